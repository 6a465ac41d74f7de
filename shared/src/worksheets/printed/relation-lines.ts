import type { RelationMap, RelationNode } from '../relation-map.ts';

/** A relation map in words, one line for each line of it, and one for whoever stands without any. */
export function linesInWords({ nodes, lines }: RelationMap): readonly string[] {
  const names = new Map(nodes.map((node) => [node.key, nameOf(node)]));
  const joined = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const drawn = lines.map(({ from, to, label }) => {
    const ends = `${names.get(from) ?? ''} ― ${names.get(to) ?? ''}`;
    return label === undefined ? ends : `${ends}：${label}`;
  });
  return [...drawn, ...nodes.filter(({ key }) => !joined.has(key)).map(nameOf)];
}

const nameOf = ({ alias, text }: RelationNode): string =>
  alias === undefined ? text : `${alias}　${text}`.trim();
