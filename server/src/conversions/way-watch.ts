import { type ConversionRecord, stepsOf } from '@yoriai/shared/documents/provenance';
import type { After } from '../collaboration/after.ts';
import type { CardStates } from './card-states.ts';

/** How long after a source's words changed the boards made of it are told, in milliseconds. */
const tellAfter = 2_000;

export interface WayWatch {
  /** Notes which boards a conversion ties together. */
  follow(record: ConversionRecord): void;
  /** A document changed; cheap, since it is asked at every edit of every board. */
  edited(document: string): void;
  stop(): void;
}

export interface WayWatchOptions {
  readonly states: CardStates;
  readonly after: After;
  /** Says over a document that where its cards come from, or what became of them, changed. */
  tell(document: string): void;
  failed(error: unknown): void;
}

/** A board that a conversion touches. */
interface Watched {
  readonly cards: Set<string>;
  /** The boards at the other ends. */
  readonly others: Set<string>;
  /** How its cards were when the others were last told. */
  told: string | undefined;
}

/** Tells the boards at the other end when words change (CNV-2), at most once in a while however fast somebody types. */
export function wayWatch({ states, after, tell, failed }: WayWatchOptions): WayWatch {
  const watched = new Map<string, Watched>();
  const changed = new Set<string>();
  let cancel: (() => void) | undefined;

  const watch = (document: string): Watched => {
    const there = watched.get(document) ?? { cards: new Set(), others: new Set(), told: undefined };
    watched.set(document, there);
    return there;
  };

  async function look(document: string): Promise<void> {
    const it = watch(document);
    const now = await states.of(document, it.cards);
    const picture = JSON.stringify([...now].map(([id, { kind, away, hash }]) => [id, kind, away, hash]));
    if (picture === it.told) return;
    it.told = picture;
    for (const other of new Set([document, ...it.others])) tell(other);
  }

  function lookAtAll(): void {
    cancel = undefined;
    const documents = [...changed];
    changed.clear();
    for (const document of documents) look(document).catch(failed);
  }

  return {
    follow(record) {
      for (const { from, to } of stepsOf(record)) {
        for (const [here, there] of [
          [from, to],
          [to, from],
        ] as const) {
          const it = watch(here.document);
          it.cards.add(here.card);
          it.others.add(there.document);
        }
      }
    },
    edited(document) {
      if (!watched.has(document)) return;
      states.forget(document);
      changed.add(document);
      cancel ??= after(tellAfter, lookAtAll);
    },
    stop: () => cancel?.(),
  };
}
