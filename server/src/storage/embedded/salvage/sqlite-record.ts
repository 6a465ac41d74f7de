/** Reads numbers and values of SQLite's file format (https://sqlite.org/fileformat2.html). Throws beyond the end. */
export type SqliteValue = null | number | string | Uint8Array;

/** @returns the number at a place and the place behind it. */
export function readVarint(bytes: Buffer, at: number): { value: number; next: number } {
  let value = 0;
  for (let index = 0; index < 8; index += 1) {
    const byte = bytes.readUInt8(at + index);
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, next: at + index + 1 };
  }
  return { value: value * 256 + bytes.readUInt8(at + 8), next: at + 9 };
}

/** @returns the values of a row, by column. */
export function readRecord(payload: Buffer): SqliteValue[] {
  const header = readVarint(payload, 0);
  const values: SqliteValue[] = [];
  let body = header.value;
  for (let at = header.next; at < header.value; ) {
    const type = readVarint(payload, at);
    const length = lengthOf(type.value);
    if (body + length > payload.length) throw new RangeError('a row ends before its values do');
    values.push(readValue(type.value, payload.subarray(body, body + length)));
    body += length;
    at = type.next;
  }
  return values;
}

const fixedLengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function lengthOf(type: number): number {
  const fixed = fixedLengths[type];
  if (fixed !== undefined) return fixed;
  if (type < 12) throw new RangeError('no such type of value');
  return Math.floor((type - 12) / 2);
}

function readValue(type: number, bytes: Buffer): SqliteValue {
  if (type === 0) return null;
  if (type === 6) return Number(bytes.readBigInt64BE());
  if (type < 6) return bytes.readIntBE(0, bytes.length);
  if (type === 7) return bytes.readDoubleBE();
  if (type < 10) return type - 8;
  return type % 2 === 0 ? new Uint8Array(bytes) : bytes.toString('utf8');
}
