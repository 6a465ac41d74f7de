import { join, resolve } from 'node:path';
import type { Logger } from 'pino';
import type { Storage } from '../ports.ts';
import { makeFolder, syncFolder } from './durable-file.ts';
import { EmbeddedFileStore } from './embedded-file-store.ts';
import { EmbeddedJournal } from './embedded-journal.ts';
import { EmbeddedJsonStore } from './embedded-json-store.ts';
import { EmbeddedLedger } from './embedded-ledger.ts';
import { guarded } from './guarded.ts';

export interface EmbeddedOptions {
  /** Made if it is not there. Holds `journal.sqlite`, `redactions.ledger`, the JSON by its names and `files/`. */
  readonly dataDir: string;
  readonly log: Pick<Logger, 'warn'>;
}

/**
 * Everything in one folder of this machine, no other server needed. One process at a time: take `lockDataDir` first.
 * @throws StorageFailure when the folder cannot be written.
 */
export async function openEmbeddedStorage({ dataDir, log }: EmbeddedOptions): Promise<Storage> {
  const root = resolve(dataDir);
  const findings: string[] = [];
  const onFinding = (finding: string) => {
    findings.push(finding);
    log.warn(finding);
  };
  await guarded(`make ${root}`, () => makeFolder(root));
  const journal = await EmbeddedJournal.open(join(root, 'journal.sqlite'), onFinding);
  await guarded(`write ${root}`, () => syncFolder(root));
  const json = new EmbeddedJsonStore(root, onFinding);
  const files = new EmbeddedFileStore(join(root, 'files'));
  const redactions = new EmbeddedLedger(join(root, 'redactions.ledger'), onFinding);
  const close = async () => {
    await Promise.all([json.settled(), files.settled(), redactions.settled()]);
    await journal.close();
  };
  return { journal, json, files, redactions, findings, close };
}
