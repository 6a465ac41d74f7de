import { generateNKeysBetween } from 'fractional-indexing';
import type { Hand } from '../boards/edits/hand.ts';
import { type PlainWorksheet, type Row, worksheetSchema } from '../documents/worksheet.ts';
import { withoutDetails } from '../mask-check/details.ts';
import { foldText } from '../mask-check/folded-text.ts';
import { namedPersonsIn } from '../mask-check/named-persons.ts';
import { publicPlan } from '../worksheets/templates/public-plan.ts';
import { isSmallCount, smallWords } from './small-numbers.ts';

/** From the plan's tables to those of the public paper, and the columns that go along. Whoever does it stays behind. */
const carried = [
  { from: 'ideals', to: 'purposes', columns: ['text'] },
  { from: 'goals', to: 'goals', columns: ['text'] },
  { from: 'activities', to: 'activities', columns: ['text', 'when', 'where'] },
  { from: 'profile', to: 'figures', columns: ['label', 'value', 'asOf', 'origin'] },
] as const;

export interface PublicCopy {
  /** What was approved, or would be: without internal fields and without what was put away (`asApproved`). */
  readonly sheet: PlainWorksheet;
  readonly title: string;
  /** The aliases that the area's boards have given. */
  readonly aliases: readonly string[];
  /** 相談先, as the paper begins. */
  readonly contact: string;
}

/**
 * 公開版: a copy with words of its own, in which nothing leads back (P10). What tells of a person is put neutrally,
 * small counts are 少数, だれが stays behind (P15, C6, C7).
 */
export function publicCopy({ sheet, title, aliases, contact }: PublicCopy, hand: Hand): PlainWorksheet {
  return {
    schema: worksheetSchema,
    template: publicPlan.name,
    version: publicPlan.version,
    title,
    values: {},
    texts: { contact },
    rich: {},
    rows: carried.flatMap(({ from, to, columns }) =>
      rowsOf(sheet, from).map(
        (row, index, all): Row => ({
          id: hand.id('w_'),
          table: to,
          order: generateNKeysBetween(null, null, all.length)[index] ?? 'a0',
          by: hand.by,
          at: hand.now(),
          values: {},
          texts: Object.fromEntries(
            columns.flatMap((column) => {
              const text = wordsFor(column, row.texts[column] ?? '', aliases);
              return text === '' ? [] : [[column, text]];
            }),
          ),
        }),
      ),
    ),
    remarks: [],
    lost: [],
    counters: {},
  };
}

const rowsOf = ({ rows }: PlainWorksheet, table: string): readonly Row[] =>
  rows.filter((row) => row.table === table && row.away === undefined && hasWords(row));

const hasWords = ({ texts }: Row): boolean => Object.values(texts).some((text) => text.trim() !== '');

function wordsFor(column: string, text: string, aliases: readonly string[]): string {
  if (column === 'value' && isSmallCount(text)) return smallWords;
  return withoutDetails(withoutNames(text), aliases);
}

/** Persons whom a sentence calls by name are somebody: 田中さん → ある方. */
function withoutNames(text: string): string {
  const { folded, original } = foldText(text);
  return namedPersonsIn(folded).reduceRight((words, { from, called }) => {
    const at = original(from, from + called.length);
    return `${words.slice(0, at.from)}ある方${words.slice(at.until)}`;
  }, text);
}
