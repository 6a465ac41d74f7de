/** A piece of SVG. It is only made here, so that nobody's words come into it unescaped (B-22). */
export type Svg = string & { readonly __svg: true };

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML does not allow, and what turns a line around: left out. */
const notWritten = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeMarks = (text: string): string =>
  text
    .toWellFormed()
    .replace(notWritten, '')
    .replace(/[&<>"']/g, (mark) => marks[mark] ?? '');

export function el(name: string, attributes: Attributes, ...children: readonly Svg[]): Svg {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeMarks(String(value))}"`,
    )
    .join('');
  return (
    children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`
  ) as Svg;
}

export const written = (words: string): Svg => escapeMarks(words) as Svg;

export const together = (parts: readonly Svg[]): Svg => parts.join('') as Svg;

/** SVG of our own files: icons and patterns. Never anything a person wrote. */
export const own = (source: string): Svg => source as Svg;

export const nothing = '' as Svg;

const round = (value: number): number => Math.round(value * 100) / 100;
