import type { Storage } from '../ports.ts';
import { FaultSwitch, type Faults, faultsOf } from './faults.ts';
import { MemoryFileStore } from './memory-file-store.ts';
import { MemoryJournal } from './memory-journal.ts';
import { MemoryJsonStore } from './memory-json-store.ts';
import { MemoryLedger } from './memory-ledger.ts';

/** The memory double of every port (DUR-5), with switches for what may go wrong. */
export interface MemoryStorage extends Storage {
  readonly journal: MemoryJournal;
  readonly json: MemoryJsonStore;
  readonly files: MemoryFileStore;
  readonly redactions: MemoryLedger;
  /** `storage.faults.journal = 'fail-always'`; `undefined` heals. */
  readonly faults: Faults;
}

/** Closing leaves everything there: a second server may be started over the same storage. */
export function memoryStorage(): MemoryStorage {
  const journal = new FaultSwitch();
  const json = new FaultSwitch();
  const files = new FaultSwitch();
  const redactions = new FaultSwitch();
  return {
    journal: new MemoryJournal(journal),
    json: new MemoryJsonStore(json),
    files: new MemoryFileStore(files),
    redactions: new MemoryLedger(redactions),
    findings: [],
    faults: faultsOf({ journal, json, files, redactions }),
    close: async () => {},
  };
}
