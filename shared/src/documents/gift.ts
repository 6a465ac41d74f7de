import type * as Y from 'yjs';

/** What only the server may give to the entries of a document: the alias of a person, the number of a record. */
export interface Gift {
  /** The map whose entries are looked at. */
  readonly entries: (doc: Y.Doc) => Y.Map<unknown>;
  /** Whether any of these entries waits. Never throws: entries come from clients. */
  readonly anyWaits: (doc: Y.Doc, ids: Iterable<string>) => boolean;
  /** Gives to all that wait. @returns whether any did. */
  readonly give: (doc: Y.Doc) => boolean;
}
