import { type Alignment, align } from '@yoriai/shared/boards/edits/align';
import * as edits from '@yoriai/shared/boards/edits/cards';
import { changeKind as makeKind } from '@yoriai/shared/boards/edits/kind';
import { fit } from '@yoriai/shared/documents/characters';
import type { Place } from '@yoriai/shared/documents/places';
import { limits } from '@yoriai/shared/limits';
import type { Point } from '../line/outline.ts';
import type { BoardSession } from '../session/board-session.ts';
import { freePlace } from './free-place.ts';

/** What people do with cards, in 図 and in 一覧 alike (CAN-1, CAN-4). */

export interface PutDown {
  readonly kind: string;
  /** Where the middle of the card should be; without it, below everything else. */
  readonly near?: Point | undefined;
  readonly text?: string;
  readonly group?: string | undefined;
}

/** @returns the new card's id, or undefined when nothing may be written. */
export function putDown(
  session: BoardSession,
  { kind, near, text = '', group }: PutDown,
): string | undefined {
  if (session.view.cards.size >= limits.cardsPerBoard) {
    session.say('canvas:message.full', { n: limits.cardsPerBoard });
    return undefined;
  }
  const place = session.skin.kind.arrange ? undefined : freeSpot(session, kind, near);
  const id = session.edit((board, hand, origin) =>
    edits.addCards(board, [{ kind, text, place, group }], hand, origin),
  )?.[0];
  if (id !== undefined) session.show({ selected: new Set([id]), current: id, lastKind: kind });
  return id;
}

/** Where a new card may lie, on boards that leave that to people. */
function freeSpot(session: BoardSession, kind: string, near: Point | undefined): Place {
  const width = session.skin.cards[kind]?.width ?? 232;
  const { x, y } = freePlace(boxes(session), near ?? below(session), width, 96);
  return [x, y, width];
}

/** A card made of pasted words. More than fits a card is left off, and said. */
export function pasteText(session: BoardSession, text: string, near: Point | undefined): void {
  const { fits, rest } = fit(text, limits.cardTextCharacters);
  const id = putDown(session, { kind: session.ui.get().lastKind ?? session.skin.quick, near, text: fits });
  if (id === undefined) return;
  if (rest !== '') session.say('canvas:message.shortened', { n: limits.cardTextCharacters });
  else session.say('canvas:message.pasted');
}

export function duplicate(session: BoardSession, ids: Iterable<string>): void {
  const copies = session.edit((board, hand, origin) => edits.duplicateCards(board, ids, hand, origin));
  if (!copies || copies.length === 0) return;
  session.show({ selected: new Set(copies), current: copies[0], panel: undefined });
  session.say('canvas:message.duplicated', { n: copies.length });
}

export function putAway(session: BoardSession, ids: Iterable<string>): void {
  const all = [...ids];
  const done = session.edit((board, hand, origin) => {
    edits.putAway(board, all, hand, origin);
    return true;
  });
  if (!done) return;
  session.show({ selected: new Set(), current: undefined, editing: undefined, panel: undefined });
  session.say('canvas:message.put-away', { n: all.length });
}

export function takeOut(session: BoardSession, ids: Iterable<string>): void {
  const all = [...ids];
  session.edit((board, _, origin) => edits.takeOut(board, all, origin));
  session.say('canvas:message.taken-out', { n: all.length });
}

/** @returns how many lines had to be taken off because they may not lead to the new kind. */
export function changeKind(session: BoardSession, ids: Iterable<string>, kind: string): number {
  const n = session.edit((board, _, origin) => makeKind(board, ids, kind, origin)) ?? 0;
  if (n > 0) session.say('canvas:message.kind-lines', { n });
  return n;
}

/** Sets or, with undefined, clears one of the kind's own fields. */
export function setField(session: BoardSession, id: string, field: string, value: unknown): void {
  session.edit((board, _, origin) => edits.setFields(board, [id], { [field]: value }, origin));
}

/** Moves a card up or down among its neighbours in the list. */
export function reorder(session: BoardSession, neighbours: readonly string[], id: string, by: -1 | 1): void {
  const at = neighbours.indexOf(id);
  const target = at + by;
  if (at < 0 || target < 0 || target >= neighbours.length) return;
  const [before, after] =
    by < 0 ? [neighbours[target - 1], neighbours[target]] : [neighbours[target], neighbours[target + 1]];
  session.edit((board, _, origin) => edits.orderBetween(board, id, before, after, origin));
}

export function lineUp(session: BoardSession, ids: Iterable<string>, alignment: Alignment): void {
  const all = new Map([...ids].map((id) => [id, session.boxOf(id)]));
  if (all.size < 2) return;
  session.edit((board, _, origin) => edits.moveCards(board, align(all, alignment), origin));
}

/** Makes cards wider (or, below zero, narrower) by so many canvas units. */
export function widen(session: BoardSession, ids: Iterable<string>, by: number): void {
  const places = new Map(
    [...ids].map((id) => {
      const [x, y, width] = session.placeOf(id);
      return [id, [x, y, Math.min(640, Math.max(160, width + by))] as const];
    }),
  );
  session.edit((board, _, origin) => edits.moveCards(board, places, origin));
}

export function boxes(session: BoardSession, without?: ReadonlySet<string>) {
  return [...session.view.cards.values()]
    .filter((card) => card.away === undefined && !without?.has(card.id))
    .map(({ id }) => {
      const {
        place: [x, y, width],
        height,
      } = session.boxOf(id);
      return { id, x, y, width, height };
    });
}

/** A spot under everything that lies on the board. */
export function below(session: BoardSession): Point {
  const all = boxes(session);
  if (all.length === 0) return { x: 300, y: 200 };
  const left = Math.min(...all.map((box) => box.x));
  const bottom = Math.max(...all.map((box) => box.y + box.height));
  return { x: left + 120, y: bottom + 72 };
}
