import { bringBack } from '@yoriai/client/support-plan/changes/bring-back';
import { fillWorksheet, newWorksheet } from '@yoriai/shared/documents/fill-worksheet';
import { writeRichText } from '@yoriai/shared/documents/rich-text-writing';
import { replaceText } from '@yoriai/shared/documents/text';
import { openWorksheet, readWorksheet } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { changesBetween } from '@yoriai/shared/worksheets/changes';
import { addRows } from '@yoriai/shared/worksheets/edits/rows';
import { setValue } from '@yoriai/shared/worksheets/edits/values';
import { supportPlan } from '@yoriai/shared/worksheets/templates/support-plan';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { countingHand } from '../../support/hand.ts';

const hand = countingHand('西川');
const paragraph = (text: string) => [{ type: 'paragraph', inline: [{ text }] }] as const;

it('[C3] [DUR-7] bringing sentences back is a new edit on top, and leaves what others wrote elsewhere', () => {
  const doc = new Y.Doc();
  fillWorksheet(doc, newWorksheet(supportPlan, '計画', hand));
  const sheet = openWorksheet(doc);
  const [goal = '', other = ''] = addRows(
    sheet,
    'goals',
    [{ texts: { text: '古い', now: '4割' } }, { texts: { text: '別の行' } }],
    hand,
    'me',
  );
  setValue(sheet, { field: 'period' }, { from: '2026-04-01' }, hand, 'me');
  writeRichText(worksheetText(doc, undefined, 'view'), paragraph('前の見立て'));
  const before = readWorksheet(doc).worksheet;

  replaceText(worksheetText(doc, goal, 'text'), '新しい');
  replaceText(worksheetText(doc, goal, 'now'), '');
  replaceText(worksheetText(doc, other, 'text'), '別の行、直した');
  setValue(sheet, { field: 'period' }, undefined, hand, 'me');
  writeRichText(worksheetText(doc, undefined, 'view'), paragraph('いまの見立て'));

  const undo = new Y.UndoManager([doc.getMap('values'), worksheetText(doc, goal, 'text')], {
    trackedOrigins: new Set(['mine']),
  });
  const session = { edit: (make: (...of: unknown[]) => void) => make(sheet, hand, 'mine') };
  for (const change of changesBetween(supportPlan, before, readWorksheet(doc).worksheet)) {
    const cells = change.is === 'row' ? change.cells : [change];
    const row = change.is === 'row' ? change.row : undefined;
    if (row !== other) for (const cell of cells) bringBack(session as never, row, cell);
  }
  const { rows, values, rich } = readWorksheet(doc).worksheet;
  expect(rows.map(({ texts }) => texts)).toEqual([{ text: '古い', now: '4割' }, { text: '別の行、直した' }]);
  expect(values.period).toMatchObject({ value: { from: '2026-04-01' }, by: '西川' });
  expect(rich.view).toEqual(paragraph('前の見立て'));
  expect(undo.canUndo()).toBe(true);
});
