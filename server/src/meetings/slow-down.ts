/** What is counted for one key (a network address, a pass) in a while. */
export interface SlowDown {
  /** @returns whether there were too many of it lately. */
  isHeld(key: string): boolean;
  count(key: string): void;
}

/**
 * @param most within the while
 * @param windowMs how long what was counted counts, in milliseconds. Nothing of it is kept anywhere (P13).
 */
export function slowDown(now: () => number, most: number, windowMs: number): SlowDown {
  const times = new Map<string, readonly number[]>();
  const recent = (key: string): readonly number[] =>
    (times.get(key) ?? []).filter((at) => at > now() - windowMs);
  return {
    isHeld: (key) => recent(key).length >= most,
    count(key) {
      const all = [...recent(key), now()];
      // Set anew, it stands last: who was counted longest ago is forgotten first.
      times.delete(key);
      times.set(key, all);
      const [oldest] = times.keys();
      if (times.size > remembered && oldest !== undefined) times.delete(oldest);
    },
  };
}

/** A bound for whoever invents keys. */
const remembered = 10_000;
