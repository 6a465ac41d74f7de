import { useCallback, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';

/** What a document says of itself under a name (the kind of a board, the form of a worksheet); undefined until it arrived. */
export function useMeta(doc: Y.Doc, name: string): string | undefined {
  const subscribe = useCallback(
    (listener: () => void) => {
      const meta = doc.getMap('meta');
      meta.observe(listener);
      return () => meta.unobserve(listener);
    },
    [doc],
  );
  return useSyncExternalStore(subscribe, () => {
    const value = doc.getMap('meta').get(name);
    return typeof value === 'string' ? value : undefined;
  });
}
