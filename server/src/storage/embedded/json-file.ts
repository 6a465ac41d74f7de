import { link, readFile, rename } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { jsonText, readJsonText } from '../json-text.ts';
import { damagedName } from './damaged-name.ts';
import { isMissing, previousOf, writeDurably } from './durable-file.ts';

/**
 * lowdb's adapter for one file. lowdb's own writes without fsync, and its presets turn to memory under test; this one
 * writes durably, checks what it reads, keeps a damaged file aside and falls back to the generation before (AREA-5).
 */
export class JsonFile<T> implements Adapter<T | null> {
  /** What the last read found wrong, for the log. */
  readonly damage: string[] = [];
  readonly #file: string;
  readonly #validate: (raw: unknown) => T | undefined;

  constructor(file: string, validate: (raw: unknown) => T | undefined) {
    this.#file = file;
    this.#validate = validate;
  }

  async read(): Promise<T | null> {
    const present = await this.#readOne(this.#file);
    if (present !== undefined) return present;
    const previous = await this.#readOne(previousOf(this.#file));
    if (previous === undefined) return null;
    this.damage.push(`${this.#file}: 一つ前の版を使います (the generation before is used)`);
    await this.#putBack();
    return previous;
  }

  async write(data: T | null): Promise<void> {
    await writeDurably(this.#file, jsonText(data), { keepPrevious: true });
  }

  async #readOne(file: string): Promise<T | undefined> {
    const text = await readText(file);
    if (text === undefined) return undefined;
    const value = readJsonText(text, this.#validate);
    if (value !== undefined) return value;
    const aside = damagedName(file);
    await rename(file, aside);
    this.damage.push(`${file}: 壊れていたので ${aside} として残しました (damaged, kept aside)`);
    return undefined;
  }

  /** A convenience for the next reader; a disk that cannot be written does not hinder reading. */
  async #putBack(): Promise<void> {
    await link(previousOf(this.#file), this.#file).catch(() => undefined);
  }
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
