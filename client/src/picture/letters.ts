import type { Weight } from './wrap.ts';

/** One slice of the product's own letters: which characters it has, and where it lies. */
export interface LetterFile {
  readonly weight: Weight;
  readonly range: string;
  readonly address: string;
}

const family = 'BIZ UDPGothic';
export const fontFamily = `'${family}', 'BIZ UDPゴシック', 'Hiragino Sans', 'Noto Sans JP', 'Yu Gothic UI', Meiryo, sans-serif`;

/** The slices that are needed for these characters. */
export function neededFiles(
  files: readonly LetterFile[],
  letters: Readonly<Record<Weight, ReadonlySet<string>>>,
): readonly LetterFile[] {
  return files.filter((file) => letterOf(file, letters) !== undefined);
}

/** One of these characters that is in the slice, rather one that leaves ink than a space. */
export function letterOf(
  { weight, range }: LetterFile,
  letters: Readonly<Record<Weight, ReadonlySet<string>>>,
): string | undefined {
  const spans = spansOf(range);
  const within = [...letters[weight]].filter((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return spans.some(([from, to]) => code >= from && code <= to);
  });
  return within.find((letter) => /[\p{L}\p{N}]/u.test(letter)) ?? within[0];
}

/** `U+3041-3093, U+4e??` as pairs of first and last. */
function spansOf(range: string): readonly (readonly [number, number])[] {
  return range.split(',').map((span) => {
    const [from = '', to = from] = span.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'f'), 16)];
  });
}

export const fontFace = ({ weight, range }: LetterFile, address: string): string =>
  `@font-face{font-family:'${family}';font-weight:${weight};src:url(${address}) format('woff2');unicode-range:${range}}`;

/** The slices as the page's own style sheets name them. */
export function letterFilesOf(sheets: Iterable<CSSStyleSheet>): readonly LetterFile[] {
  return [...sheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const { style } = rule;
      const source = /url\("?([^")]+\.woff2)"?\)/.exec(style.getPropertyValue('src'))?.[1];
      const weight = Number(style.getPropertyValue('font-weight'));
      const named = style.getPropertyValue('font-family').replaceAll(/["']/g, '');
      if (source === undefined || named !== family || (weight !== 400 && weight !== 700)) return [];
      return [
        {
          weight: weight as Weight,
          range: style.getPropertyValue('unicode-range') || 'U+0-10FFFF',
          address: new URL(source, sheet.href ?? document.baseURI).href,
        },
      ];
    }),
  );
}
