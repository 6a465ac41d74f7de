import { YoriaiError } from '@yoriai/shared/errors';

/** Lets writing to documents stand still while they are put into their next epoch. */
export class Halts {
  readonly #isPresent: (name: string) => boolean;
  /** Writes under way, by document. */
  readonly #underWay = new Map<string, Set<Promise<void>>>();
  readonly #halted = new Map<string, Promise<void>>();

  /** @param isPresent whether a document is still open under this name */
  constructor(isPresent: (name: string) => boolean) {
    this.#isPresent = isPresent;
  }

  /** Waits while the document is halted. @throws YoriaiError document-redacted once it goes on under another name */
  async write(name: string, work: () => Promise<void>): Promise<void> {
    for (let halt = this.#halted.get(name); halt; halt = this.#halted.get(name)) await halt;
    if (!this.#isPresent(name)) throw new YoriaiError('document-redacted');
    const writes = this.#underWay.get(name) ?? new Set();
    this.#underWay.set(name, writes);
    const write = work();
    writes.add(write);
    try {
      await write;
    } finally {
      writes.delete(write);
      if (writes.size === 0) this.#underWay.delete(name);
    }
  }

  /** Runs `work` while nothing is written to these documents. */
  async during(names: readonly string[], work: () => Promise<void>): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    for (const name of names) this.#halted.set(name, promise);
    try {
      await Promise.allSettled(names.flatMap((name) => [...(this.#underWay.get(name) ?? [])]));
      await work();
    } finally {
      for (const name of names) this.#halted.delete(name);
      resolve();
    }
  }
}
