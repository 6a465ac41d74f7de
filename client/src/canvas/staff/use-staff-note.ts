import { readStaffNotes, type StaffNote, staffNoteText } from '@yoriai/shared/documents/staff-notes';
import { useEffect, useState } from 'react';
import type * as Y from 'yjs';

/** The note of one card, as it changes. */
export function useStaffNote(doc: Y.Doc, card: string): StaffNote {
  const [note, setNote] = useState<StaffNote>(() => noteOf(doc, card));
  useEffect(() => {
    const follow = () => setNote(noteOf(doc, card));
    const text = staffNoteText(doc, card);
    const hands = doc.getMap('hands');
    text.observeDeep(follow);
    hands.observe(follow);
    follow();
    return () => {
      text.unobserveDeep(follow);
      hands.unobserve(follow);
    };
  }, [doc, card]);
  return note;
}

export function noteOf(doc: Y.Doc, card: string): StaffNote {
  return readStaffNotes(doc).find((note) => note.card === card) ?? { card, text: '', by: '', at: 0 };
}
