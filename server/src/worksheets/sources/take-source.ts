import { entryOf } from '@yoriai/shared/documents/board';
import { replaceText } from '@yoriai/shared/documents/text';
import { openWorksheet, readRow, templateNameOf } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { TakeSource } from '@yoriai/shared/worksheets/sources';
import { tableOf } from '@yoriai/shared/worksheets/template';
import type * as Y from 'yjs';
import type { PresentSource } from './present-sources.ts';

/** Takes over how a source reads now, or only says that it was seen. Columns of the same name get the words. */
export function takeSource(
  doc: Y.Doc,
  row: string,
  { words, hash, columns }: PresentSource,
  take: TakeSource,
): void {
  const sheet = openWorksheet(doc);
  const template = worksheetTemplate(templateNameOf(sheet));
  const reading = readRow(template, sheet.rows, row);
  const entry = entryOf(sheet.rows, row);
  if (!template || !entry || !('value' in reading)) return;
  const { source, table } = reading.value;
  if (!source) return;
  if (take === 'words') {
    for (const { id, type } of tableOf(template, table)?.columns ?? []) {
      const text = columns[id];
      if (type === 'text' && text !== undefined) replaceText(worksheetText(doc, row, id), text);
    }
  }
  entry.set('source', { ...source, seen: hash, ...(take === 'words' && { words }) });
}
