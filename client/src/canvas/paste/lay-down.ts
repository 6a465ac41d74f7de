import { addCards, type NewCard } from '@yoriai/shared/boards/edits/cards';
import { limits } from '@yoriai/shared/limits';
import { textScale } from '../../words/reading.ts';
import { below, boxes } from '../commands/cards.ts';
import type { BoardSession } from '../session/board-session.ts';
import { guessHeight } from '../session/size.ts';
import { gridSpots } from './grid.ts';

/** So many cards are put down at once, that one can see what came (B-5). */
export const mostAtOnce = 50;

/** How many of the pasted lines may go onto the board in one go. */
export const roomFor = (session: BoardSession, count: number): number =>
  Math.max(0, Math.min(mostAtOnce, count, limits.cardsPerBoard - session.view.cards.size));

/** Puts cards down beside each other without covering any, as one step to undo. @returns whether they lie there. */
export function layDown(session: BoardSession, kind: string, texts: readonly string[]): boolean {
  const news = session.skin.kind.arrange
    ? texts.map((text): NewCard => ({ kind, text }))
    : onTheGrid(session, kind, texts);
  const ids = session.edit((board, hand, origin) => addCards(board, news, hand, origin));
  if (!ids) return false;
  session.show({ selected: new Set(ids), current: ids[0], lastKind: kind, panel: undefined });
  session.say('paste:done', { n: ids.length });
  return true;
}

function onTheGrid(session: BoardSession, kind: string, texts: readonly string[]): NewCard[] {
  const skin = session.skin.cards[kind];
  const width = skin?.width ?? 232;
  const heights = texts.map((text) => guessHeight({ text }, skin, width, textScale()));
  const under = below(session);
  const near = session.viewport?.middle() ?? under;
  const spots = gridSpots(boxes(session), near, under, width, heights);
  return texts.map((text, i) => ({ kind, text, place: [spots[i]?.x ?? 0, spots[i]?.y ?? 0, width] }));
}
