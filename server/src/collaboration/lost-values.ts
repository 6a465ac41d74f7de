import type { Document } from '@hocuspocus/server';
import { parseDocumentName } from '@yoriai/shared/documents/names';
import { openWorksheet } from '@yoriai/shared/documents/worksheet';
import { YoriaiError } from '@yoriai/shared/errors';
import { followLostValues, type LostNews, noteLost } from '@yoriai/shared/worksheets/lost-values';
import type { BaseLogger } from 'pino';
import { faultForLog } from '../http/fault-for-log.ts';
import type { CollaborationExtension } from './extension.ts';
import type { ServerChange } from './server-change.ts';

export interface LostValues {
  readonly extension: CollaborationExtension;
  /** Writes what could not be written before. */
  look(document: Document): void;
}

/**
 * Notes single values of worksheets that were written at the same time as others (C2), as a journalled change of its
 * own. Pages note them as well, but only the server has every value in its hands: whoever wrote the one may have gone
 * home, and whoever comes back with the other is sent nothing that was dropped meanwhile.
 */
export function lostValues(change: ServerChange, log: BaseLogger): LostValues {
  const waiting = new WeakMap<Document, LostNews>();

  function look(document: Document): void {
    const news = waiting.get(document) ?? [];
    if (news.length === 0) return;
    waiting.delete(document);
    change(document.name, (doc) => noteLost(openWorksheet(doc), news), { gift: true }).catch(
      (error: unknown) => {
        // When storage is well again every document is looked at.
        if (error instanceof YoriaiError) waiting.set(document, [...news, ...(waiting.get(document) ?? [])]);
        else log.error({ ...faultForLog(error) }, 'values that lost could not be noted');
      },
    );
  }

  return {
    look,
    extension: {
      extensionName: 'lost-values',
      afterLoadDocument({ document, documentName }) {
        const family = parseDocumentName(documentName)?.family;
        if (family !== 'worksheet' && family !== 'own-worksheet') return;
        followLostValues(openWorksheet(document), (news) => {
          waiting.set(document, [...(waiting.get(document) ?? []), ...news]);
          look(document);
        });
      },
    },
  };
}
