import { orderBetween, putAway, setFields, setText, takeOut } from '@yoriai/shared/boards/edits/cards';
import { groupCards, removeGroup } from '@yoriai/shared/boards/edits/groups';
import { addNote, removeNote } from '@yoriai/shared/boards/edits/notes';
import { growIssue, growProblem, splitProblem } from '@yoriai/shared/boards/needs-to-issues/grow';
import type { BoardDocument } from '@yoriai/shared/documents/board';
import { openBoard, readBoard } from '@yoriai/shared/documents/board';
import { cardTextField } from '@yoriai/shared/documents/card-texts';
import { expect, it } from 'vitest';
import type * as Y from 'yjs';
import { typeInto } from '../../fuzz/type-into.ts';
import { board, makeBoard, putDown } from '../../support/collaboration/boards.ts';
import { layTable } from '../../support/collaboration/table.ts';
import { countingHand } from '../../support/hand.ts';

/** Two at one board whose edits cross on their way: neither has the other's when it makes its own. */
async function twoAt(kind: string, ...cards: readonly (readonly [kind: string, text: string])[]) {
  const table = layTable();
  await makeBoard(table.engine, board, kind);
  const docs = ['佐久間', '藤代'].map((name) => table.sit(name).page.open(board).doc) as [Y.Doc, Y.Doc];
  await table.settle();
  const hand = countingHand('はじめ');
  const ids = cards.map(([card, text]) => putDown(docs[0], hand, { kind: card, text, place: undefined }));
  await table.settle();
  return {
    ids,
    one: openBoard(docs[0]),
    two: openBoard(docs[1]),
    hands: [countingHand('佐久間', 500), countingHand('藤代', 600)] as const,
    /** Lets both edits arrive; what the two and the server then have is the same, and it is returned. */
    async meet() {
      await table.settle();
      const [mine, theirs] = docs.map((doc) => readBoard(doc));
      const kept = await table.engine.read(board, readBoard);
      expect(theirs).toEqual(mine);
      expect(kept).toEqual(mine);
      expect(kept.problems).toEqual([]);
      return kept.board;
    },
  };
}

const write = (at: BoardDocument, card: string, field: string, words: string) =>
  at.doc.transact(() => typeInto(cardTextField(at.doc, card, field), 0, words), 'me');

it.each([
  ['needs-to-issues', 'issue', 'who'],
  ['logic-model', 'goal', 'indicator'],
  ['talk-board', 'response', 'who'],
])(
  '[B-16] on a %s, put away by one while the other writes on it and beside it: all of it is in the card put away',
  async (kind, card, field) => {
    const { one, two, hands, ids, meet } = await twoAt(kind, [card, 'はじめの言葉']);
    const [id = ''] = ids;
    putAway(one, [id], hands[0], 'me');
    setText(two, id, '話し合ったあとの言葉', 'me');
    write(two, id, field, '商店会');
    const { cards } = await meet();
    expect(cards).toMatchObject([{ text: '話し合ったあとの言葉', [field]: '商店会', away: 501 }]);
    takeOut(one, [id], 'me');
    expect((await meet()).cards[0]).not.toHaveProperty('away');
  },
);

it('[B-16] put away by one, noted on by the other: the note stays with its card', async () => {
  const { one, two, hands, ids, meet } = await twoAt('logic-model', ['goal', '声をかけ合えている']);
  const [goal = ''] = ids;
  putAway(one, [goal], hands[0], 'me');
  const note = addNote(
    two,
    { card: goal, on: '2026-11-20', turn: 'nearer', text: '会釈がふえた' },
    hands[1],
    'me',
  );
  expect((await meet()).notes).toMatchObject([{ id: note, card: goal }]);
  removeNote(one, note, 'me');
  removeNote(two, note, 'me');
  expect((await meet()).notes).toEqual([]);
});

it('[B-16] moved in the list by both at once: one order, the same for everybody', async () => {
  const { one, two, ids, meet } = await twoAt(
    'talk-board',
    ['notice', 'い'],
    ['notice', 'ろ'],
    ['notice', 'は'],
  );
  const [a, b, c = ''] = ids;
  orderBetween(one, c, undefined, a, 'me');
  orderBetween(two, c, a, b, 'me');
  const texts = (await meet()).cards.map(({ text }) => text).join('');
  expect(['はいろ', 'いはろ']).toContain(texts);
});

