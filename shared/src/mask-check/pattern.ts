import type { Finding, FindingKind } from './finding.ts';

/** What is found in a text whose widths are folded: UTF-16 units of that text. */
export interface Find {
  readonly kind: FindingKind;
  readonly from: number;
  readonly until: number;
  readonly instead?: Finding['instead'];
}

/** Words that look like one kind of finding. */
export interface Pattern {
  readonly kind: FindingKind;
  /** Global; what it matches is what is found. */
  readonly looksLike: RegExp;
  /** @param found the folded words */
  readonly instead?: ((found: string) => string) | undefined;
}

export const pattern = (
  kind: FindingKind,
  looksLike: string,
  instead?: string | ((found: string) => string),
): Pattern => ({
  kind,
  looksLike: new RegExp(looksLike, 'gu'),
  instead: typeof instead === 'string' ? () => instead : instead,
});

/** @param text folded */
export const findsOf = (patterns: readonly Pattern[], text: string): readonly Find[] =>
  patterns.flatMap(({ kind, looksLike, instead }) =>
    [...text.matchAll(looksLike)].map(({ 0: found, index }) => ({
      kind,
      from: index,
      until: index + found.length,
      instead: instead?.(found),
    })),
  );
