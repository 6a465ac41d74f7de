import type { BoardDocument } from '../../documents/board.ts';
import { mapOf } from '../../documents/fill-board.ts';
import type { SketchKind } from '../sketch-stroke.ts';
import type { Hand } from './hand.ts';

/** 略図: people draw their own road, river and hall under the cards (MAP-4). */

export interface NewStroke {
  readonly kind: SketchKind;
  /** Canvas points x, y, x, y …; rounded, since a sketch is coarse. */
  readonly points: readonly number[];
  readonly label?: string | undefined;
}

export function addStroke(board: BoardDocument, stroke: NewStroke, hand: Hand, origin: unknown): string {
  const id = hand.id('s_');
  const points = stroke.points.slice(0, 2000).map(Math.round);
  board.doc.transact(() => {
    board.sketch.set(id, mapOf({ ...stroke, points, by: hand.by, at: hand.now() }));
  }, origin);
  return id;
}

export function removeStrokes(board: BoardDocument, ids: Iterable<string>, origin: unknown): void {
  board.doc.transact(() => {
    for (const id of ids) board.sketch.delete(id);
  }, origin);
}
