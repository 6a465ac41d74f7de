import { pairs, simplify, smooth } from '@yoriai/client/canvas/ground/simplify';
import { strokeAt } from '@yoriai/client/canvas/ground/stroke-at';
import { expect, it } from 'vitest';

it('[MAP-4] a stroke of the hand keeps its bends and loses its tremble', () => {
  const drawn = Array.from({ length: 200 }, (_, i) => ({ x: i, y: i < 100 ? Math.sin(i) : (i - 100) * 2 }));
  const kept = simplify(drawn, 3);
  expect(kept.length).toBeLessThan(8);
  expect([kept[0], kept.at(-1)]).toEqual([drawn[0], drawn.at(-1)]);
  expect(kept.some(({ x }) => Math.abs(x - 100) < 6)).toBe(true);
  expect(smooth(kept)).toMatch(/^M0 0Q/);
});

it('[MAP-4] the rubber takes the stroke under it, the newest first, and nothing far away', () => {
  const stroke = (id: string, at: number, points: number[]) => ({
    id,
    at,
    points,
    kind: 'road' as const,
    by: '野原',
  });
  const strokes = [stroke('s_1', 1, [0, 0, 200, 0]), stroke('s_2', 2, [100, -50, 100, 50])];
  expect(strokeAt(strokes, { x: 100, y: 2 }, 4)).toBe('s_2');
  expect(strokeAt(strokes, { x: 30, y: 6 }, 4)).toBe('s_1');
  expect(strokeAt(strokes, { x: 30, y: 90 }, 4)).toBeUndefined();
  expect(pairs([1, 2, 3])).toEqual([{ x: 1, y: 2 }]);
});
