import type { Card } from '../boards/card.ts';
import { askedOf } from '../boards/registry.ts';
import type { PlainBoard } from '../documents/board.ts';
import type { StaffNote } from '../documents/staff-notes.ts';
import type { FoundPlace } from './api.ts';
import { authorPlace, staffPlace, titlePlace } from './gone.ts';

/** A place with all that is written there. */
export interface WrittenPlace extends Omit<FoundPlace, 'words' | 'came'> {
  readonly written: readonly string[];
  /** The card or row that it is, or belongs to. */
  readonly entry?: string | undefined;
}

/**
 * Every place of a board in which somebody wrote, put away or not.
 *
 * @param title as it stands on the shelf
 * @param sent cards that came from phones: who sent them stands there under a よび名
 */
export function placesOnBoard(
  board: PlainBoard,
  notes: readonly StaffNote[],
  title: string,
  sent: ReadonlySet<string>,
): readonly WrittenPlace[] {
  return [
    { place: titlePlace, kind: 'title', written: [title] },
    ...board.cards.map(
      (card): WrittenPlace => ({
        ...{ place: card.id, entry: card.id, kind: 'card', written: wordsOf(board.kind, card) },
        ...(card.away === undefined ? {} : { past: true }),
      }),
    ),
    ...board.cards
      .filter(({ id }) => sent.has(id))
      .map(({ id, by }): WrittenPlace => ({ place: authorPlace(id), kind: 'author', written: [by] })),
    ...board.links.map(
      ({ id, label }): WrittenPlace => ({ place: id, kind: 'line', written: [label ?? ''] }),
    ),
    ...board.groups.map((it): WrittenPlace => ({ place: it.id, kind: 'group', written: [it.title] })),
    ...board.notes.map((it): WrittenPlace => ({ place: it.id, kind: 'note', written: [it.text] })),
    ...board.sketch.map(
      ({ id, label }): WrittenPlace => ({ place: id, kind: 'stroke', written: [label ?? ''] }),
    ),
    ...notes.map(
      ({ card, text }): WrittenPlace => ({
        ...{ place: staffPlace(card), kind: 'staff-note', written: [text] },
      }),
    ),
  ];
}

const wordsOf = (board: string, card: Card): readonly string[] => [
  card.text,
  ...(typeof card.alias === 'string' ? [card.alias] : []),
  ...askedOf(board, card.kind).flatMap(({ name }) => {
    const value = card[name];
    return typeof value === 'string' ? [value] : [];
  }),
];
