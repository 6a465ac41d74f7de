import { open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { OneAtATime } from '../../one-at-a-time.ts';
import type { Ledger } from '../ports.ts';
import { isMissing, syncFolder } from './durable-file.ts';
import { guarded } from './guarded.ts';

/** A text file: each line with its checksum (CRC-32, eight hexadecimal figures) and a blank before it. */
export class EmbeddedLedger implements Ledger {
  readonly #file: string;
  readonly #onDamage: (finding: string) => void;
  readonly #turns = new OneAtATime();

  constructor(file: string, onDamage: (finding: string) => void) {
    this.#file = file;
    this.#onDamage = onDamage;
  }

  async append(line: string): Promise<void> {
    await this.#turns.run('', () => guarded(`write ${this.#file}`, () => this.#append(line)));
  }

  async lines(): Promise<readonly string[]> {
    return this.#turns.run('', () => guarded(`read ${this.#file}`, () => this.#read()));
  }

  /** Resolves when all that was begun is written. */
  settled(): Promise<void> {
    return this.#turns.settled();
  }

  /** Always on a line of its own: the one before may have been cut off. */
  async #append(line: string): Promise<void> {
    const text = await this.#text();
    const start = text === '' || text.endsWith('\n') ? '' : '\n';
    const handle = await open(this.#file, 'a');
    try {
      await handle.writeFile(`${start}${checksumOf(line)} ${line}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await syncFolder(dirname(this.#file));
  }

  async #read(): Promise<readonly string[]> {
    const written = (await this.#text()).split('\n').filter((it) => it !== '');
    const whole = written.filter((it) => it.slice(0, 8) === checksumOf(it.slice(9)));
    if (whole.length < written.length)
      this.#onDamage(
        `${this.#file}: 読めない行が ${written.length - whole.length} 行ありました (lines that cannot be read were passed over)`,
      );
    return whole.map((it) => it.slice(9));
  }

  async #text(): Promise<string> {
    try {
      return await readFile(this.#file, 'utf8');
    } catch (error) {
      if (isMissing(error)) return '';
      throw error;
    }
  }
}

const checksumOf = (line: string): string => crc32(line).toString(16).padStart(8, '0');
