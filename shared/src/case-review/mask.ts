import { bandOf, isBand } from '../mask-check/age-bands.ts';
import { detailsIn } from '../mask-check/details.ts';
import { foldText } from '../mask-check/folded-text.ts';
import { fullDatesIn } from '../mask-check/full-dates.ts';
import { namedPersonsIn } from '../mask-check/named-persons.ts';
import { placeNamesIn } from '../mask-check/place-names.ts';

/** What those are called in a case of whom its sources speak (AC-B B7). */
export interface Naming {
  /** The aliases of the map that the words speak of, also of persons put away. */
  readonly aliases: readonly string[];
  /** The letter in the case for a letter of the words. */
  alias(letter: string): string;
  /** The letter in the case for somebody who is called by a name. */
  person(name: string): string;
  /** 施設A for a facility, a school, a company or a group. */
  place(kind: string, name: string): string;
}

interface Change {
  readonly from: number;
  readonly until: number;
  readonly instead: () => string;
}

/**
 * The words as they may stand in a case (domain.md P1–P4, templates.json anonymisationRules): the letters of the case
 * for persons, a kind and a letter for facilities and groups, months for days, bands for ages, no place below 丁目, no
 * way to reach anybody. Letters are given in the order in which persons stand in the words.
 */
export function masked(text: string, naming: Naming): string {
  return withoutFurther(replaced(text, changesIn(text, naming)));
}

function changesIn(text: string, naming: Naming): readonly Change[] {
  const { folded, original } = foldText(text);
  const at = ({ from, until }: { readonly from: number; readonly until: number }) => original(from, until);
  return [
    ...detailsIn(text, naming.aliases).flatMap(({ what, found, from, until, instead }): Change[] => {
      const plain = foldText(found).folded;
      if (what === 'alias') return [{ from, until, instead: () => calledAnew(plain, naming) }];
      if (what !== 'age') return [{ from, until, instead: () => instead }];
      return isBand(plain) ? [] : [{ from, until, instead: () => bandOf(plain, instead) }];
    }),
    ...fullDatesIn(folded).map((date) => ({ ...at(date), instead: () => date.month })),
    ...placeNamesIn(folded).map((place) => ({
      ...at(place),
      instead: () => naming.place(place.kind, place.name),
    })),
    ...namedPersonsIn(folded).map((person) => ({
      ...at(person),
      instead: () => naming.person(person.name),
    })),
  ];
}

/** 「Ｃ さん」 → 「Aさん」, a bare C → A. */
function calledAnew(found: string, { alias }: Naming): string {
  const [letters = ''] = /^[A-Za-z]+/u.exec(found) ?? [];
  return alias(letters.toUpperCase()) + found.slice(letters.length).trimStart();
}

function replaced(text: string, changes: readonly Change[]): string {
  let words = '';
  let end = 0;
  for (const { from, until, instead } of changes.toSorted((a, b) => a.from - b.from || b.until - a.until)) {
    if (from < end) continue;
    words += text.slice(end, from) + instead();
    end = until;
  }
  return words + text.slice(end);
}

/** What was put in may stand beside what was left and be found together with it. */
function withoutFurther(text: string): string {
  let words = text;
  for (let turn = 0; turn < 5; turn += 1) {
    const changes = detailsIn(words, []).filter(({ what, found }) => what !== 'alias' && !isBand(found));
    if (changes.length === 0) break;
    words = replaced(
      words,
      changes.map(({ from, until, instead, found, what }) => ({
        ...{ from, until },
        instead: () => (what === 'age' ? bandOf(foldText(found).folded, instead) : instead),
      })),
    );
  }
  return words;
}
