import { fillRows } from '@yoriai/shared/documents/fill-worksheet';
import { withQuickRoots } from '@yoriai/shared/documents/quick-roots';
import { YoriaiError } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import type { ImportStep } from '@yoriai/shared/records/exchange/api';
import { asRows, keepsNumbers } from '@yoriai/shared/records/exchange/as-rows';
import { readRows } from '@yoriai/shared/records/exchange/rows-as-records';
import * as Y from 'yjs';
import { openFile } from './opened-file.ts';
import type { ImportTask, PackedRows } from './thread-tasks.ts';

const step = 500;
const namedFaults = 20;

/**
 * Reads a file to its last row and packs what is new of it as one update of the book, so that the book takes it in one
 * piece (WS-4: all or nothing).
 *
 * @throws YoriaiError records-file-…, records-column-personal, records-columns-missing, records-rows-faulty,
 * records-do-not-fit
 */
export async function packRows(task: ImportTask, onStep: (step: ImportStep) => void): Promise<PackedRows> {
  const { bytes, choices, book, by, at, idPrefix } = task;
  onStep({ stage: 'reading', at: 0, of: 0 });
  const { headings, mapping, missing } = await openFile(bytes, choices);
  if (missing.length > 0)
    throw new YoriaiError(
      'records-columns-missing',
      missing.map((path) => ({ path, fault: 'missing' })),
    );
  const { year, daytime } = choices;
  const context = { today: book.today, year, daytime, there: book.there };
  const { records, again, faults, faultyRows } = readRows(headings.below, mapping, context, (at, of) =>
    onStep({ stage: 'checking', at, of }),
  );
  if (faultyRows > 0 && !choices.leaveOut) {
    const fields = faults
      .slice(0, namedFaults)
      .map(({ row, field, fault }) => ({ path: `${row}.${field}`, fault }));
    throw new YoriaiError('records-rows-faulty', fields);
  }
  const news = choices.again ? records : records.filter(({ row }) => !again.has(row));
  if (book.rows + news.length > limits.rowsPerWorksheet) throw new YoriaiError('records-do-not-fit');
  const taken = { by, at, idPrefix, after: book.last, keepsNumbers: keepsNumbers(news, book.numbers) };
  const rows = asRows(news, taken);
  const doc = withQuickRoots(new Y.Doc());
  for (let done = 0; done < rows.length; done += step) {
    onStep({ stage: 'packing', at: done, of: rows.length });
    fillRows(doc, rows.slice(done, done + step));
  }
  const update = Y.encodeStateAsUpdate(doc);
  return {
    update,
    rows: rows.map(({ id }) => id),
    again: choices.again ? 0 : again.size,
    leftOut: faultyRows,
  };
}
