import type { PlainBoard } from '../documents/board.ts';
import type { StaffNote } from '../documents/staff-notes.ts';
import { authorPlace, type Gone, noTitle, picturePlace, staffPlace, titlePlace } from './gone.ts';

/** A board without what goes, and without what was tied to it: lines to a card, notes of change about it. */
export function withoutOnBoard(board: PlainBoard, { here }: Pick<Gone, 'here'>): PlainBoard {
  const stays = ({ id }: { readonly id: string }) => !here.has(id);
  const { picture, ...rest } = board;
  return {
    ...rest,
    title: here.has(titlePlace) ? noTitle : board.title,
    ...(picture && !here.has(picturePlace) ? { picture } : {}),
    cards: board.cards
      .filter(stays)
      .map(({ group, ...card }) => (group === undefined || here.has(group) ? card : { ...card, group }))
      .map((card) => (here.has(authorPlace(card.id)) ? { ...card, by: noTitle } : card)),
    places: Object.fromEntries(Object.entries(board.places).filter(([id]) => !here.has(id))),
    links: board.links.filter((it) => stays(it) && !here.has(it.from) && !here.has(it.to)),
    groups: board.groups.filter(stays),
    sketch: board.sketch.filter(stays),
    notes: board.notes.filter((it) => stays(it) && !here.has(it.card)),
  };
}

export const withoutStaffNotes = (
  notes: readonly StaffNote[],
  { here }: Pick<Gone, 'here'>,
): readonly StaffNote[] => notes.filter(({ card }) => !here.has(card) && !here.has(staffPlace(card)));
