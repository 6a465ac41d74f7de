import { generateNKeysBetween } from 'fractional-indexing';
import type * as Y from 'yjs';
import type { Hand } from '../boards/edits/hand.ts';
import { fieldsOf, type Template } from '../worksheets/template.ts';
import { mapOf } from './fill-board.ts';
import { writeRichText } from './rich-text-writing.ts';
import { replaceText } from './text.ts';
import { clearTexts } from './top-level-texts.ts';
import { columnKey, openWorksheet, type PlainWorksheet, type Row, worksheetSchema } from './worksheet.ts';
import { worksheetText, worksheetTextPrefix } from './worksheet-texts.ts';

/**
 * Writes a whole plain worksheet into an empty document: import, sample area, new sheet. The caller journals the
 * result once; a document is never built again from JSON while its journal lives (ENGINE, trap 13).
 */
export function fillWorksheet(doc: Y.Doc, plain: PlainWorksheet): void {
  const { meta, values, remarks, lost, counters } = openWorksheet(doc);
  doc.transact(() => {
    meta.set('schema', worksheetSchema);
    meta.set('template', plain.template);
    meta.set('version', plain.version);
    meta.set('title', plain.title);
    for (const [field, entry] of Object.entries(plain.values)) values.set(field, entry);
    for (const [field, text] of Object.entries(plain.texts))
      replaceText(worksheetText(doc, undefined, field), text);
    for (const [field, rich] of Object.entries(plain.rich))
      writeRichText(worksheetText(doc, undefined, field), rich);
    fillRows(doc, plain.rows);
    for (const { id, ...remark } of plain.remarks) remarks.set(id, mapOf({ ...remark }));
    for (const [index, value] of plain.lost.entries()) lost.set(`${value.place} ${index}`, value);
    for (const [name, value] of Object.entries(plain.counters)) counters.set(name, value);
  });
}

/** Adds whole rows: assembly and import. */
export function fillRows(doc: Y.Doc, news: readonly Row[]): void {
  const { rows } = openWorksheet(doc);
  doc.transact(() => {
    for (const { id, values, texts, ...head } of news) {
      const cells = Object.entries(values).map(([column, entry]) => [columnKey(column), entry]);
      rows.set(id, mapOf({ ...head, ...Object.fromEntries(cells) }));
      for (const [column, text] of Object.entries(texts)) replaceText(worksheetText(doc, id, column), text);
    }
  });
}

/** Fills the document of a sheet that nobody has seen yet: an import that was cut short may have left content there. */
export function fillWorksheetAfresh(doc: Y.Doc, plain: PlainWorksheet): void {
  const { meta, values, rows, remarks, lost, counters } = openWorksheet(doc);
  doc.transact(() => {
    for (const map of [meta, values, rows, remarks, lost, counters]) map.clear();
    clearTexts(doc, worksheetTextPrefix);
    fillWorksheet(doc, plain);
  });
}

/** A new sheet: empty, but for the rows its tables begin with. */
export function newWorksheet(template: Template, title: string, { by, now, id }: Hand): PlainWorksheet {
  const at = now();
  const rows = fieldsOf(template).flatMap((field): readonly Row[] => {
    if (field.type !== 'table') return [];
    const start = field.start ?? [];
    const orders = generateNKeysBetween(null, null, start.length);
    return start.map((cells, index) => {
      const isText = (column: string) => field.columns.some((it) => it.id === column && it.type === 'text');
      const cellsWhere = (wanted: boolean) =>
        Object.entries(cells).filter(([column]) => isText(column) === wanted);
      return {
        id: id('w_'),
        table: field.id,
        order: orders[index] ?? 'a0',
        by,
        at,
        values: Object.fromEntries(cellsWhere(false).map(([column, value]) => [column, { value, by, at }])),
        texts: Object.fromEntries(cellsWhere(true)),
      };
    });
  });
  return {
    schema: worksheetSchema,
    template: template.name,
    version: template.version,
    title,
    values: {},
    texts: {},
    rich: {},
    rows,
    remarks: [],
    lost: [],
    counters: {},
  };
}
