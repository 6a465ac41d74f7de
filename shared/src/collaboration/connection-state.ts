import type { ErrorId } from '../errors.ts';

/** Where a document stands between this page and the server's disk: exactly one of these (SYNC-3). */
export type ConnectionState =
  | { readonly is: 'loading' }
  /** No connection: editing alone, nothing is lost. */
  | { readonly is: 'offline' }
  /** Connected, and still receiving or sending what the other side lacks. */
  | { readonly is: 'catching-up' }
  /** Everything received; own edits are on their way to the disk. */
  | { readonly is: 'live' }
  /** Everything received, and every own edit is on the server's disk. */
  | { readonly is: 'stored' }
  | { readonly is: 'read-only' }
  | { readonly is: 'refused'; readonly why: ErrorId };

/** What is known of a connection; the state follows from it and from nothing else. */
export interface ConnectionFacts {
  /** The socket is open. */
  readonly connected: boolean;
  /** The server let this document be opened. */
  readonly authenticated: boolean;
  /** The document was received at least once since the page was opened. */
  readonly everSynced: boolean;
  /** The present connection has received everything. */
  readonly synced: boolean;
  readonly readOnly: boolean;
  /** The server turned this document away for good. */
  readonly refused?: ErrorId | undefined;
  /** The server's disk fails (DUR-2). */
  readonly storageFailing: boolean;
  /** The number of the last own edit, and of the last one known to be on disk. */
  readonly lastEdit: number;
  readonly lastStored: number;
  /** Words of one's own wait on the page for an answer, before they are sent (ACC-6). */
  readonly keptBack?: boolean;
}

export function connectionState(facts: ConnectionFacts): ConnectionState {
  if (facts.refused !== undefined) return { is: 'refused', why: facts.refused };
  if (!facts.connected) return facts.everSynced ? { is: 'offline' } : { is: 'loading' };
  if (!facts.authenticated || !facts.synced)
    return facts.everSynced ? { is: 'catching-up' } : { is: 'loading' };
  if (facts.readOnly) return { is: 'read-only' };
  if (facts.lastStored >= facts.lastEdit && !facts.storageFailing && !facts.keptBack) return { is: 'stored' };
  return { is: 'live' };
}
