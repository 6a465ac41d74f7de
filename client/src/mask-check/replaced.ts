import type { Finding } from '@yoriai/shared/mask-check/finding';

/** The words with what is offered in the place of each finding, where something is. @param findings in order, apart */
export function replaced(text: string, findings: readonly Finding[]): string {
  return findings.reduceRight(
    (words, { from, until, instead }) =>
      instead === undefined ? words : words.slice(0, from) + instead + words.slice(until),
    text,
  );
}
