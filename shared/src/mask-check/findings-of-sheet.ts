import type { PlainWorksheet } from '../documents/worksheet.ts';
import type { Finding, Known } from './finding.ts';
import { findingsIn } from './findings-in.ts';
import { type PlacedWords, type WordsPlace, wordsOfSheet } from './words-of-sheet.ts';

export interface SheetFinding {
  readonly place: WordsPlace;
  /** The words of that place, in which the finding's `from` and `until` count. */
  readonly text: string;
  readonly finding: Finding;
}

/** What should not stand on a worksheet that more than staff can read. */
export function findingsOfSheet(sheet: PlainWorksheet, known: Known = {}): readonly SheetFinding[] {
  const words = wordsOfSheet(sheet);
  return [
    ...words.flatMap(({ place, text }) =>
      findingsIn(text, known).map((finding) => ({ place, text, finding })),
    ),
    ...togetherInRows(words, known),
  ];
}

/** What is said of one person in the columns of a row stands in none of them alone (P6). */
function togetherInRows(words: readonly PlacedWords[], known: Known): readonly SheetFinding[] {
  const rows = Map.groupBy(words.filter(isInRow), ({ place }) => place.row);
  return [...rows.values()].flatMap((row) => {
    const text = row.map((it) => it.text.replaceAll('\n', ' ')).join('、');
    const combination = findingsIn(text, known).find(isCombination);
    if (!combination || row.some((it) => findingsIn(it.text, known).some(isCombination))) return [];
    return row
      .slice(0, 1)
      .map(({ place }) => ({ place: { field: place.field, row: place.row }, text, finding: combination }));
  });
}

const isInRow = ({ place }: PlacedWords): boolean => place.row !== undefined && place.remark === undefined;
const isCombination = ({ kind }: Finding): boolean => kind === 'combination';
