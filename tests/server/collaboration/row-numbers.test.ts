import type { Engine } from '@yoriai/server/collaboration/engine';
import { storedForm } from '@yoriai/server/collaboration/stored-update';
import { memoryStorage } from '@yoriai/server/storage/memory/memory-storage';
import { entryOf } from '@yoriai/shared/documents/board';
import { fillWorksheet, newWorksheet } from '@yoriai/shared/documents/fill-worksheet';
import { replaceText } from '@yoriai/shared/documents/text';
import { openWorksheet, readWorksheet, type WorksheetDocument } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { addRows, putAwayRows } from '@yoriai/shared/worksheets/edits/rows';
import { setValue } from '@yoriai/shared/worksheets/edits/values';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { FieldValue } from '@yoriai/shared/worksheets/values';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { layTable } from '../../support/collaboration/table.ts';
import { countingHand } from '../../support/hand.ts';

const book = 'sheet/s1';

async function makeBook(engine: Engine, name = 'practice-record'): Promise<void> {
  const template = worksheetTemplate(name);
  if (!template) throw new Error(`no template ${name}`);
  const plain = newWorksheet(template, '実践記録', countingHand('帳場'));
  await engine.change(book, (doc) => fillWorksheet(doc, plain));
}

let hands = 0;

/** A hand that writes on a day. */
const handOn = (day: string, by = '佐久間') => {
  hands += 100;
  const hand = countingHand(by, hands);
  const at = Date.parse(`${day}T12:00:00+09:00`);
  return { ...hand, now: () => at + hand.now() };
};

function write(doc: Y.Doc, hand = handOn('2026-11-21'), ...dates: readonly (string | undefined)[]) {
  const news = dates.map((date) => ({ values: (date ? { date } : {}) as Record<string, FieldValue> }));
  return addRows(openWorksheet(doc), 'records', news, hand, 'me');
}

const numbers = (doc: Y.Doc, rows: readonly string[]) => {
  const read = new Map(readWorksheet(doc).worksheet.rows.map((row) => [row.id, row.number]));
  return rows.map((row) => read.get(row));
};

const setDate = (sheet: WorksheetDocument, row: string, date: string | undefined) =>
  setValue(sheet, { row, field: 'date' }, date, handOn('2026-11-21'), 'me');

