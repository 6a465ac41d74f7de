import type { Hocuspocus } from '@hocuspocus/server';
import { storageFailing, storageWell } from '@yoriai/shared/collaboration/stored-mark';
import type { BaseLogger } from 'pino';
import { faultForLog } from '../http/fault-for-log.ts';
import type { Journal } from '../storage/ports.ts';
import type { After } from './after.ts';
import type { CollaborationExtension } from './extension.ts';

/** How often a failing storage is asked whether it is well again, in milliseconds. */
const probeEvery = 1_000;

export interface StorageWatch {
  readonly extension: CollaborationExtension;
  /** An edit of this document could not be written. */
  failed(document: string, error: unknown): void;
  /** Something was written: whatever failed is well again. */
  worked(): void;
  /** @param listener is told each document whose storage is well again. */
  onWell(listener: (document: string) => void): void;
  stop(): void;
}

/** Tells every editor of a document that its storage fails, asks on until it is well, and tells that (DUR-2). */
export function storageWatch({
  engine,
  journal,
  log,
  after,
}: {
  readonly engine: () => Hocuspocus;
  readonly journal: Journal;
  readonly log: BaseLogger;
  readonly after: After;
}): StorageWatch {
  const failing = new Set<string>();
  const listeners: ((document: string) => void)[] = [];
  let cancelProbe: (() => void) | undefined;

  const tell = (document: string, payload: string) =>
    engine().documents.get(document)?.broadcastStateless(payload);

  async function probe(): Promise<void> {
    cancelProbe = undefined;
    try {
      await journal.probe();
      worked();
    } catch {
      probeLater();
    }
  }

  function probeLater(): void {
    cancelProbe ??= after(probeEvery, () => void probe());
  }

  function worked(): void {
    if (failing.size === 0) return;
    const healed = [...failing];
    failing.clear();
    log.info({ documents: healed.length }, 'storage is well again');
    for (const document of healed) {
      tell(document, storageWell);
      for (const listener of listeners) listener(document);
    }
  }

  return {
    worked,
    failed(document, error) {
      log.error({ ...faultForLog(error), document }, 'storage fails: an edit was refused');
      failing.add(document);
      tell(document, storageFailing);
      probeLater();
    },
    onWell: (listener) => {
      listeners.push(listener);
    },
    stop: () => cancelProbe?.(),
    extension: {
      extensionName: 'storage-watch',
      connected({ documentName, connection }) {
        if (failing.has(documentName)) connection.sendStateless(storageFailing);
      },
    },
  };
}
