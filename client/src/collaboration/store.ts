/** A value one can read and follow. */
export interface Store<T> {
  get(): T;
  /** @returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

export interface ValueStore<T> extends Store<T> {
  set(value: T): void;
}

export function valueStore<T>(initial: T): ValueStore<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(value, next)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
