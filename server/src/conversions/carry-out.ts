import { addCards, putAway } from '@yoriai/shared/boards/edits/cards';
import { boardKind } from '@yoriai/shared/boards/registry';
import { freePlaces } from '@yoriai/shared/conversions/free-places';
import { entryOf, openBoard } from '@yoriai/shared/documents/board';
import type { ConversionRecord, NewCardWords } from '@yoriai/shared/documents/provenance';
import type * as Y from 'yjs';
import type { Engine } from '../collaboration/engine.ts';
import { kindOf } from './words-of-cards.ts';

/**
 * What was decided, on the boards themselves. Each step looks whether it was done already, so that all of it may be
 * done again after it was cut off, and again (CNV-3).
 */
type Change = Pick<Engine, 'change'>;

/** The new cards first, then the mark on what they were made of. */
export async function carryOut(engine: Change, record: ConversionRecord): Promise<void> {
  await engine.change(record.to.document, (doc) => putDown(doc, record));
  await mark(engine, record, (became) => [...became.filter((id) => id !== record.id), record.id]);
}

/** The new cards are put away, with whatever was written on them since; the marks are taken off. */
export async function takeBack(engine: Change, record: ConversionRecord, now: number): Promise<void> {
  await engine.change(record.to.document, (doc) => {
    const board = openBoard(doc);
    const inSight = record.to.cards.filter((id) => {
      const card = entryOf(board.cards, id);
      return card !== undefined && !card.has('away');
    });
    putAway(board, inSight, { by: record.by, now: () => now, id: () => '' }, undefined);
  });
  await mark(engine, record, (became) => became.filter((id) => id !== record.id));
}

function putDown(doc: Y.Doc, { id: origin, to, by, at, making = [] }: ConversionRecord): void {
  const board = openBoard(doc);
  const missing = to.cards.flatMap((id, index) => {
    const words: NewCardWords | undefined = making[index];
    return words && !board.cards.has(id) ? [{ id, words }] : [];
  });
  const laidOutByItself = boardKind(kindOf(doc))?.arrange !== undefined;
  const places = laidOutByItself ? [] : freePlaces(board.places.read().values(), missing.length);
  const news = missing.map(({ id, words: { text, fields } }, index) => ({
    id,
    kind: to.kind,
    text,
    place: places[index],
    fields: { ...fields, origin },
  }));
  addCards(board, news, { by, now: () => at, id: () => '' }, undefined);
}

async function mark(
  engine: Change,
  { from }: ConversionRecord,
  next: (became: readonly string[]) => readonly string[],
): Promise<void> {
  for (const document of new Set(from.map((source) => source.document))) {
    const ids = from.filter((source) => source.document === document).map(({ card }) => card);
    await engine.change(document, (doc) => {
      for (const id of ids) markCard(doc, id, next);
    });
  }
}

function markCard(doc: Y.Doc, id: string, next: (became: readonly string[]) => readonly string[]): void {
  const card = entryOf(openBoard(doc).cards, id);
  if (!card) return;
  const there: unknown = card.get('became');
  const before = Array.isArray(there) ? there.filter((it) => typeof it === 'string') : [];
  const after = next(before);
  if (after.length === 0) card.delete('became');
  else if (after.join(' ') !== before.join(' ')) card.set('became', [...after]);
}
