import { StorageFailure } from '../storage-failure.ts';

/**
 * How the writes of a memory double misbehave:
 * `fail-once` the next one is rejected, then all is well; `fail-always` each is rejected until switched off;
 * `slow` each waits until the switch is turned to something else; `torn` half of the next one is kept and it is rejected.
 */
export type Fault = 'fail-once' | 'fail-always' | 'slow' | 'torn';

/** The switches of a double. Reads are never hindered. */
export interface Faults {
  journal: Fault | undefined;
  json: Fault | undefined;
  files: Fault | undefined;
  redactions: Fault | undefined;
}

export class FaultSwitch {
  #fault: Fault | undefined;
  #held: (() => void)[] = [];

  get fault(): Fault | undefined {
    return this.#fault;
  }

  set fault(fault: Fault | undefined) {
    this.#fault = fault;
    for (const go of this.#held.splice(0)) go();
  }

  /** Every write goes through here. @returns how much of it is to be kept; the caller rejects after half. */
  async pass(): Promise<'all' | 'half'> {
    while (this.#fault === 'slow') await new Promise<void>((go) => this.#held.push(go));
    if (this.#fault === 'fail-always') throw new StorageFailure('switched to fail always');
    if (this.#fault === undefined) return 'all';
    const torn = this.#fault === 'torn';
    this.fault = undefined;
    if (torn) return 'half';
    throw new StorageFailure('switched to fail once');
  }
}

export const tornFailure = (): StorageFailure => new StorageFailure('switched to be torn');

/** Lets tests say `storage.faults.journal = 'fail-always'`. */
export function faultsOf({
  journal,
  json,
  files,
  redactions,
}: Readonly<Record<keyof Faults, FaultSwitch>>): Faults {
  return {
    get journal() {
      return journal.fault;
    },
    set journal(fault) {
      journal.fault = fault;
    },
    get json() {
      return json.fault;
    },
    set json(fault) {
      json.fault = fault;
    },
    get files() {
      return files.fault;
    },
    set files(fault) {
      files.fault = fault;
    },
    get redactions() {
      return redactions.fault;
    },
    set redactions(fault) {
      redactions.fault = fault;
    },
  };
}
