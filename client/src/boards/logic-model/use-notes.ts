import type { ChangeNote } from '@yoriai/shared/boards/change-note';
import { useMemo } from 'react';
import { useSession, useTopic } from '../../canvas/session/use-board.ts';

/** The notes of change about a card, the newest day first. */
export function useNotesOf(card: string): readonly ChangeNote[] {
  const { view } = useSession();
  const version = useTopic('notes');
  return useMemo(() => {
    void version;
    return [...view.notes.values()].filter((note) => note.card === card).sort(byDay);
  }, [view, card, version]);
}

const byDay = (a: ChangeNote, b: ChangeNote): number =>
  a.on === b.on ? b.at - a.at || (a.id < b.id ? 1 : -1) : a.on < b.on ? 1 : -1;

/** The parts of a day, for words that put them in order. */
export function dayIn(on: string): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  return { year, month, day };
}
