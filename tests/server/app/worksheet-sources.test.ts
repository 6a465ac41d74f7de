import { putAway, setText } from '@yoriai/shared/boards/edits/cards';
import { openBoard } from '@yoriai/shared/documents/board';
import { cardTextField } from '@yoriai/shared/documents/card-texts';
import { boardDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { replaceText } from '@yoriai/shared/documents/text';
import { openWorksheet } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { putAwayRows } from '@yoriai/shared/worksheets/edits/rows';
import { setValue } from '@yoriai/shared/worksheets/edits/values';
import type { Reference } from '@yoriai/shared/worksheets/reference';
import { sourcesChanged } from '@yoriai/shared/worksheets/sources';
import { describe, expect, it } from 'vitest';
import { clockByHand } from '../../support/collaboration/by-hand.ts';
import { turns, until } from '../../support/collaboration/turns.ts';
import {
  addTo,
  aSheet,
  gatherAll,
  type PlanOnBoards,
  planOnBoards,
  sheetOf,
  sheetSources,
  sources,
} from './a-plan.ts';
import { openPage } from './support.ts';
import { hand, make, write } from './three-boards.ts';

const gathered = async (options: Parameters<typeof planOnBoards>[0] = {}) => {
  const boards = await planOnBoards(options);
  await gatherAll(boards);
  const { rows } = await sheetOf(boards.app, boards.plan);
  const row = rows.find(({ source }) => source?.entry === 'c_issue')?.id ?? '';
  return { ...boards, row };
};

type Gathered = Awaited<ReturnType<typeof gathered>>;

const stateOf = async (of: Gathered) => (await sources(of)).find((it) => it.row === of.row);
const rowOf = async ({ app, plan, row }: Gathered) =>
  (await sheetOf(app, plan)).rows.find(({ id }) => id === row);
const take = ({ app, at, row }: Gathered, how: string) =>
  app.as('staff').post(`${at}/sources/${row}`, { take: how });
const reword = ({ app, needs }: PlanOnBoards, text: string) =>
  app.engine.change(boardDocument(needs), (doc) => setText(openBoard(doc), 'c_issue', text, 'test'));

describe('[C1] every row that was taken over leads to its source', () => {
  it('by an address of this product, with the present words', async () => {
    const boards = await gathered();
    const { area, needs, row } = boards;
    expect(await stateOf(boards)).toEqual({
      ...{ row, state: 'same', words: '話せる場をつくる', title: '困りごと' },
      address: `/areas/${area}/boards/${needs}?card=c_issue`,
    });
    expect(await sources(boards)).toHaveLength(5);
  });

  it('[CNV-2] says 元が変わりました for its words and for those beside them', async () => {
    const boards = await gathered();
    const { app, needs } = boards;
    await reword(boards, '話せる場をひらく');
    expect(await stateOf(boards)).toMatchObject({ state: 'changed', words: '話せる場をひらく' });
    await reword(boards, '話せる場をつくる');
    expect(await stateOf(boards)).toMatchObject({ state: 'same' });
    await app.engine.change(boardDocument(needs), (doc) =>
      replaceText(cardTextField(doc, 'c_issue', 'who'), '自治会'),
    );
    expect(await stateOf(boards)).toMatchObject({ state: 'changed' });
  });

  it('reads on when its source was put away or is gone, with the words it was taken with', async () => {
    const boards = await gathered();
    const { app, area, needs } = boards;
    await app.engine.change(boardDocument(needs), (doc) =>
      putAway(openBoard(doc), ['c_issue'], hand, 'test'),
    );
    expect(await stateOf(boards)).toMatchObject({ state: 'away', words: '話せる場をつくる' });
    await app.engine.change(boardDocument(needs), (doc) => openBoard(doc).cards.delete('c_issue'));
    expect(await stateOf(boards)).toMatchObject({ state: 'gone', words: '話せる場をつくる', address: '' });
    expect((await rowOf(boards))?.texts.text).toBe('話せる場をつくる');
    expect((await take(boards, 'words')).statusCode).toBe(404);
    const model = boards.model;
    await app.as('staff').patch(`/api/areas/${area}/boards/${model}`, { away: true });
    expect((await sources(boards)).filter(({ state }) => state === 'away')).toHaveLength(4);
  });

  it('takes over the new words, or keeps its own and has seen them', async () => {
    const boards = await gathered();
    await reword(boards, '話せる場をひらく');
    expect((await take(boards, 'seen')).statusCode).toBe(204);
    expect(await stateOf(boards)).toMatchObject({ state: 'same' });
    expect((await rowOf(boards))?.texts.text).toBe('話せる場をつくる');
    await reword(boards, '話せる場をふやす');
    await boards.app.engine.change(boardDocument(boards.needs), (doc) =>
      replaceText(cardTextField(doc, 'c_issue', 'withWhom'), ''),
    );
    expect((await take(boards, 'words')).statusCode).toBe(204);
    expect(await stateOf(boards)).toMatchObject({ state: 'same' });
    const row = await rowOf(boards);
    expect(row?.texts).toEqual({ text: '話せる場をふやす', who: '町内会' });
    expect(row?.source?.words).toBe('話せる場をふやす');
  });

  it('follows a row of another worksheet, whoever wrote it and when', async () => {
    const boards = await planOnBoards();
    const { app, area, plan } = boards;
    const review = await aSheet(app, area, 'monthly-review', '月例');
    await addTo(app, review, 'hints', [{ id: 'w_hint', texts: { text: '先に顔を合わせる' } }]);
    const source = {
      to: 'row',
      paper: review,
      entry: 'w_hint',
      words: '先に顔を合わせる',
      seen: 'none',
    } as const;
    await addTo(app, plan, 'ideals', [{ id: 'w_own', texts: { text: '顔の見えるまち' }, source }]);
    const state = async () => (await sources(boards))[0];
    expect(await state()).toMatchObject({
      ...{ row: 'w_own', state: 'changed', words: '先に顔を合わせる', title: '月例' },
      address: `/areas/${area}/worksheets/${review}?row=w_hint`,
    });
    await app.as('staff').post(`${boards.at}/sources/w_own`, { take: 'seen' });
    expect(await state()).toMatchObject({ state: 'same' });
    await app.engine.change(worksheetDocument(review), (doc) =>
      replaceText(worksheetText(doc, 'w_hint', 'text'), '先に名のる'),
    );
    expect(await state()).toMatchObject({ state: 'changed', words: '先に名のる' });
  });

  it('[CNV-2] answers for what a row and the sheet refer to as well: cards of no stage, boards, and what was carried', async () => {
    const boards = await planOnBoards();
    const { app, area, model, needs } = boards;
    const map = await make(app, area, 'worry-map', '気になる人');
    await write(app, map, [
      { id: 'c_person', kind: 'person', text: '話し相手がいない', fields: { alias: 'A' } },
    ]);
    const book = await aSheet(app, area, 'practice-record', '記録');
    const picked = (paper: string, entry: string, words: string): Reference => ({
      ...{ to: 'card', paper, entry, words, seen: '' },
    });
    const cards = [
      picked(map, 'c_person', '話し相手がいない'),
      picked(needs, 'c_issue', '話せる場をつくる '),
      { ...picked(model, 'c_activity', 'お茶のみ場'), seen: 'none' },
      picked(map, 'c_never', 'いない'),
    ];
    await addTo(app, book, 'records', [{ id: 'w_record', values: { cards } }]);
    await addTo(app, book, 'records', [{ id: 'w_hidden', values: { cards } }]);
    await app.engine.change(worksheetDocument(book), (doc) =>
      putAwayRows(openWorksheet(doc), ['w_hidden'], hand, 'test'),
    );
    const at = `/api/areas/${area}/worksheets/${book}`;
    const values = async () => (await sheetSources({ app, at })).values;
    const person = { place: 'w_record:cards', reference: `card ${map} c_person` };
    expect(await values()).toEqual([
      {
        ...{ ...person, state: 'same', words: '話し相手がいない', title: '気になる人' },
        address: `/areas/${area}/boards/${map}?card=c_person`,
      },
      expect.objectContaining({ state: 'same', words: '話せる場をつくる' }),
      expect.objectContaining({ state: 'changed', words: 'お茶のみ場' }),
      expect.objectContaining({ state: 'gone', words: 'いない', address: '' }),
    ]);
    await app.engine.change(boardDocument(map), (doc) => setText(openBoard(doc), 'c_person', '笑う', 'test'));
    expect((await values())[0]).toMatchObject({ ...person, state: 'changed', words: '笑う' });
    await app.engine.change(boardDocument(map), (doc) => putAway(openBoard(doc), ['c_person'], hand, 'test'));
    expect((await values())[0]).toMatchObject({ ...person, state: 'away' });

    const review = await aSheet(app, area, 'support-process', '段階');
    await app.engine.change(worksheetDocument(review), (doc) =>
      setValue(
        openWorksheet(doc),
        { field: 'activity' },
        [picked(model, 'c_activity', 'お茶のみ場')],
        hand,
        'test',
      ),
    );
    expect(await sheetSources({ app, at: `/api/areas/${area}/worksheets/${review}` })).toEqual({
      rows: [],
      values: [expect.objectContaining({ place: 'activity', state: 'same', title: 'これから' })],
    });
  });

  it('[P33] leads nowhere outside its area', async () => {
    const boards = await gathered();
    const other = await planOnBoards();
    const source = { to: 'card', paper: other.needs, entry: 'c_issue', words: '古い', seen: '' } as const;
    await addTo(boards.app, boards.plan, 'ideals', [{ id: 'w_far', texts: { text: '遠い' }, source }]);
    const far = (await sources(boards)).find(({ row }) => row === 'w_far');
    expect(far).toMatchObject({ state: 'gone', words: '古い', address: '' });
  });

  it('[CNV-2] tells the open paper when a source changes, once however fast somebody types', async () => {
    const clock = clockByHand();
    const boards = await gathered({ clock });
    const page = await openPage(boards.app, 'staff');
    const mine = page.open(worksheetDocument(boards.plan));
    await until(() => mine.synced, 'synced');
    await sources(boards);
    const told = () => mine.said.filter((it) => it === sourcesChanged).length;
    await reword(boards, 'あ');
    await reword(boards, 'い');
    expect(told()).toBe(0);
    clock.pass(2_000);
    await until(() => told() === 1, 'told');
    await turns();
    expect(told()).toBe(1);
  });

  it('[CNV-5] undoes no mask: on a paper of 取扱注意 the words of the source are neither said nor taken', async () => {
    const boards = await planOnBoards();
    const { app, area, model } = boards;
    const sheet = await aSheet(app, area, 'case-review', '事例');
    const source = { to: 'card', paper: model, entry: 'c_goal', words: 'ある方', seen: '' } as const;
    await addTo(app, sheet, 'questions', [{ id: 'w_q', texts: { text: 'ある方が笑う' }, source }]);
    await app.engine.change(boardDocument(model), (doc) =>
      setText(openBoard(doc), 'c_goal', '山田さんが笑う', 'test'),
    );
    const at = `/api/areas/${area}/worksheets/${sheet}`;
    const [state] = await sources({ app, at });
    expect(state).toMatchObject({ state: 'changed', masked: true, words: 'ある方' });
    expect((await app.as('staff').post(`${at}/sources/w_q`, { take: 'words' })).statusCode).toBe(403);
    expect((await app.as('staff').post(`${at}/sources/w_q`, { take: 'seen' })).statusCode).toBe(204);
    expect((await sources({ app, at }))[0]).toMatchObject({ state: 'same' });
    const row = (await sheetOf(app, sheet)).rows.find(({ id }) => id === 'w_q');
    expect([row?.texts.text, row?.source?.words]).toEqual(['ある方が笑う', 'ある方']);
  });

  it('[ACC-2] is asked by staff only', async () => {
    const boards = await gathered();
    expect((await boards.app.as('partner').get(`${boards.at}/sources`)).statusCode).toBe(403);
    expect(
      (await boards.app.as('partner').post(`${boards.at}/sources/${boards.row}`, { take: 'seen' }))
        .statusCode,
    ).toBe(403);
  });
});
