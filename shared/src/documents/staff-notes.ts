import type * as Y from 'yjs';
import { replaceText } from './text.ts';
import { namesOfTexts, wordsAt } from './top-level-texts.ts';

/**
 * Notes for staff only, by the card they belong to (ACC-5), in `board/<id>/staff` and nowhere else. Each is a text at the top of
 * that document (top-level-texts.ts), named after its card.
 */
export interface StaffNote {
  readonly card: string;
  readonly text: string;
  /** Who wrote last, and when (milliseconds since 1970, UTC). */
  readonly by: string;
  readonly at: number;
}

export const staffNotePrefix = 'note:';
const prefix = staffNotePrefix;

export function staffNoteText(doc: Y.Doc, card: string): Y.XmlFragment {
  return doc.getXmlFragment(prefix + card);
}

/** Remembers the last hand of a note. */
export function signStaffNote(doc: Y.Doc, card: string, by: string, at: number, origin: unknown): void {
  doc.transact(() => doc.getMap('hands').set(card, { by, at }), origin);
}

/** All notes with words in them. */
export function readStaffNotes(doc: Y.Doc): readonly StaffNote[] {
  return namesOfTexts(doc, prefix).flatMap((card) => {
    const text = wordsAt(doc, prefix + card);
    return text === '' ? [] : [{ card, text, ...handOf(doc, card) }];
  });
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
