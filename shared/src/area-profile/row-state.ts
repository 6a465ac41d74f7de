import type { Row } from '../documents/worksheet.ts';
import { type FigureState, type Provenance, stateOf } from './figure-state.ts';
import { figureOf, figuresTable } from './figures.ts';

/**
 * What is to be said of any row of a 地域概況: of a figure, or of what is known in words.
 * @param today `YYYY-MM-DD`. @returns undefined for a row in which nothing is known yet.
 */
export function stateOfRow(row: Row, today: string): FigureState | undefined {
  if (row.table === figuresTable) return figureOf(row, today)?.state;
  if (!row.texts.words?.trim()) return undefined;
  const known: Provenance = { asOf: row.values.asOf?.value as string | undefined, origin: row.texts.origin };
  return stateOf(known, today);
}
