import type { PlainWorksheet } from '../documents/worksheet.ts';
import { isBand } from '../mask-check/age-bands.ts';
import { combinationsIn } from '../mask-check/combinations.ts';
import { type Detail, detailsIn } from '../mask-check/details.ts';
import { foldText } from '../mask-check/folded-text.ts';
import { fullDatesIn } from '../mask-check/full-dates.ts';
import { namedPersonsIn } from '../mask-check/named-persons.ts';
import { placeNamesIn } from '../mask-check/place-names.ts';
import { mapsOf, type PlacedWords, type WordsPlace, wordsOfSheet } from '../mask-check/words-of-sheet.ts';

/** What by which a person may be known again, and which somebody has to look at (AC-B B6, B7; domain.md P1–P6). */
export const riskKinds = [
  'name',
  'letter',
  'contact',
  'address',
  'birth',
  'age',
  'date',
  'organisation',
  'combination',
  'few',
  'map-names',
] as const;
export type RiskKind = (typeof riskKinds)[number];

export interface Risk {
  readonly kind: RiskKind;
  /** As it is written; for `combination` and `map-names`, what comes together. */
  readonly found: string;
  /** The same words of the same kind are one risk, wherever they stand. */
  readonly places: readonly WordsPlace[];
}

/** What tells one risk from another, and a risk now from the same one yesterday. */
export const keyOfRisk = ({ kind, found }: Pick<Risk, 'kind' | 'found'>): string =>
  `${kind} ${foldText(found).folded.replaceAll(/\s/gu, '')}`;

interface Find {
  readonly kind: RiskKind;
  readonly found: string;
  readonly place: WordsPlace;
}

/**
 * What is left on a case sheet by which somebody may be known again. It finds more than there is and never everything:
 * a second person reads the sheet, with this list beside it.
 *
 * @param letters given to the persons of this case
 */
export function risksIn(sheet: PlainWorksheet, letters: readonly string[]): readonly Risk[] {
  const finds = [
    ...wordsOfSheet(sheet)
      .filter(({ place }) => !ofStaff.has(place.field))
      .flatMap((words) => risksOfWords(words, letters)),
    ...combinationsIn(sheet, letters),
    ...fewIn(sheet),
    ...mapNames(sheet),
  ];
  const byKey = new Map<string, Risk>();
  for (const { kind, found, place } of finds) {
    const key = keyOfRisk({ kind, found });
    const known = byKey.get(key);
    byKey.set(
      key,
      known ? { ...known, places: withPlace(known.places, place) } : { kind, found, places: [place] },
    );
  }
  return [...byKey.values()].sort((a, b) => riskKinds.indexOf(a.kind) - riskKinds.indexOf(b.kind));
}

/** Who reports signs with a name, as any colleague does. */
const ofStaff = new Set(['presenter']);
/** The day of a statistic is nobody's day, and an office that counts is known to everybody. */
const ofStatistics = new Set(['profile']);

const ofDetail: Readonly<Record<Detail['what'], RiskKind>> = {
  alias: 'letter',
  age: 'age',
  block: 'address',
  contact: 'contact',
};

function risksOfWords({ place, text }: PlacedWords, letters: readonly string[]): readonly Find[] {
  const { folded, original } = foldText(text);
  const written = ({ from, until }: { readonly from: number; readonly until: number }): string => {
    const at = original(from, until);
    return text.slice(at.from, at.until);
  };
  const details = detailsIn(text, []).flatMap(({ what, found }): Find[] => {
    const plain = foldText(found).folded;
    if (what === 'age' && isBand(plain)) return [];
    if (what === 'alias' && letters.includes(letterIn(plain))) return [];
    return [{ kind: plain.includes('生') ? 'birth' : ofDetail[what], found, place }];
  });
  const names = namedPersonsIn(folded).map((person): Find => ({ kind: 'name', found: person.called, place }));
  if (ofStatistics.has(place.field)) return [...details, ...names];
  const days = fullDatesIn(folded).map((it): Find => ({ kind: 'date', found: written(it), place }));
  const named = placeNamesIn(folded).map((it): Find => ({ kind: 'organisation', found: written(it), place }));
  return [...names, ...details, ...days, ...named];
}

const letterIn = (folded: string): string => (/^[A-Za-z]+/u.exec(folded)?.[0] ?? '').toUpperCase();

const withPlace = (places: readonly WordsPlace[], place: WordsPlace): readonly WordsPlace[] =>
  places.some((it) => JSON.stringify(it) === JSON.stringify(place)) ? places : [...places, place];

const small = /^\D*(?:約\s?)?([0-4])\s?(?:世帯|人|名|軒|件|戸)/u;

/** Figures so small that everybody knows whose they are (P6). */
function fewIn({ rows }: PlainWorksheet): readonly Find[] {
  return rows.flatMap(({ id, table, away, texts }): Find[] => {
    if (away !== undefined || !ofStatistics.has(table)) return [];
    const { label = '', value = '' } = texts;
    if (!small.test(foldText(value).folded)) return [];
    return [
      { kind: 'few', found: `${label} ${value}`.trim(), place: { field: table, row: id, column: 'value' } },
    ];
  });
}

/** Groups and places on the relation map: a name like 配食ゆうげ can be told from a role by people alone. */
function mapNames(sheet: PlainWorksheet): readonly Find[] {
  return mapsOf(sheet).flatMap(({ field, map }): Find[] => {
    const names = map.nodes
      .filter(({ kind }) => kind === 'supporter' || kind === 'resource')
      .flatMap(({ text }) => text.split('\n')[0]?.trim() || []);
    const found = [...new Set(names)].join('、');
    return found === '' ? [] : [{ kind: 'map-names', found, place: { field } }];
  });
}
