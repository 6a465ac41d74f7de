import type { Headings } from './headings.ts';
import { type PersonalColumn, personalColumn } from './personal-columns.ts';

/** The columns that are never taken in (P8), by what they are called and what stands in them. */
export function refusedColumns({
  words,
  below,
}: Pick<Headings, 'words' | 'below'>): ReadonlyMap<number, PersonalColumn> {
  const width = below.reduce((most, { cells }) => Math.max(most, cells.length), words.length);
  const found = new Map<number, PersonalColumn>();
  for (let column = 0; column < width; column += 1) {
    const personal = personalColumn(
      words[column] ?? '',
      below.map(({ cells }) => cells[column] ?? ''),
    );
    if (personal) found.set(column, personal);
  }
  return found;
}
