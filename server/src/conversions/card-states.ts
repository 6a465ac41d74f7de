import type { Engine } from '../collaboration/engine.ts';
import { cardsOf, hashOfWords, kindOf } from './words-of-cards.ts';

/** A card as the other end of a conversion shows it. */
export interface CardState {
  readonly kind: string;
  readonly text: string;
  readonly away: boolean;
  /** Of its words (`hashOfWords`). */
  readonly hash: string;
}

/** How cards of other boards are at this moment, without opening these boards each time somebody asks. */
export interface CardStates {
  /** Those that are there. @throws YoriaiError storage-unavailable */
  of(document: string, cards: Iterable<string>): Promise<ReadonlyMap<string, CardState>>;
  /** What was known of a document may no longer be so. */
  forget(document: string): void;
}

type Known = Map<string, CardState | undefined>;

export function cardStates(engine: Pick<Engine, 'read'>): CardStates {
  const known = new Map<string, Known>();
  return {
    forget: (document) => {
      known.delete(document);
    },
    async of(document, cards) {
      const asked = [...cards];
      const kept: Known = known.get(document) ?? new Map();
      known.set(document, kept);
      const unknown = asked.filter((id) => !kept.has(id));
      if (unknown.length > 0) {
        const fresh = await engine.read(document, (doc) => {
          const kind = kindOf(doc);
          return new Map([...cardsOf(doc, unknown)].map(([id, card]) => [id, stateOf(kind, card)]));
        });
        for (const id of unknown) kept.set(id, fresh.get(id));
      }
      return new Map(asked.flatMap((id): [string, CardState][] => pairOf(id, kept.get(id))));
    },
  };
}

const pairOf = (id: string, state: CardState | undefined): [string, CardState][] =>
  state ? [[id, state]] : [];

function stateOf(boardKind: string, card: Parameters<typeof hashOfWords>[1]): CardState {
  const { kind, text, away } = card;
  return { kind, text, away: away !== undefined, hash: hashOfWords(boardKind, card) };
}
