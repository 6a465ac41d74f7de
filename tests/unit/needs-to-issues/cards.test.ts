import {
  approaches,
  latentCauses,
  noticedVia,
  responses,
  sides,
} from '@yoriai/shared/boards/needs-to-issues/cards';
import { needsToIssues } from '@yoriai/shared/boards/needs-to-issues/needs-to-issues';
import { readBoard } from '@yoriai/shared/documents/board';
import { fillBoard, newBoard } from '@yoriai/shared/documents/fill-board';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { ntiBoard } from './nti-board.ts';

it('[NTI-3] the marks are the fixed lists of the field, and a card bears them', () => {
  expect([latentCauses, noticedVia, responses, sides, approaches].map((list) => list.length)).toEqual([
    5, 4, 4, 3, 2,
  ]);
  const { put, card } = ntiBoard();
  const marks = { side: 'both', latentCauses: ['nobody-to-ask', 'no-service'], wish: '話せる' };
  expect(card(put('problem', '話す人がいない', { fields: marks }))).toMatchObject(marks);
  const answer = { response: 'ground-work', approach: 'stay-with', who: '三丁目', withWhom: '地区社協' };
  expect(card(put('issue', '声をかけ合う', { fields: answer }))).toMatchObject(answer);
});

it('[NTI-2] a 課題 is asked who does it and with whom, in words of their own', () => {
  const asked = needsToIssues.cards.find(({ name }) => name === 'issue')?.fields;
  expect(asked?.filter(({ input }) => input === 'text').map(({ name }) => name)).toEqual(['who', 'withWhom']);
});

it.each(needsToIssues.templates)('[NTI-1] the starter $name asks, and answers nothing', (template) => {
  const doc = new Y.Doc();
  let n = 0;
  const hand = {
    by: '野原',
    now: () => 1,
    id: (prefix: string) => {
      n += 1;
      return prefix + n;
    },
  };
  fillBoard(doc, newBoard('needs-to-issues', template.title, template, hand));
  const { board, problems } = readBoard(doc);
  expect(problems).toEqual([]);
  expect(board.cards.length).toBe(template.cards.length);
  expect(new Set(board.cards.map(({ kind }) => kind))).toEqual(new Set(['voice']));
  expect(board.places).toEqual({});
});
