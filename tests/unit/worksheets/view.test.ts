import { fillWorksheet } from '@yoriai/shared/documents/fill-worksheet';
import { replaceText } from '@yoriai/shared/documents/text';
import { openWorksheet, readWorksheet } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { WorksheetView } from '@yoriai/shared/documents/worksheet-view';
import { addRemark } from '@yoriai/shared/worksheets/edits/remarks';
import { addRows, moveRow, putAwayRows, takeOutRows } from '@yoriai/shared/worksheets/edits/rows';
import { setValue } from '@yoriai/shared/worksheets/edits/values';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type Random, random } from '../../fuzz/random.ts';
import { countingHand } from '../../support/hand.ts';
import { plainWorksheet } from '../../support/worksheets.ts';

type Act = (doc: Y.Doc, chance: Random) => void;
const hand = countingHand();

const someRow = (doc: Y.Doc, chance: Random): string => {
  const rows = [...openWorksheet(doc).rows.keys()];
  return rows[chance.below(rows.length)] ?? '';
};

const acts: readonly [Act, ...Act[]] = [
  (doc) => addRows(openWorksheet(doc), 'decisions', [{ texts: { text: 'きめた' } }], hand, 'me'),
  (doc) => addRows(openWorksheet(doc), 'attendance', [{ values: { present: { number: 3 } } }], hand, 'me'),
  (doc, chance) => moveRow(openWorksheet(doc), someRow(doc, chance), someRow(doc, chance), 'me'),
  (doc, chance) => putAwayRows(openWorksheet(doc), [someRow(doc, chance)], hand, 'me'),
  (doc, chance) => takeOutRows(openWorksheet(doc), [someRow(doc, chance)], 'me'),
  (doc, chance) =>
    setValue(openWorksheet(doc), { field: 'date' }, `2026-04-0${1 + chance.below(9)}`, hand, 'me'),
  (doc) => setValue(openWorksheet(doc), { field: 'date' }, undefined, hand, 'me'),
  (doc) => openWorksheet(doc).values.set('date', 'こわれた値'),
  (doc) => openWorksheet(doc).rows.set(hand.id('w_'), 'こわれた行'),
  (doc, chance) =>
    replaceText(worksheetText(doc, someRow(doc, chance) || undefined, 'text'), `書く${chance.below(9)}`),
  (doc) => addRemark(openWorksheet(doc), { kind: 'remark', on: 'date', text: 'いつ' }, hand, 'me'),
];

const seen = (view: WorksheetView) => ({
  values: Object.fromEntries(view.values),
  rows: ['attendance', 'decisions'].map((table) => [...view.rowsOf(table), ...view.rowsOf(table, true)]),
  remarks: [...view.remarks.keys()].sort(),
  problems: view.problems.length,
});

function read(doc: Y.Doc): ReturnType<typeof seen> {
  const { worksheet, problems } = readWorksheet(doc);
  const rowsOf = (table: string, away: boolean) =>
    worksheet.rows.filter((row) => row.table === table && (row.away !== undefined) === away);
  return {
    values: worksheet.values,
    rows: ['attendance', 'decisions'].map((table) => [...rowsOf(table, false), ...rowsOf(table, true)]),
    remarks: worksheet.remarks.map(({ id }) => id).sort(),
    problems: problems.length,
  };
}

describe('a worksheet as a page sees it', () => {
  it.each([1, 2, 3, 4, 5])('[SYNC-1][HOST-7] is the document at every moment, seed %i', (seed) => {
    const doc = new Y.Doc();
    const view = new WorksheetView(doc);
    const chance = random(seed);
    fillWorksheet(doc, plainWorksheet('minutes'));
    for (let step = 0; step < 80; step += 1) {
      chance.oneOf(acts)(doc, chance);
      expect(seen(view)).toEqual(read(doc));
    }
  });

  it('what did not change keeps its identity, so that one row is drawn anew and not the table', () => {
    const doc = new Y.Doc();
    fillWorksheet(doc, plainWorksheet('minutes'));
    const [a = '', b = ''] = addRows(openWorksheet(doc), 'decisions', [{}, {}], hand, 'me');
    const view = new WorksheetView(doc);
    const [before, other] = [view.rows.get(a), view.rows.get(b)];
    doc.transact(() => replaceText(worksheetText(doc, a, 'text'), 'かわる'));
    expect(view.rows.get(a)).not.toBe(before);
    expect(view.rows.get(b)).toBe(other);
  });
});
