import { memoryStorage } from '@yoriai/server/storage/memory/memory-storage';
import type { AreaSummary, Shelf } from '@yoriai/shared/areas/area';
import type { AreaFile } from '@yoriai/shared/areas/area-file';
import { describe, expect, it } from 'vitest';
import { png } from './png.ts';
import { type TestApp, testApp } from './support.ts';

/** A server with the sample area, and what it exports. */
const exported = async () => {
  const app = await testApp();
  const { id } = (await app.as('staff').post('/api/sample')).json() as AreaSummary;
  const board = app.catalogues.area(id).boards[0]?.id ?? '';
  await app.as('staff').post(`/api/boards/${board}/picture`, png(20, 10), {
    'content-type': 'image/png',
    'x-rights-confirmed': 'yes',
  });
  return { app, id, board, file: await exportOf(app, id) };
};

const exportOf = async (app: TestApp, area: string): Promise<AreaFile> =>
  (await app.as('staff').get(`/api/areas/${area}/export`)).json();

const importInto = (app: TestApp, file: unknown) =>
  app.as('admin').post('/api/areas/import', typeof file === 'string' ? file : JSON.stringify(file), {
    'content-type': 'application/json',
  });

const shelfOf = async (app: TestApp, area: string): Promise<Shelf> =>
  (await app.as('staff').get(`/api/areas/${area}`)).json();

/** What must be the same; the name of the picture's file and the moment of export are not. */
const comparable = ({ exportedAt: _at, copy: _copy, ...file }: AreaFile) => ({
  ...file,
  boards: file.boards.map(({ picture: _bytes, ...board }) => ({
    ...board,
    board: { ...board.board, picture: board.board.picture && { ...board.board.picture, file: 'x' } },
  })),
});

describe('an exported area', () => {
  it('[AREA-5] comes back on an empty server with equal content, kinds, links, places, groups, sketch and notes', async () => {
    const { file, id, app } = await exported();
    expect(file.boards).toHaveLength(8);
    const other = await testApp({ storage: memoryStorage() });
    const answer = await importInto(other, file);
    expect([answer.statusCode, answer.json()]).toMatchObject([201, { id, name: 'つばめ野地区', sheets: 14 }]);
    expect(comparable(await exportOf(other, id))).toEqual(comparable(file));
    const [here, there] = [await shelfOf(app, id), await shelfOf(other, id)];
    expect(there.sheets).toEqual(here.sheets);
    const restarted = await other.restart();
    expect(comparable(await exportOf(restarted, id))).toEqual(comparable(file));
  });

  it('[AREA-5] [MAP-4] brings the picture along', async () => {
    const { file, board } = await exported();
    const other = await testApp({ storage: memoryStorage() });
    await importInto(other, file);
    const answer = await other.as('staff').get(`/api/boards/${board}/picture`);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'image/webp']);
  });

  it('[AREA-5] is a file with a name in Japanese', async () => {
    const { app, id } = await exported();
    const { headers } = await app.as('staff').get(`/api/areas/${id}/export`);
    const name = /filename\*=UTF-8''(.+)$/.exec(String(headers['content-disposition']))?.[1] ?? '';
    expect(decodeURIComponent(name)).toMatch(/^つばめ野地区 \d{4}-\d{2}-\d{2} 第2号\.yoriai\.json$/);
  });

  it('[AREA-5] an area that is here already is not brought in a second time', async () => {
    const { app, file } = await exported();
    expect((await importInto(app, file)).json()).toMatchObject({ error: { id: 'area-already-here' } });
    const renamed = { ...file, area: { ...file.area, id: 'a_other' } };
    expect((await importInto(app, renamed)).json()).toMatchObject({ error: { id: 'area-already-here' } });
  });
});

