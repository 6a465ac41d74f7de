import { type PlainWorksheet, readWorksheet } from '@yoriai/shared/documents/worksheet';
import { useEffect, useMemo, useState } from 'react';
import type * as Y from 'yjs';

/** The worksheet as plain values, read anew whenever anything in it changes. */
export function useContent(doc: Y.Doc): PlainWorksheet {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const changed = () => setVersion((it) => it + 1);
    doc.on('update', changed);
    changed();
    return () => doc.off('update', changed);
  }, [doc]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the document changes in place
  return useMemo(() => readWorksheet(doc).worksheet, [doc, version]);
}
