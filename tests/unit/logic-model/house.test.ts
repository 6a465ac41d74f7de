import { houseFrame } from '@yoriai/client/boards/logic-model/house-frame';
import { pillarShapes } from '@yoriai/client/boards/logic-model/house-shapes';
import { namesBeside } from '@yoriai/client/boards/logic-model/names-beside';
import { describe, expect, it } from 'vitest';

const box = (x: number, y: number, width = 160, height = 120) => ({ x, y, width, height });
const nothing = { ideal: [], goal: [], activity: [], output: [], resource: [] };
const small = {
  ...nothing,
  ideal: [box(186, 18, 588, 90)],
  goal: [box(100, 200)],
  activity: [box(100, 420)],
};

describe('the house around the cards', () => {
  it('[LGM-1] reaches from the outermost card to the other, and below the lowest', () => {
    const before = houseFrame(small);
    const after = houseFrame({ ...small, activity: [box(-300, 420), box(1500, 460)] });
    expect([before.left, before.right]).toEqual([0, 960]);
    expect([after.left, after.right]).toEqual([-300, 1660]);
    expect(after.veranda).toBeGreaterThan(580);
    expect(after.ground).toBeGreaterThan(after.veranda);
  });

  it('[LGM-1] the roof grows with what is written on it; a 目的 carried below the 目標 is not on it', () => {
    const higher = houseFrame({ ...small, ideal: [box(186, 18, 588, 160)], goal: [box(100, 300)] });
    expect(higher.eaves - houseFrame(small).eaves).toBe(70);
    const fallen = houseFrame({ ...small, ideal: [...small.ideal, box(500, 900)] });
    expect(fallen.eaves).toBe(houseFrame(small).eaves);
  });

  it('[LGM-4] a 目標 without 目的 has no post', () => {
    const goal = box(100, 200);
    const parts = (threads: Parameters<typeof pillarShapes>[1], loose: Parameters<typeof pillarShapes>[2]) =>
      pillarShapes(houseFrame(small), threads, loose).map(({ part }) => part);
    expect(parts([{ goal, ideal: box(186, 18, 588, 90) }], [])).toEqual(['post']);
    expect(parts([], [goal])).toEqual(['missing']);
  });

  it('[LGM-1] the names of the levels stay in sight and off each other, also from far', () => {
    const { rows } = houseFrame(small);
    const near = namesBeside(rows, 1, 0);
    expect(near.short).toBe(false);
    expect(near.tops[1]).toBe(200);
    // The middle of the pillars is at the top of the plane.
    expect(namesBeside(rows, 1, -230).tops[1]).toBeGreaterThan(-30);
    const far = namesBeside(rows, 0.1, 0);
    expect(far.short).toBe(true);
    const [first = 0, second = 0, third = 0] = far.tops;
    expect(Math.min(second - first, third - second)).toBeGreaterThanOrEqual(44);
  });
});
