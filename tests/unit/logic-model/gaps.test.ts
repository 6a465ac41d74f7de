import type { Card } from '@yoriai/shared/boards/card';
import { duplicateLinks } from '@yoriai/shared/boards/duplicate-links';
import { gapsOf } from '@yoriai/shared/boards/logic-model/gaps';
import { logicModel } from '@yoriai/shared/boards/logic-model/logic-model';
import { describe, expect, it } from 'vitest';
import { card, line } from './model.ts';

const idsOf = (gaps: ReturnType<typeof gapsOf>) =>
  Object.fromEntries(
    Object.entries(gaps).map(([name, cards]: [string, readonly Card[]]) => [name, cards.map(({ id }) => id)]),
  );

const measured = { indicator: '週1回以上話す方' };
const slot = { slot: 'open', text: ' ' };

describe('what is open in a model', () => {
  it('[LGM-4] a whole chain has no gap, whichever way its lines were drawn', () => {
    const cards = [card('ideal-1'), card('goal-1', measured), card('activity-1')];
    const links = [line('goal-1', 'ideal-1'), line('goal-1', 'activity-1')];
    expect(Object.values(idsOf(gapsOf(cards, links))).flat()).toEqual([]);
  });

  it('[LGM-4] 目標 without 指標, 取り組み or 目的, and 取り組み without 目標 are found', () => {
    const cards = [card('ideal-1'), card('goal-1'), card('activity-1')];
    expect(idsOf(gapsOf(cards, []))).toEqual({
      goalsWithoutIndicator: ['goal-1'],
      goalsWithoutActivity: ['goal-1'],
      activitiesWithoutGoal: ['activity-1'],
      goalsWithoutIdeal: ['goal-1'],
    });
  });

  it('[LGM-4] an empty 赤丸 is no gap itself and closes none; with a word on it, it does', () => {
    const cards = [card('ideal-1'), card('goal-1', measured), card('activity-1', slot), card('goal-2', slot)];
    const links = [line('goal-1', 'ideal-1'), line('activity-1', 'goal-1')];
    expect(idsOf(gapsOf(cards, links))).toEqual({
      goalsWithoutIndicator: [],
      goalsWithoutActivity: ['goal-1'],
      activitiesWithoutGoal: [],
      goalsWithoutIdeal: [],
    });
    const filled = cards.map((it) => (it.id === 'activity-1' ? { ...it, text: '坂の上のお茶のみ場' } : it));
    expect(gapsOf(filled, links).goalsWithoutActivity).toEqual([]);
  });

  it('[LGM-4] a line to what was put away joins nothing, and what was put away lacks nothing', () => {
    const cards = [
      card('goal-1', measured),
      card('activity-1', { away: 5 }),
      card('activity-2', { away: 5 }),
    ];
    const gaps = gapsOf(cards, [line('goal-1', 'activity-1')]);
    expect(gaps.goalsWithoutActivity).toHaveLength(1);
    expect(gaps.activitiesWithoutGoal).toEqual([]);
  });
});

describe('lines of a model', () => {
  it('[B-14] [LGM-1] a card is not joined to itself, nor past a level; n:m between neighbours is', () => {
    const refuse = (from: string, to: string) => logicModel.refuseLink(card(from), card(to));
    expect(refuse('goal-1', 'goal-1')).toBe('link-to-itself');
    expect(refuse('activity-1', 'ideal-1')).toBe('link-not-between-neighbours');
    expect(refuse('goal-1', 'goal-2')).toBe('link-not-between-neighbours');
    for (const [from, to] of [
      ['goal-1', 'ideal-1'],
      ['goal-2', 'ideal-1'],
      ['goal-1', 'activity-2'],
      ['output-1', 'activity-1'],
      ['resource-1', 'activity-1'],
    ] as const)
      expect(refuse(from, to), `${from} ${to}`).toBeUndefined();
  });

  it('[B-14] the second line of the same two is marked, the first is not', () => {
    const [first, second] = [line('activity-1', 'goal-1', 1), line('goal-1', 'activity-1', 2)];
    expect([...duplicateLinks([second, first])]).toEqual([second.id]);
  });
});
