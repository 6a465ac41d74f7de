import type { Document } from '@hocuspocus/server';
import { withQuickRoots } from '@yoriai/shared/documents/quick-roots';
import { YoriaiError } from '@yoriai/shared/errors';
import type { BaseLogger } from 'pino';
import { faultForLog } from '../http/fault-for-log.ts';
import type { Journal, StoredDocument } from '../storage/ports.ts';
import type { CollaborationExtension } from './extension.ts';
import { applyStored } from './stored-document.ts';

/** Fills a document from the journal when its first reader comes. */
export function documentLoading({
  journal,
  log,
  onLoaded,
}: {
  readonly journal: Journal;
  readonly log: BaseLogger;
  readonly onLoaded: (document: Document, stored: StoredDocument) => void;
}): CollaborationExtension {
  return {
    extensionName: 'document-loading',
    async onLoadDocument({ document, documentName }) {
      withQuickRoots(document);
      try {
        const stored = await journal.load(documentName);
        applyStored(document, documentName, stored, log);
        onLoaded(document, stored);
      } catch (error) {
        // The engine forgets a document that did not load and leaves its timers running (ENGINE, trap 7).
        document.destroy();
        log.error({ ...faultForLog(error), document: documentName }, 'a document could not be read');
        throw error instanceof YoriaiError ? error : new YoriaiError('storage-unavailable');
      }
    },
    afterLoadDocument({ document }) {
      // What was loaded waits to be broadcast; the first reader would get the board twice (ENGINE, trap 18).
      document.flush();
    },
  };
}
