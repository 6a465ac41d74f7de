import type { CardKind } from '../boards/board-kind.ts';
import type { Card } from '../boards/card.ts';
import { changeNoteType } from '../boards/change-note.ts';
import { isOpenSlot } from '../boards/logic-model/slots.ts';
import { boardKind } from '../boards/registry.ts';
import { unlinkedPersons } from '../boards/worry-map/unlinked.ts';
import type { PlainBoard } from '../documents/board.ts';
import type { TraceCard } from './api.ts';
import { ranksOf } from './ranks.ts';

/** A board as it stands on its area's shelf. */
export interface BoardOnShelf {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly away: boolean;
}

/** A card that is part of the way, with the steps on its own board. */
export interface WayCard {
  readonly shown: TraceCard;
  /** Nearer to the voices is less. */
  readonly rank: number;
  readonly before: Set<WayCard>;
  readonly after: Set<WayCard>;
}

/** What of a board is part of the way, and what of it stands in lists of the area. */
export interface WayBoard {
  readonly board: BoardOnShelf;
  readonly cards: ReadonlyMap<string, WayCard>;
  /** Persons whom no living line reaches (MAP-3). */
  readonly persons: readonly TraceCard[];
  /** Notes of change about its cards: ふりかえり. */
  readonly notes: readonly TraceCard[];
}

/** Takes the way out of a board. What was put away is no part of it (P12), nor is a 赤丸 that nobody has written in. */
export function wayBoardOf(board: BoardOnShelf, plain: PlainBoard): WayBoard {
  const kinds = new Map(boardKind(plain.kind)?.cards.map((kind) => [kind.name, kind]));
  const ranks = ranksOf(plain.kind);
  const cards = new Map<string, WayCard>();
  for (const card of plain.cards) {
    const [kind, rank] = [kinds.get(card.kind), ranks.get(card.kind)];
    if (!kind || rank === undefined || card.away !== undefined || isOpenSlot(card)) continue;
    const shown = { ...cardOf(board, card), stage: kind.stage, fields: textsOf(card, kind) };
    cards.set(card.id, { shown, rank, before: new Set(), after: new Set() });
  }
  for (const { from, to } of plain.links) {
    const [a, b] = [cards.get(from), cards.get(to)];
    if (!a || !b || a.rank === b.rank) continue;
    const [nearer, farther] = a.rank < b.rank ? [a, b] : [b, a];
    nearer.after.add(farther);
    farther.before.add(nearer);
  }
  return {
    board,
    cards,
    persons: unlinkedPersons(plain.cards, plain.links).map((card) => ({
      ...cardOf(board, card),
      fields: typeof card.alias === 'string' ? { alias: card.alias } : {},
    })),
    notes: plain.notes
      .filter((note) => cards.has(note.card))
      .map(({ id, card, text, by, at }) => ({
        ...cardOf(board, { id: card, kind: changeNoteType.name, text, by, at }),
        stage: 'review' as const,
        note: id,
      })),
  };
}

function cardOf(
  { id, kind: boardKind, title }: BoardOnShelf,
  card: Pick<Card, 'id' | 'kind' | 'text' | 'by' | 'at'>,
): TraceCard {
  const { kind, text, by, at } = card;
  return { board: id, boardKind, boardTitle: title, card: card.id, kind, text, by, at, fields: {} };
}

/** Only what was asked for as a text: choices may tell of a person (年代, 暮らし方, サイン). */
function textsOf(card: Card, { fields }: CardKind): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const { name, input } of fields) {
    const text = card[name];
    if (input === 'text' && typeof text === 'string' && text.trim() !== '') texts[name] = text;
  }
  return texts;
}
