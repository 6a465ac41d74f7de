import { plainOfRich } from '../documents/rich-text-plain.ts';
import type { PlainWorksheet } from '../documents/worksheet.ts';
import { worksheetTemplate } from '../worksheets/registry.ts';
import type { RelationMap } from '../worksheets/relation-map.ts';
import { fieldsOf } from '../worksheets/template.ts';

/** Where words stand on a sheet. */
export interface WordsPlace {
  /** A field of the sheet, or the table that a row belongs to; empty for the title. */
  readonly field: string;
  /** `w_…` */
  readonly row?: string | undefined;
  readonly column?: string | undefined;
  /** `r_…` */
  readonly remark?: string | undefined;
}

export interface PlacedWords {
  readonly place: WordsPlace;
  readonly text: string;
}

/** Everything that can be read on a sheet: what is put away is not among it. */
export function wordsOfSheet(sheet: PlainWorksheet): readonly PlacedWords[] {
  const rows = sheet.rows.filter(({ away }) => away === undefined);
  return [
    { place: { field: '' }, text: sheet.title },
    ...Object.entries(sheet.texts).map(([field, text]) => ({ place: { field }, text })),
    ...Object.entries(sheet.rich).map(([field, rich]) => ({ place: { field }, text: plainOfRich(rich) })),
    ...rows.flatMap((row) =>
      Object.entries(row.texts).map(([column, text]) => ({
        place: { field: row.table, row: row.id, column },
        text,
      })),
    ),
    ...mapsOf(sheet).flatMap(({ field, map }) => [
      ...map.nodes.map(({ text }) => ({ place: { field }, text })),
      ...map.lines.map(({ label = '' }) => ({ place: { field }, text: label })),
    ]),
    ...sheet.remarks
      .filter(({ away }) => away === undefined)
      .map(({ id, on, text }) => ({ place: { field: on, remark: id }, text })),
  ].filter(({ text }) => text.trim() !== '');
}

/** The relation maps on a sheet. */
export function mapsOf({ template, values }: Pick<PlainWorksheet, 'template' | 'values'>): readonly {
  readonly field: string;
  readonly map: RelationMap;
}[] {
  const form = worksheetTemplate(template);
  return fieldsOf(form ?? { sections: [] }).flatMap(({ id, type }) => {
    const value = type === 'snapshot' ? values[id]?.value : undefined;
    return value === undefined ? [] : [{ field: id, map: value as RelationMap }];
  });
}
