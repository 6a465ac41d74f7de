import { endianness } from 'node:os';

const headerSize = 32;
const frameHeaderSize = 24;
/** How the file begins where the words of its checksums are little-endian; the next number says big-endian. */
const magic = 0x377f0682;

/** What a write-ahead file of SQLite holds (https://sqlite.org/fileformat2.html#walformat). */
export interface WriteAhead {
  /** Where in the file the latest committed content of a page starts, by page number. */
  readonly pages: ReadonlyMap<number, number>;
  /** Damage before the last commit. SQLite would silently drop all that follows the first of it. */
  readonly damaged: boolean;
  /** Whether something behind the last commit was not written to its end. Nobody was told that it is kept. */
  readonly torn: boolean;
}

interface Header {
  readonly sound: boolean;
  readonly bigEndian: boolean;
  /** The present round's. Behind its end the file holds frames of rounds before, with other salts. */
  readonly salts: Buffer;
}

interface Frame {
  readonly sound: boolean;
  readonly page: number;
  readonly commits: boolean;
  readonly content: number;
}

/**
 * Reads each frame for itself: its checksum starts from that of the frame before as it stands in the file, so sound
 * frames behind a damaged one are found.
 */
export function readWriteAhead(file: Buffer, pageSize: number): WriteAhead {
  if (file.length < headerSize + frameHeaderSize) return { pages: new Map(), damaged: false, torn: false };
  const header = readHeader(file);
  const frames = [...framesOf(file, header, pageSize)];
  const committed = frames.findLastIndex((frame) => frame.sound && frame.commits) + 1;
  const kept = frames.slice(0, committed);
  return {
    pages: new Map(kept.filter(({ sound }) => sound).map(({ page, content }) => [page, content])),
    damaged: committed > 0 && (!header.sound || kept.some(({ sound }) => !sound)),
    torn: frames.slice(committed).some(({ sound }) => !sound),
  };
}

function readHeader(file: Buffer): Header {
  const start = file.readUInt32BE(0);
  const known = start === magic || start === magic + 1;
  const bigEndian = known ? start === magic + 1 : endianness() === 'BE';
  const sound = known && same(checksum([0, 0], file.subarray(0, 24), bigEndian), pair(file.subarray(24, 32)));
  // A damaged header has no salts to go by, but the first frame is always of the present round.
  const salts = sound ? file.subarray(16, 24) : file.subarray(headerSize + 8, headerSize + 16);
  return { sound, bigEndian, salts };
}

function* framesOf(file: Buffer, header: Header, pageSize: number): Generator<Frame> {
  const size = frameHeaderSize + pageSize;
  let seed = file.subarray(24, 32);
  for (let at = headerSize; at + frameHeaderSize <= file.length; at += size) {
    const head = file.subarray(at, at + frameHeaderSize);
    const content = file.subarray(at + frameHeaderSize, at + size);
    const present = head.subarray(8, 16).equals(header.salts);
    if (!present && !goesOn(file, at + size, size, header.salts)) return;
    // Rows have sums of their own: the frame behind a damaged header is taken unproven.
    const proven =
      at === headerSize && !header.sound ? () => true : () => isSound(head, content, seed, header);
    const sound = present && content.length === pageSize && proven();
    yield {
      sound,
      page: head.readUInt32BE(0),
      commits: head.readUInt32BE(4) !== 0,
      content: at + frameHeaderSize,
    };
    seed = head.subarray(16, 24);
  }
}

/** A frame whose salts are damaged lies among others of its round. */
function goesOn(file: Buffer, from: number, size: number, salts: Buffer): boolean {
  for (let at = from; at + frameHeaderSize <= file.length; at += size)
    if (file.subarray(at + 8, at + 16).equals(salts)) return true;
  return false;
}

function isSound(head: Buffer, content: Buffer, seed: Buffer, { bigEndian }: Header): boolean {
  const start = checksum(pair(seed), head.subarray(0, 8), bigEndian);
  return same(checksum(start, content, bigEndian), pair(head.subarray(16, 24)));
}

type Sum = readonly [number, number];

const pair = (bytes: Buffer): Sum => [bytes.readUInt32BE(0), bytes.readUInt32BE(4)];
const same = (one: Sum, other: Sum): boolean => one[0] === other[0] && one[1] === other[1];

function checksum([first, second]: Sum, bytes: Buffer, bigEndian: boolean): Sum {
  const word = (at: number) => (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at));
  let [a, b] = [first, second];
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    a = (a + word(at) + b) >>> 0;
    b = (b + word(at + 4) + a) >>> 0;
  }
  return [a, b];
}
