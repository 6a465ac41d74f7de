import type { Document } from '@hocuspocus/server';
import { boardGift } from '@yoriai/shared/documents/board-gifts';
import type { Gift } from '@yoriai/shared/documents/gift';
import { type DocumentFamily, parseDocumentName } from '@yoriai/shared/documents/names';
import { rowNumbers } from '@yoriai/shared/documents/row-numbers';
import { YoriaiError } from '@yoriai/shared/errors';
import type { BaseLogger } from 'pino';
import type * as Y from 'yjs';
import { faultForLog } from '../http/fault-for-log.ts';
import type { CollaborationExtension } from './extension.ts';
import type { ServerChange } from './server-change.ts';

export interface Gifts {
  readonly extension: CollaborationExtension;
  /** Looks through a whole document, after a load or when a change could not be written. */
  look(document: Document): void;
}

const kinds: Partial<Record<DocumentFamily, Gift>> = { board: boardGift, worksheet: rowNumbers };

const giftOf = (document: string): Gift | undefined => {
  const family = parseDocumentName(document)?.family;
  return family && kinds[family];
};

/**
 * Gives what only the server may give (the alias of a person, MAP-1; the number of a record, WS-3) after an edit, as a
 * journalled change of its own. On big documents this stays cheap: only cards and rows that were put down or whose own
 * fields changed are looked at, never typing or moving. It cannot chase its own tail, because what it gives is not looked at.
 */
export function gifts(change: ServerChange, log: BaseLogger): Gifts {
  function give(document: Document, gift: Gift): void {
    change(document.name, gift.give, { gift: true }).catch((error: unknown) => {
      // When storage is well again every document that could not be written is looked through.
      if (!(error instanceof YoriaiError)) log.error({ ...faultForLog(error) }, 'a gift could not be given');
    });
  }

  function look(document: Document): void {
    const gift = giftOf(document.name);
    if (gift?.anyWaits(document, gift.entries(document).keys())) give(document, gift);
  }

  return {
    look,
    extension: {
      extensionName: 'gifts',
      afterLoadDocument({ document, documentName }) {
        const gift = giftOf(documentName);
        if (!gift) return;
        gift.entries(document).observeDeep((events, { origin }) => {
          if (!isGift(origin) && gift.anyWaits(document, events.flatMap(touched))) give(document, gift);
        });
        // The server may have been killed between an edit and its gift.
        setImmediate(() => {
          if (!document.isDestroyed) look(document);
        });
      },
    },
  };
}

const isGift = (origin: unknown): boolean =>
  (origin as { context?: { gift?: unknown } } | null)?.context?.gift === true;

/** Entries that were put down, and entries one of whose own fields changed; a text lies deeper, or elsewhere. */
function touched(event: Y.YEvent<Y.AbstractType<unknown>>): readonly string[] {
  const [entry, ...deeper] = event.path;
  if (entry === undefined) return [...event.keys.keys()];
  return deeper.length === 0 ? [String(entry)] : [];
}
