import { type Document, isTransactionOrigin } from '@hocuspocus/server';
import { parseDocumentName } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import * as Y from 'yjs';
import type { CollaborationExtension } from './extension.ts';
import {
  bringsNothing,
  newEntries,
  onlyDeletes,
  type ReceivedUpdate,
  readUpdate,
  syncStep2,
  syncUpdate,
} from './received-update.ts';

/** How long a measured size is believed, in milliseconds: measuring encodes the whole document. */
const measuredFor = 10_000;

interface Size {
  /** Bytes at most: measured once, and every update since on top. */
  bytes: number;
  measuredAt: number;
}

export interface RoomLeft {
  readonly extension: CollaborationExtension;
  /** Tells the size of a document that was just loaded. */
  loaded(document: Document, bytes: number): void;
}

/**
 * Refuses what would make a document too large or a board too full (HOST-3), before any of it is kept. What only
 * takes away is always let through.
 */
export function roomLeft(now: () => number): RoomLeft {
  const sizes = new WeakMap<Document, Size>();

  function sizeOf(document: Document): Size {
    const size = sizes.get(document) ?? { bytes: 0, measuredAt: Number.NEGATIVE_INFINITY };
    sizes.set(document, size);
    return size;
  }

  const grown = (document: Document, bytes: number): void => {
    sizeOf(document).bytes += bytes;
  };

  function hasRoom(document: Document, added: number): boolean {
    const size = sizeOf(document);
    if (size.bytes + added > limits.documentBytes && now() - size.measuredAt >= measuredFor) {
      size.bytes = Y.encodeStateAsUpdate(document).byteLength;
      size.measuredAt = now();
    }
    if (size.bytes + added > limits.documentBytes) return false;
    grown(document, added);
    return true;
  }

  return {
    loaded: (document, bytes) => {
      sizes.set(document, { bytes, measuredAt: Number.NEGATIVE_INFINITY });
    },
    extension: {
      extensionName: 'room-left',
      afterLoadDocument({ document }) {
        document.on('update', (update: Uint8Array, origin: unknown) => {
          // What people send was counted when it came; it may wait in the document without being applied yet.
          if (!isTransactionOrigin(origin) || origin.source !== 'connection')
            grown(document, update.byteLength);
        });
      },
      beforeSync({ document, documentName, connection, type, payload }) {
        if ((type !== syncStep2 && type !== syncUpdate) || connection.readOnly) return;
        const update = readUpdate(payload);
        if (onlyDeletes(update) || (type === syncStep2 && bringsNothing(document, update, payload))) return;
        if (!hasRoom(document, payload.byteLength) || hasTooMany(document, documentName, update))
          throw new YoriaiError('document-full');
      },
    },
  };
}

const entryLimits = [
  ['cards', limits.cardsPerBoard],
  ['links', limits.linksPerBoard],
] as const;

function hasTooMany(document: Document, name: string, update: ReceivedUpdate): boolean {
  if (parseDocumentName(name)?.family !== 'board') return false;
  return entryLimits.some(([map, limit]) => {
    const added = newEntries(document, map, update).length;
    return added > 0 && document.getMap(map).size + added > limit;
  });
}
