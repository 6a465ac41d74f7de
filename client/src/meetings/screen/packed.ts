/** How high a note is in one column and across all of them, in CSS pixels. */
export interface Heights {
  readonly one: number;
  readonly whole: number;
}

export interface Room {
  readonly columns: number;
  readonly height: number;
  /** Between two notes, one over the other. */
  readonly gap: number;
}

export interface Spot {
  /** 0 is the leftmost. */
  readonly column: number;
  readonly top: number;
  /** It lies across all columns. */
  readonly isWide: boolean;
}

/**
 * From which part of a column on a note may lie across all of them, in the order in which that is tried: what has the most
 * notes hang wins, the first among equals.
 */
const widePart = [0.6, 1, 0.8, 0.45, 0.3, 0] as const;

/**
 * Where notes hang, in their order, so that none is cut through: each where there is most room, and the first that has none
 * ends it (MTG-6). The first note always hangs; it may be too high.
 *
 * @returns as many places as notes fit
 */
export function packed(notes: readonly Heights[], room: Room): readonly Spot[] {
  const [first, ...others] = widePart.map((part) => packedAt(notes, room, part));
  return others.reduce((best, other) => (other.length > best.length ? other : best), first ?? []);
}

function packedAt(notes: readonly Heights[], { columns, height, gap }: Room, wide: number): readonly Spot[] {
  const filled: number[] = Array.from({ length: columns }, () => 0);
  const spots: Spot[] = [];
  for (const { one, whole } of notes) {
    const isWide = columns > 1 && one > height * wide;
    const top = isWide ? Math.max(...filled) : Math.min(...filled);
    const bottom = top + (isWide ? whole : one);
    if (bottom > height && spots.length > 0) break;
    const column = isWide ? 0 : filled.indexOf(top);
    if (isWide) filled.fill(bottom + gap);
    else filled[column] = bottom + gap;
    spots.push({ column, top, isWide });
  }
  return spots;
}
