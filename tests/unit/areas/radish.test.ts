import { leafShape } from '@yoriai/client/areas/radish/leaf-shape';
import {
  hairRoots,
  leafPlaces,
  rootDepth,
  rootPaths,
  rootWidth,
} from '@yoriai/client/areas/radish/radish-shape';
import { describe, expect, it } from 'vitest';

describe('大根', () => {
  it('[AREA-7] has a leaf for each 取り組み, the newest one pale in the middle', () => {
    for (const count of [1, 2, 3, 9, 20]) {
      const places = leafPlaces(count, true);
      expect(places).toHaveLength(count);
      expect(places.filter(({ young }) => young)).toHaveLength(1);
      expect(places.at(-1)?.young).toBe(true);
    }
    expect(leafPlaces(0, false)).toEqual([]);
    expect(leafPlaces(4, false).some(({ young }) => young)).toBe(false);
  });

  it('[AREA-7] can be drawn with more leaves than nine, and with five hundred', () => {
    const many = leafPlaces(500, true);
    expect(many.length).toBeLessThan(30);
    for (const { angle, breadth } of many) {
      expect(Math.abs(angle)).toBeLessThan(90);
      expect(breadth).toBeGreaterThan(0);
    }
    // No two leaves lie in the same place.
    const angles = leafPlaces(15, true).map(({ angle }) => angle);
    expect(new Set(angles).size).toBe(15);
  });

  it('[AREA-7] a leaf grows up from the crown', () => {
    for (const { angle, length, breadth } of leafPlaces(9, true)) {
      const { leaflets } = leafShape([106, 140], { angle, length, breadth });
      for (const { x, y, rx } of leaflets) {
        expect(y - rx).toBeLessThan(140);
        expect(Number.isFinite(x)).toBe(true);
      }
    }
  });

  it('[AREA-7] the root is a thread before the first talk and grows thicker with each, up to a limit', () => {
    expect(rootWidth(0)).toBeLessThan(rootWidth(1));
    for (let talks = 0; talks < 60; talks += 1)
      expect(rootWidth(talks + 1)).toBeGreaterThanOrEqual(rootWidth(talks));
    expect(rootWidth(23)).toBeGreaterThan(rootWidth(3));
    expect(rootWidth(10_000)).toBe(1);
    expect(rootPaths(rootWidth(0)).body).not.toContain('NaN');
  });

  it('[AREA-7] has a hair root for each 気づき as long as they can be told apart, all of them in the earth', () => {
    expect(hairRoots(0, 1)).toEqual([]);
    expect(hairRoots(1, 1)).toHaveLength(1);
    expect(hairRoots(8, 1)).toHaveLength(8);
    const many = hairRoots(5_000, 1);
    expect(many.length).toBeGreaterThan(hairRoots(8, 1).length);
    expect(many.length).toBeLessThan(30);
    for (const { x, y } of many) {
      expect(Math.abs(x)).toBeLessThan(104);
      expect(y).toBeGreaterThan(20);
      expect(y).toBeLessThan(rootDepth + 12);
    }
  });
});
