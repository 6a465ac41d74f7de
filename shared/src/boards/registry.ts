import type { BoardKind, CardField, CardKind } from './board-kind.ts';
import { gathering } from './gathering/gathering.ts';
import { logicModel } from './logic-model/logic-model.ts';
import { needsToIssues } from './needs-to-issues/needs-to-issues.ts';
import { talkBoard } from './talk-board/talk-board.ts';
import { worryMap } from './worry-map/worry-map.ts';

/** Every kind of board. A new one is its folder here, its folder in the client, and one line in each registry. */
const kinds: readonly BoardKind[] = [worryMap, needsToIssues, logicModel, talkBoard, gathering];

export function boardKind(name: string): BoardKind | undefined {
  return kinds.find((kind) => kind.name === name);
}

/** Whether a picture may lie behind a board of this kind: not where residents may ever come in (HOST-6, B-23). */
export const takesPicture = (kind: string): boolean => boardKind(kind)?.audience === 'partners';

export const boardKindNames: readonly string[] = kinds.map((kind) => kind.name);

/** The kind of a card on a board of this kind; undefined for one that the board does not know. */
export const cardKindOf = (board: BoardKind | undefined, card: unknown): CardKind | undefined =>
  board?.cards.find(({ name }) => name === card);

/** The fields that a kind of card asks for, both by name. */
export const askedOf = (board: string, card: unknown): readonly CardField[] =>
  cardKindOf(boardKind(board), card)?.fields ?? [];
