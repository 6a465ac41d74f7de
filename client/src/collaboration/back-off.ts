/**
 * How long to wait before something is tried again, in milliseconds: at once the first time, then longer each time,
 * until it held for a while.
 */
export class BackOff {
  readonly #now: () => number;
  #tries = 0;
  #last = Number.NEGATIVE_INFINITY;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Tries in a row, the coming one included. */
  get tries(): number {
    return this.#tries;
  }

  next(): number {
    if (this.#now() - this.#last > heldFor) this.#tries = 0;
    this.#tries += 1;
    const wait = this.#tries === 1 ? first : Math.min(longest, 500 * 2 ** (this.#tries - 1));
    this.#last = this.#now() + wait;
    return wait;
  }
}

const first = 100;
const longest = 15_000;
const heldFor = 20_000;
