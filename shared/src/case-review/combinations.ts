import { foldText } from '../conversions/folded-text.ts';
import type { PlainWorksheet } from '../documents/worksheet.ts';
import type { WordsPlace } from './words-of-sheet.ts';
import { mapsOf, wordsOfSheet } from './words-of-sheet.ts';

export interface Combination {
  readonly kind: 'combination';
  /** What comes together, as it is written. */
  readonly found: string;
  readonly place: WordsPlace;
}

/** What of a person narrows down who it may be (P6): three of these together are of few households. */
const narrowing: readonly RegExp[] = [
  /(?:[1-9]0|[二三四五六七八九]?十)代/u,
  /一人暮らし|ひとり暮らし|ひとりぐらし|一人ぐらし|独居|夫婦二人|夫婦ふたり|ふたり暮らし|二人暮らし|母子家庭|父子家庭|親と子/u,
  /[\d一二三四五六七八九十〇]{1,3}丁目|[\p{Script=Han}\p{Script=Hiragana}]{1,6}団地|集落|\d+組|\d+班|棟/u,
  /認知症|障害|障がい|難病|がん|虐待|DV|生活保護|ひきこもり|引きこもり|不登校|依存症|外国籍|要介護\d|要支援\d|精神科/u,
];
const enough = 3;

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
    const found = narrowing.flatMap((it) => it.exec(folded)?.[0] ?? []);
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
