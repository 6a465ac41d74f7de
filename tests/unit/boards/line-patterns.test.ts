import { relationQualitySkins } from '@yoriai/client/boards/worry-map/relation-skins';
import { arrowHeads } from '@yoriai/client/canvas/line/arrow';
import type { Outline } from '@yoriai/client/canvas/line/outline';
import { distanceTo } from '@yoriai/client/canvas/line/outline';
import { pathBetween, pathThrough } from '@yoriai/client/canvas/line/path';
import { linePatterns, strokesOf } from '@yoriai/client/canvas/line/pattern';
import { relationQualities } from '@yoriai/shared/boards/worry-map/links';
import { describe, expect, it } from 'vitest';

const card = (x: number, y: number, radius = 5): Outline => ({ x, y, width: 220, height: 90, radius });
const straight = pathThrough(Array.from({ length: 101 }, (_, i) => ({ x: i * 2, y: 0 })));

describe('lines between cards', () => {
  it('[MAP-2] every quality of a つながり has a pattern of its own', () => {
    const patterns = relationQualities.map((quality) => relationQualitySkins[quality].pattern);
    expect(new Set(patterns).size).toBe(relationQualities.length);
    expect([...patterns].sort()).toEqual([...linePatterns].sort());
  });

  it('[MAP-2] [CAN-7] the patterns differ without their colours', () => {
    const shapes = linePatterns.map((pattern) =>
      JSON.stringify(strokesOf(straight, pattern).map(({ d, width, dash }) => [d, width, dash])),
    );
    expect(new Set(shapes).size).toBe(linePatterns.length);
  });

  it('[MAP-2] a strong line is two, a weak one round dots, a strained one a saw, a broken one a gap with two slashes', () => {
    const [outer, inner] = strokesOf(straight, 'double');
    expect(outer?.width).toBeGreaterThan(2 * (inner?.width ?? 0));
    expect(outer?.d).toBe(inner?.d);
    expect(strokesOf(straight, 'dots')[0]?.dash).toMatch(/^0\.1 /);
    const heights = [...(strokesOf(straight, 'saw')[0]?.d ?? '').matchAll(/[ML]\S+ (-?[\d.]+)/g)].map((it) =>
      Number(it[1]),
    );
    expect([Math.min(...heights), Math.max(...heights)]).toEqual([-6, 6]);
    const gap = strokesOf(straight, 'gap');
    expect(gap).toHaveLength(4);
    const reach = gap
      .slice(0, 2)
      .flatMap(({ d }) => [...d.matchAll(/[ML](-?[\d.]+) /g)].map((it) => Number(it[1])));
    expect(reach.filter((x) => x > 84 && x < 116)).toEqual([]);
  });

  it('[MAP-2] つなぎたい is dashed between two open rings', () => {
    const [dashes, ...rings] = strokesOf(straight, 'open');
    expect(dashes?.dash).toBeDefined();
    expect(rings).toHaveLength(2);
    expect(rings.every((ring) => ring.fill !== undefined)).toBe(true);
  });

  it('[MAP-2] the direction is drawn at the ends it points to', () => {
    const heads = (d: string) => (d.match(/M/g) ?? []).length;
    expect(heads(arrowHeads(straight, undefined))).toBe(0);
    expect(heads(arrowHeads(straight, 'none'))).toBe(0);
    expect(heads(arrowHeads(straight, 'forward'))).toBe(1);
    expect(heads(arrowHeads(straight, 'both'))).toBe(2);
  });

  it.each([
    [card(600, 0), 'beside'],
    [card(0, 500), 'below'],
    [card(520, 420), 'aslant'],
    [card(-500, -300, 46), 'above, and round'],
  ])('a line stops at the edges of both cards: %j %s', (to) => {
    const from = card(0, 0, 46);
    const path = pathBetween(from, to);
    const [start, end] = [path?.points[0], path?.points.at(-1)];
    if (!start || !end) throw new Error('no line');
    expect(distanceTo(from, start)).toBeCloseTo(3, 0);
    expect(distanceTo(to, end)).toBeCloseTo(3, 0);
    for (const point of path?.points ?? []) {
      expect(distanceTo(from, point)).toBeGreaterThan(2);
      expect(distanceTo(to, point)).toBeGreaterThan(2);
    }
  });

  it('no line is drawn between cards that lie on each other, and none throws', () => {
    expect(pathBetween(card(0, 0), card(0, 0))).toBeUndefined();
    expect(pathBetween(card(0, 0), card(40, 10))).toBeUndefined();
  });

  it('[MAP-2] two lines of the same two cards lie apart', () => {
    const middle = (lane: number) => pathBetween(card(0, 0), card(600, 0), lane)?.points[32]?.y ?? 0;
    expect(Math.abs(middle(1) - middle(0))).toBeGreaterThan(12);
    expect(Math.abs(middle(-1) - middle(1))).toBeGreaterThan(24);
  });
});
