import type { PlainWorksheet, Row } from '../documents/worksheet.ts';
import { writeDate } from '../writing/write-date.ts';
import { type FigureState, stateOf } from './figure-state.ts';
import { printFigure } from './print-figure.ts';
import { smallCount } from './settings.ts';
import { type WrittenFigure, writtenFigure } from './written-figure.ts';

/** A figure of 地域概況 as it is read elsewhere: on the shelf, in a case review, in a plan. */
export interface Figure {
  /** The id of its row in the sheet. */
  readonly row: string;
  readonly label: string;
  /** As it is printed, a rate worked out: `6,842人`, `約300人`, `40.1％（213／531）`. */
  readonly value: string;
  /** 時点 as it is printed, 令和8年4月; empty when it is not known. */
  readonly asOf: string;
  /** 時点 as it is kept: `YYYY-MM`. */
  readonly month?: string | undefined;
  readonly origin: string;
  readonly state: FigureState;
  /** So few that it is published as 少数 (C6). */
  readonly small?: true;
}

/** The table of figures of the template `area-profile`. */
export const figuresTable = 'figures';

/**
 * The figures of a 地域概況 in the order in which they stand there; those without a number are left out, and rows that
 * were put away.
 * @param today `YYYY-MM-DD`; left out, none is said to be old.
 */
export function figuresOf({ rows }: Pick<PlainWorksheet, 'rows'>, today?: string): readonly Figure[] {
  return rows
    .filter((row) => row.table === figuresTable && row.away === undefined)
    .flatMap((row) => figureOf(row, today) ?? []);
}

/** @returns undefined for a row without a number. */
export function figureOf(row: Row, today?: string): Figure | undefined {
  const written = writtenFigure(row);
  if (!written.number) return undefined;
  return {
    row: row.id,
    label: row.texts.item ?? '',
    value: printFigure(written),
    asOf: written.asOf ? writeDate(written.asOf, 'era') : '',
    month: written.asOf,
    origin: written.origin ?? '',
    state: written.of?.number === 0 ? 'not-computable' : stateOf(written, today),
    ...(isSmall(written) && { small: true }),
  };
}

/** Counts, and rates of so few; a rate that was taken over as such says nothing of how many they are. */
function isSmall({ number, of, unit }: WrittenFigure): boolean {
  if (of === undefined && unit === '%') return false;
  return (number?.number ?? smallCount) < smallCount;
}

/** What stands in a paper that leaves the house. */
export const publishedValue = ({ value, small }: Figure): string => (small ? '少数' : value);
