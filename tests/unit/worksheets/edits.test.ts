import { fillWorksheet } from '@yoriai/shared/documents/fill-worksheet';
import { replaceText } from '@yoriai/shared/documents/text';
import { openWorksheet, readWorksheet, type WorksheetDocument } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { addRemark, changeRemark } from '@yoriai/shared/worksheets/edits/remarks';
import { addRows, moveRow, putAwayRows, takeOutRows } from '@yoriai/shared/worksheets/edits/rows';
import { setValue } from '@yoriai/shared/worksheets/edits/values';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { countingHand } from '../../support/hand.ts';
import { plainWorksheet } from '../../support/worksheets.ts';

const hand = countingHand();

function sheet(): WorksheetDocument {
  const doc = new Y.Doc();
  fillWorksheet(doc, plainWorksheet('minutes'));
  return openWorksheet(doc);
}

const decisions = ({ doc }: WorksheetDocument, away = false) =>
  readWorksheet(doc)
    .worksheet.rows.filter((row) => row.table === 'decisions' && (row.away !== undefined) === away)
    .map(({ texts }) => texts.text);

const three = (it: WorksheetDocument) =>
  addRows(
    it,
    'decisions',
    ['一', '二', '三'].map((text) => ({ texts: { text } })),
    hand,
    'me',
  );

/** How many updates an edit makes: what is there already is not written again. */
function updates({ doc }: WorksheetDocument, edit: () => void): number {
  let count = 0;
  const counts = () => {
    count += 1;
  };
  doc.on('update', counts);
  edit();
  doc.off('update', counts);
  return count;
}

describe('edits of a worksheet', () => {
  it('[WS-2] rows are added at the end or in front of another, and moved either way', () => {
    const it = sheet();
    const [a = '', , c = ''] = three(it);
    addRows(it, 'decisions', [{ texts: { text: '前' } }], hand, 'me', a);
    expect(decisions(it)).toEqual(['前', '一', '二', '三']);
    moveRow(it, c, a, 'me');
    expect(decisions(it)).toEqual(['前', '三', '一', '二']);
    moveRow(it, c, undefined, 'me');
    expect(decisions(it)).toEqual(['前', '一', '二', '三']);
    expect(updates(it, () => moveRow(it, c, c, 'me'))).toBe(0);
    expect(updates(it, () => moveRow(it, 'w_nobody', a, 'me'))).toBe(0);
  });

  it('[WS-2] a row that is put away keeps what others write in it meanwhile', () => {
    const [here, there] = [sheet(), openWorksheet(new Y.Doc())];
    const [row = ''] = three(here);
    Y.applyUpdate(there.doc, Y.encodeStateAsUpdate(here.doc));
    putAwayRows(here, [row], hand, 'me');
    replaceText(worksheetText(there.doc, row, 'text'), '一と半分');
    Y.applyUpdate(here.doc, Y.encodeStateAsUpdate(there.doc));
    expect(decisions(here)).toEqual(['二', '三']);
    expect(decisions(here, true)).toEqual(['一と半分']);
    takeOutRows(here, [row], 'me');
    expect(decisions(here)).toEqual(['一と半分', '二', '三']);
  });

  it('[SYNC-1] two who add rows at once both keep them, in one order', () => {
    const [here, there] = [sheet(), openWorksheet(new Y.Doc())];
    Y.applyUpdate(there.doc, Y.encodeStateAsUpdate(here.doc));
    three(here);
    addRows(there, 'decisions', [{ texts: { text: '四' } }], countingHand('藤代'), 'me');
    Y.applyUpdate(here.doc, Y.encodeStateAsUpdate(there.doc));
    Y.applyUpdate(there.doc, Y.encodeStateAsUpdate(here.doc));
    expect(decisions(here)).toHaveLength(4);
    expect(decisions(there)).toEqual(decisions(here));
  });

  it('[B-31] a value is set, not written twice, and taken away without a trace', () => {
    const it = sheet();
    setValue(it, { field: 'date' }, '2026-04-01', hand, 'me');
    expect(updates(it, () => setValue(it, { field: 'date' }, '2026-04-01', hand, 'me'))).toBe(0);
    setValue(it, { field: 'date' }, undefined, hand, 'me');
    expect(readWorksheet(it.doc).worksheet.values).toEqual({});
    expect(updates(it, () => setValue(it, { field: 'date' }, undefined, hand, 'me'))).toBe(0);
  });

  it('[WS-5] a remark is answered, settled, reworded and put away; nothing of it is thrown away', () => {
    const it = sheet();
    const on = addRemark(it, { kind: 'remark', on: 'decisions', text: 'だれが' }, hand, 'me');
    addRemark(it, { kind: 'remark', on: 'decisions', text: '会長が', answers: on }, hand, 'me');
    changeRemark(it, on, { text: 'だれがしますか', settled: 5 }, 'me');
    changeRemark(it, on, { settled: undefined, away: 6 }, 'me');
    const [first, second] = readWorksheet(it.doc).worksheet.remarks;
    expect(first).toMatchObject({ text: 'だれがしますか', away: 6 });
    expect(first).not.toHaveProperty('settled');
    expect(second?.answers).toBe(on);
  });
});