describe('a file that is no good area', () => {
  const empty = async () => {
    const app = await testApp({ storage: memoryStorage() });
    const isUntouched = async () => {
      expect((await app.as('staff').get('/api/areas')).json()).toEqual([]);
      expect(await app.storage.journal.documents()).toEqual([]);
      expect((await app.storage.json.list('areas/')).length).toBe(0);
    };
    return { app, isUntouched };
  };

  it.each([
    ['nothing', ''],
    ['no JSON', 'PK\u0003\u0004 a spreadsheet'],
    ['half a file', '{"format":"yoriai-area","version":1,"boards":['],
    ['a list', '[]'],
    ['null', 'null'],
    ['another program’s JSON', '{"name":"x","boards":[]}'],
    ['a prototype in disguise', '{"__proto__":{"format":"yoriai-area","version":1},"boards":[]}'],
  ])('[AREA-5] [HOST-7] is refused: %s', async (_what, text) => {
    const { app, isUntouched } = await empty();
    expect((await importInto(app, text)).json()).toMatchObject({ error: { id: 'not-an-area-file' } });
    await isUntouched();
  });

  type Spoil = (file: AreaFile & Record<string, unknown>) => unknown;
  const board = (file: AreaFile, change: object): AreaFile => ({
    ...file,
    boards: file.boards.map((it, index) =>
      index === file.boards.length - 1 ? { ...it, board: { ...it.board, ...change } } : it,
    ),
  });
  const last = (file: AreaFile) => file.boards.at(-1)?.board;
  const spoilt: readonly [string, Spoil][] = [
    ['a board of an unknown kind', (file) => board(file, { kind: 'pinboard' })],
    [
      'a card of an unknown kind',
      (file) => board(file, { cards: [{ ...last(file)?.cards[0], kind: 'robot' }] }),
    ],
    [
      'a card with a real name for an alias',
      (file) => board(file, { cards: [{ ...last(file)?.cards.at(-1), alias: '田中' }] }),
    ],
    [
      'a card whose text is no text',
      (file) => board(file, { cards: [{ ...last(file)?.cards[0], text: { a: 1 } }] }),
    ],
    ['the same card twice', (file) => board(file, { cards: [last(file)?.cards[0], last(file)?.cards[0]] })],
    ['the same board twice', (file) => ({ ...file, boards: [file.boards[0], file.boards[0]] })],
    ['a place that is nowhere', (file) => board(file, { places: { c_1: [0, 'x', 0] } })],
    ['a link without an end', (file) => board(file, { links: [{ id: 'l_1', from: 'c_1' }] })],
    [
      'a board id that leads out of the folder',
      (file) => ({ ...file, boards: [{ ...file.boards[0], id: '../../people' }] }),
    ],
    [
      'an area id that leads out of the folder',
      (file) => ({ ...file, area: { ...file.area, id: '../people' } }),
    ],
    [
      'more cards than a board holds',
      (file) =>
        board(file, {
          cards: Array.from({ length: 5001 }, (_, i) => ({ ...last(file)?.cards[0], id: `c_${i}` })),
        }),
    ],
    [
      'a picture that is none',
      (file) => ({ ...file, boards: file.boards.map((it) => ({ ...it, picture: 'PHNjcmlwdD4=' })) }),
    ],
  ];

  it.each(spoilt)('[AREA-5] [HOST-7] is refused as a whole: %s', async (_what, spoil) => {
    const { file } = await exported();
    const { app, isUntouched } = await empty();
    const answer = await importInto(app, spoil(file as never));
    expect([answer.statusCode, answer.json()]).toMatchObject([
      400,
      { error: { id: expect.stringMatching(/not-an-area-file|not-a-picture/) } },
    ]);
    await isUntouched();
  });

  it('[AREA-5] a newer file is called newer, and not bad', async () => {
    const { file } = await exported();
    const { app, isUntouched } = await empty();
    for (const newer of [{ ...file, version: 4, boards: 'unlike today' }, board(file, { schema: 2 })]) {
      expect((await importInto(app, newer)).json()).toMatchObject({ error: { id: 'area-file-too-new' } });
    }
    await isUntouched();
  });

  it('[HOST-3] a file above the limit is refused', async () => {
    const { app, isUntouched } = await empty();
    const answer = await importInto(app, `"${'あ'.repeat(22 * 1024 * 1024)}"`);
    expect(answer.json()).toMatchObject({ error: { id: 'too-large' } });
    await isUntouched();
  });

  it('[AREA-5] [DUR-2] cut short by the disk, nothing is there, and trying again gives the whole once', async () => {
    const { file, id } = await exported();
    const app = await testApp({ storage: memoryStorage() });
    const append = app.storage.journal.append.bind(app.storage.journal);
    let left = 3;
    app.storage.journal.append = (document, update) => {
      left -= 1;
      if (left < 0) app.storage.faults.journal = 'fail-always';
      return append(document, update);
    };
    expect((await importInto(app, file)).json()).toMatchObject({ error: { id: 'storage-unavailable' } });
    expect((await app.as('staff').get('/api/areas')).json()).toEqual([]);
    left = Number.POSITIVE_INFINITY;
    app.storage.faults.journal = undefined;
    expect((await importInto(app, file)).statusCode).toBe(201);
    expect(comparable(await exportOf(app, id))).toEqual(comparable(file));
  });

  it('[AREA-5] cut short by the disk, what it left does not mix with the next try', async () => {
    const { file, id } = await exported();
    const app = await testApp({ storage: memoryStorage() });
    app.storage.faults.json = 'fail-always';
    expect((await importInto(app, file)).statusCode).toBe(503);
    app.storage.faults.json = undefined;
    const less = board(file, { cards: [], links: [], places: {}, groups: [], sketch: [], counters: {} });
    const bare = { ...less, boards: less.boards.map((it) => ({ ...it, staffNotes: [] })) };
    expect((await importInto(app, bare)).statusCode).toBe(201);
    expect(comparable(await exportOf(app, id))).toEqual(comparable(bare));
  });

  it('[AREA-5] says which card it was', async () => {
    const { file } = await exported();
    const { app } = await empty();
    const bad = { ...last(file)?.cards[0], kind: 'robot' };
    const answer = await importInto(app, board(file, { cards: [bad] }));
    expect(answer.json()).toMatchObject({
      error: { fields: [{ path: `boards.7.board.card.${bad.id}`, fault: 'unknown-kind' }] },
    });
  });

  it('[HOST-5] markup and odd letters in texts come through as they were written', async () => {
    const { file, id } = await exported();
    const text = '<script>alert(1)</script> =HYPERLINK("x") \u202Eabc\u200B 葛󠄀𠮷👪';
    const card = { ...last(file)?.cards[0], text };
    const { app } = await empty();
    await importInto(app, board(file, { cards: [card], links: [] }));
    expect((await exportOf(app, id)).boards.at(-1)?.board.cards).toMatchObject([{ text }]);
  });
});
