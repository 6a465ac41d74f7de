import { changeKind } from '@yoriai/shared/boards/edits/kind';
import { growIssue, growProblem, splitProblem } from '@yoriai/shared/boards/needs-to-issues/grow';
import {
  belongsTo,
  neighboursOf,
  problemsWithoutIssue,
} from '@yoriai/shared/boards/needs-to-issues/neighbours';
import { expect, it } from 'vitest';
import { ntiBoard } from './nti-board.ts';

it('[NTI-1] a 声 becomes a 問題: a new card with the chosen words, joined; the 声 stays as it was', () => {
  const { board, hand, origin, put, card, lines, undo, plain } = ntiBoard();
  const voice = put('voice', '話す人がいない');
  const before = plain();
  const problem = growProblem(board, [voice], '話す人がいない', hand, origin) ?? '';
  expect(card(problem)).toMatchObject({ kind: 'problem', text: '話す人がいない' });
  expect(card(voice)).toMatchObject({ kind: 'voice', text: '話す人がいない' });
  expect(lines()).toEqual(['話す人がいない → 話す人がいない']);
  undo.undo();
  expect(plain()).toEqual(before);
});

it('[NTI-1] several 声 are bundled into one 問題 that is joined to all of them, in one step', () => {
  const { board, hand, origin, put, group, card, lines, undo, plain } = ntiBoard();
  const voices = [put('voice', '話す人がいない'), put('voice', '会えない'), put('voice', '一日しゃべらない')];
  const under = group(voices, 'つながり');
  const before = plain();
  const problem = growProblem(board, [...voices, voices[0] ?? ''], '話し相手がいない', hand, origin) ?? '';
  expect(lines()).toEqual(
    ['一日しゃべらない', '会えない', '話す人がいない'].map((voice) => `${voice} → 話し相手がいない`),
  );
  expect(card(problem)?.group).toBe(under);
  undo.undo();
  expect(plain()).toEqual(before);
});

it('[NTI-1] a new card lies under no 表札 when what it came from lies under different ones', () => {
  const { board, hand, origin, put, group, card } = ntiBoard();
  const [a, b] = [put('voice', 'あ'), put('voice', 'い')];
  group([a], 'つながり');
  expect(card(growProblem(board, [a, b], '', hand, origin) ?? '')?.group).toBeUndefined();
});

it('[NTI-1] 問題 become a 課題 that is empty: what to do is never supplied', () => {
  const { board, hand, origin, put, card, lines } = ntiBoard();
  const problems = [put('problem', '話し相手がいない'), put('problem', '集まる場所がない')];
  const issue = growIssue(board, problems, hand, origin) ?? '';
  expect(card(issue)).toMatchObject({ kind: 'issue', text: '' });
  expect(lines()).toEqual(['話し相手がいない → ', '集まる場所がない → ']);
});

it('[NTI-1] nothing grows out of cards of another column: a 課題 comes out of a 問題 only', () => {
  const { board, hand, origin, put, plain } = ntiBoard();
  const voice = put('voice', '会えない');
  expect(growIssue(board, [voice], hand, origin)).toBeUndefined();
  expect(growProblem(board, ['c_none'], 'x', hand, origin)).toBeUndefined();
  expect(plain().cards).toHaveLength(1);
});

it('[NTI-1] a 問題 is divided: each part is joined to the same 声 and 課題; the words of the first are kept', () => {
  const { board, hand, origin, put, join, card, lines, undo, plain } = ntiBoard();
  const [voice, issue] = [put('voice', '転びそう'), put('issue', '付き添いをつなぐ')];
  const problem = put('problem', '買い物が大変', { fields: { wish: '買い物ができる', side: 'both' } });
  join(voice, problem);
  join(problem, issue);
  const before = plain();
  const parts = splitProblem(board, problem, ['荷物が重い', '道に迷う'], 'away', hand, origin);
  expect(parts.map((id) => card(id))).toMatchObject([
    { text: '荷物が重い', wish: '買い物ができる', side: 'both' },
    { text: '道に迷う', wish: '買い物ができる', side: 'both' },
  ]);
  expect(lines()).toEqual(
    [
      '転びそう → 買い物が大変',
      '転びそう → 荷物が重い',
      '転びそう → 道に迷う',
      '買い物が大変 → 付き添いをつなぐ',
      '荷物が重い → 付き添いをつなぐ',
      '道に迷う → 付き添いをつなぐ',
    ].sort(),
  );
  expect(card(problem)).toMatchObject({ text: '買い物が大変', away: 1_000 });
  undo.undo();
  expect(plain()).toEqual(before);
});

it('[B-12] 入れ替え: the card goes to the other column with its words; lines that are not allowed there go, and come back', () => {
  const { board, origin, put, join, card, lines, undo, plain } = ntiBoard();
  const [voice, problem] = [put('voice', '会えない'), put('problem', '見守りの会をつくる')];
  const issue = put('issue', '回覧板を手渡しする');
  join(voice, problem);
  join(problem, issue);
  const before = plain();
  expect(changeKind(board, [problem], 'issue', origin)).toBe(2);
  expect(card(problem)).toMatchObject({ kind: 'issue', text: '見守りの会をつくる' });
  expect(lines()).toEqual([]);
  undo.undo();
  expect(plain()).toEqual(before);
});

it('[B-14] lines go between neighbouring columns only, and a second one between the same two counts once', () => {
  const { put, join, plain } = ntiBoard();
  const [voice, problem, issue] = [put('voice', '声'), put('problem', '問題'), put('issue', '課題')];
  expect(join(voice, issue)).toEqual({ refused: 'link-not-between-neighbours' });
  expect(join(voice, voice)).toEqual({ refused: 'link-to-itself' });
  join(voice, problem);
  join(voice, problem);
  const { cards, links } = plain();
  expect(neighboursOf(cards, links).get(problem)).toEqual({ voices: [voice], problems: [], issues: [] });
});

it('[NTI-1] 課題のない問題: in sight, with words, and joined to no 課題 in sight', () => {
  const { put, join, plain } = ntiBoard();
  const [bare, served, open] = [
    put('problem', 'はだか'),
    put('problem', '手あて'),
    put('problem', 'しまった課題'),
  ];
  put('problem', '');
  put('problem', 'しまった', { fields: { away: 5 } });
  join(served, put('issue', '支える'));
  join(open, put('issue', 'やめた', { fields: { away: 5 } }));
  const { cards, links } = plain();
  expect(problemsWithoutIssue(cards, links)).toEqual([bare, open]);
});

it('[NTI-4] what belongs to a 表札: the cards under it and those joined with them on the way', () => {
  const { put, join, group, plain } = ntiBoard();
  const [voice, problem, issue] = [put('voice', '声'), put('problem', '問題'), put('issue', '課題')];
  const [other, elsewhere] = [put('problem', 'ほかの問題'), put('voice', 'ほかの声')];
  join(voice, problem);
  join(problem, issue);
  join(elsewhere, other);
  join(other, issue);
  const { cards, links } = plain();
  const title = group([problem], 'つながり');
  expect(belongsTo(title, plain().cards, links)).toEqual(new Set([voice, problem, issue]));
  expect(cards).toHaveLength(5);
});
