import { useCallback, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';

/** The kind of board a document holds; undefined while it is empty. */
export function useBoardKind(doc: Y.Doc): string | undefined {
  const subscribe = useCallback(
    (listener: () => void) => {
      const meta = doc.getMap('meta');
      meta.observe(listener);
      return () => meta.unobserve(listener);
    },
    [doc],
  );
  return useSyncExternalStore(subscribe, () => {
    const kind = doc.getMap('meta').get('kind');
    return typeof kind === 'string' ? kind : undefined;
  });
}
