import type { Ledger } from '../ports.ts';
import { type FaultSwitch, tornFailure } from './faults.ts';

export class MemoryLedger implements Ledger {
  readonly #lines: string[] = [];
  readonly #faults: FaultSwitch;

  constructor(faults: FaultSwitch) {
    this.#faults = faults;
  }

  /** A torn line is none. */
  async append(line: string): Promise<void> {
    if ((await this.#faults.pass()) === 'half') throw tornFailure();
    this.#lines.push(line);
  }

  async lines(): Promise<readonly string[]> {
    return [...this.#lines];
  }
}
