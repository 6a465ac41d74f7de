import { agesIn } from './ages.ts';
import { combinationsInWords } from './combination.ts';
import { dwellingsIn } from './dwellings.ts';
import { type Finding, findingKinds, isNamelike, type Known } from './finding.ts';
import { foldText } from './folded-text.ts';
import { harmWordsIn } from './harm-words.ts';
import { namesIn } from './names.ts';
import type { Find } from './pattern.ts';
import { personalNumbersIn } from './personal-numbers.ts';
import { reachIn } from './reach.ts';
import { schoolsIn } from './schools.ts';
import { sensitiveWordsIn } from './sensitive-words.ts';
import { tokensOf } from './tokens.ts';

/**
 * What in these words should not stand on a paper that more than staff can read (ACC-6), in the order in which it
 * stands there; no two overlap. Combinations come last and lie over the others. It finds more than there is and never everything.
 */
export function findingsIn(text: string, known: Known = {}): readonly Finding[] {
  const { folded, original } = foldText(text);
  const tokens = tokensOf(folded);
  const finds = [
    ...namesIn(folded, tokens, known),
    ...reachIn(folded),
    ...personalNumbersIn(folded),
    ...agesIn(folded),
    ...dwellingsIn(folded, tokens),
    ...schoolsIn(folded),
    ...sensitiveWordsIn(folded),
    ...harmWordsIn(folded),
  ];
  const notNames = new Set(known.notNames?.map(asCompared));
  const together = combinationsInWords(folded, known.card).map(
    ({ from, until, words, fields }): Finding => ({
      ...{ kind: 'combination', found: words.join('・'), ...original(from, until) },
      ...(fields.length > 0 && { fields }),
    }),
  );
  const findings = apart(finds).flatMap(({ kind, from, until, instead }): Finding[] => {
    const at = original(from, until);
    const found = text.slice(at.from, at.until);
    if (isNamelike(kind) && notNames.has(asCompared(found))) return [];
    return [{ kind, found, ...at, ...(instead !== undefined && { instead }) }];
  });
  return [...findings, ...together];
}

const asCompared = (words: string): string => foldText(words).folded.replaceAll(/\s/gu, '');

/** Of finds that overlap the longest stays, of equal ones that which tells most. */
function apart(finds: readonly Find[]): readonly Find[] {
  const kept: Find[] = [];
  const byWeight = [...finds].sort(
    (a, b) =>
      b.until - b.from - (a.until - a.from) ||
      findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind) ||
      a.from - b.from,
  );
  for (const find of byWeight)
    if (kept.every(({ from, until }) => find.until <= from || find.from >= until)) kept.push(find);
  return kept.sort((a, b) => a.from - b.from);
}
