import { gridSpots } from '@yoriai/client/canvas/paste/grid';
import { layDown, roomFor } from '@yoriai/client/canvas/paste/lay-down';
import { firstChoice, pastingOf } from '@yoriai/client/canvas/paste/pasting';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sitDown } from './board-fixture.ts';

const rectangle = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
  width: fc.integer({ min: 40, max: 600 }),
  height: fc.integer({ min: 40, max: 600 }),
});

describe('pasted lines on the board', () => {
  it('[CAN-2] lie in a tidy grid that covers no card and no other of them', () => {
    fc.assert(
      fc.property(
        fc.array(rectangle, { maxLength: 40 }),
        fc.array(fc.integer({ min: 60, max: 400 }), { minLength: 1, maxLength: 50 }),
        (taken, heights) => {
          const bottom = Math.max(0, ...taken.map((it) => it.y + it.height));
          const spots = gridSpots(taken, { x: 0, y: 0 }, { x: 0, y: bottom + 40 }, 236, heights);
          const laid = spots.map((spot, i) => ({ ...spot, width: 236, height: heights[i] ?? 0 }));
          const all = [...taken, ...laid];
          for (const [i, a] of laid.entries())
            for (const [j, b] of all.entries()) {
              if (j === taken.length + i) continue;
              const apart =
                a.x >= b.x + b.width ||
                b.x >= a.x + a.width ||
                a.y >= b.y + b.height ||
                b.y >= a.y + a.height;
              expect(apart).toBe(true);
            }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('[CAN-2] lie under everything where the board is full around the place', () => {
    const full = [{ x: -4000, y: -4000, width: 8000, height: 8000 }];
    const [first] = gridSpots(full, { x: 0, y: 0 }, { x: 10, y: 4040 }, 236, [84, 84]);
    expect(first).toEqual({ x: 10, y: 4040 });
  });

  it('[CAN-2] are put down as one step to undo, in the order in which they were pasted', () => {
    const { session } = sitDown();
    const texts = ['坂', '夜', '朝'];
    expect(layDown(session, 'voice', texts)).toBe(true);
    const cards = [...session.view.cards.values()];
    expect(cards.map(({ text, kind }) => [text, kind])).toEqual(texts.map((text) => [text, 'voice']));
    expect([...cards].sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ text }) => text)).toEqual(texts);
    session.steps.undo();
    expect(session.view.cards.size).toBe(0);
    session.steps.redo();
    expect(session.view.cards.size).toBe(3);
  });

  it('[B-5] come fifty at a time at most', () => {
    const { session } = sitDown();
    expect([3, 50, 200].map((n) => roomFor(session, n))).toEqual([3, 50, 50]);
  });

  it('[B-5] are told apart: rows, columns, what is too long and what has no words', () => {
    const pasted = `番号\t声\n1\t坂がつらい\n2\t\n3\t${'長'.repeat(1001)}`;
    const choice = { ...firstChoice(pasted), column: 1, others: 'left-out' } as const;
    expect(pastingOf(pasted, choice)).toMatchObject({
      rows: 4,
      columns: 2,
      cut: 1,
      withoutWords: 1,
      samples: ['番号', '声'],
    });
    expect(pastingOf(pasted, { ...choice, way: 'together' }).texts).toHaveLength(1);
  });
});
