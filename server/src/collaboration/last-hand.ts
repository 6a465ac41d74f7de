import { type Document, isTransactionOrigin } from '@hocuspocus/server';
import type { CollaborationExtension } from './extension.ts';

/** Who edited a document last, and when (milliseconds since 1970, UTC). */
export interface LastHand {
  readonly by: string;
  readonly at: number;
}

/** Remembers the last person's hand in each open document; what the server itself changes is nobody's. */
export function lastHands(now: () => number): {
  readonly extension: CollaborationExtension;
  of(document: Document): LastHand | undefined;
} {
  const hands = new WeakMap<Document, LastHand>();
  return {
    of: (document) => hands.get(document),
    extension: {
      extensionName: 'last-hand',
      afterLoadDocument({ document }) {
        document.on('update', (_update: Uint8Array, origin: unknown) => {
          if (!isTransactionOrigin(origin) || origin.source !== 'connection') return;
          hands.set(document, { by: origin.connection.context.person.name, at: now() });
        });
      },
    },
  };
}
