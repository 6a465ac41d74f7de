import iconv from 'iconv-lite';
import { unreadable } from './read-fault.ts';

/** How the words of a csv file are encoded, as people call it. */
export type Encoding = 'utf-8' | 'utf-16' | 'shift_jis';

/**
 * Finds out how a text is encoded, and reads it (B-24): by its mark, as UTF-8 where it is valid UTF-8, and else as what
 * Japanese Excel writes.
 *
 * @throws YoriaiError records-file-unknown, records-file-encoding
 */
export function decoded(bytes: Buffer): { readonly text: string; readonly encoding: Encoding } {
  const { text, encoding } = read(bytes);
  if (text.slice(0, lookedAt).match(controls)?.some(isForeign)) throw unreadable('records-file-unknown');
  // The escapes of a mail's encoding are valid in every other one.
  if (text.includes(`${escapeSign}$`)) throw unreadable('records-file-encoding');
  return { text: text.replace(/^\ufeff/, ''), encoding };
}

/** No text has them; an escape may begin another encoding. */
const controls = /(?!\s)\p{Cc}/gu;
const escapeSign = '\u001b';
const isForeign = (sign: string): boolean => sign < ' ' && sign !== escapeSign;
const lookedAt = 1_000_000;

function read(bytes: Buffer): { readonly text: string; readonly encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: iconv.decode(bytes, 'utf-16le'), encoding: 'utf-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: iconv.decode(bytes, 'utf-16be'), encoding: 'utf-16' };
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const other = strictly('euc-jp', bytes);
  const text = iconv.decode(bytes, 'cp932');
  // Unix' encoding of Japanese reads as rows of half-width kana in that of Windows.
  const kana = text.match(/[\uff61-\uff9f]/g)?.length ?? 0;
  if (text.includes('\ufffd') || (other !== undefined && kana > text.length / 3))
    throw unreadable('records-file-encoding');
  return { text, encoding: 'shift_jis' };
}

function strictly(encoding: string, bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
