import type { DocumentConnection } from '@yoriai/client/collaboration/document-connection';
import { ownUndo } from '@yoriai/client/collaboration/own-undo';
import type { PersonPresent } from '@yoriai/client/collaboration/people-present';
import { valueStore } from '@yoriai/client/collaboration/store';
import type { ConnectionState } from '@yoriai/shared/collaboration/connection-state';
import type { Presence } from '@yoriai/shared/presence/presence';
import * as Y from 'yjs';

/** A document that a page holds open, without any connection. */
export interface HeldDocument {
  readonly connection: DocumentConnection;
  readonly state: ReturnType<typeof valueStore<ConnectionState>>;
  readonly others: ReturnType<typeof valueStore<readonly PersonPresent[]>>;
  readonly told: Partial<Presence>[];
  /** How many texts wait on the page before they are sent. */
  readonly kept: () => number;
}

export function heldDocument(): HeldDocument {
  const doc = new Y.Doc();
  const state = valueStore<ConnectionState>({ is: 'stored' });
  const others = valueStore<readonly PersonPresent[]>([]);
  const told: Partial<Presence>[] = [];
  let kept = 0;
  const connection: DocumentConnection = {
    name: 'board/b_test',
    doc,
    state,
    trouble: valueStore(undefined),
    others,
    undo: ownUndo(doc),
    setPresence: (patch) => void told.push(patch),
    onMessage: () => () => undefined,
    keepBack() {
      kept += 1;
      return () => {
        kept -= 1;
      };
    },
    retry: () => undefined,
  };
  return { connection, state, others, told, kept: () => kept };
}
