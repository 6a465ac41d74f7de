import type { ConnectionState } from '@yoriai/shared/collaboration/connection-state';
import type { ErrorId } from '@yoriai/shared/errors';
import type { Presence } from '@yoriai/shared/presence/presence';
import type * as Y from 'yjs';
import type { OwnUndo } from './own-undo.ts';
import type { PersonPresent } from './people-present.ts';
import type { Store } from './store.ts';

/** One document as a page holds it open. Everything works without a network, too. */
export interface DocumentConnection {
  readonly name: string;
  readonly doc: Y.Doc;
  readonly state: Store<ConnectionState>;
  /** What does not go well although the document is open: its storage fails, or an edit was too large and is not there. */
  readonly trouble: Store<ErrorId | undefined>;
  /** Everybody else who is in the document. */
  readonly others: Store<readonly PersonPresent[]>;
  readonly undo: OwnUndo;
  setPresence(patch: Partial<Presence>): void;
  /** Follows what the server says to everybody in the document (`shelfChanged`). @returns the end of it. */
  onMessage(listener: (payload: string) => void): () => void;
  /** Words wait on this page before they are sent: they are not called stored, and not left behind. @returns the end of it. */
  keepBack(): () => void;
  /** Asks again for what was refused: after signing in anew, or when somebody was given leave. */
  retry(): void;
}
