/** Milliseconds over which requests are counted. */
const counted = 250;

/** Milliseconds at most from one commit to the next: one frame, which nobody sees. */
const most = 16;

/** Requests a second up to which each is sent at once, and by how many more the span grows by a millisecond. */
const unhurried = 200;
const perMillisecond = 25;

/**
 * How often the journal commits. A commit costs the processor and the disk about as much for ten edits as for one
 * (DUR-4): a meeting's edits go out at once, those of a whole district's evening share commits.
 */
export class CommitPace {
  #span = 0;
  #sentAt = 0;
  #since = 0;
  #count = 0;

  /** @param now milliseconds. @returns milliseconds to wait before the next commit. */
  wait(now: number): number {
    return this.#sentAt + this.#span - now;
  }

  sent(requests: number, now: number): void {
    this.#sentAt = now;
    this.#count += requests;
    const passed = now - this.#since;
    if (passed < counted) return;
    const perSecond = (this.#count * 1000) / passed;
    this.#span = Math.min(most, Math.max(0, (perSecond - unhurried) / perMillisecond));
    this.#since = now;
    this.#count = 0;
  }
}
