/** Listeners by name: whoever draws one card hears of that card only. */
export class Topics {
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #versions = new Map<string, number>();

  /** Goes up by one each time the topic is told. */
  version(topic: string): number {
    return this.#versions.get(topic) ?? 0;
  }

  subscribe(topic: string, listener: () => void): () => void {
    const all = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, all.add(listener));
    return () => {
      all.delete(listener);
      if (all.size === 0) this.#listeners.delete(topic);
    };
  }

  tell(topics: Iterable<string>): void {
    for (const topic of topics) {
      this.#versions.set(topic, this.version(topic) + 1);
      for (const listener of [...(this.#listeners.get(topic) ?? [])]) listener();
    }
  }
}
