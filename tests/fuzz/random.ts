/** One source of chance, the same for the same seed (mulberry32). */
export interface Random {
  /** 0 ≤ n < limit, whole. */
  below(limit: number): number;
  /** True once in so many times. */
  onceIn(times: number): boolean;
  oneOf<T>(list: readonly [T, ...T[]]): T;
}

export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    onceIn: (times) => below(times) === 0,
    oneOf: (list) => list[below(list.length)] ?? list[0],
  };
}