it('[B-16][MAP-6] dropped into two lanes at once: it lies in one of them, the same for everybody', async () => {
  const { one, two, ids, meet } = await twoAt('talk-board', ['idea', '合い言葉を決める']);
  setFields(one, ids, { kind: 'response' }, 'me');
  setFields(two, ids, { kind: 'invitation' }, 'me');
  const [card, ...others] = (await meet()).cards;
  expect(others).toEqual([]);
  expect(['response', 'invitation']).toContain(card?.kind);
  expect(card?.text).toBe('合い言葉を決める');
});

it('[B-16][MAP-6] ended by one, dropped into another lane by the other: both count', async () => {
  const { one, two, ids, meet } = await twoAt('talk-board', ['idea', '合い言葉を決める']);
  setFields(one, ids, { ending: 'next-time' }, 'me');
  setFields(two, ids, { kind: 'response' }, 'me');
  expect((await meet()).cards).toMatchObject([{ kind: 'response', ending: 'next-time' }]);
});

it('[B-16][NTI-1] the same voices bundled by both at once: two 問題, each joined to every voice', async () => {
  const { one, two, hands, ids, meet } = await twoAt('needs-to-issues', ['voice', 'い'], ['voice', 'ろ']);
  growProblem(one, ids, '集まる場がない', hands[0], 'me');
  growProblem(two, ids, '話す相手がいない', hands[1], 'me');
  const { cards, links } = await meet();
  const problems = cards.filter(({ kind }) => kind === 'problem');
  expect(problems.map(({ text }) => text).sort()).toEqual(['話す相手がいない', '集まる場がない'].sort());
  for (const { id } of problems)
    expect(
      links
        .filter(({ to }) => to === id)
        .map(({ from }) => from)
        .sort(),
    ).toEqual([...ids].sort());
});

it('[B-16][NTI-1] split by one and put away by the other: the parts are there, joined to the voice', async () => {
  const { one, two, hands, ids, meet } = await twoAt(
    'needs-to-issues',
    ['voice', 'い'],
    ['problem', '車と店'],
  );
  const [voice = '', problem = ''] = ids;
  one.doc.transact(() => growIssue(one, [problem], hands[0], 'me'));
  await meet();
  splitProblem(one, problem, ['車がない', '店が遠い'], 'away', hands[0], 'me');
  putAway(two, [problem], hands[1], 'me');
  const { cards, links } = await meet();
  const parts = cards.filter(({ text }) => text === '車がない' || text === '店が遠い');
  expect(parts).toHaveLength(2);
  expect(cards.find(({ id }) => id === problem)?.away).toBeDefined();
  const issue = cards.find(({ kind }) => kind === 'issue');
  for (const { id, away } of parts) {
    expect(away).toBeUndefined();
    expect(links.some(({ from, to }) => from === id && to === issue?.id)).toBe(true);
  }
  expect(cards.some(({ id }) => id === voice)).toBe(true);
});

it('[B-16][NTI-2] exchanged by one for a 課題 while the other writes on the 問題: one card, with the words', async () => {
  const { one, two, ids, meet } = await twoAt('needs-to-issues', ['problem', '見守りを始める']);
  const [id = ''] = ids;
  setFields(one, [id], { kind: 'issue' }, 'me');
  setText(two, id, '見守りの当番を始める', 'me');
  write(two, id, 'wish', 'だれも一人にしない');
  expect((await meet()).cards).toMatchObject([{ kind: 'issue', text: '見守りの当番を始める' }]);
  setFields(one, [id], { kind: 'problem' }, 'me');
  expect((await meet()).cards).toMatchObject([{ kind: 'problem', wish: 'だれも一人にしない' }]);
});

it('[B-16][NTI-4] bundled under two 表札 at once, and one of them taken off: nobody is lost', async () => {
  const { one, two, hands, ids, meet } = await twoAt('needs-to-issues', ['voice', 'い'], ['voice', 'ろ']);
  const mine = groupCards(one, ids, '買い物', hands[0], 'me');
  groupCards(two, ids, '移動', hands[1], 'me');
  expect((await meet()).groups).toHaveLength(2);
  removeGroup(two, mine, 'me');
  setText(one, ids[0] ?? '', '坂の上', 'me');
  const { cards, groups } = await meet();
  expect(groups.map(({ title }) => title)).toEqual(['移動']);
  expect(cards.map(({ text }) => text)).toEqual(['坂の上', 'ろ']);
});
