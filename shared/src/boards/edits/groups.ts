import { type BoardDocument, entryOf } from '../../documents/board.ts';
import { mapOf } from '../../documents/fill-board.ts';
import { asItArrives } from '../../documents/text.ts';
import { setFields } from './cards.ts';
import type { Hand } from './hand.ts';

/** 表札: cards under one title. A card may lie under one at most, and may stay alone. */

export function groupCards(
  board: BoardDocument,
  ids: readonly string[],
  title: string,
  hand: Hand,
  origin: unknown,
): string {
  const group = hand.id('g_');
  board.doc.transact(() => {
    board.groups.set(group, mapOf({ title, by: hand.by, at: hand.now() }));
    setFields(board, ids, { group }, origin);
  }, origin);
  return group;
}

export function renameGroup(board: BoardDocument, group: string, title: string, origin: unknown): void {
  const entry = entryOf(board.groups, group);
  if (entry) board.doc.transact(() => entry.set('title', asItArrives(title)), origin);
}

/** Moves cards under a 表札, or out of any with undefined. */
export function moveToGroup(
  board: BoardDocument,
  ids: Iterable<string>,
  group: string | undefined,
  origin: unknown,
): void {
  setFields(board, ids, { group }, origin);
}

/** Takes the 表札 off; its cards stay where they lie. */
export function removeGroup(board: BoardDocument, group: string, origin: unknown): void {
  board.doc.transact(() => {
    const members = [...board.cards.keys()].filter((id) => entryOf(board.cards, id)?.get('group') === group);
    setFields(board, members, { group: undefined }, origin);
    board.groups.delete(group);
  }, origin);
}
