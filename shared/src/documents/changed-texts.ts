import type * as Y from 'yjs';

/**
 * The names of the top-level texts that a transaction changed, of those that begin with `prefix`. Ask in
 * `beforeObserverCalls`: whoever reads a text later in the transaction gives its top-level type the form of a text, and
 * what is changed is then no longer found by name.
 */
export function changedTexts({ changed, doc }: Y.Transaction, prefix: string): ReadonlySet<string> {
  const roots = new Set([...changed.keys()].map((type) => rootOf(type as Y.AbstractType<unknown>)));
  const names = new Set<string>();
  let left = roots.size;
  if (left === 0) return names;
  // By `entries()`: where there are thousands of texts the walk begins at the one that was found last (quick-roots.ts).
  for (const [name, type] of doc.share.entries()) {
    if (!roots.has(type as Y.AbstractType<unknown>)) continue;
    if (name.startsWith(prefix)) names.add(name);
    left -= 1;
    if (left === 0) break;
  }
  return names;
}

/** Calls `onChange` after every transaction that changed such texts. @returns the end of it. */
export function followTexts(
  doc: Y.Doc,
  prefix: string,
  onChange: (names: ReadonlySet<string>) => void,
): () => void {
  let touched: ReadonlySet<string> = new Set();
  const before = (transaction: Y.Transaction): void => {
    touched = changedTexts(transaction, prefix);
  };
  const after = (): void => {
    const names = touched;
    touched = new Set();
    if (names.size > 0) onChange(names);
  };
  doc.on('beforeObserverCalls', before);
  doc.on('afterTransaction', after);
  return () => {
    doc.off('beforeObserverCalls', before);
    doc.off('afterTransaction', after);
  };
}

function rootOf(type: Y.AbstractType<unknown>): Y.AbstractType<unknown> {
  let root = type;
  while (root._item) root = root._item.parent as Y.AbstractType<unknown>;
  return root;
}
