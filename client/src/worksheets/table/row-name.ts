import type { Row } from '@yoriai/shared/documents/worksheet';
import type { TableField } from '@yoriai/shared/worksheets/field';

/** Characters of a row's words by which it is called. */
const enough = 24;

/** What a row is called where it is spoken of: the beginning of its first words. @returns undefined if it has none */
export function rowName({ columns }: TableField, { texts }: Row): string | undefined {
  const [words = ''] = columns.flatMap(({ id }) => texts[id]?.trim() || []);
  const [line = ''] = words.split('\n');
  const characters = Array.from(line);
  if (line === '') return undefined;
  return characters.length > enough ? `${characters.slice(0, enough).join('')}…` : line;
}
