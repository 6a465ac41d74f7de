const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

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
