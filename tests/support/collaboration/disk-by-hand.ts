import type { Journal } from '@yoriai/server/storage/ports';

/**
 * A journal that writes when a test lets it, and whose machine may lose power: what was not written then is gone, and
 * whoever waited for it waits for ever.
 */
export class DiskByHand {
  readonly #kept: Journal;
  #waiting: (() => Promise<void>)[] = [];
  #machine = 0;

  constructor(kept: Journal) {
    this.#kept = kept;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** The journal as the present machine sees it. */
  journal(): Journal {
    const machine = this.#machine;
    const kept = this.#kept;
    const whenWritten = (write: () => Promise<void>): Promise<void> =>
      new Promise((resolve, reject) => {
        if (machine === this.#machine) this.#waiting.push(() => write().then(resolve, reject));
      });
    return {
      append: (document, update) => whenWritten(() => kept.append(document, update)),
      compact: (...all) => whenWritten(() => kept.compact(...all)),
      load: (document) => kept.load(document),
      forget: (documents) => whenWritten(() => kept.forget(documents)),
      documents: () => kept.documents(),
      remember: (key, value) => kept.remember(key, value),
      recalled: () => kept.recalled(),
      audit: (event) => kept.audit(event),
      readAudit: (question) => kept.readAudit(question),
      probe: () => kept.probe(),
      close: async () => {},
    };
  }

  /** Lets so many writes reach the disk. @returns whether there were any. */
  async write(count = Number.POSITIVE_INFINITY): Promise<boolean> {
    const now = this.#waiting.splice(0, count);
    for (const write of now) await write();
    return now.length > 0;
  }

  /** The power goes. */
  loseTheRest(): void {
    this.#machine += 1;
    this.#waiting = [];
  }
}
