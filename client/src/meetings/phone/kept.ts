import type { ErrorId } from '@yoriai/shared/errors';
import type { SentKind } from '@yoriai/shared/meetings/phases';
import { type ValueStore, valueStore } from '../../collaboration/store.ts';

interface OnItsWay {
  /** This phone's own; the server makes one card of it however often it comes (MTG-3). */
  readonly key: string;
  /** The server said no; it stays here until the person says what becomes of it. */
  readonly refused?: ErrorId | undefined;
}

/** Something that goes to the server, in its turn. */
export type Outgoing = OnItsWay &
  (
    | {
        readonly do: 'send';
        readonly kind: SentKind;
        readonly text: string;
        readonly flagged?: boolean | undefined;
        /** One of the cards of a long text: they go as fast as the server takes them, and wait for it (B-5). */
        readonly ofMany?: boolean | undefined;
      }
    | {
        readonly do: 'change';
        readonly card: string;
        readonly kind: SentKind;
        readonly text: string;
        readonly flagged?: boolean | undefined;
      }
    | { readonly do: 'withdraw'; readonly card: string }
    | { readonly do: 'vote'; readonly vote: string; readonly cards: readonly string[] }
  );

/** What outlasts sleep and a reload of the page, and nothing else (MTG-3). */
export interface Kept {
  readonly version: 1;
  /** Typed at the door. */
  readonly joining?: { readonly code: string; readonly name: string } | undefined;
  /** In the box. */
  readonly draft: { readonly text: string; readonly kind?: SentKind | undefined };
  /** In the box in place of the draft: a card of one's own that is being put right. */
  readonly editing?: { readonly card: string; readonly kind: SentKind; readonly text: string } | undefined;
  readonly outgoing: readonly Outgoing[];
  /** What is chosen on this phone, sent or not. */
  readonly choice?: { readonly vote: string; readonly cards: readonly string[] } | undefined;
  /** What this person said is no name (B-2). */
  readonly notNames: readonly string[];
}

export const nothingKept: Kept = { version: 1, draft: { text: '' }, outgoing: [], notNames: [] };

/** Where it is kept: the storage of this tab, which ends with it. May throw where a browser blocks it. */
export type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export const keptName = 'yoriai.phone';

export interface KeptStore extends Pick<ValueStore<Kept>, 'get' | 'subscribe'> {
  change(more: Partial<Kept>): void;
  /** The meeting is over: nothing is left on this device. */
  wipe(): void;
}

/** Where the browser blocks storage, what is typed lasts as long as the page. */
export function openKept(place: Place): KeptStore {
  const store = valueStore(remembered(place));
  return {
    get: store.get,
    subscribe: store.subscribe,
    change(more) {
      const next = { ...store.get(), ...more };
      // Kept before it is shown, so that nothing is seen that a reload would lose.
      quietly(() => place.setItem(keptName, JSON.stringify(next)));
      store.set(next);
    },
    wipe() {
      quietly(() => place.removeItem(keptName));
      store.set(nothingKept);
    },
  };
}

function remembered(place: Place): Kept {
  const kept = quietly(() => JSON.parse(place.getItem(keptName) ?? 'null') as Kept | null);
  return kept?.version === 1 ? { ...nothingKept, ...kept } : nothingKept;
}

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
