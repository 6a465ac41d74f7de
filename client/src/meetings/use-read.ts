import { useMemo, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import type { Store } from '../collaboration/store.ts';

/** What is read of a document, read again when the document changed. @param read the same function each time */
export function useRead<T>(doc: Y.Doc, read: (doc: Y.Doc) => T): T {
  const { get, subscribe } = useMemo(() => readStore(doc, read), [doc, read]);
  return useSyncExternalStore(subscribe, get);
}

/** Reads when somebody asks, and once for each change. */
export function readStore<T>(doc: Y.Doc, read: (doc: Y.Doc) => T): Store<T> {
  let held: { readonly value: T } | undefined;
  return {
    get() {
      held ??= { value: read(doc) };
      return held.value;
    },
    subscribe(listener) {
      const onUpdate = () => {
        held = undefined;
        listener();
      };
      // It may have changed between the first look and now.
      held = undefined;
      doc.on('update', onUpdate);
      return () => doc.off('update', onUpdate);
    },
  };
}
