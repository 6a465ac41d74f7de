import type { BaseLogger } from 'pino';
import { faultForLog } from '../http/fault-for-log.ts';
import type { CollaborationExtension } from './extension.ts';
import { closeDocument } from './guard.ts';

/**
 * The engine gathers what it broadcasts and merges it in a callback of its own, where a throw would end the process
 * (HOST-2). Should that happen, the document goes on without gathering, and its readers come again for the whole.
 */
export function steadyBroadcast(log: BaseLogger): CollaborationExtension {
  return {
    extensionName: 'steady-broadcast',
    onLoadDocument({ document, documentName }) {
      const flush = document.flush.bind(document);
      document.flush = () => {
        try {
          return flush();
        } catch (error) {
          log.error({ ...faultForLog(error), document: documentName }, 'a broadcast failed');
          document.flushDelay = false;
          for (const connection of document.getConnections()) closeDocument(connection, 'access-changed');
          return document;
        }
      };
    },
  };
}
