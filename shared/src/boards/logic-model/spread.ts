/** Something on a line: how wide it is and where its middle would best be. */
export interface Wish {
  readonly width: number;
  readonly middle: number;
}

/**
 * Puts things side by side in their order, each as near to its wish as the others leave room for; least squares, by
 * pooling neighbours that push each other.
 *
 * @param within the length they have; it is passed over when they do not fit.
 * @returns their left edges.
 */
export function sideBySide(wishes: readonly Wish[], apart: number, within: number): readonly number[] {
  let run = 0;
  const starts = wishes.map(({ width }) => {
    const start = run;
    run += width + apart;
    return start;
  });
  const free = within - (run - apart);
  const shifts = pooled(wishes.map(({ middle, width }, i) => middle - width / 2 - (starts[i] ?? 0)));
  return shifts.map(
    (shift, i) => (starts[i] ?? 0) + (free < 0 ? free / 2 : Math.min(free, Math.max(0, shift))),
  );
}

/** The nearest rising numbers to these. */
function pooled(values: readonly number[]): readonly number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of values) {
    let last = { sum: value, count: 1 };
    for (let before = pools.at(-1); before && mean(before) > mean(last); before = pools.at(-1)) {
      pools.pop();
      last = { sum: before.sum + last.sum, count: before.count + last.count };
    }
    pools.push(last);
  }
  return pools.flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)));
}

const mean = ({ sum, count }: { readonly sum: number; readonly count: number }): number => sum / count;

/** Evenly over the whole length, as pillars stand. */
export function evenly(count: number, from: number, length: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => from + (length * (i + 0.5)) / count);
}
