import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { OneAtATime } from '../../one-at-a-time.ts';
import { checkFolder, checkName } from '../names.ts';
import type { FileStore } from '../ports.ts';
import { filesBelow, isMissing, syncIfThere, writeDurably } from './durable-file.ts';
import { guarded } from './guarded.ts';

/** Files below a folder, each written whole and durably. */
export class EmbeddedFileStore implements FileStore {
  readonly #root: string;
  readonly #turns = new OneAtATime();

  constructor(root: string) {
    this.#root = root;
  }

  async put(path: string, bytes: Uint8Array): Promise<void> {
    checkName(path);
    const copy = new Uint8Array(bytes);
    await this.#turns.run(path, () =>
      guarded(`write ${path}`, () => writeDurably(join(this.#root, path), copy, { keepPrevious: false })),
    );
  }

  async get(path: string): Promise<Uint8Array | undefined> {
    checkName(path);
    return guarded(`read ${path}`, async () => {
      try {
        return new Uint8Array(await readFile(join(this.#root, path)));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    });
  }

  async forgetBelow(folder: string, keep?: string): Promise<void> {
    checkFolder(folder);
    const root = join(this.#root, folder);
    await guarded(`forget ${folder}`, async () => {
      for (const file of await filesBelow(root))
        if (keep === undefined || file !== join(this.#root, keep)) await rm(file, { force: true });
      await syncIfThere(root);
    });
  }

  /** Resolves when all that was begun is written. */
  settled(): Promise<void> {
    return this.#turns.settled();
  }
}
