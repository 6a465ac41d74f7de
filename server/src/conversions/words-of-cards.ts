import { createHash } from 'node:crypto';
import type { Card } from '@yoriai/shared/boards/card';
import { askedOf } from '@yoriai/shared/boards/registry';
import { entryOf, kindNameOf, openBoard, readCard } from '@yoriai/shared/documents/board';
import type * as Y from 'yjs';

/** The cards of these ids that are there and can be read. */
export function cardsOf(doc: Y.Doc, ids: Iterable<string>): ReadonlyMap<string, Card> {
  const { meta, cards } = openBoard(doc);
  const kind = kindNameOf({ meta });
  const found = new Map<string, Card>();
  for (const id of ids) {
    const reading = readCard(kind, id, cards.get(id));
    if ('value' in reading) found.set(id, reading.value);
  }
  return found;
}

/** The aliases a board has given, also of persons put away; they are what its other cards speak of (P10). */
export function aliasesOf(doc: Y.Doc): readonly string[] {
  const { cards } = openBoard(doc);
  return [...cards.keys()].flatMap((id) => {
    const alias = entryOf(cards, id)?.get('alias');
    return typeof alias === 'string' ? [alias] : [];
  });
}

/** Tells whether a card still reads as it did: its words, and the texts beside them (CNV-2). */
export function hashOfWords(boardKind: string, card: Card): string {
  const beside = askedOf(boardKind, card.kind).filter(({ input }) => input === 'text');
  const words = [card.text, ...beside.map(({ name }) => card[name] ?? '')];
  return createHash('sha256').update(JSON.stringify(words)).digest('base64url').slice(0, 22);
}

export const kindOf = (doc: Y.Doc): string => kindNameOf(openBoard(doc));
