import { worryMap } from '@yoriai/shared/boards/worry-map/worry-map';
import { openBoard } from '@yoriai/shared/documents/board';
import { fillBoard, newBoard } from '@yoriai/shared/documents/fill-board';
import * as Y from 'yjs';
import { countingHand } from './hand.ts';

/** A board of a kind, as the command for a new one makes it, with a hand to edit it. */
export function newOpenBoard(template?: string, kind = 'worry-map') {
  const doc = new Y.Doc();
  const starter = worryMap.templates.find((it) => it.name === template);
  fillBoard(doc, newBoard(kind, '坂のまち', starter, countingHand('種')));
  return { doc, board: openBoard(doc), hand: countingHand() };
}
