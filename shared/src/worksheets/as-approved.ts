import type { PlainWorksheet, Row } from '../documents/worksheet.ts';
import type { Field } from './field.ts';
import { fieldsOf, type Template, tableOf } from './template.ts';

/**
 * What of a sheet is approved: what is in sight, without the fields that stay within the house (担当者の主観, 所感: C7)
 * and without what was said in the margin.
 */
export function asApproved(template: Template, sheet: PlainWorksheet): PlainWorksheet {
  const kept = new Set(
    fieldsOf(template)
      .filter(isOutward)
      .map(({ id }) => id),
  );
  return {
    ...sheet,
    values: only(sheet.values, kept),
    texts: only(sheet.texts, kept),
    rich: only(sheet.rich, kept),
    rows: sheet.rows
      .filter((row) => row.away === undefined && kept.has(row.table))
      .map((row) => outwardRow(template, row)),
    remarks: [],
    lost: [],
    counters: {},
  };
}

function outwardRow(template: Template, row: Row): Row {
  const columns = new Set(
    tableOf(template, row.table)
      ?.columns.filter(isOutward)
      .map(({ id }) => id),
  );
  return { ...row, values: only(row.values, columns), texts: only(row.texts, columns) };
}

const isOutward = ({ internal }: Field): boolean => internal !== true;

const only = <T>(entries: Readonly<Record<string, T>>, kept: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).filter(([id]) => kept.has(id)));
