import { type PlainBoard, readBoard } from '@yoriai/shared/documents/board';
import type { DocumentName } from '@yoriai/shared/documents/names';
import { type ConversionRecord, readProvenance } from '@yoriai/shared/documents/provenance';
import { readStaffNotes, type StaffNote } from '@yoriai/shared/documents/staff-notes';
import { type PlainWorksheet, readWorksheet } from '@yoriai/shared/documents/worksheet';
import type * as Y from 'yjs';
import * as z from 'zod/mini';

/** Who wrote last, and when (milliseconds since 1970, UTC). */
export interface LastHand {
  readonly by: string;
  readonly at: number;
}

/** A document in plain form. */
export type DocumentContent =
  | { readonly format: 'yoriai-board'; readonly board: PlainBoard }
  | { readonly format: 'yoriai-staff-notes'; readonly notes: readonly StaffNote[] }
  | { readonly format: 'yoriai-provenance'; readonly conversions: readonly ConversionRecord[] }
  | { readonly format: 'yoriai-worksheet'; readonly worksheet: PlainWorksheet };

/**
 * One document of an area as it is kept (AREA-5): `areas/<area>/board-<id>.json`, and beside it, on paper of its own,
 * `board-<id>.staff.json`. Where its cards came from is `provenance.json`; a worksheet is `worksheet-<id>.json`.
 */
export type DocumentFile = {
  readonly version: 1;
  readonly document: string;
  readonly hand: LastHand;
} & DocumentContent;

export function documentPath(area: string, { family, id, epoch }: DocumentName): string {
  return `areas/${area}/${fileNameOf(family, id)}${epoch === 1 ? '' : `@${epoch}`}.json`;
}

function fileNameOf(family: DocumentName['family'], id: string): string {
  switch (family) {
    case 'provenance':
      return 'provenance';
    case 'worksheet':
      return `worksheet-${id}`;
    case 'staff-notes':
      return `board-${id}.staff`;
    default:
      return `board-${id}`;
  }
}

export function contentOf({ family }: DocumentName, doc: Y.Doc): DocumentContent {
  if (family === 'worksheet') return { format: 'yoriai-worksheet', worksheet: readWorksheet(doc).worksheet };
  if (family === 'staff-notes') return { format: 'yoriai-staff-notes', notes: readStaffNotes(doc) };
  if (family === 'provenance') {
    return { format: 'yoriai-provenance', conversions: readProvenance(doc).conversions };
  }
  return { format: 'yoriai-board', board: readBoard(doc).board };
}

/** The newest hand that the content itself bears; content is dated by people's own clocks, so not after `now`. */
export function handInContent(file: DocumentContent, now: number): LastHand | undefined {
  const [newest] = handsIn(file)
    .filter(({ at }) => at <= now)
    .sort((a, b) => b.at - a.at);
  return newest && { by: newest.by, at: newest.at };
}

function handsIn(file: DocumentContent): readonly LastHand[] {
  if (file.format === 'yoriai-staff-notes') return file.notes;
  if (file.format === 'yoriai-provenance') return file.conversions;
  if (file.format === 'yoriai-worksheet') {
    const { values, rows, remarks } = file.worksheet;
    return [
      ...Object.values(values),
      ...rows,
      ...rows.flatMap((row) => Object.values(row.values)),
      ...remarks,
    ];
  }
  const { cards, links, groups, sketch, notes } = file.board;
  return [...cards, ...links, ...groups, ...sketch, ...notes];
}

const fileSchema = z.looseObject({
  version: z.literal(1),
  document: z.string(),
  hand: z.object({ by: z.string(), at: z.number() }),
});

/** Reads as much of a file as is trusted of it: who wrote last. Its content is the journal's to say. */
export function readDocumentFile(
  raw: unknown,
): { readonly hand: LastHand; readonly raw: unknown } | undefined {
  const result = fileSchema.safeParse(raw);
  return result.success ? { hand: result.data.hand, raw } : undefined;
}
