import type { Known } from './finding.ts';
import { houseNamesIn } from './house-names.ts';
import { initialsIn, ownLetters } from './initials.ts';
import { namedPersonsIn } from './named-persons.ts';
import type { Find } from './pattern.ts';
import { plainName } from './surnames.ts';
import type { Token } from './tokens.ts';

interface Named {
  readonly kind: 'name' | 'initial';
  readonly name: string;
  readonly from: number;
  readonly until: number;
  /** What may stay of what was found: 会長, 家. */
  readonly stays: string;
}

/** Whoever is called by a name, a nickname, a 屋号 or an initial (P1, B-1). @param text folded */
export function namesIn(text: string, tokens: readonly Token[], known: Known): readonly Find[] {
  const persons = namedPersonsIn(text, tokens).map(({ name, from, called, stays = '' }) => ({
    ...{ name, from, until: from + called.length, stays },
  }));
  const houses = houseNamesIn(text).map((house) => ({ ...house, stays: '' }));
  const all = [...persons, ...houses].map((it): Named => ({ kind: 'name', ...it }));
  const initials = initialsIn(text, known.aliases ?? []).map(
    ({ from, until }): Named => ({ kind: 'initial', name: text.slice(from, until), from, until, stays: '' }),
  );
  const inOrder = [...all, ...initials].sort((a, b) => a.from - b.from);
  const letters = lettersFor(inOrder, text, known);
  return inOrder.map(({ kind, name, from, until, stays }) => ({
    ...{ kind, from, until },
    instead: insteadOf(letters.get(plainName(name)), stays),
  }));
}

function insteadOf(letter: string | undefined, stays: string): string {
  const somebody = letter === undefined ? 'ある方' : `${letter}さん`;
  if (stays === '') return somebody;
  return /^(?:一家|夫|兄|姉|親|母|両|家|宅|邸)/u.test(stays) ? `${somebody}の${stays}` : stays;
}

/** A letter of ours for each name, none that stands for somebody already; the same for the same name. */
function lettersFor(
  all: readonly Named[],
  text: string,
  { aliases = [] }: Known,
): ReadonlyMap<string, string> {
  const free = ownLetters.filter(
    (letter) =>
      !aliases.includes(letter) && !new RegExp(`(?<![A-Za-z])${letter}(?![A-Za-z])`, 'u').test(text),
  );
  const names = [...new Set(all.map(({ name }) => plainName(name)))];
  return new Map(names.slice(0, free.length).map((name, index) => [name, free[index] ?? '']));
}
