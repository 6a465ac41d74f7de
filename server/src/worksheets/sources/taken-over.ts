import { worksheetDocument } from '@yoriai/shared/documents/names';
import { type Entry, readWorksheet } from '@yoriai/shared/documents/worksheet';
import { lostPlace } from '@yoriai/shared/worksheets/edits/lost';
import type { Reference } from '@yoriai/shared/worksheets/reference';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import { fieldsOf } from '@yoriai/shared/worksheets/template';
import type { Engine } from '../../collaboration/engine.ts';

/** What a worksheet took over from elsewhere in its area; of rows those in sight. */
export interface TakenOver {
  readonly rows: readonly { readonly row: string; readonly reference: Reference }[];
  /** By place: `<field>` or `<row>:<column>`. */
  readonly values: readonly { readonly place: string; readonly reference: Reference }[];
}

/** @throws YoriaiError storage-unavailable */
export const takenOver = (engine: Pick<Engine, 'read'>, worksheet: string): Promise<TakenOver> =>
  engine.read(worksheetDocument(worksheet), (doc) => {
    const sheet = readWorksheet(doc).worksheet;
    const template = worksheetTemplate(sheet.template);
    const fields = template ? fieldsOf(template) : [];
    const here = sheet.rows.filter(({ away }) => away === undefined);
    const isReference = ({ type }: { readonly type: string }): boolean => type === 'reference';
    return {
      rows: here.flatMap(({ id, source }) => (source ? [{ row: id, reference: source }] : [])),
      values: [
        ...fields.filter(isReference).flatMap(({ id }) => referencesAt(undefined, id, sheet.values)),
        ...here.flatMap(({ id: row, table, values }) =>
          fields.flatMap((field) =>
            field.type === 'table' && field.id === table
              ? field.columns.filter(isReference).flatMap(({ id }) => referencesAt(row, id, values))
              : [],
          ),
        ),
      ],
    };
  });

/** What a place of type reference holds; its value was read as such. */
const referencesAt = (row: string | undefined, field: string, values: Readonly<Record<string, Entry>>) =>
  ((values[field]?.value ?? []) as readonly Reference[]).map((reference) => ({
    place: lostPlace({ row, field }),
    reference,
  }));
