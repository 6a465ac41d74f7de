/**
 * A text as a pattern looks at it: full and half width folded (NFKC), and what has no shape left out, so that neither
 * wide letters nor unseen characters slip past a pattern (B-3, B-22).
 */
export interface FoldedText {
  readonly folded: string;
  /** Where in the text itself the folded characters `start` (inclusive) to `end` (exclusive) come from. */
  original(start: number, end: number): { readonly from: number; readonly until: number };
}

const shapeless = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u;

const mark = /^\p{M}$/u;

export function foldText(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const until = at + character.length;
    const plain = shapeless.test(character) ? '' : character.normalize('NFKC');
    const joined = mark.test(plain) ? (folded.at(-1) + plain).normalize('NFC') : '';
    if (joined.length === 1) {
      // ﾀﾞ and a か with its ゛ apart: what stood before gets its mark.
      folded = folded.slice(0, -1) + joined;
      ends[ends.length - 1] = until;
      at = until;
      continue;
    }
    for (let i = 0; i < plain.length; i += 1) {
      starts.push(at);
      ends.push(until);
    }
    folded += plain;
    at = until;
  }
  return {
    folded,
    original: (start, end) => ({ from: starts[start] ?? text.length, until: ends[end - 1] ?? text.length }),
  };
}
