import { crc32, inflateRawSync } from 'node:zlib';

/** A file within a zip, inflated. */
export type ZipFiles = ReadonlyMap<string, Buffer>;

/** Why a zip was not read: damaged, with a password, or larger inside than anybody's records are. */
export class ZipFault extends Error {
  readonly why: 'broken' | 'locked' | 'too-large';

  constructor(why: ZipFault['why']) {
    super(why);
    this.why = why;
  }
}

export interface ZipLimits {
  /** Bytes of all files together, inflated. What a file says of its own size is not believed. */
  readonly bytes: number;
  readonly files: number;
}

const endSign = 0x06054b50;
const entrySign = 0x02014b50;
const fileSign = 0x04034b50;
/** The end record, and the longest comment behind it. */
const endBytes = 22;
const commentBytes = 0xffff;

/**
 * Inflates the files of a zip that are wanted, within limits.
 *
 * @throws ZipFault
 */
export function readZip(zip: Buffer, wanted: (name: string) => boolean, limits: ZipLimits): ZipFiles {
  const files = new Map<string, Buffer>();
  let room = limits.bytes;
  try {
    for (const entry of entriesOf(zip, limits.files)) {
      if (!wanted(entry.name)) continue;
      if (entry.locked) throw new ZipFault('locked');
      const content = inflate(zip, entry, room);
      room -= content.byteLength;
      files.set(entry.name, content);
    }
  } catch (error) {
    if (error instanceof ZipFault) throw error;
    throw new ZipFault('broken');
  }
  return files;
}

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly locked: boolean;
  readonly packed: number;
  readonly at: number;
}

function* entriesOf(zip: Buffer, most: number): Iterable<ZipEntry> {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > most) throw new ZipFault('too-large');
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== entrySign) throw new ZipFault('broken');
    const nameBytes = zip.readUInt16LE(at + 28);
    yield {
      name: zip.toString('utf8', at + 46, at + 46 + nameBytes),
      method: zip.readUInt16LE(at + 10),
      locked: (zip.readUInt16LE(at + 8) & 1) === 1,
      packed: zip.readUInt32LE(at + 20),
      at: zip.readUInt32LE(at + 42),
    };
    at += 46 + nameBytes + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

function endOf(zip: Buffer): number {
  for (
    let at = zip.byteLength - endBytes;
    at >= Math.max(0, zip.byteLength - endBytes - commentBytes);
    at -= 1
  )
    if (zip.readUInt32LE(at) === endSign) return at;
  throw new ZipFault('broken');
}

function inflate(zip: Buffer, { method, packed, at }: ZipEntry, room: number): Buffer {
  if (zip.readUInt32LE(at) !== fileSign) throw new ZipFault('broken');
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  if (start + packed > zip.byteLength) throw new ZipFault('broken');
  const bytes = zip.subarray(start, start + packed);
  if (method === 0) {
    if (packed > room) throw new ZipFault('too-large');
    return bytes;
  }
  if (method !== 8) throw new ZipFault('broken');
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, room) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new ZipFault('too-large');
    throw error;
  }
}

/** A zip of these files, nothing packed: for a reader that would believe what a stranger's zip says of its sizes. */
export function storedZip(files: ZipFiles): Buffer {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(0x0800, 2);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(content.byteLength, 14);
    about.writeUInt32LE(content.byteLength, 18);
    about.writeUInt16LE(name.byteLength, 22);
    parts.push(signed(fileSign), about, name, content);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(at, 10);
    entries.push(signed(entrySign), Buffer.from([20, 0]), about, entry, name);
    at += 30 + name.byteLength + content.byteLength;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(directory.byteLength, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, directory, signed(endSign), end]);
}

function signed(sign: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(sign);
  return bytes;
}
