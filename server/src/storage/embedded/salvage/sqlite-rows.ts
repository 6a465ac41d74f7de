import type { SqlitePages } from './sqlite-pages.ts';
import { readRecord, readVarint, type SqliteValue } from './sqlite-record.ts';

export interface SalvagedRow {
  readonly rowid: number;
  readonly values: readonly SqliteValue[];
}

const tableLeaf = 0x0d;
const fileHeader = 100;
const pageHeader = 8;

/**
 * Every row that any leaf page still holds, whatever became of the pages that lead to it: schema, roots and branches
 * are not needed. Rows deleted or replaced long ago may be among them; rows that cannot be read come as undefined.
 */
export function* salvageRows(pages: SqlitePages): Generator<SalvagedRow | undefined> {
  for (let number = 1; number <= pages.count; number += 1) {
    const page = pages.page(number);
    const start = number === 1 ? fileHeader : 0;
    if (page[start] !== tableLeaf) continue;
    const cells = Math.min(page.readUInt16BE(start + 3), Math.floor((pages.size - start - pageHeader) / 2));
    for (let cell = 0; cell < cells; cell += 1)
      yield readCell(pages, page, page.readUInt16BE(start + pageHeader + 2 * cell));
  }
}

function readCell(pages: SqlitePages, page: Buffer, at: number): SalvagedRow | undefined {
  try {
    const length = readVarint(page, at);
    const rowid = readVarint(page, length.next);
    const payload = readPayload(pages, page, rowid.next, length.value);
    return { rowid: rowid.value, values: readRecord(payload) };
  } catch {
    return undefined;
  }
}

/** What does not fit on the page goes on in a chain of overflow pages. */
function readPayload(pages: SqlitePages, page: Buffer, at: number, length: number): Buffer {
  const here = localLength(pages.size, length);
  const parts = [page.subarray(at, at + here)];
  let missing = length - here;
  if (missing > pages.count * pages.size) throw new RangeError('longer than the file');
  let next = missing > 0 ? page.readUInt32BE(at + here) : 0;
  while (missing > 0) {
    if (next < 1 || next > pages.count) throw new RangeError('the chain of a long row is broken');
    const overflow = pages.page(next);
    const part = overflow.subarray(4, 4 + Math.min(missing, pages.size - 4));
    parts.push(part);
    missing -= part.length;
    next = overflow.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

function localLength(size: number, length: number): number {
  const most = size - 35;
  if (length <= most) return length;
  const least = Math.floor(((size - 12) * 32) / 255) - 23;
  const rest = least + ((length - least) % (size - 4));
  return rest <= most ? rest : least;
}
