/** Cards from left to right, level by level. */
export type Order = readonly (readonly string[])[];

/**
 * How often the lines of a model cross when its cards stand in this order (LGM-1). Lines are counted against those
 * between the same two levels; lines that meet at a card do not cross there.
 */
export function crossings(
  order: Order,
  links: Iterable<{ readonly from: string; readonly to: string }>,
): number {
  const spots = new Map(order.flatMap((row, level) => row.map((id, at) => [id, { level, at }] as const)));
  const between = new Map<string, [number, number][]>();
  for (const { from, to } of links) {
    const [a, b] = [spots.get(from), spots.get(to)];
    if (!a || !b || a.level === b.level) continue;
    const [upper, lower] = a.level < b.level ? [a, b] : [b, a];
    const key = `${upper.level} ${lower.level}`;
    between.set(key, [...(between.get(key) ?? []), [upper.at, lower.at]]);
  }
  let sum = 0;
  for (const lines of between.values()) sum += crossingsAmong(lines);
  return sum;
}

function crossingsAmong(lines: readonly (readonly [number, number])[]): number {
  let sum = 0;
  lines.forEach(([upper, lower], index) => {
    for (const [otherUpper, otherLower] of lines.slice(index + 1))
      if ((upper - otherUpper) * (lower - otherLower) < 0) sum += 1;
  });
  return sum;
}
