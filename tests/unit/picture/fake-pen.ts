import { allWords } from '@yoriai/client/app/words';
import type { Look } from '@yoriai/client/picture/look';
import { Pen } from '@yoriai/client/picture/pen';
import { fill } from '@yoriai/client/words/fill';

/** Full-width characters are as wide as they are high, others half of it. */
export const fakeWidth = (words: string, size: number): number =>
  [...words].reduce((sum, it) => sum + ((it.codePointAt(0) ?? 0) < 0x2000 ? size / 2 : size), 0);

const tile = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='8' height='8'%3E%3Cpath d='M0 0l8 8'/%3E%3C/svg%3E")`;
const look: Look = {
  token: (name) => (name.endsWith('-pattern') ? tile : '#123456'),
  icons: '<svg><symbol id="i-person" viewBox="0 0 24 24"><circle cx="12" cy="12" r="4"/></symbol></svg>',
};

/** Words as the page says them, in plain Japanese. */
const plainWords: ConstructorParameters<typeof Pen>[2] = {
  language: 'ja',
  t: (key, values) => {
    const [room = '', path = ''] = key.split(':');
    const tree = allWords[room as keyof typeof allWords].ja as unknown;
    const found = path.split('.').reduce((at, step) => (at as Record<string, unknown>)?.[step], tree);
    return fill(String(found), values);
  },
  w: () => null,
};

export const fakePen = (): Pen => new Pen(look, fakeWidth, plainWords);
