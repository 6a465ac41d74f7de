const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Characters as a reader counts them: 葛󠄀, 𠮷 and an emoji are one each (B-6). */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/** Cuts a text behind its first `room` characters as a reader counts them. */
export function fit(text: string, room: number): { readonly fits: string; readonly rest: string } {
  if (text.length <= room) return { fits: text, rest: '' };
  let count = 0;
  for (const { index } of segmenter.segment(text)) {
    if (count === Math.max(0, room)) return { fits: text.slice(0, index), rest: text.slice(index) };
    count += 1;
  }
  return { fits: text, rest: '' };
}

/** The last `count` characters of a text, as a reader counts them. */
export function lastCharacters(text: string, count: number): string {
  const starts = [...segmenter.segment(text)].map(({ index }) => index);
  return text.slice(starts.at(-count) ?? 0);
}
