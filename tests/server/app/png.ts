import { crc32, deflateSync } from 'node:zlib';

/** A grey PNG made by hand. @param extra chunks before the image data, by type */
export function png(width: number, height: number, extra: Readonly<Record<string, Buffer>> = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = width * height < 10_000_000 ? Buffer.alloc((width + 1) * height, 90) : Buffer.alloc(0);
  for (let row = 0; row < rows.length; row += width + 1) rows[row] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...Object.entries(extra).map(([type, data]) => chunk(type, data)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** EXIF as a telephone writes it: turned by a quarter, and with words of its own. */
export function exif(words: string): Buffer {
  const text = Buffer.from(`${words}\0`, 'utf8');
  const head = Buffer.alloc(8 + 2 + 2 * 12 + 4);
  head.write('MM\0*', 0, 'latin1');
  head.writeUInt32BE(8, 4);
  head.writeUInt16BE(2, 8);
  entry(head, 10, { tag: 0x010e, type: 2, count: text.length, value: head.length });
  entry(head, 22, { tag: 0x0112, type: 3, count: 1, value: 6 << 16 });
  return Buffer.concat([head, text]);
}

function entry(
  into: Buffer,
  at: number,
  { tag, type, count, value }: Record<'tag' | 'type' | 'count' | 'value', number>,
) {
  into.writeUInt16BE(tag, at);
  into.writeUInt16BE(type, at + 2);
  into.writeUInt32BE(count, at + 4);
  into.writeUInt32BE(value, at + 8);
}
