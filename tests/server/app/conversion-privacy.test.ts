import { boardDocument, provenanceDocument, staffDocument } from '@yoriai/shared/documents/names';
import { staffNoteText } from '@yoriai/shared/documents/staff-notes';
import { replaceText } from '@yoriai/shared/documents/text';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { until } from '../../support/collaboration/turns.ts';
import { aCard, asking, cardsOn, convert, errorOf, fourBoards, resultOf } from './boards-to-convert.ts';
import { openPage, type TestApp } from './support.ts';

const told = '３丁目12-5のＡさん（八十代・ひとりぐらし）が、買い物に行けない。電話は090-0000-0000';
const neutral = '〇丁目のある方（〇代・ひとりぐらし）が、買い物に行けない。電話は（連絡先）';

/** A map with a person A, a need that tells of that person, a 表札 and a staff note. */
const withAPerson = async () => {
  const boards = await fourBoards();
  const { app, map } = boards;
  const fields = { ageBand: '80s', living: 'alone', signs: ['mail-piles-up'] };
  const person = await aCard(app, map, { kind: 'person', text: '', fields });
  await expect.poll(async () => (await cardsOn(app, map))[0]?.alias).toBe('A');
  const need = await aCard(app, map, { kind: 'need', text: told, group: 'g_yellow' }, '民生委員の佐久間');
  await app.engine.change(staffDocument(map), (doc) =>
    replaceText(staffNoteText(doc, need), '娘さんと連絡がつかない'),
  );
  return { ...boards, person, need };
};

/** Everything that a document holds, as the bytes somebody who opens it receives, and as the journal keeps it. */
const bytesOf = async (app: TestApp, board: string): Promise<string> => {
  const name = boardDocument(board);
  const received = await app.engine.read(name, Y.encodeStateAsUpdate);
  const { snapshot, updates } = await app.storage.journal.load(name);
  return [received, snapshot ?? new Uint8Array(), ...updates]
    .map((bytes) => Buffer.from(bytes).toString('utf8'))
    .join('\n');
};

describe('a conversion to a wider audience', () => {
  it('[CNV-5] [P10] [P3] [P4] leaves nothing of the person in the bytes of the wide board', async () => {
    const { app, map, needs, person, need } = await withAPerson();
    const { cards } = resultOf(await convert(app, asking(map, need, needs, 'problem')));
    expect(await cardsOn(app, needs)).toMatchObject([{ id: cards[0], text: neutral, by: '係のstaff' }]);
    const bytes = await bytesOf(app, needs);
    expect(bytes).toContain('買い物に行けない');
    for (const planted of [
      ...['Ａ', 'Aさん', '八十代', '３丁目', '12-5', '090-0000'],
      ...['佐久間', '娘さん', 'g_yellow', 'alone', 'mail-piles-up', need, person, map],
    ]) {
      expect(bytes).not.toContain(planted);
    }
  });

  it('[CNV-5] [P10] refuses words that still tell it, and says which; with others it is made', async () => {
    const { app, map, needs, need } = await withAPerson();
    const refused = errorOf(
      await convert(app, asking(map, need, needs, 'voice', { texts: ['Aさんは85歳、二丁目の角'] })),
    );
    expect(refused.id).toBe('conversion-bears-details');
    expect(refused.fields).toEqual([
      { path: 'texts.0', fault: 'Aさん' },
      { path: 'texts.0', fault: '85歳' },
      { path: 'texts.0', fault: '二丁目' },
    ]);
    for (const text of ['A\u200Bさん', 'Ａ は、ひとり', '８\u{E0100}０代', 'aさん']) {
      const answer = await convert(
        app,
        asking(map, need, needs, 'voice', { texts: [text], anyway: ['conversion-already-made'] }),
      );
      expect(errorOf(answer).id).toBe('conversion-bears-details');
    }
    expect(await cardsOn(app, needs)).toEqual([]);
    expect(await bytesOf(app, needs)).not.toContain('さん');
    const texts = ['坂の上のある方が、買い物に行けない'];
    expect((await convert(app, asking(map, need, needs, 'voice', { texts }))).statusCode).toBe(201);
  });

  it('[CNV-5] [P10] knows the aliases of persons put away, too', async () => {
    const { app, map, needs, person, need } = await withAPerson();
    await app.engine.change(boardDocument(map), (doc) => {
      (doc.getMap('cards').get(person) as Y.Map<unknown>).set('away', 1);
    });
    const answer = await convert(app, asking(map, need, needs, 'voice', { texts: ['Aは、坂がつらい'] }));
    expect(errorOf(answer)).toMatchObject({ id: 'conversion-bears-details', fields: [{ fault: 'A' }] });
  });

  it('[CNV-5] between boards of one audience, and to a narrower one, words go as they are', async () => {
    const { app, map, needs, talk, model } = await withAPerson();
    const text = '三丁目の集会所に、80代の人が集まる';
    const notice = await aCard(app, talk, { kind: 'notice', text });
    const activity = await aCard(app, model, { kind: 'activity', text });
    await convert(app, asking(talk, notice, needs, 'voice'));
    await convert(app, asking(model, activity, map, 'resource'));
    expect((await cardsOn(app, needs)).map((card) => card.text)).toEqual([text]);
    expect((await cardsOn(app, map)).at(-1)?.text).toBe(text);
  });

  it('[P10] [ACC-3] where cards came from is a document that nobody’s page may open', async () => {
    const { app, area, map, needs, need } = await withAPerson();
    await convert(app, asking(map, need, needs, 'problem'));
    for (const role of ['admin', 'director', 'staff', 'partner'] as const) {
      const paper = (await openPage(app, role)).open(provenanceDocument(area));
      await until(() => paper.denied !== undefined, 'denied');
      expect([paper.denied, paper.synced]).toEqual(['not-allowed', false]);
    }
    for (const document of [provenanceDocument(area), staffDocument(map)]) {
      const body = { ...asking(map, need, needs, 'problem'), from: { document, cards: [need] } };
      expect(errorOf(await convert(app, body)).id).toBe('not-found');
    }
  });

  it('[P27] nothing of the words stands in the log', async () => {
    const { app, map, needs, need } = await withAPerson();
    await convert(app, asking(map, need, needs, 'voice', { texts: ['Aさんは85歳'] }));
    await convert(app, asking(map, need, needs, 'voice'));
    expect(app.logged.join('\n')).not.toMatch(/Aさん|85歳|買い物/);
  });
});
