import { type BoardDocument, entryOf, kindNameOf, readCard } from '../../documents/board.ts';
import { mapOf } from '../../documents/fill-board.ts';
import { asItArrives } from '../../documents/text.ts';
import type { LinkRefusal } from '../board-kind.ts';
import { boardKind } from '../registry.ts';
import type { Hand } from './hand.ts';

/** Edits of links. */

export interface NewLink {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly quality?: string | undefined;
  readonly direction?: 'none' | 'forward' | 'both' | undefined;
  readonly label?: string | undefined;
}

/** @returns the new link's id, or why there is none (B-14). */
export function addLink(
  board: BoardDocument,
  link: NewLink,
  hand: Hand,
  origin: unknown,
): { readonly id: string } | { readonly refused: LinkRefusal } {
  const name = kindNameOf(board);
  const kind = boardKind(name);
  const from = readCard(name, link.from, board.cards.get(link.from));
  const to = readCard(name, link.to, board.cards.get(link.to));
  if (!kind || !('value' in from) || !('value' in to)) return { refused: 'link-not-of-this-board' };
  if (link.from === link.to) return { refused: 'link-to-itself' };
  const refused = kind.refuseLink(from.value, to.value);
  if (refused) return { refused };
  const id = hand.id('l_');
  board.doc.transact(() => {
    board.links.set(id, mapOf({ ...link, by: hand.by, at: hand.now() }));
  }, origin);
  return { id };
}

export function changeLink(
  board: BoardDocument,
  id: string,
  fields: Partial<Omit<NewLink, 'from' | 'to'>>,
  origin: unknown,
): void {
  const link = entryOf(board.links, id);
  if (!link) return;
  board.doc.transact(() => {
    for (const [name, value] of Object.entries(fields)) {
      if (value === undefined || value === '') link.delete(name);
      else link.set(name, asItArrives(value));
    }
  }, origin);
}

/** A line is taken away for good; it holds a label at most, and undo brings it back. */
export function removeLinks(board: BoardDocument, ids: Iterable<string>, origin: unknown): void {
  board.doc.transact(() => {
    for (const id of ids) board.links.delete(id);
  }, origin);
}
