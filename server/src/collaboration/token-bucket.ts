/** Lets `perSecond` through for as long as one likes and up to `burst` at once. */
export interface TokenBucket {
  /** @returns false when `amount` does not fit any more; nothing is taken then. */
  take(amount: number): boolean;
}

export function tokenBucket({
  perSecond,
  burst,
  now,
}: {
  readonly perSecond: number;
  readonly burst: number;
  /** Milliseconds. */
  now(): number;
}): TokenBucket {
  let tokens = burst;
  let filledAt = now();
  return {
    take(amount) {
      const at = now();
      tokens = Math.min(burst, tokens + (Math.max(0, at - filledAt) / 1000) * perSecond);
      filledAt = at;
      if (amount > tokens) return false;
      tokens -= amount;
      return true;
    },
  };
}
