import { newId } from '@yoriai/server/keeping/new-id';
import { StorageFailure } from '@yoriai/server/storage/storage-failure';
import type { AreaFile } from '@yoriai/shared/areas/area-file';
import { addNote } from '@yoriai/shared/boards/edits/notes';
import { openBoard, readBoard } from '@yoriai/shared/documents/board';
import { boardDocument } from '@yoriai/shared/documents/names';
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
  waysOn,
} from './boards-to-convert.ts';
import { type Answer, fileOf, type TestApp, testApp } from './support.ts';

/** An area in which voices became a 問題, that a 課題, and that a 目標 with a dated note. */
const exported = async () => {
  const boards = await fourBoards();
  const { app, area, map, needs, model } = boards;
  const voice = await aCard(app, map, { kind: 'voice', text: 'バスが来ない' });
  await convert(app, asking(map, voice, needs, 'voice'));
  const fields = { who: '民生委員', withWhom: '商店会' };
  const issue = await aCard(app, needs, { kind: 'issue', text: '便をつくる', fields });
  const [goal = ''] = resultOf(await convert(app, asking(needs, issue, model, 'goal'))).cards;
  const undone = resultOf(await convert(app, asking(needs, issue, model, 'activity'))).id;
  await app.as('staff').post(`/api/conversions/${area}/${undone}/undo`);
  await app.engine.change(boardDocument(model), (doc) =>
    addNote(
      openBoard(doc),
      { card: goal, on: '2026-11-20', turn: 'nearer', text: '三人が乗った' },
      { by: '佐久間', now: () => 7, id: newId },
      undefined,
    ),
  );
  return { ...boards, voice, goal, file: await exportOf(app, area) };
};

const exportOf = async (app: TestApp, area: string): Promise<AreaFile> =>
  (await app.as('staff').get(`/api/areas/${area}/export`)).json();

const importInto = (app: TestApp, file: unknown): Promise<Answer> =>
  app.as('admin').post('/api/areas/import', JSON.stringify(file), { 'content-type': 'application/json' });

const comparable = ({ exportedAt: _at, copy: _copy, ...file }: AreaFile) => file;

describe('an exported area', () => {
  it('[AREA-5] [CNV-2] [LGM-2] comes back with its origins, its notes of change and what is written beside words', async () => {
    const { app, area, needs, model, goal, file } = await exported();
    expect(file.conversions).toHaveLength(3);
    const other = await testApp();
    expect((await importInto(other, file)).statusCode).toBe(201);
    expect(comparable(await exportOf(other, area))).toEqual(comparable(file));
    for (const board of [needs, model]) {
      expect(await waysOn(other, area, board)).toEqual(await waysOn(app, area, board));
    }
    expect((await waysOn(other, area, model)).origins[goal]).toMatchObject([{ text: '便をつくる' }]);
    const path = `areas/${area}/provenance.json`;
    expect(await fileOf(other, path)).toMatchObject({ conversions: file.conversions });
    const after = await other.restart();
    expect(comparable(await exportOf(after, area))).toEqual(comparable(file));
  });

  it('[AREA-5] [CNV-3] goes on where it stopped: a retry makes nothing, and a conversion cut off is completed', async () => {
    const { app, area, needs, talk, voice, map } = await exported();
    const body = asking(map, voice, talk, 'notice');
    const append = app.storage.journal.append.bind(app.storage.journal);
    app.storage.journal.append = (document, update) =>
      document === boardDocument(talk)
        ? Promise.reject(new StorageFailure('full'))
        : append(document, update);
    expect((await convert(app, body)).statusCode).toBe(503);
    const other = await testApp();
    await importInto(other, await exportOf(app, area));
    expect((await convert(other, body)).statusCode).toBe(200);
    expect(await cardsOn(other, talk)).toMatchObject([{ text: 'バスが来ない' }]);
    expect((await cardsOn(other, needs)).length).toBe(2);
  });

  it('[AREA-5] of the version before, without notes and conversions, is read as it is', async () => {
    const { area, model, file } = await exported();
    const { conversions: _none, ...older } = file;
    const boards = older.boards.map(({ board: { notes: _nor, ...board }, ...it }) => ({ ...it, board }));
    const other = await testApp();
    expect((await importInto(other, { ...older, version: 1, boards })).statusCode).toBe(201);
    expect(await recordsOf(other, area)).toEqual([]);
    const back = await other.engine.read(boardDocument(model), (doc) => readBoard(doc).board);
    expect([back.notes, back.cards.length]).toEqual([[], 2]);
  });

  it('[AREA-5] [DUR-2] cut short by the disk, what it left does not mix with the next try', async () => {
    const { area, model, file } = await exported();
    const other = await testApp();
    other.storage.faults.json = 'fail-always';
    expect((await importInto(other, file)).statusCode).toBe(503);
    other.storage.faults.json = undefined;
    const bare = {
      ...file,
      conversions: [],
      boards: file.boards.map((it) => ({
        ...it,
        board: { ...it.board, notes: [], cards: it.board.cards.map(({ who: _who, ...card }) => card) },
      })),
    };
    expect((await importInto(other, bare)).statusCode).toBe(201);
    expect(comparable(await exportOf(other, area))).toEqual(comparable(bare as AreaFile));
    expect(await waysOn(other, area, model)).toEqual({ origins: {}, became: {} });
  });

  type Spoil = (file: AreaFile) => unknown;
  const first = (file: AreaFile, change: object) => ({
    ...file,
    conversions: [{ ...file.conversions[0], ...change }, ...file.conversions.slice(1)],
  });
  const spoilt: readonly [string, Spoil][] = [
    ['conversions that are no list', (file) => ({ ...file, conversions: {} })],
    ['a conversion of nothing', (file) => first(file, { from: [] })],
    [
      'a conversion out of a board of another area',
      (file) => first(file, { from: [{ document: 'board/b_elsewhere', card: 'c_1', seen: '' }] }),
    ],
    [
      'a conversion out of staff notes',
      (file) =>
        first(file, { to: { document: `board/${file.boards[0]?.id}/staff`, kind: 'x', cards: ['c'] } }),
    ],
    ['a conversion under a foreign id', (file) => first(file, { id: 'c_1' })],
    ['the same conversion twice', (file) => first(file, { id: file.conversions[1]?.id })],
    [
      'a note without a day',
      (file) => ({
        ...file,
        boards: file.boards.map((it) => ({
          ...it,
          board: { ...it.board, notes: [{ id: 'n_1', on: '明日' }] },
        })),
      }),
    ],
  ];

  it.each(spoilt)('[AREA-5] [HOST-7] [P33] is refused as a whole with %s', async (_what, spoil) => {
    const { file } = await exported();
    const other = await testApp();
    expect(errorOf(await importInto(other, spoil(file))).id).toBe('not-an-area-file');
    expect(await other.storage.journal.documents()).toEqual([]);
  });
});
