import type { PlainWorksheet, Row } from '@yoriai/shared/documents/worksheet';

/** A case sheet of which only what is said here is written. */
export const aCaseSheet = (parts: Partial<PlainWorksheet> = {}): PlainWorksheet => ({
  schema: 1,
  template: 'case-review',
  version: 1,
  title: '坂の上の4軒',
  ...{ values: {}, texts: {}, rich: {}, rows: [], remarks: [], lost: [], counters: {} },
  ...parts,
});

export const aRow = (
  id: string,
  table: string,
  texts: Record<string, string>,
  more: Partial<Row> = {},
): Row => ({
  ...{ id, table, texts, order: id, by: '係', at: 1, values: {} },
  ...more,
});
