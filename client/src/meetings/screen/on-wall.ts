import type { Card } from '@yoriai/shared/boards/card';
import type { PlainBoard } from '@yoriai/shared/documents/board';

/** As many notes as an eye takes in at a time (MTG-6 allows nine; look, "Projector"). */
export const mostOnWall = 7;

/** What belongs together on the wall: the notes under one 表札, or those under none. */
export interface WallSection {
  /** Of the 表札; undefined for what lies under none. */
  readonly id: string | undefined;
  readonly title: string | undefined;
  /** What was put up last stands first. */
  readonly cards: readonly Card[];
}

/** All that hang on a board, what was put up last first. What was taken down is nowhere (MTG-5). */
export const cardsUp = ({ cards }: Pick<PlainBoard, 'cards'>): readonly Card[] =>
  cards
    .filter(({ away, text }) => away === undefined && text.trim() !== '')
    .toSorted((a, b) => (a.order > b.order ? -1 : a.order < b.order ? 1 : 0));

/**
 * The notes of a board as the wall turns over them: what lies under no 表札 first, for that is where new ones arrive, then
 * 表札 by 表札 (MTG-6). Never without a section.
 *
 * @param page the 表札 that 進行 shows, which then is all; undefined, or gone meanwhile: everything
 */
export function sectionsOnWall(
  board: Pick<PlainBoard, 'cards' | 'groups'>,
  page: string | undefined,
): readonly [WallSection, ...WallSection[]] {
  const up = cardsUp(board);
  const under = board.groups.map(({ id, title }) => ({
    ...{ id, title },
    cards: up.filter(({ group }) => group === id),
  }));
  const chosen = under.find(({ id }) => id === page);
  if (chosen) return [chosen];
  const known = new Set(under.map(({ id }) => id));
  const loose = up.filter(({ group }) => group === undefined || !known.has(group));
  const [first, ...more] = under.filter(({ cards }) => cards.length > 0);
  if (loose.length > 0 || !first)
    return [{ id: undefined, title: undefined, cards: loose }, ...(first ? [first, ...more] : [])];
  return [first, ...more];
}
