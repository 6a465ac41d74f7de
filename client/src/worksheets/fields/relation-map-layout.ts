import type { RelationMap, RelationNode } from '@yoriai/shared/worksheets/relation-map';
import { laneOf, pairOf } from '../../canvas/flow/lanes.ts';
import type { Outline } from '../../canvas/line/outline.ts';
import { type Path, pathBetween } from '../../canvas/line/path.ts';

/** A node as it is drawn, in CSS pixels of the picture. */
export interface DrawnNode extends Outline {
  readonly node: RelationNode;
}

export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  readonly paths: readonly { readonly line: RelationMap['lines'][number]; readonly path: Path }[];
}

const box = { width: 136, height: 46, radius: 8 } as const;
/** A person is a ring with the words under it. */
const ring = 60;
const edge = 14;
/** How far the nodes of a large map may be drawn together: below it the picture is looked along instead. */
const nearest = 0.42;
/** So few find room under each other wherever they would lie over each other. */
const few = 14;
const air = 12;
/** Under a person stand two lines of words. */
const wordsUnder = 40;

/** Lays a map of canvas units into `width` pixels; its papers keep their size, so that their words can be read. */
export function layMap({ nodes, lines }: RelationMap, width: number): DrawnMap {
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs, 0), Math.min(...ys, 0)];
  const [minX, minY] = nodes.length > 0 ? [Math.min(...xs), Math.min(...ys)] : [left, top];
  const span = Math.max(1, Math.max(...xs, minX) - minX);
  const room = width - box.width - 2 * edge;
  const scale = Math.min(0.8, Math.max(nodes.length <= few ? 0 : nearest, room / span));
  const laid = nodes.map((node): DrawnNode => {
    const [x, y] = [edge + (node.x - minX) * scale, edge + (node.y - minY) * scale];
    return node.kind === 'person'
      ? { node, x: x + (box.width - ring) / 2, y, width: ring, height: ring, radius: ring / 2 }
      : { node, x, y, ...box };
  });
  const drawn = setApart(laid);
  return {
    width: Math.max(width, ...drawn.map((it) => it.x + it.width + edge)),
    height: Math.max(120, ...drawn.map((it) => it.y + heightOf(it) + edge)),
    nodes: drawn,
    paths: pathsOf(lines, new Map(drawn.map((it) => [it.node.key, it]))),
  };
}

const heightOf = ({ node, height }: DrawnNode): number => height + (node.kind === 'person' ? wordsUnder : 0);

/** Moves down what would lie over another; those higher up stay where they are. */
function setApart(laid: readonly DrawnNode[]): readonly DrawnNode[] {
  const apart: DrawnNode[] = [];
  for (const node of [...laid].sort((a, b) => a.y - b.y || a.x - b.x)) {
    let { y } = node;
    for (;;) {
      const over = apart.find((it) => liesOver({ ...node, y }, it));
      if (!over) break;
      y = over.y + heightOf(over) + air;
    }
    apart.push({ ...node, y });
  }
  return apart;
}

/** A person's words are as wide as a paper. */
function liesOver(a: DrawnNode, b: DrawnNode): boolean {
  const [left, right] = [a, b].map(({ x, width }) => x + width / 2);
  return (
    Math.abs((left ?? 0) - (right ?? 0)) < box.width + air / 2 &&
    a.y < b.y + heightOf(b) + air &&
    b.y < a.y + heightOf(a) + air
  );
}

function pathsOf(lines: RelationMap['lines'], at: ReadonlyMap<string, DrawnNode>): DrawnMap['paths'] {
  const lanes = new Map<string, number>();
  return lines.flatMap((line) => {
    const [from, to] = [at.get(line.from), at.get(line.to)];
    if (!from || !to) return [];
    const pair = pairOf(line.from, line.to);
    const lane = lanes.get(pair) ?? 0;
    lanes.set(pair, lane + 1);
    const path = pathBetween(from, to, line.from < line.to ? laneOf(lane) : -laneOf(lane));
    return path ? [{ line, path }] : [];
  });
}
