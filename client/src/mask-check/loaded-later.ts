import { type Store, valueStore } from '../collaboration/store.ts';

/** Something that is fetched when it is needed. Without a network it is asked for again; nothing breaks meanwhile. */
export interface LoadedLater<T> extends Store<T | undefined> {
  /** Fetches it, if it is not here and not on its way. */
  load(): void;
}

/** Milliseconds until it is asked for once more. */
const again = 3000;

/** @param fetch rejects when it cannot be had now */
export function loadedLater<T>(fetch: () => Promise<T>): LoadedLater<T> {
  const value = valueStore<T | undefined>(undefined);
  let coming = false;
  const load = () => {
    if (coming || value.get() !== undefined) return;
    coming = true;
    fetch().then(value.set, () =>
      setTimeout(() => {
        coming = false;
        load();
      }, again),
    );
  };
  return { get: value.get, subscribe: value.subscribe, load };
}
