import { checkFolder, checkName } from '../names.ts';
import type { FileStore } from '../ports.ts';
import { type FaultSwitch, tornFailure } from './faults.ts';

export class MemoryFileStore implements FileStore {
  readonly #kept = new Map<string, Uint8Array>();
  readonly #faults: FaultSwitch;

  constructor(faults: FaultSwitch) {
    this.#faults = faults;
  }

  /** A torn write keeps nothing: files are written beside and renamed. */
  async put(path: string, bytes: Uint8Array): Promise<void> {
    checkName(path);
    const copy = new Uint8Array(bytes);
    if ((await this.#faults.pass()) === 'half') throw tornFailure();
    this.#kept.set(path, copy);
  }

  async forgetBelow(folder: string, keep?: string): Promise<void> {
    checkFolder(folder);
    if ((await this.#faults.pass()) === 'half') throw tornFailure();
    for (const path of [...this.#kept.keys()])
      if (path.startsWith(folder) && path !== keep) this.#kept.delete(path);
  }

  async get(path: string): Promise<Uint8Array | undefined> {
    checkName(path);
    const bytes = this.#kept.get(path);
    return bytes && new Uint8Array(bytes);
  }
}
