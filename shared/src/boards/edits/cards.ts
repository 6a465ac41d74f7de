import { generateKeyBetween } from 'fractional-indexing';
import * as Y from 'yjs';
import { type BoardDocument, entryOf, kindNameOf } from '../../documents/board.ts';
import { putCardTexts, readCardTexts } from '../../documents/card-texts.ts';
import { mapOf } from '../../documents/fill-board.ts';
import type { Place } from '../../documents/places.ts';
import { asItArrives, fragmentOf, replaceText, textOf } from '../../documents/text.ts';
import { askedOf } from '../registry.ts';
import type { Hand } from './hand.ts';

/** Edits of cards. Each runs as one transaction with `origin`, which is what undo follows (SYNC-5). */

export interface NewCard {
  /** @default a new one */
  readonly id?: string | undefined;
  readonly kind: string;
  readonly text?: string;
  /** Absent where the board lays out its cards by itself. */
  readonly place?: Place | undefined;
  readonly group?: string | undefined;
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** @returns the ids of the new cards, in order; they stand last in the list. */
export function addCards(
  board: BoardDocument,
  news: readonly NewCard[],
  hand: Hand,
  origin: unknown,
): string[] {
  const ids: string[] = [];
  board.doc.transact(() => {
    let last = lastOrder(board);
    const places = new Map<string, Place>();
    const boardName = kindNameOf(board);
    for (const { id = hand.id('c_'), kind, text = '', place, group, fields = {} } of news) {
      last = generateKeyBetween(last, null);
      const own = putCardTexts(board.doc, id, fields, askedOf(boardName, kind));
      const card = mapOf({ ...own, kind, group, order: last, by: hand.by, at: hand.now() });
      card.set('text', fragmentOf(text));
      board.cards.set(id, card);
      if (place) places.set(id, place);
      ids.push(id);
    }
    board.places.set(places);
  }, origin);
  return ids;
}

function lastOrder(board: BoardDocument): string | null {
  let last: string | null = null;
  for (const id of board.cards.keys()) {
    const order = orderOf(entryOf(board.cards, id));
    if (order !== undefined && (last === null || order > last)) last = order;
  }
  return last;
}

/** A fractional index, or undefined for what is none (a damaged document must not stop people from adding cards). */
function orderOf(card: Y.Map<unknown> | undefined): string | undefined {
  const order = card?.get('order');
  if (typeof order !== 'string') return undefined;
  try {
    generateKeyBetween(order, null);
    return order;
  } catch {
    return undefined;
  }
}

export function moveCards(board: BoardDocument, places: ReadonlyMap<string, Place>, origin: unknown): void {
  const known = new Map([...places].filter(([id]) => board.cards.has(id)));
  if (known.size > 0) board.doc.transact(() => board.places.set(known), origin);
}

/** Sets or, with undefined, clears fields of cards: kind, the kind's own fields, group. */
export function setFields(
  board: BoardDocument,
  ids: Iterable<string>,
  fields: Readonly<Record<string, unknown>>,
  origin: unknown,
): void {
  board.doc.transact(() => {
    for (const id of ids) {
      const card = entryOf(board.cards, id);
      if (card) setChanged(card, fields);
    }
  }, origin);
}

function setChanged(entry: Y.Map<unknown>, fields: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) entry.delete(name);
    else if (entry.get(name) !== value) entry.set(name, asItArrives(value));
  }
}

/** しまう: the cards leave the board's views and stay in the document. */
export function putAway(board: BoardDocument, ids: Iterable<string>, hand: Hand, origin: unknown): void {
  setFields(board, ids, { away: hand.now() }, origin);
}

/** 取り出す: the opposite of `putAway`. */
export function takeOut(board: BoardDocument, ids: Iterable<string>, origin: unknown): void {
  setFields(board, ids, { away: undefined }, origin);
}

/** Copies cards beside their originals. A copy of a person waits for an alias of its own. */
export function duplicateCards(
  board: BoardDocument,
  ids: Iterable<string>,
  hand: Hand,
  origin: unknown,
): string[] {
  const places = board.places.read();
  const copies: NewCard[] = [];
  for (const id of ids) {
    const card = entryOf(board.cards, id);
    const place = places.get(id);
    if (!card) continue;
    const { kind, text, order, by, at, alias, group, away, origin: from, became, ...own } = card.toJSON();
    const texts = readCardTexts(board.doc, id, askedOf(kindNameOf(board), kind));
    copies.push({
      kind: String(kind),
      text: cardText(card),
      place: place && [place[0] + 32, place[1] + 32, place[2]],
      group,
      fields: { ...own, ...texts },
    });
  }
  return addCards(board, copies, hand, origin);
}

/** Lets the board lay out these cards by itself again. */
export function forgetPlaces(board: BoardDocument, ids: Iterable<string>, origin: unknown): void {
  board.doc.transact(() => board.places.delete(new Set(ids)), origin);
}

/** Places a card in the list between two others (either may be missing at an end). */
export function orderBetween(
  board: BoardDocument,
  id: string,
  before: string | undefined,
  after: string | undefined,
  origin: unknown,
): void {
  const order = (neighbour: string | undefined) => {
    const card = neighbour === undefined ? undefined : entryOf(board.cards, neighbour);
    return orderOf(card) ?? null;
  };
  const [low, high] = [order(before), order(after)];
  const key = generateKeyBetween(low, low !== null && high !== null && low >= high ? null : high);
  setFields(board, [id], { order: key }, origin);
}

/** Replaces the text of a card as a whole: pasting over it, or clearing it. Typing goes through the editor. */
export function setText(board: BoardDocument, id: string, text: string, origin: unknown): void {
  const fragment = entryOf(board.cards, id)?.get('text');
  if (fragment instanceof Y.XmlFragment) board.doc.transact(() => replaceText(fragment, text), origin);
}

function cardText(card: Y.Map<unknown>): string {
  const text = card.get('text');
  return text instanceof Y.XmlFragment ? textOf(text) : '';
}
