import { sectionsOf } from '@yoriai/client/canvas/list/sections';
import type { Card } from '@yoriai/shared/boards/card';
import { expect, it } from 'vitest';

const card = (id: string, order: string, kind: string, more: Partial<Card> = {}): Card => ({
  id,
  order,
  kind,
  text: id,
  by: '野原',
  at: 0,
  ...more,
});
const group = (id: string, at: number) => ({ id, title: id, by: '野原', at });
const kinds = ['person', 'need', 'voice'];

it('[CAN-4] 一覧 is read by 表札, oldest first, then by kind; within each in the order that people gave', () => {
  const groups = new Map([
    ['g_2', group('g_2', 2)],
    ['g_1', group('g_1', 1)],
  ]);
  const cards = [
    card('c_1', 'a1', 'need'),
    card('c_2', 'a0', 'need'),
    card('c_3', 'a2', 'person'),
    card('c_4', 'a4', 'voice', { group: 'g_1' }),
    card('c_5', 'a3', 'need', { group: 'g_1' }),
    card('c_6', 'a5', 'need', { group: 'g_2' }),
  ];
  const read = sectionsOf(cards, groups, kinds).map((section) => [
    section.is === 'group' ? section.group.id : section.kind,
    section.cards.map(({ id }) => id),
  ]);
  expect(read).toEqual([
    ['g_1', ['c_5', 'c_4']],
    ['g_2', ['c_6']],
    ['person', ['c_3']],
    ['need', ['c_2', 'c_1']],
    ['voice', []],
  ]);
});

it('[CAN-4] every card in sight is there once; put-away ones are not, and a 表札 that is gone hides nothing', () => {
  const cards = [
    card('c_1', 'a0', 'need', { group: 'g_gone' }),
    card('c_2', 'a1', 'need', { away: 5 }),
    card('c_3', 'a2', 'person'),
  ];
  const ids = sectionsOf(cards, new Map(), kinds).flatMap((section) => section.cards.map(({ id }) => id));
  expect(ids.sort()).toEqual(['c_1', 'c_3']);
});
