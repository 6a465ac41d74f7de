/** A stretch of text, with its reading if it has one. */
export interface RubyPart {
  readonly text: string;
  readonly reading?: string;
}

const notation = /｜([^｜《》]+)《([^｜《》]+)》/g;

/** Reads Aozora notation: `｜紙《かみ》を出す` → 紙 (かみ), を出す. */
export function parseRuby(source: string): readonly RubyPart[] {
  const parts: RubyPart[] = [];
  let end = 0;
  for (const match of source.matchAll(notation)) {
    const [whole, text = '', reading = ''] = match;
    if (match.index > end) parts.push({ text: source.slice(end, match.index) });
    parts.push({ text, reading });
    end = match.index + whole.length;
  }
  if (end < source.length) parts.push({ text: source.slice(end) });
  return parts;
}

/** The text as it is read without its readings. */
export const withoutRuby = (source: string): string => source.replace(notation, '$1');

/** Whether every mark of the notation belongs to a pair. */
export const wellFormedRuby = (source: string): boolean => !/[｜《》]/.test(withoutRuby(source));
