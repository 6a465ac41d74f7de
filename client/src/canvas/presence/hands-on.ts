import type { PresentPerson } from '@yoriai/shared/presence/presence';
import type { PersonPresent } from '../../collaboration/people-present.ts';
import type { Store } from '../../collaboration/store.ts';
import { Topics } from '../../collaboration/topics.ts';

/** Who of the others is at a card. */
export interface HandsOn {
  readonly writing: PresentPerson | undefined;
  readonly selecting: readonly PresentPerson[];
}

export const nobody: HandsOn = { writing: undefined, selecting: [] };

/** Others' hands by card, kept so that a card is told only when somebody comes to it or leaves it. */
export class HandsOnCards {
  readonly topics = new Topics();
  readonly #others: Store<readonly PersonPresent[]>;
  readonly #stop: () => void;
  #cards = new Map<string, HandsOn>();

  constructor(others: Store<readonly PersonPresent[]>) {
    this.#others = others;
    this.#stop = others.subscribe(() => this.#read());
    this.#read();
  }

  destroy(): void {
    this.#stop();
  }

  at(card: string): HandsOn {
    return this.#cards.get(card) ?? nobody;
  }

  #read(): void {
    const next = new Map<string, HandsOn>();
    for (const { presence } of this.#others.get()) {
      const { user, editing, selected = [] } = presence;
      if (editing) next.set(editing, { ...(next.get(editing) ?? nobody), writing: user });
      for (const card of selected) {
        const hands = next.get(card) ?? nobody;
        next.set(card, { ...hands, selecting: [...hands.selecting, user] });
      }
    }
    const before = this.#cards;
    const changed = [...new Set([...before.keys(), ...next.keys()])].filter(
      (card) => !same(before.get(card), next.get(card)),
    );
    for (const [card, hands] of before) if (same(hands, next.get(card))) next.set(card, hands);
    this.#cards = next;
    this.topics.tell(changed);
  }
}

function same(a: HandsOn | undefined, b: HandsOn | undefined): boolean {
  if (!a || !b) return a === b;
  const people = (hands: HandsOn) => [hands.writing, ...hands.selecting].map((it) => it?.id).join(' ');
  return people(a) === people(b);
}
