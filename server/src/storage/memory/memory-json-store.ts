import { jsonText, readJsonText } from '../json-text.ts';
import { checkFolder, checkName } from '../names.ts';
import type { Found, JsonStore } from '../ports.ts';
import { type FaultSwitch, tornFailure } from './faults.ts';

interface Generations {
  readonly present: string | undefined;
  readonly previous: string | undefined;
}

export class MemoryJsonStore implements JsonStore {
  readonly #kept = new Map<string, Generations>();
  readonly #faults: FaultSwitch;

  constructor(faults: FaultSwitch) {
    this.#faults = faults;
  }

  async read<T>(path: string, validate: (raw: unknown) => T | undefined): Promise<Found<T>> {
    checkName(path);
    const { present, previous } = this.#kept.get(path) ?? {};
    for (const text of [present, previous]) {
      const value = text === undefined ? undefined : readJsonText(text, validate);
      if (value !== undefined) return { value };
    }
    this.#kept.delete(path);
    if (present === undefined && previous === undefined) return { missing: true };
    return { damaged: `${path} cannot be read` };
  }

  async write(path: string, value: unknown): Promise<void> {
    checkName(path);
    const text = jsonText(value);
    const kept = await this.#faults.pass();
    const previous = this.#kept.get(path)?.present;
    this.#kept.set(path, { present: kept === 'half' ? text.slice(0, text.length / 2) : text, previous });
    if (kept === 'half') throw tornFailure();
  }

  async list(folder: string): Promise<readonly string[]> {
    checkFolder(folder);
    return [...this.#kept.keys()].filter((path) => path.startsWith(folder)).sort();
  }

  async forget(path: string, what: 'all' | 'earlier'): Promise<void> {
    checkName(path);
    if ((await this.#faults.pass()) === 'half') throw tornFailure();
    const { present } = this.#kept.get(path) ?? {};
    if (what === 'all' || present === undefined) this.#kept.delete(path);
    else this.#kept.set(path, { present, previous: undefined });
  }

  /** For tests: spoils the present generation, and with `both` the one before as well. */
  damage(path: string, both = false): void {
    const { previous } = this.#kept.get(path) ?? {};
    this.#kept.set(path, { present: '{"spoilt', previous: both ? undefined : previous });
  }

  /** For tests: as if somebody had deleted the file and the generation before. */
  lose(path: string): void {
    this.#kept.delete(path);
  }
}
