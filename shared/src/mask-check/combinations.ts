import type { PlainWorksheet } from '../documents/worksheet.ts';
import { foldText } from './folded-text.ts';
import { enough, narrowingIn } from './narrowing.ts';
import { mapsOf, type WordsPlace, wordsOfSheet } from './words-of-sheet.ts';

export interface Combination {
  readonly kind: 'combination';
  /** What comes together, as it is written. */
  readonly found: string;
  readonly place: WordsPlace;
}

/** Where so much is said of one person in one place that few households are left (P6, domain.md §3.10). */
export function combinationsIn(sheet: PlainWorksheet, letters: readonly string[]): readonly Combination[] {
  const persons = new RegExp(
    ['ある方', '本人', '男性', '女性', ...letters.map((letter) => `(?<![A-Za-z])${letter}(?![A-Za-z])`)].join(
      '|',
    ),
    'u',
  );
  return [...inOne(sheet), ...onMaps(sheet)].flatMap(({ place, text, isPerson }): Combination[] => {
    const { folded } = foldText(text);
    if (!isPerson && !persons.test(folded)) return [];
    const found = Object.values(narrowingIn(folded));
    return found.length < enough ? [] : [{ kind: 'combination', found: found.join('・'), place }];
  });
}

interface Said {
  readonly place: WordsPlace;
  readonly text: string;
  readonly isPerson?: boolean;
}

/** A row is read as one; so is each field. */
function inOne(sheet: PlainWorksheet): readonly Said[] {
  const words = wordsOfSheet(sheet).filter(({ place }) => place.field !== 'profile');
  const rows = Map.groupBy(
    words.filter(({ place }) => place.row !== undefined),
    ({ place }) => place.row ?? '',
  );
  return [
    ...words.filter(({ place }) => place.row === undefined && !place.remark),
    ...[...rows].map(([row, of]) => ({
      place: { field: of[0]?.place.field ?? '', row },
      text: of.map(({ text }) => text).join('\n'),
    })),
  ];
}

const onMaps = (sheet: PlainWorksheet): readonly Said[] =>
  mapsOf(sheet).flatMap(({ field, map }) =>
    map.nodes
      .filter(({ kind }) => kind === 'person')
      .map(({ text }) => ({ place: { field }, text, isPerson: true })),
  );
