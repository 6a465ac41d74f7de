import type * as Y from 'yjs';
import { replaceText, textOf } from './text.ts';

/**
 * Notes for staff only, by the card they belong to (ACC-5), in `board/<id>/staff` and nowhere else.
 *
 * Each note is a fragment of its own at the top of the document, named after its card. A top-level type is there
 * without being made, so two people who begin the same note at once both keep their words; had each set a new text
 * into a map, one of the two would be gone.
 */
export interface StaffNote {
  readonly card: string;
  readonly text: string;
  /** Who wrote last, and when (milliseconds since 1970, UTC). */
  readonly by: string;
  readonly at: number;
}

const prefix = 'note:';

export function staffNoteText(doc: Y.Doc, card: string): Y.XmlFragment {
  return doc.getXmlFragment(prefix + card);
}

/** Remembers the last hand of a note. */
export function signStaffNote(doc: Y.Doc, card: string, by: string, at: number, origin: unknown): void {
  doc.transact(() => doc.getMap('hands').set(card, { by, at }), origin);
}

/** All notes with words in them. */
export function readStaffNotes(doc: Y.Doc): readonly StaffNote[] {
  const cards = [...doc.share.keys()]
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
  return cards.sort().flatMap((card) => {
    const text = noteText(doc, card);
    return text === '' ? [] : [{ card, text, ...handOf(doc, card) }];
  });
}

/** A damaged or hand-made entry under the name of a note is no note (HOST-7). */
function noteText(doc: Y.Doc, card: string): string {
  try {
    return textOf(staffNoteText(doc, card));
  } catch {
    return '';
  }
}

function handOf(doc: Y.Doc, card: string): { by: string; at: number } {
  const hand = doc.getMap('hands').get(card) as Partial<{ by: unknown; at: unknown }> | undefined;
  return {
    by: typeof hand?.by === 'string' ? hand.by : '',
    at: typeof hand?.at === 'number' ? hand.at : 0,
  };
}

/** Writes whole notes: import and sample area. */
export function fillStaffNotes(doc: Y.Doc, notes: readonly StaffNote[]): void {
  doc.transact(() => {
    for (const { card, text, by, at } of notes) {
      replaceText(staffNoteText(doc, card), text);
      signStaffNote(doc, card, by, at, undefined);
    }
  });
}
