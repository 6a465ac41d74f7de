import { generateKeyBetween } from 'fractional-indexing';
import type { Hand } from '../../boards/edits/hand.ts';
import { entryOf } from '../../documents/board.ts';
import { mapOf } from '../../documents/fill-board.ts';
import { compare } from '../../documents/order.ts';
import { replaceText } from '../../documents/text.ts';
import { columnKey, type WorksheetDocument } from '../../documents/worksheet.ts';
import { worksheetText } from '../../documents/worksheet-texts.ts';
import type { Reference } from '../reference.ts';
import type { FieldValue } from '../values.ts';

export interface NewRow {
  readonly id?: string | undefined;
  readonly values?: Readonly<Record<string, FieldValue>>;
  readonly texts?: Readonly<Record<string, string>>;
  readonly source?: Reference | undefined;
}

/** Adds rows at the end of a table, or in front of `before`. @returns their ids, in order. */
export function addRows(
  sheet: WorksheetDocument,
  table: string,
  news: readonly NewRow[],
  hand: Hand,
  origin: unknown,
  before?: string,
): readonly string[] {
  const { doc, rows } = sheet;
  const orders = ordersOf(sheet, table);
  const at = before === undefined ? orders.length : orders.findIndex(({ id }) => id === before);
  let last = orders[at - 1]?.order ?? null;
  const next = orders[at]?.order ?? null;
  return doc.transact(() => {
    return news.map(({ id = hand.id('w_'), values = {}, texts = {}, source }) => {
      last = generateKeyBetween(last, next !== null && last !== null && last >= next ? null : next);
      const [by, written] = [hand.by, hand.now()];
      const cells = Object.entries(values).map(([column, value]) => [
        columnKey(column),
        { value, by, at: written },
      ]);
      rows.set(id, mapOf({ table, order: last, by, at: written, source, ...Object.fromEntries(cells) }));
      for (const [column, text] of Object.entries(texts)) replaceText(worksheetText(doc, id, column), text);
      return id;
    });
  }, origin);
}

/** Moves a row in front of another one, or to the end. */
export function moveRow(
  sheet: WorksheetDocument,
  row: string,
  before: string | undefined,
  origin: unknown,
): void {
  const entry = entryOf(sheet.rows, row);
  if (!entry || row === before) return;
  const others = ordersOf(sheet, String(entry.get('table'))).filter(({ id }) => id !== row);
  const at = before === undefined ? others.length : others.findIndex(({ id }) => id === before);
  if (at < 0) return;
  const [left, right] = [others[at - 1]?.order ?? null, others[at]?.order ?? null];
  const order = generateKeyBetween(left, left !== null && right !== null && left >= right ? null : right);
  sheet.doc.transact(() => entry.set('order', order), origin);
}

/** しまう: the rows leave the sheet's views and stay in the document, with what others write in them meanwhile. */
export function putAwayRows(
  sheet: WorksheetDocument,
  ids: Iterable<string>,
  hand: Hand,
  origin: unknown,
): void {
  sheet.doc.transact(() => {
    for (const id of ids) entryOf(sheet.rows, id)?.set('away', hand.now());
  }, origin);
}

/** 取り出す: the opposite of `putAwayRows`. */
export function takeOutRows(sheet: WorksheetDocument, ids: Iterable<string>, origin: unknown): void {
  sheet.doc.transact(() => {
    for (const id of ids) entryOf(sheet.rows, id)?.delete('away');
  }, origin);
}

/** The orders of a table's rows; a damaged one must not stop people from adding rows. */
function ordersOf(
  { rows }: WorksheetDocument,
  table: string,
): { readonly id: string; readonly order: string }[] {
  return [...rows.keys()]
    .flatMap((id) => {
      const entry = entryOf(rows, id);
      const order = entry?.get('order');
      if (entry?.get('table') !== table || typeof order !== 'string' || !isOrder(order)) return [];
      return [{ id, order }];
    })
    .sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id));
}

function isOrder(order: string): boolean {
  try {
    generateKeyBetween(order, null);
    return true;
  } catch {
    return false;
  }
}
