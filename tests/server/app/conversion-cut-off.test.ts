import { StorageFailure } from '@yoriai/server/storage/storage-failure';
import { setText } from '@yoriai/shared/boards/edits/cards';
import { openBoard } from '@yoriai/shared/documents/board';
import { boardDocument, provenanceDocument } from '@yoriai/shared/documents/names';
import { describe, expect, it } from 'vitest';
import {
  aCard,
  asking,
  cardsOn,
  convert,
  errorOf,
  fourBoards,
  recordsOf,
  resultOf,
} from './boards-to-convert.ts';
import type { TestApp } from './support.ts';

describe('a conversion that the disk cuts off', () => {
  /** Lets so many writes of documents through, then fails until it is healed. */
  const cutAfter = (app: TestApp, writes: number) => {
    const append = app.storage.journal.append.bind(app.storage.journal);
    let left = writes;
    app.storage.journal.append = (document, update) => {
      left -= 1;
      if (left < 0) app.storage.faults.journal = 'fail-always';
      return append(document, update);
    };
    return () => {
      left = Number.POSITIVE_INFINITY;
      app.storage.faults.journal = undefined;
    };
  };

  const cutOff = async (writes: number) => {
    const boards = await fourBoards();
    const { app, needs, talk } = boards;
    const voice = await aCard(app, needs, { kind: 'voice', text: 'バスが来ない' });
    const body = asking(needs, voice, talk, 'notice', { texts: ['バスがない'] });
    const heal = cutAfter(app, writes);
    const answer = await convert(app, body);
    expect([answer.statusCode, errorOf(answer).id]).toEqual([503, 'storage-unavailable']);
    return { ...boards, body, heal };
  };

  const isWhole = async (
    app: TestApp,
    { needs, talk, area }: { needs: string; talk: string; area: string },
  ) => {
    const [record] = await recordsOf(app, area);
    expect(record).not.toHaveProperty('making');
    expect(await cardsOn(app, talk)).toMatchObject([{ text: 'バスがない', origin: record?.id }]);
    expect(await cardsOn(app, needs)).toMatchObject([{ became: [record?.id] }]);
  };

  it('[CNV-3] [DUR-2] before it was written down has done nothing, and the retry does all of it', async () => {
    const { app, heal, body, ...boards } = await cutOff(0);
    heal();
    expect(await cardsOn(app, boards.talk)).toEqual([]);
    expect(await recordsOf(app, boards.area)).toEqual([]);
    expect((await convert(app, body)).statusCode).toBe(201);
    await isWhole(app, boards);
  });

  it.each([1, 2, 3])('[CNV-3] [DUR-1] after %i writes is completed by the retry, once', async (writes) => {
    const { app, heal, body, ...boards } = await cutOff(writes);
    heal();
    expect((await convert(app, body)).statusCode).toBe(200);
    await isWhole(app, boards);
  });

  it.each([1, 2, 3])('[CNV-3] [DUR-1] after %i writes is completed at the next start', async (writes) => {
    const { app, heal, body, ...boards } = await cutOff(writes);
    heal();
    const after = await app.restart();
    await after.caughtUp;
    await isWhole(after, boards);
    expect((await convert(after, body)).statusCode).toBe(200);
    await isWhole(after, boards);
  });

  it('[CNV-3] what was written on the new card meanwhile is kept when the rest is completed', async () => {
    const { app, heal, ...boards } = await cutOff(2);
    heal();
    const [card] = await cardsOn(app, boards.talk);
    await app.engine.change(boardDocument(boards.talk), (doc) =>
      setText(openBoard(doc), card?.id ?? '', 'もう書き足した', undefined),
    );
    const after = await app.restart();
    await after.caughtUp;
    expect(await cardsOn(after, boards.talk)).toMatchObject([{ text: 'もう書き足した' }]);
    expect(await cardsOn(after, boards.needs)).toMatchObject([{ became: [card?.origin] }]);
  });

  it.each([1, 2, 3])('[CNV-1] taking back, cut off after %i writes, is completed too', async (writes) => {
    const { app, area, needs, talk } = await fourBoards();
    const voice = await aCard(app, needs, { kind: 'voice', text: 'バスが来ない' });
    const { id } = resultOf(await convert(app, asking(needs, voice, talk, 'notice')));
    const heal = cutAfter(app, writes);
    expect((await app.as('staff').post(`/api/conversions/${area}/${id}/undo`)).statusCode).toBe(503);
    heal();
    const after = await app.restart();
    await after.caughtUp;
    expect(await cardsOn(after, talk)).toMatchObject([{ away: expect.any(Number) }]);
    expect((await cardsOn(after, needs))[0]).not.toHaveProperty('became');
    expect((await recordsOf(after, area))[0]).not.toHaveProperty('undoing');
  });

  it('[CNV-3] [DUR-1] a first try that was refused and is on the disk all the same is the same conversion', async () => {
    const { app, ...boards } = await fourBoards();
    const voice = await aCard(app, boards.needs, { kind: 'voice', text: 'バスが来ない' });
    const body = asking(boards.needs, voice, boards.talk, 'notice', { texts: ['バスがない'] });
    const append = app.storage.journal.append.bind(app.storage.journal);
    app.storage.journal.append = async (document, update) => {
      await append(document, update);
      app.storage.journal.append = append;
      throw new StorageFailure('the device failed in the middle of its fsync');
    };
    expect((await convert(app, body)).statusCode).toBe(503);
    expect((await convert(app, body)).statusCode).toBe(201);
    const after = await app.restart();
    await after.caughtUp;
    expect(await recordsOf(after, boards.area)).toHaveLength(1);
    await isWhole(after, boards);
  });

  it('[DUR-1] an answered conversion is in the journal: another server over it has all of it', async () => {
    const { app, area, needs, talk } = await fourBoards();
    const voice = await aCard(app, needs, { kind: 'voice', text: 'バスがない' });
    const written: string[] = [];
    const append = app.storage.journal.append.bind(app.storage.journal);
    app.storage.journal.append = async (document, update) => {
      await append(document, update);
      written.push(document);
    };
    await convert(app, asking(needs, voice, talk, 'notice'));
    const paper = provenanceDocument(area);
    expect(written).toEqual([paper, boardDocument(talk), boardDocument(needs), paper]);
  });
});
