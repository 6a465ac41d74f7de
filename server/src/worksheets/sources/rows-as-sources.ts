import { figuresOf } from '@yoriai/shared/area-profile/figures';
import type { PlainWorksheet } from '@yoriai/shared/documents/worksheet';
import { hashOfRow, wordsOfRow } from '../row-words.ts';

/** A row as another worksheet takes it over. */
export interface RowAsSource {
  readonly words: string;
  readonly hash: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly away: boolean;
}

/** Every row of a worksheet by its id. A figure of 地域概況 reads as it is printed, its rate worked out (AREA-3). */
export function rowsAsSources(worksheet: PlainWorksheet): ReadonlyMap<string, RowAsSource> {
  const figures = new Map(
    worksheet.template === 'area-profile' ? figuresOf(worksheet).map((figure) => [figure.row, figure]) : [],
  );
  return new Map(
    worksheet.rows.map((row) => {
      const figure = figures.get(row.id);
      const away = row.away !== undefined;
      const hash = hashOfRow(row);
      if (!figure) return [row.id, { words: wordsOfRow(row), hash, columns: row.texts, away }];
      const { label, value, asOf, origin } = figure;
      return [row.id, { words: `${label} ${value}`, hash, columns: { label, value, asOf, origin }, away }];
    }),
  );
}
