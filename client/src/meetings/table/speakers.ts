import { readNickname, toldApart } from '@yoriai/shared/meetings/nickname';
import { type Store, valueStore } from '../../collaboration/store.ts';

/** Those who speak at one table, and whose word is being written. */
export interface AtTable {
  readonly names: readonly string[];
  /** undefined: the table itself, and nobody by name. */
  readonly speaking: string | undefined;
}

/** よび名 at a table: of this meeting alone, on this device alone, and gone when it is over (P13). */
export interface Speakers extends Store<AtTable> {
  /** @returns false for a name without anything to see */
  add(typed: string): boolean;
  choose(name: string | undefined): void;
  forget(): void;
}

/** What lasts as long as a tab does. */
type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function openSpeakers(meeting: string, place: Place | undefined): Speakers {
  const key = `yoriai.table.${meeting}`;
  const store = valueStore<AtTable>({ names: kept(place, key), speaking: undefined });
  const set = (next: AtTable) => {
    store.set(next);
    try {
      place?.setItem(key, JSON.stringify(next.names));
    } catch {
      // A full or forbidden store: the names last until the page is loaded again.
    }
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    add(typed) {
      const name = readNickname(typed);
      if (name === undefined) return false;
      const { names } = store.get();
      const own = toldApart(name, names);
      set({ names: [...names, own], speaking: own });
      return true;
    },
    choose: (speaking) => store.set({ ...store.get(), speaking }),
    forget() {
      store.set({ names: [], speaking: undefined });
      place?.removeItem(key);
    },
  };
}

function kept(place: Place | undefined, key: string): readonly string[] {
  try {
    const names: unknown = JSON.parse(place?.getItem(key) ?? '[]');
    return Array.isArray(names) ? names.filter((it) => typeof it === 'string') : [];
  } catch {
    return [];
  }
}
