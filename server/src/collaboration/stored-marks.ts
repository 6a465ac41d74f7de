import type { Connection } from '@hocuspocus/server';
import { formatStored, parseMark } from '@yoriai/shared/collaboration/stored-mark';
import type { CollaborationExtension } from './extension.ts';
import { syncStep2 } from './received-update.ts';

/**
 * Answers a client's mark when everything before it on that connection is on disk (SYNC-3). Messages of a connection
 * are handled one after another and each edit waits for the disk (`write-ahead`, which must stand before this one),
 * so a mark that is read has everything before it on disk, with one exception: edits made before the connection came
 * up arrive with the client's answer to the first sync. A mark that comes earlier waits for it.
 *
 * Nothing else a client sends as a stateless message is meant for anyone: it is dropped.
 */
export function storedMarks(): CollaborationExtension {
  const synced = new WeakSet<Connection>();
  const waiting = new WeakMap<Connection, number>();
  return {
    extensionName: 'stored-marks',
    beforeSync({ connection, type }) {
      if (type !== syncStep2) return;
      synced.add(connection);
      const mark = waiting.get(connection);
      waiting.delete(connection);
      if (mark !== undefined) connection.sendStateless(formatStored(mark));
    },
    onStateless({ connection, payload }) {
      const mark = parseMark(payload);
      if (mark === undefined || connection.readOnly) return;
      if (synced.has(connection)) connection.sendStateless(formatStored(mark));
      else waiting.set(connection, mark);
    },
  };
}
