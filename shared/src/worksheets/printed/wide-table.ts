import type { PrintedField } from './printed-paper.ts';

type PrintedTable = Extract<PrintedField, { is: 'table' }>;

/** A row with more columns than an A4 page has room for, one below the other (実践記録: three or four to a page). */
export interface PrintedCard {
  /** Short answers, in one line. */
  readonly line: readonly PrintedAnswer[];
  /** Long ones, each with its label. */
  readonly answers: readonly PrintedAnswer[];
}

export interface PrintedAnswer {
  readonly label: string;
  readonly text: string;
}

/** More columns than this are too narrow to be read on A4. */
const mostColumns = 6;
/** What is drawn wider than this is a text and not a short answer. */
const shortShare = 2;

export const isWide = ({ columns }: PrintedTable): boolean => columns.length > mostColumns;

/** The rows of a wide table; what nobody wrote is left out. */
export const cardsOf = ({ columns, rows }: PrintedTable): readonly PrintedCard[] =>
  rows.map((row) => {
    const said = columns.flatMap(({ label, share }, index) => {
      const text = row[index] ?? '';
      return text === '' ? [] : [{ label, text, short: share <= shortShare }];
    });
    return { line: said.filter(({ short }) => short), answers: said.filter(({ short }) => !short) };
  });
