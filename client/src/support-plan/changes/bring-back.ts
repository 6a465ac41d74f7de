import { writeRichText } from '@yoriai/shared/documents/rich-text-writing';
import { replaceText } from '@yoriai/shared/documents/text';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import type { ChangedPlace } from '@yoriai/shared/worksheets/changes';
import { setValue } from '@yoriai/shared/worksheets/edits/values';
import type { WorksheetSession } from '../../worksheets/session/worksheet-session.ts';

/** Writes what stood in a place before on top of what stands there now: an edit like any other (DUR-7). */
export function bringBack(session: WorksheetSession, row: string | undefined, change: ChangedPlace): void {
  const { field, before, after } = change;
  session.edit((sheet, hand, origin) => {
    const value = before ?? after;
    if (value === undefined) return;
    if ('value' in value) {
      const old = before && 'value' in before ? before.value : undefined;
      setValue(sheet, { row, field }, old, hand, origin);
      return;
    }
    const fragment = worksheetText(sheet.doc, row, field);
    sheet.doc.transact(() => {
      if (value.rich) writeRichText(fragment, before && 'text' in before ? (before.rich ?? []) : []);
      else replaceText(fragment, before && 'text' in before ? before.text : '');
    }, origin);
  });
}