describe('[WS-3] NO. of a record', () => {
  it('is given by the server: two who add at once never get the same', async () => {
    const table = layTable();
    await makeBook(table.engine);
    const one = table.sit('佐久間').page.open(book);
    const two = table.sit('藤代').page.open(book);
    await table.settle();
    const first = write(one.doc, handOn('2026-11-21'), '2026-11-20', '2026-11-20');
    const second = write(two.doc, handOn('2026-11-21', '藤代'), '2026-11-20', '2026-11-20');
    await table.settle();
    const given = numbers(one.doc, [...first, ...second]);
    expect(given.toSorted()).toEqual([1, 2, 3, 4]);
    expect(numbers(two.doc, [...first, ...second])).toEqual(given);
  });

  it('[B-8] counts each fiscal year for itself: of the day, or of the writing while there is no day', async () => {
    const table = layTable();
    await makeBook(table.engine);
    const { doc } = table.sit().page.open(book);
    await table.settle();
    const hand = handOn('2026-04-02');
    const rows = write(doc, hand, '2026-03-31', '2026-04-01', undefined, '2025-04-01', '2026-04-02');
    await table.settle();
    expect(numbers(doc, rows)).toEqual([1, 1, 2, 2, 3]);
    const { counters } = readWorksheet(doc).worksheet;
    expect(counters).toEqual({ 'no:records:2025': 2, 'no:records:2026': 3 });
  });

  it('is never given again, also when its record was put away or the server was started anew', async () => {
    const storage = memoryStorage();
    const first = layTable({ storage });
    await makeBook(first.engine);
    const one = first.sit().page.open(book);
    await first.settle();
    const rows = write(one.doc, undefined, '2026-11-20', '2026-11-20');
    await first.settle();
    putAwayRows(openWorksheet(one.doc), rows, handOn('2026-11-22'), 'me');
    one.doc.getMap('rows').delete(rows[1] ?? '');
    await first.settle();
    const second = layTable({ storage });
    const two = second.sit('藤代').page.open(book);
    await second.settle();
    const later = write(two.doc, handOn('2026-11-23', '藤代'), '2026-11-20');
    await second.settle();
    expect(numbers(two.doc, [...rows, ...later])).toEqual([1, undefined, 3]);
  });

  it('a record whose day moves into another year is numbered there, and has its own again when it moves back', async () => {
    const table = layTable();
    await makeBook(table.engine);
    const { doc } = table.sit().page.open(book);
    await table.settle();
    const sheet = openWorksheet(doc);
    const [row = '', other = ''] = write(doc, undefined, '2026-11-20', '2026-11-20');
    const old = write(doc, undefined, '2025-11-20');
    await table.settle();
    setDate(sheet, row, '2025-12-01');
    await table.settle();
    expect(numbers(doc, [row, other, ...old])).toEqual([2, 2, 1]);
    setDate(sheet, row, '2026-12-01');
    await table.settle();
    expect(numbers(doc, [row, other])).toEqual([1, 2]);
    setDate(sheet, row, undefined);
    await table.settle();
    expect(numbers(doc, [row])).toEqual([1]);
  });

  it('keeps what came along from elsewhere, and counts on from there', async () => {
    const table = layTable();
    await makeBook(table.engine);
    await table.engine.change(book, (doc) => {
      const [row = ''] = write(doc, undefined, '2026-11-20');
      entryOf(openWorksheet(doc).rows, row)?.set('number', 41);
    });
    const { doc } = table.sit().page.open(book);
    await table.settle();
    const rows = write(doc, undefined, '2026-11-20');
    await table.settle();
    expect(numbers(doc, rows)).toEqual([42]);
  });

  it('whoever was waiting when the server was killed gets one at the next opening', async () => {
    const table = layTable();
    await makeBook(table.engine);
    const cut = new Y.Doc();
    const rows = write(cut, undefined, '2026-11-20');
    await table.pass(60_000);
    await table.storage.journal.append(book, storedForm(Y.encodeStateAsUpdate(cut)));
    const { doc } = table.sit().page.open(book);
    await table.settle();
    expect(numbers(doc, rows)).toEqual([1]);
  });

  it('giving ends: one write for what was added, one for the numbers, none for typing', async () => {
    const table = layTable();
    await makeBook(table.engine);
    const { doc } = table.sit().page.open(book);
    await table.settle();
    const { journal } = table.storage;
    const append = journal.append.bind(journal);
    let writes = 0;
    journal.append = async (...args) => {
      writes += 1;
      await append(...args);
    };
    const [row = ''] = write(doc, undefined, '2026-11-20', '2026-11-20', '2026-11-20');
    await table.settle();
    expect(writes).toBe(2);
    replaceText(worksheetText(doc, row, 'process'), '6人が話した');
    await table.settle();
    setDate(openWorksheet(doc), row, '2026-11-21');
    await table.settle();
    expect(writes).toBe(4);
  });

  it('rows of a table without numbers get none', async () => {
    const table = layTable();
    await makeBook(table.engine, 'minutes');
    const { doc } = table.sit().page.open(book);
    await table.settle();
    const template = worksheetTemplate('minutes');
    const field = template?.sections.flatMap(({ fields }) => fields).find(({ type }) => type === 'table');
    const rows = addRows(openWorksheet(doc), field?.id ?? '', [{}], handOn('2026-11-21'), 'me');
    await table.settle();
    expect(numbers(doc, rows)).toEqual([undefined]);
  });

  it('[HOST-7] bears rows that were made by hand', async () => {
    const table = layTable();
    await makeBook(table.engine);
    const { doc } = table.sit().page.open(book);
    await table.settle();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('table', 'at', 'number', 'no:2026', 'v:date'), fc.anything())),
        (odd) => {
          const made = new Y.Map<unknown>(
            [['table', 'records'] as [string, unknown], ['at', 1] as [string, unknown]].concat(
              odd.map(([key, value]) => [key, plain(value)]),
            ),
          );
          doc.getMap('rows').set('w_odd', made);
        },
      ),
    );
    doc.getMap('rows').set('w_text', 'no map');
    const rows = write(doc, undefined, '2026-11-20');
    await table.settle();
    expect(numbers(doc, rows)[0]).toBeGreaterThan(0);
  });
});

/** What Yjs can carry of it. */
const plain = (value: unknown): unknown => {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null');
  } catch {
    return null;
  }
};
