import { type PlainBoard, readBoard } from '@yoriai/shared/documents/board';
import type { DocumentName } from '@yoriai/shared/documents/names';
import { readStaffNotes, type StaffNote } from '@yoriai/shared/documents/staff-notes';
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
  | { readonly format: 'yoriai-staff-notes'; readonly notes: readonly StaffNote[] };

/**
 * One document of an area as it is kept (AREA-5): `areas/<area>/board-<id>.json`, and beside it, on paper of its own,
 * `board-<id>.staff.json`.
 */
export type DocumentFile = {
  readonly version: 1;
  readonly document: string;
  readonly hand: LastHand;
} & DocumentContent;

export function documentPath(area: string, { family, id, epoch }: DocumentName): string {
  const paper = family === 'staff-notes' ? '.staff' : '';
  return `areas/${area}/board-${id}${paper}${epoch === 1 ? '' : `@${epoch}`}.json`;
}

export function contentOf({ family }: DocumentName, doc: Y.Doc): DocumentContent {
  if (family === 'staff-notes') return { format: 'yoriai-staff-notes', notes: readStaffNotes(doc) };
  return { format: 'yoriai-board', board: readBoard(doc).board };
}

/** The newest hand that the content itself bears; content is dated by people's own clocks, so not after `now`. */
export function handInContent(file: DocumentContent, now: number): LastHand | undefined {
  const marked: readonly LastHand[] =
    file.format === 'yoriai-board'
      ? [...file.board.cards, ...file.board.links, ...file.board.groups, ...file.board.sketch]
      : file.notes;
  const [newest] = marked.filter(({ at }) => at <= now).sort((a, b) => b.at - a.at);
  return newest && { by: newest.by, at: newest.at };
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
