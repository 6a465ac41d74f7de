import type { Presence } from '@yoriai/shared/presence/presence';

export type OwnState = Omit<Partial<Presence>, 'user'>;

interface Options {
  readonly publish: (state: OwnState) => void;
  readonly now: () => number;
  readonly later: (run: () => void, milliseconds: number) => void;
}

/** What changes with every movement of the hand. It is sent at most about twenty times a second. */
const flowing = new Set(['pointer', 'dragging', 'cursor', 'showing']);
const pace = 50;

/** What the others see of this person in one document. */
export class OwnPresence {
  readonly #options: Options;
  #state: OwnState = {};
  #sentAt = Number.NEGATIVE_INFINITY;
  #waiting = false;

  constructor(options: Options) {
    this.#options = options;
  }

  get state(): OwnState {
    return this.#state;
  }

  set(patch: Partial<Presence>): void {
    const { user, ...own } = patch;
    this.#state = { ...this.#state, ...own };
    if (!this.#mayWait(own) || this.#options.now() >= this.#sentAt + pace) this.publish();
    else this.#soon();
  }

  /** Sends the state as it is now. After each connect, too: others do not accept the first one (ENGINE, trap 17). */
  publish(): void {
    this.#sentAt = this.#options.now();
    this.#options.publish(this.#state);
  }

  /** A hand that opens (`dragging: null`) is seen at once, or the card would jump back for a moment. */
  #mayWait(patch: OwnState): boolean {
    return Object.entries(patch).every(([name, value]) => flowing.has(name) && value !== null);
  }

  #soon(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    this.#options.later(
      () => {
        this.#waiting = false;
        this.publish();
      },
      this.#sentAt + pace - this.#options.now(),
    );
  }
}
