import { generateNKeysBetween } from 'fractional-indexing';
import * as Y from 'yjs';
import type { BoardTemplate } from '../boards/board-kind.ts';
import type { Hand } from '../boards/edits/hand.ts';
import { askedOf } from '../boards/registry.ts';
import { boardSchema, openBoard, type PlainBoard } from './board.ts';
import { putCardTexts } from './card-texts.ts';
import type { Place } from './places.ts';
import { asItArrives, fragmentOf } from './text.ts';

/**
 * Writes a whole plain board into an empty document: import, sample area, new board. The caller journals the result
 * once; a document is never built again from JSON while its journal lives (ENGINE, trap 13).
 */
export function fillBoard(doc: Y.Doc, plain: PlainBoard): void {
  const board = openBoard(doc);
  doc.transact(() => {
    board.meta.set('schema', boardSchema);
    board.meta.set('kind', plain.kind);
    board.meta.set('title', plain.title);
    if (plain.picture) board.meta.set('picture', { ...plain.picture });
    for (const { id, text, ...fields } of plain.cards) {
      const entry = mapOf(putCardTexts(doc, id, fields, askedOf(plain.kind, fields.kind)));
      entry.set('text', fragmentOf(text));
      board.cards.set(id, entry);
    }
    for (const { id, ...fields } of plain.links) board.links.set(id, mapOf(fields));
    for (const { id, ...fields } of plain.groups) board.groups.set(id, mapOf(fields));
    for (const { id, ...fields } of plain.sketch) board.sketch.set(id, mapOf(fields));
    for (const { id, ...fields } of plain.notes) board.notes.set(id, mapOf(fields));
    board.places.set(new Map(Object.entries(plain.places)));
    for (const [name, value] of Object.entries(plain.counters)) board.counters.set(name, value);
  });
}

/** An empty board of a kind, or what its template starts with. */
export function newBoard(
  kind: string,
  title: string,
  template: BoardTemplate | undefined,
  hand: Hand,
): PlainBoard {
  const at = hand.now();
  const ids = new Map(template?.cards.map((card) => [card.key, hand.id('c_')]));
  const idOf = (key: string) => ids.get(key) ?? key;
  const orders = generateNKeysBetween(null, null, template?.cards.length ?? 0);
  return {
    schema: boardSchema,
    kind,
    title,
    cards: (template?.cards ?? []).map((card, index) => ({
      ...card.fields,
      id: idOf(card.key),
      kind: card.kind,
      text: card.text,
      order: orders[index] ?? 'a0',
      by: hand.by,
      at,
    })),
    places: Object.fromEntries(
      (template?.cards ?? []).flatMap(({ key, place }): [string, Place][] =>
        place ? [[idOf(key), place]] : [],
      ),
    ),
    links: (template?.links ?? []).map(({ from, to, ...link }) => ({
      ...link,
      id: hand.id('l_'),
      from: idOf(from),
      to: idOf(to),
      by: hand.by,
      at,
    })),
    groups: [],
    sketch: [],
    notes: [],
    counters: {},
  };
}

export function mapOf(fields: Readonly<Record<string, unknown>>): Y.Map<unknown> {
  const entry = new Y.Map<unknown>();
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined) entry.set(name, asItArrives(value));
  return entry;
}
