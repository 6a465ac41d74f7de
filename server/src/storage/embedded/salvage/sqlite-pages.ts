import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { readWriteAhead, type WriteAhead } from './sqlite-wal.ts';

/** The pages of a database file with what is committed in its write-ahead file laid over them; numbered from 1. */
export class SqlitePages {
  readonly size: number;
  readonly count: number;
  readonly writeAhead: WriteAhead;
  readonly #wal: Buffer;
  readonly #file: number | undefined;

  /** @param size bytes of a page. The header could tell, but it may be what is damaged. */
  constructor(file: string, size: number) {
    this.size = size;
    this.#wal = existsSync(`${file}-wal`) ? readFileSync(`${file}-wal`) : Buffer.alloc(0);
    this.writeAhead = readWriteAhead(this.#wal, size);
    this.#file = existsSync(file) ? openSync(file, 'r') : undefined;
    const inFile = this.#file === undefined ? 0 : Math.ceil(statSync(file).size / size);
    this.count = [...this.writeAhead.pages.keys()].reduce((most, number) => Math.max(most, number), inFile);
  }

  /** @returns the page; what the file does not hold of it is zero. */
  page(number: number): Buffer {
    const ahead = this.writeAhead.pages.get(number);
    if (ahead !== undefined) return this.#wal.subarray(ahead, ahead + this.size);
    const page = Buffer.alloc(this.size);
    if (this.#file !== undefined) readSync(this.#file, page, 0, this.size, (number - 1) * this.size);
    return page;
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
  }
}
