import { Mark } from '@tiptap/core';

/** ふりがな: a stretch of words with its reading above. What is written behind it is without one. */
export const RubyMark = Mark.create({
  name: 'ruby',
  // Outside of all other marks: half of a word in bold must not get a reading of its own.
  priority: 1000,
  inclusive: false,
  keepOnSplit: false,
  addAttributes: () => ({ reading: { default: '', rendered: false, parseHTML: readingIn } }),
  parseHTML: () => [
    { tag: 'ruby', contentElement: withoutReading },
    { tag: 'rt', ignore: true },
    { tag: 'rp', ignore: true },
  ],
  // The reading is drawn by the style: an element for it among the words breaks conversions beside it.
  renderHTML: ({ mark }) => ['ruby', { 'data-reading': readingOf(mark.attrs.reading) }, 0],
});

/** The reading as the document has it, whatever that is (HOST-7). */
export const readingOf = (raw: unknown): string => (typeof raw === 'string' ? raw : '');

const readingIn = (ruby: HTMLElement): string =>
  ruby.dataset.reading ?? [...ruby.querySelectorAll('rt')].map(({ textContent }) => textContent).join('');

function withoutReading(ruby: Node): HTMLElement {
  const words = ruby.cloneNode(true) as HTMLElement;
  for (const reading of words.querySelectorAll('rt, rp')) reading.remove();
  return words;
}
