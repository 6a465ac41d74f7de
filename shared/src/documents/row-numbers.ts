import type * as Y from 'yjs';
import { worksheetTemplate } from '../worksheets/registry.ts';
import { fieldsOf } from '../worksheets/template.ts';
import { readValue } from '../worksheets/values.ts';
import { dayInJapan } from '../writing/day-in-japan.ts';
import { fiscalYearOf } from '../writing/fiscal-year.ts';
import { entryOf } from './board.ts';
import type { Gift } from './gift.ts';
import { compare } from './order.ts';
import { columnKey, openWorksheet, templateNameOf, type WorksheetDocument } from './worksheet.ts';

/**
 * NO. of a row, counted for each table and fiscal year (4月–3月): of the row's day, or of its writing while it has none.
 * A number is never given again. A row whose day moves into another year is numbered there; what it had in the year
 * before stays its own under `no:<year>`, and it gets it back when the day moves back.
 */
interface Numbered {
  readonly id: string;
  readonly entry: Y.Map<unknown>;
  readonly table: string;
  readonly year: number;
  readonly at: number;
  readonly order: string;
}

const ownKey = (year: number): string => `no:${year}`;
const counterKey = (table: string, year: number): string => `no:${table}:${year}`;

/** Gives every row its number. @returns whether any waited for one. */
export function giveNumbers(doc: Y.Doc): boolean {
  const sheet = openWorksheet(doc);
  const { rows, counters } = sheet;
  const waiting = [...numberedRows(sheet, rows.keys())].filter(waits);
  if (waiting.length === 0) return false;
  doc.transact(() => {
    for (const { entry, table, year } of waiting.sort(byWriting)) {
      const counter = counterKey(table, year);
      const had = numberIn(entry, ownKey(year)) ?? broughtAlong(entry);
      const last = counters.get(counter) ?? 0;
      const number = had ?? last + 1;
      if (number > last) counters.set(counter, number);
      entry.set(ownKey(year), number);
      if (entry.get('number') !== number) entry.set('number', number);
    }
  });
  return true;
}

/** Rows of numbered tables wait until they have the number of their year. */
export const rowNumbers: Gift = {
  entries: (doc) => openWorksheet(doc).rows,
  give: giveNumbers,
  anyWaits(doc, ids) {
    for (const row of numberedRows(openWorksheet(doc), ids)) if (waits(row)) return true;
    return false;
  },
};

/** Oldest first; of those written at one moment (an import), as they stand. */
const byWriting = (a: Numbered, b: Numbered): number =>
  a.at - b.at || compare(a.order, b.order) || compare(a.id, b.id);

const waits = ({ entry, year }: Numbered): boolean => {
  const number = numberIn(entry, 'number');
  return number === undefined || numberIn(entry, ownKey(year)) !== number;
};

function* numberedRows(sheet: WorksheetDocument, ids: Iterable<string>): Iterable<Numbered> {
  const template = worksheetTemplate(templateNameOf(sheet));
  const tables = new Map(
    (template ? fieldsOf(template) : []).flatMap((field) =>
      field.type === 'table' && field.numbered
        ? [[field.id, field.columns.find(({ type }) => type === 'date')] as const]
        : [],
    ),
  );
  if (tables.size === 0) return;
  for (const id of ids) {
    const entry = entryOf(sheet.rows, id);
    const [table, at] = [entry?.get('table'), entry?.get('at')];
    if (!entry || typeof table !== 'string' || typeof at !== 'number' || !tables.has(table)) continue;
    const dated = tables.get(table);
    const written = dated && (entry.get(columnKey(dated.id)) as { value?: unknown } | undefined)?.value;
    const day = dated && readValue(dated, written);
    const year = fiscalYearOf(typeof day === 'string' ? day : dayInJapan(at));
    yield { id, entry, table, year, at, order: String(entry.get('order')) };
  }
}

/** A number that came with the row from elsewhere (an import), before any was given here. */
function broughtAlong(entry: Y.Map<unknown>): number | undefined {
  const given = [...entry.keys()].some((key) => key.startsWith('no:'));
  return given ? undefined : numberIn(entry, 'number');
}

function numberIn(entry: Y.Map<unknown>, key: string): number | undefined {
  const number = entry.get(key);
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
