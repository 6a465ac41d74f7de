import type { Document } from '@hocuspocus/server';
import { boardKind } from '@yoriai/shared/boards/registry';
import { kindNameOf, openBoard, readCard } from '@yoriai/shared/documents/board';
import { giveWaiting } from '@yoriai/shared/documents/board-gifts';
import { parseDocumentName } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import type { BaseLogger } from 'pino';
import type * as Y from 'yjs';
import { faultForLog } from '../http/fault-for-log.ts';
import type { CollaborationExtension } from './extension.ts';
import type { ServerChange } from './server-change.ts';

export interface Gifts {
  readonly extension: CollaborationExtension;
  /** Looks through a whole board, after a load or when a change could not be written. */
  look(document: Document): void;
}

/**
 * Gives what only the server may give (the alias of a person, MAP-1) after an edit, as a journalled change of its
 * own. On big boards this stays cheap: only cards that were put down or whose own fields changed are looked at, never
 * typing or moving. It cannot chase its own tail, because what it gives is not looked at.
 */
export function gifts(change: ServerChange, log: BaseLogger): Gifts {
  function give(document: Document): void {
    change(document.name, giveWaiting, { gift: true }).catch((error: unknown) => {
      // When storage is well again every board that could not be written is looked through.
      if (!(error instanceof YoriaiError)) log.error({ ...faultForLog(error) }, 'a gift could not be given');
    });
  }

  function look(document: Document): void {
    if (anyWaits(document, openBoard(document).cards.keys())) give(document);
  }

  return {
    look,
    extension: {
      extensionName: 'gifts',
      afterLoadDocument({ document, documentName }) {
        if (parseDocumentName(documentName)?.family !== 'board') return;
        openBoard(document).cards.observeDeep((events, { origin }) => {
          if (!isGift(origin) && anyWaits(document, events.flatMap(touchedCards))) give(document);
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

/** Cards that were put down, and cards one of whose own fields changed; the text lies deeper. */
function touchedCards(event: Y.YEvent<Y.AbstractType<unknown>>): readonly string[] {
  const [card, ...deeper] = event.path;
  if (card === undefined) return [...event.keys.keys()];
  return deeper.length === 0 ? [String(card)] : [];
}

function anyWaits(document: Document, ids: Iterable<string>): boolean {
  const { meta, cards } = openBoard(document);
  const kind = kindNameOf({ meta });
  const gift = boardKind(kind)?.give;
  if (!gift) return false;
  for (const id of ids) {
    const reading = readCard(kind, id, cards.get(id));
    if ('value' in reading && gift.waiting([reading.value]).length > 0) return true;
  }
  return false;
}
