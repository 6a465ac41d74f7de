import type { PlainBoard } from '@yoriai/shared/documents/board';
import { openBoard } from '@yoriai/shared/documents/board';
import { cardTextPrefix } from '@yoriai/shared/documents/card-texts';
import { fillBoard } from '@yoriai/shared/documents/fill-board';
import { fillStaffNotes, type StaffNote, staffNotePrefix } from '@yoriai/shared/documents/staff-notes';
import { clearTexts } from '@yoriai/shared/documents/top-level-texts';
import type * as Y from 'yjs';

/**
 * Fills the documents of a board that stands on no shelf. An import that was cut short may have left content under the
 * same names; nobody has ever seen it, and it makes room, so that trying again gives the same board and not two in one.
 */
export function fillBoardAfresh(doc: Y.Doc, plain: PlainBoard): void {
  const { meta, cards, links, groups, sketch, notes, places, counters } = openBoard(doc);
  doc.transact(() => {
    for (const map of [meta, cards, links, groups, sketch, notes, counters]) map.clear();
    clearTexts(doc, cardTextPrefix);
    places.entries.delete(0, places.entries.length);
    fillBoard(doc, plain);
  });
}

export function fillStaffNotesAfresh(doc: Y.Doc, notes: readonly StaffNote[]): void {
  doc.transact(() => {
    clearTexts(doc, staffNotePrefix);
    fillStaffNotes(doc, notes);
  });
}
