/** How wide words are when they are written, in the units of their size. */
export type Measure = (words: string, size: number, weight: Weight) => number;
export type Weight = 400 | 700;

const words = new Intl.Segmenter('ja', { granularity: 'word' });
const characters = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** 禁則: what may not begin a line, and what may not end one (JIS X 4051). */
const notFirst =
  /^[、。，．・：；？！?!,.:;ー〜～…‥）)」』】〕〉》］\]｝}゛゜ヽヾゝゞ々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％%]/;
const notLast = /[（(「『【〔〈《［[｛{]$/;
const particle = /^[\p{Script=Hiragana}ー]{1,3}$/u;
/** 相談＋先, 高齢＋者: a lone character that belongs to the word before it. */
const suffix = /^\p{Script=Han}$/u;
const endsInHan = /\p{Script=Han}$/u;
const endsClause = /[、。，．？！?!\s]$/;
const longestPhrase = 9;

/**
 * The lines in which a text fits a width. Broken between words, with a particle kept to its word, and by 禁則; a word
 * that is wider than the line is broken between characters.
 *
 * @param widthOf how wide a piece is, in the units of `room`
 */
export function wrapText(text: string, room: number, widthOf: (piece: string) => number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, room, widthOf));
}

function wrapLine(line: string, room: number, widthOf: (piece: string) => number): string[] {
  const lines: string[] = [];
  let now = '';
  let width = 0;
  const put = (piece: string, wide: number) => {
    if (width + wide > room && now !== '') {
      lines.push(now.trimEnd());
      [now, width] = ['', 0];
      if (piece.trim() === '') return;
    }
    now += piece;
    width += wide;
  };
  for (const phrase of phrasesOf(line)) {
    const wide = widthOf(phrase);
    if (wide <= room) put(phrase, wide);
    else for (const piece of kept(piecesOf(phrase))) put(piece, widthOf(piece));
  }
  lines.push(now.trimEnd());
  return lines;
}

/** What stays together on a line. */
function phrasesOf(line: string): string[] {
  const phrases: string[] = [];
  for (const { segment } of words.segment(line)) {
    const last = phrases.at(-1);
    const joins = last !== undefined && last.length < longestPhrase && belongsTo(last, segment);
    if (last !== undefined && joins) phrases[phrases.length - 1] = last + segment;
    else phrases.push(segment);
  }
  return kept(phrases);
}

const belongsTo = (before: string, segment: string): boolean =>
  (particle.test(segment) && !endsClause.test(before)) || (suffix.test(segment) && endsInHan.test(before));

const piecesOf = (phrase: string): string[] => [...characters.segment(phrase)].map(({ segment }) => segment);

/** Joins what 禁則 keeps together. */
function kept(pieces: readonly string[]): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && (notFirst.test(piece) || notLast.test(last)))
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}
