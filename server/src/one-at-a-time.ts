/** One writer per name: work on the same name waits for the work before it, whatever became of that. */
export class OneAtATime {
  readonly #last = new Map<string, Promise<unknown>>();

  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(name) ?? Promise.resolve();
    const now = before.then(work, work);
    this.#last.set(name, now);
    try {
      return await now;
    } finally {
      if (this.#last.get(name) === now) this.#last.delete(name);
    }
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    while (this.#last.size > 0) await Promise.allSettled(this.#last.values());
  }
}
