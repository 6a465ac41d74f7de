import type { ColumnField, TableField } from '@yoriai/shared/worksheets/field';

/** What a column asks for at least, in the page's own size of type; texts are measured by how much may stand in them. */
function emOf(column: ColumnField): number {
  switch (column.type) {
    case 'text':
      if (column.limit <= 20) return 4;
      if (column.limit <= 100) return 5.4;
      return column.limit <= 200 ? 8 : 9.5;
    case 'date':
      return column.range ? 9 : 6.5;
    case 'time':
      return column.range ? 7 : 5;
    case 'choice':
      return column.many ? 9 : 6.5;
    case 'scale':
      return column.steps.length * 3.4;
    case 'check':
      return 3.6;
    case 'number':
      return 5;
    case 'reference':
      return 10;
  }
}

/** How much of the width of its table a column gets: what tells how it went has most to say, and keeps the row low. */
export const shareOf = (column: ColumnField): number =>
  column.type === 'text' && column.limit > 1000 ? 14 : emOf(column);

const padding = 1.2;

/** How wide a paper is at most, in the page's own size of type. */
const paper = 54;

const emOfAll = ({ columns }: TableField): number =>
  columns.reduce((sum, column) => sum + emOf(column) + padding, 0);

/** Whether a table has more columns than any paper has room for: it is always drawn as cards, and those are kept small. */
export const isWide = (field: TableField): boolean => emOfAll(field) > paper;

/** The width below which the rows of a table are drawn as cards, in CSS pixels. */
export function roomFor(field: TableField): number {
  const em = Number.parseFloat(getComputedStyle(document.body).fontSize);
  return emOfAll(field) * em;
}
