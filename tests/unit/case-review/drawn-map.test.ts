import { layMap } from '@yoriai/client/worksheets/fields/relation-map-layout';
import type { RelationMap } from '@yoriai/shared/worksheets/relation-map';
import { expect, it } from 'vitest';

const node = (key: string, kind: string, x: number, y: number) => ({ key, kind, text: key, x, y });

it('[WS-5] a small map fits the width it has, with nothing over anything else', () => {
  const map: RelationMap = {
    nodes: [
      node('n1', 'person', 300, 170),
      ...[0, 300, 600, 900].map((x, index) => node(`s${index}`, 'supporter', x, index * 40)),
      node('r1', 'resource', 600, 50),
    ],
    lines: [],
    takenAt: 0,
  };
  for (const width of [330, 424, 700]) {
    const drawn = layMap(map, width);
    expect(drawn.width).toBe(width);
    for (const a of drawn.nodes)
      for (const b of drawn.nodes)
        if (a !== b)
          expect(
            a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
          ).toBe(true);
    expect(Math.max(...drawn.nodes.map((it) => it.y + it.height))).toBeLessThanOrEqual(drawn.height);
  }
});
