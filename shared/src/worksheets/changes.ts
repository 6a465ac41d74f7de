import type { RichText } from '../documents/rich-text.ts';
import { plainOfRich } from '../documents/rich-text-plain.ts';
import type { Entry, PlainWorksheet, Row } from '../documents/worksheet.ts';
import type { Field, TableField } from './field.ts';
import { fieldsOf, type Template } from './template.ts';
import type { FieldValue } from './values.ts';

/** What stands in one place: a text (of a rich field with its form), or a value. Absent: nothing does. */
export type Content = { readonly text: string; readonly rich?: RichText } | { readonly value: FieldValue };

/** One place that reads otherwise than it did. */
export interface ChangedPlace {
  /** A field of the sheet, or a column of the row. */
  readonly field: string;
  readonly before?: Content | undefined;
  readonly after?: Content | undefined;
  /** Who wrote what stands there now, where that is known: texts are written by several at once. */
  readonly by?: string | undefined;
  /** Milliseconds since 1970, UTC. */
  readonly at?: number | undefined;
}

/** What became otherwise: a field of the sheet, or a row that came, went or reads otherwise. */
export type SheetChange =
  | ({ readonly is: 'field' } & ChangedPlace)
  | {
      readonly is: 'row';
      readonly what: 'added' | 'removed' | 'changed';
      readonly row: string;
      readonly table: string;
      readonly cells: readonly ChangedPlace[];
      readonly by?: string | undefined;
      readonly at?: number | undefined;
    };

/** Answer of `GET /api/areas/:id/worksheets/:worksheet/changes?since=YYYY-MM-DD`, in reading order. */
export interface ChangesSince {
  /** The day (`YYYY-MM-DD`, in Japan) at whose first edit the copy was kept with which it is compared; absent: none was. */
  readonly from?: string | undefined;
  /** Every day there is such a copy of, oldest first. */
  readonly days: readonly string[];
  readonly changes: readonly SheetChange[];
}

/** What differs between two states of a sheet, in its reading order (C3). Where rows stand is no change of words. */
export function changesBetween(
  template: Pick<Template, 'sections'>,
  before: PlainWorksheet,
  after: PlainWorksheet,
): readonly SheetChange[] {
  return fieldsOf(template).flatMap((field): readonly SheetChange[] => {
    if (field.type === 'table') return rowsChanged(field, before, after);
    const change = placeChanged(field.id, contentOf(field, before), contentOf(field, after));
    return change ? [{ is: 'field', ...change, ...handOf(after.values[field.id]) }] : [];
  });
}

function rowsChanged(
  table: TableField,
  before: PlainWorksheet,
  after: PlainWorksheet,
): readonly SheetChange[] {
  const [then, now] = [inSight(before, table.id), inSight(after, table.id)];
  const came = [...now.values()].flatMap((row): readonly SheetChange[] => {
    const old = then.get(row.id);
    const cells = cellsChanged(table, old, row);
    if (old && cells.length === 0) return [];
    const { by, at } = row;
    const head = { is: 'row', row: row.id, table: table.id, cells } as const;
    return [old ? { ...head, what: 'changed' } : { ...head, what: 'added', by, at }];
  });
  const went = [...then.values()]
    .filter((row) => !now.has(row.id))
    .map((row): SheetChange => {
      const at = after.rows.find(({ id }) => id === row.id)?.away;
      const cells = cellsChanged(table, row, undefined);
      const head = { is: 'row', what: 'removed', row: row.id, table: table.id, cells } as const;
      return at === undefined ? head : { ...head, at };
    });
  return [...came, ...went];
}

const inSight = ({ rows }: PlainWorksheet, table: string): ReadonlyMap<string, Row> =>
  new Map(rows.filter((row) => row.table === table && row.away === undefined).map((row) => [row.id, row]));

function cellsChanged(
  { columns }: TableField,
  before: Row | undefined,
  after: Row | undefined,
): readonly ChangedPlace[] {
  return columns.flatMap((column) => {
    const change = placeChanged(column.id, cellOf(column, before), cellOf(column, after));
    return change ? [{ ...change, ...handOf(after?.values[column.id]) }] : [];
  });
}

function placeChanged(
  field: string,
  before: Content | undefined,
  after: Content | undefined,
): ChangedPlace | undefined {
  if (wordsOf(before) === wordsOf(after)) return undefined;
  return { field, ...(before && { before }), ...(after && { after }) };
}

function contentOf({ id, type }: Field, { values, texts, rich }: PlainWorksheet): Content | undefined {
  if (type === 'text') return textContent(texts[id]);
  if (type === 'rich') {
    const content = textContent(plainOfRich(rich[id] ?? []));
    return content && { ...content, rich: rich[id] ?? [] };
  }
  return valueContent(values[id]);
}

const cellOf = ({ id, type }: Field, row: Row | undefined): Content | undefined =>
  type === 'text' ? textContent(row?.texts[id]) : valueContent(row?.values[id]);

const textContent = (text = ''): { text: string } | undefined => (text.trim() === '' ? undefined : { text });
const valueContent = (entry: Entry | undefined): Content | undefined => entry && { value: entry.value };

/** Words are compared, not how they are set. */
const wordsOf = (content: Content | undefined): string | undefined =>
  content && ('text' in content ? content.text : JSON.stringify(content.value));

/** What is there bears its hand; of what was taken away nobody is known. */
const handOf = (entry: Entry | undefined): Pick<ChangedPlace, 'by' | 'at'> =>
  entry ? { by: entry.by, at: entry.at } : {};
