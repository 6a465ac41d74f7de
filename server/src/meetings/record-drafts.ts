import { createHash } from 'node:crypto';
import { worksheetDocument } from '@yoriai/shared/documents/names';
import { openWorksheet, readWorksheet } from '@yoriai/shared/documents/worksheet';
import { limits } from '@yoriai/shared/limits';
import { bookOfYear } from '@yoriai/shared/records/book-of-year';
import { ownRecordOf } from '@yoriai/shared/records/from-minutes';
import { draftRow, type MeetingRecord } from '@yoriai/shared/records/meeting-record';
import { recordsTable, recordsTemplate } from '@yoriai/shared/records/records';
import { addRows } from '@yoriai/shared/worksheets/edits/rows';
import type * as Y from 'yjs';
import type { Catalogues } from '../areas/catalogues.ts';
import type { Projections } from '../areas/projections.ts';
import type { Engine } from '../collaboration/engine.ts';

export interface DraftKeepers {
  readonly engine: Pick<Engine, 'change'>;
  readonly catalogues: Pick<Catalogues, 'area'>;
  readonly projections: Pick<Projections, 'refresh'>;
  /** Whether a row was redacted: it is not laid anew (ACC-8). */
  readonly isGone: (row: string) => boolean;
  readonly now: () => number;
}

/** One of the staff who was there. */
export interface StaffToRecord {
  readonly account: string;
  readonly name: string;
  readonly isHost: boolean;
}

export interface MeetingToRecord {
  readonly id: string;
  readonly area: string;
  readonly record: MeetingRecord;
  readonly there: readonly StaffToRecord[];
  /** 議事録 to be led to; a conference has none. */
  readonly minutes?: { readonly id: string; readonly title: string } | undefined;
}

/** A draft as it was laid. */
export interface LaidDraft {
  readonly book: string;
  readonly row: string;
}

/**
 * Lays a draft of an own 実践記録 for each of the staff who were there into the area's book of that 年度, if there is one
 * (MTG-10). A person has one of a meeting, however often it is closed, and none where an own record of it stands already.
 * NO. is given as to every row.
 *
 * @returns by account
 * @throws YoriaiError storage-unavailable: then none of them stands there, and asking again lays them
 */
export async function recordDrafts(
  { engine, catalogues, projections, isGone, now }: DraftKeepers,
  meeting: MeetingToRecord,
): Promise<ReadonlyMap<string, LaidDraft>> {
  const book = bookFor(catalogues, meeting);
  const laid = new Map<string, LaidDraft>();
  if (book === undefined || meeting.there.length === 0) return laid;
  const document = worksheetDocument(book);
  await engine.change(document, (doc) => {
    for (const person of meeting.there) {
      const row = rowId(meeting.id, person.account);
      if (!isGone(row) && layDraft(doc, meeting, person, { row, now }))
        laid.set(person.account, { book, row });
    }
  });
  const [last] = meeting.there.slice(-1);
  if (laid.size > 0 && last) await projections.refresh(document, { by: last.name, at: now() });
  return laid;
}

function bookFor({ area }: DraftKeepers['catalogues'], { area: id, record }: MeetingToRecord) {
  const books = area(id).worksheets.filter(
    ({ template, away, frozen }) =>
      template === recordsTemplate && away === undefined && frozen === undefined,
  );
  return bookOfYear(books, record.day)?.id;
}

/** @returns whether the person's draft stands in the book, now or since before */
function layDraft(
  doc: Y.Doc,
  { record, minutes }: MeetingToRecord,
  { name: by, isHost }: StaffToRecord,
  { row: id, now }: { readonly row: string; readonly now: () => number },
): boolean {
  const sheet = openWorksheet(doc);
  if (sheet.rows.has(id)) return true;
  if (sheet.rows.size >= limits.rowsPerWorksheet) return false;
  const { rows } = readWorksheet(doc).worksheet;
  const own = { date: record.day, meeting: record.meeting, recorder: by };
  if (ownRecordOf(rows, own, minutes?.id)) return false;
  const row = { ...draftRow(record, { recorder: by, isHost }, minutes), id };
  addRows(sheet, recordsTable, [row], { by, now, id: () => id }, undefined);
  return true;
}

const rowId = (meeting: string, account: string): string =>
  `w_${BigInt(`0x${createHash('sha256').update(`record ${meeting} ${account}`).digest('hex')}`)
    .toString(36)
    .slice(0, 16)}`;
