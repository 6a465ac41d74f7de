/** What a wall knows of the notes that hung on it. */
export interface Arrivals {
  /** Everything that was ever there. */
  readonly known: ReadonlySet<string>;
  /** When each came that came a moment ago, the last one last; milliseconds on whatever clock. */
  readonly came: ReadonlyMap<string, number>;
}

/** How long what arrived is marked, in milliseconds: long enough to be read aloud. */
export const newMs = 20_000;

/**
 * What is there now, after what was there before. What the wall found when it was opened is not new; what was taken down
 * and put up again is not either.
 *
 * @param ids what was put up last first
 */
export function arrivals(before: Arrivals | undefined, ids: readonly string[], now: number): Arrivals {
  if (!before) return { known: new Set(ids), came: new Map() };
  const news = ids.filter((id) => !before.known.has(id)).toReversed();
  const still = [...before.came].filter(([, at]) => now - at < newMs);
  if (news.length === 0 && still.length === before.came.size) return before;
  return {
    known: new Set([...before.known, ...news]),
    came: new Map([...still, ...news.map((id) => [id, now] as const)]),
  };
}
