import { recordsTable } from '@yoriai/shared/records/records';
import type { ColumnField, Option } from '@yoriai/shared/worksheets/field';
import { tableOf } from '@yoriai/shared/worksheets/template';
import { useWorksheet } from '../worksheets/session/use-worksheet.ts';

/** A column of the book, as its template has it. */
export function useColumns(): (id: string) => ColumnField {
  const { template } = useWorksheet();
  const columns = tableOf(template, recordsTable)?.columns ?? [];
  return (id) => {
    const column = columns.find((it) => it.id === id);
    if (!column) throw new Error(`a book of records has no column ${id}`);
    return column;
  };
}

/** What can be chosen in a column. */
export function useOptions(id: string): readonly Option[] {
  const column = useColumns()(id);
  return column.type === 'choice' ? column.options : [];
}
