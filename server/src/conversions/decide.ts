import type { Card } from '@yoriai/shared/boards/card';
import type { ConversionRequest } from '@yoriai/shared/conversions/api';
import { isRefusal } from '@yoriai/shared/conversions/conversion';
import { detailsBorne, faultsOfWords, newCards } from '@yoriai/shared/conversions/new-cards';
import { findConversion } from '@yoriai/shared/conversions/table';
import { openBoard } from '@yoriai/shared/documents/board';
import { type ConversionRecord, type NewCardWords, stepsOf } from '@yoriai/shared/documents/provenance';
import { YoriaiError } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import * as Y from 'yjs';
import type { PlacedBoard } from '../areas/catalogues.ts';
import type { Engine } from '../collaboration/engine.ts';
import { askedOf, cardIdOf } from './conversion-ids.ts';
import { aliasesOf, cardsOf, hashOfWords } from './words-of-cards.ts';

export interface ToDecide {
  readonly id: string;
  readonly request: ConversionRequest;
  readonly source: PlacedBoard;
  readonly target: PlacedBoard;
  /** What was converted in this area so far. */
  readonly before: readonly ConversionRecord[];
  readonly by: string;
  readonly now: number;
}

/**
 * Decides whether what is asked for may be done, before anything is written.
 *
 * @returns the conversion, still to be carried out.
 * @throws YoriaiError one of conversion-*, invalid-input, too-large, document-full, storage-unavailable
 */
export async function decide(engine: Pick<Engine, 'read'>, asked: ToDecide): Promise<ConversionRecord> {
  const { id, request, source, target, by, now } = asked;
  const { key, to, texts, anyway = [] } = request;
  const { cards, aliases } = await sourcesOf(engine, request);
  const conversion = findConversion(source.entry.kind, kindOfAll(cards), target.entry.kind, to.kind);
  if (request.from.document === to.document) throw new YoriaiError('conversion-not-possible');
  if (isRefusal(conversion)) throw new YoriaiError(conversion.refused);
  if (conversion.warning && !anyway.includes(conversion.warning)) throw new YoriaiError(conversion.warning);
  if (!anyway.includes('conversion-already-made')) await refuseSecond(engine, asked);
  const making = newCards(conversion, cards, { aliases }, texts);
  if (!making) throw new YoriaiError('invalid-input', [{ path: 'texts', fault: 'count' }]);
  checkWords(making);
  const borne = conversion.masks ? detailsBorne(making, { aliases }) : [];
  if (borne.length > 0) throw new YoriaiError('conversion-bears-details', borne.slice(0, 20));
  await checkRoom(engine, asked, making);
  return {
    id,
    key,
    asked: askedOf(request),
    from: cards.map((card) => ({
      document: request.from.document,
      card: card.id,
      seen: hashOfWords(source.entry.kind, card),
    })),
    to: { document: to.document, kind: to.kind, cards: making.map((_, index) => cardIdOf(id, index)) },
    by,
    at: now,
    making,
  };
}

async function sourcesOf(
  engine: Pick<Engine, 'read'>,
  { from }: ConversionRequest,
): Promise<{ readonly cards: readonly Card[]; readonly aliases: readonly string[] }> {
  if (new Set(from.cards).size < from.cards.length) {
    throw new YoriaiError('invalid-input', [{ path: 'from.cards', fault: 'twice' }]);
  }
  const { there, aliases } = await engine.read(from.document, (doc) => ({
    there: cardsOf(doc, from.cards),
    aliases: aliasesOf(doc),
  }));
  const faults = (is: (card: Card | undefined) => boolean, fault: string) =>
    from.cards.flatMap((id, index) => (is(there.get(id)) ? [{ path: `from.cards.${index}`, fault }] : []));
  const gone = faults((card) => card === undefined, 'gone');
  if (gone.length > 0) throw new YoriaiError('conversion-source-gone', gone);
  const away = faults((card) => card?.away !== undefined, 'away');
  if (away.length > 0) throw new YoriaiError('conversion-source-away', away);
  return { cards: from.cards.flatMap((id) => there.get(id) ?? []), aliases };
}

function kindOfAll(cards: readonly Card[]): string {
  const [first, ...more] = new Set(cards.map((card) => card.kind));
  if (first === undefined || more.length > 0) {
    throw new YoriaiError('invalid-input', [{ path: 'from.cards', fault: 'of-several-kinds' }]);
  }
  return first;
}

/** Somebody else, or this person a moment ago, made it already: the answer leads there (CNV-3). */
async function refuseSecond(
  engine: Pick<Engine, 'read'>,
  { request: { from, to }, target, before }: ToDecide,
): Promise<void> {
  const sources = new Set(from.cards);
  const made = before
    .filter((it) => it.to.document === to.document && it.to.kind === to.kind)
    .flatMap(stepsOf)
    .filter((step) => step.from.document === from.document && sources.has(step.from.card))
    .map((step) => step.to.card);
  if (made.length === 0) return;
  const there = await engine.read(to.document, (doc) => cardsOf(doc, made));
  const [inSight] = [...there.values()].filter((card) => card.away === undefined);
  if (!inSight) return;
  throw new YoriaiError('conversion-already-made', [{ path: target.entry.id, fault: inSight.id }]);
}

function checkWords(making: readonly NewCardWords[]): void {
  const { empty, tooLong } = faultsOfWords(making);
  if (empty.length > 0) throw new YoriaiError('invalid-input', empty);
  if (tooLong.length > 0) throw new YoriaiError('too-large', tooLong);
}

/** The engine minds the room for what people send; a server command minds it itself (HOST-3). */
async function checkRoom(
  engine: Pick<Engine, 'read'>,
  { request: { from, to }, before }: ToDecide,
  making: readonly NewCardWords[],
): Promise<void> {
  const { cards, bytes } = await engine.read(to.document, (doc) => ({
    cards: openBoard(doc).cards.size,
    bytes: Y.encodeStateAsUpdate(doc).byteLength,
  }));
  const added = Buffer.byteLength(JSON.stringify(making)) * 2;
  if (cards + making.length > limits.cardsPerBoard || bytes + added > limits.documentBytes) {
    throw new YoriaiError('document-full', [{ path: 'to.document', fault: to.document }]);
  }
  const converted = before.reduce((sum, it) => sum + it.from.length + it.to.cards.length, 0);
  if (converted + from.cards.length + making.length > limits.convertedCardsPerArea) {
    throw new YoriaiError('document-full', [{ path: 'area', fault: 'conversions' }]);
  }
}
