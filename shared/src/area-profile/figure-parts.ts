import type { Figure } from './figures.ts';

/** Words without what they say more exactly at their end: （65歳以上）, （213／531）. */
export const withoutBrackets = (words: string): string => words.replace(/（.*）$/, '');

/** A figure as it is said in short: the number, which stands large, and its unit. A rate is said without its parts. */
export function figureParts({ value }: Figure): { readonly number: string; readonly unit: string } {
  const [, number = '', unit = ''] = /^(約?[\d,.]*)(.*)$/.exec(withoutBrackets(value)) ?? [];
  return { number, unit };
}
