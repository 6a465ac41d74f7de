import { rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { Low } from 'lowdb';
import { OneAtATime } from '../../one-at-a-time.ts';
import { jsonText } from '../json-text.ts';
import { checkFolder, checkName } from '../names.ts';
import type { Found, JsonStore } from '../ports.ts';
import { filesBelow, previousOf, syncIfThere, writingOf } from './durable-file.ts';
import { forgetAside } from './forget-aside.ts';
import { guarded } from './guarded.ts';
import { JsonFile } from './json-file.ts';

/** JSON files below a folder, each through lowdb with an adapter of our own, one writer each. */
export class EmbeddedJsonStore implements JsonStore {
  readonly #root: string;
  readonly #onDamage: (finding: string) => void;
  readonly #turns = new OneAtATime();

  constructor(root: string, onDamage: (finding: string) => void) {
    this.#root = root;
    this.#onDamage = onDamage;
  }

  async read<T>(path: string, validate: (raw: unknown) => T | undefined): Promise<Found<T>> {
    checkName(path);
    return this.#turn(path, 'read', async () => {
      const file = new JsonFile(join(this.#root, path), validate);
      const low = new Low<T | null>(file, null);
      await low.read();
      for (const finding of file.damage) this.#onDamage(finding);
      if (low.data !== null) return { value: low.data };
      return file.damage.length > 0 ? { damaged: file.damage.join('; ') } : { missing: true };
    });
  }

  async write(path: string, value: unknown): Promise<void> {
    checkName(path);
    // Taken down at once: the caller may go on changing the value while earlier writes are under way.
    const data: unknown = JSON.parse(jsonText(value));
    await this.#turn(path, 'write', () => {
      const file = new JsonFile<unknown>(join(this.#root, path), () => undefined);
      return new Low<unknown>(file, data).write();
    });
  }

  async list(folder: string): Promise<readonly string[]> {
    checkFolder(folder);
    const names = await guarded(`list ${folder}`, () => filesBelow(join(this.#root, folder)));
    const paths = names.map((name) => relative(this.#root, name).split(sep).join('/'));
    const kept = paths
      .map((path) => path.replace(previousEnding, ''))
      .filter((path) => path.endsWith('.json'));
    return [...new Set(kept)].sort();
  }

  async forget(path: string, what: 'all' | 'earlier'): Promise<void> {
    checkName(path);
    const file = join(this.#root, path);
    await this.#turn(path, 'forget', async () => {
      if (what === 'all') await rm(file, { force: true });
      for (const name of [previousOf(file), writingOf(file)]) await rm(name, { force: true });
      for (const name of [file, previousOf(file)]) forgetAside(name);
      await syncIfThere(dirname(file));
    });
  }

  /** Resolves when all that was begun is written. */
  settled(): Promise<void> {
    return this.#turns.settled();
  }

  #turn<T>(path: string, what: string, work: () => Promise<T>): Promise<T> {
    return this.#turns.run(path, () => guarded(`${what} ${path}`, work));
  }
}

/** A file whose present generation was lost is there all the same: it is read from the one before. */
const previousEnding = new RegExp(`${previousOf('').replace('.', '\\.')}$`);
