import type { BoardKind } from './board-kind.ts';
import { logicModel } from './logic-model/logic-model.ts';
import { needsToIssues } from './needs-to-issues/needs-to-issues.ts';
import { talkBoard } from './talk-board/talk-board.ts';
import { worryMap } from './worry-map/worry-map.ts';

/** Every kind of board. A new one is its folder here, its folder in the client, and one line in each registry. */
const kinds: readonly BoardKind[] = [worryMap, needsToIssues, logicModel, talkBoard];

export function boardKind(name: string): BoardKind | undefined {
  return kinds.find((kind) => kind.name === name);
}

export const boardKindNames: readonly string[] = kinds.map((kind) => kind.name);
