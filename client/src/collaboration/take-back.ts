import * as Y from 'yjs';

/**
 * Undoes one finished transaction and nothing else: what was edited before and since stays. Yjs cannot refuse a
 * transaction, and how large it is shows only when it is done.
 *
 * Called from an `update` listener, the undoing ends in an `update` event of its own, of origin `by`.
 */
export function takeBack(doc: Y.Doc, transaction: Y.Transaction): TakenBack {
  const by = new Y.UndoManager(doc, { trackedOrigins: new Set([transaction.origin]) });
  by.afterTransactionHandler(transaction);
  // What is taken back must not be kept for a redo: kept, it would still travel.
  doc.off('afterTransaction', by.afterTransactionHandler);
  by.undo();
  by.destroy();
  return {
    by,
    missing: () => Y.encodeStateAsUpdate(doc, Y.encodeStateVector(transaction.beforeState as never)),
  };
}

export interface TakenBack {
  readonly by: unknown;
  /** What another document that saw nothing of the transaction still needs; small, once the undoing has ended. */
  missing(): Uint8Array;
}
