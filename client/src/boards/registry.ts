import type { BoardSkin } from '../canvas/board-skin.ts';
import { logicModelSkin } from './logic-model/skin.ts';
import { needsToIssuesSkin } from './needs-to-issues/skin.ts';
import { talkBoardSkin } from './talk-board/skin.ts';
import { worryMapSkin } from './worry-map/skin.ts';

/** How each kind of board is drawn. A new kind is its folder here, its folder in `shared`, and one line in each registry. */
const skins: readonly BoardSkin[] = [worryMapSkin, needsToIssuesSkin, logicModelSkin, talkBoardSkin];

/** @returns undefined for a kind this version does not know. */
export const boardSkin = (kind: string): BoardSkin | undefined =>
  skins.find((skin) => skin.kind.name === kind);
