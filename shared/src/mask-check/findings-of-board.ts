import { askedOf } from '../boards/registry.ts';
import type { PlainBoard } from '../documents/board.ts';
import type { Finding, Known } from './finding.ts';
import { findingsIn } from './findings-in.ts';

/** Where words stand on a board. */
export interface BoardWordsPlace {
  readonly record: 'title' | 'card' | 'link' | 'group' | 'note';
  /** Of the card, link, group or note; empty for the title. */
  readonly id: string;
  /** `text`, or the name of the card's field. */
  readonly field: string;
}

export interface BoardFinding {
  readonly place: BoardWordsPlace;
  /** The words of that place, in which the finding's `from` and `until` count. */
  readonly text: string;
  readonly finding: Finding;
}

/** What should not stand on a board that more than staff can read. What is put away is looked at too: it is still sent. */
export function findingsOfBoard(board: PlainBoard, known: Known = {}): readonly BoardFinding[] {
  const aliases = [
    ...(known.aliases ?? []),
    ...board.cards.flatMap(({ alias }) => (typeof alias === 'string' ? alias : [])),
  ];
  const cards = new Map(board.cards.map((card) => [card.id, card]));
  return wordsOfBoard(board).flatMap(({ place, text }) => {
    const card = place.record === 'card' && place.field === 'text' ? cards.get(place.id) : undefined;
    return findingsIn(text, { ...known, aliases, card }).map((finding) => ({ place, text, finding }));
  });
}

function wordsOfBoard({ kind, title, cards, links, groups, notes }: PlainBoard): readonly {
  readonly place: BoardWordsPlace;
  readonly text: string;
}[] {
  const at = (record: BoardWordsPlace['record'], id: string, text: unknown, field = 'text') =>
    typeof text === 'string' && text.trim() !== '' ? [{ place: { record, id, field }, text }] : [];
  return [
    ...at('title', '', title),
    ...cards.flatMap((card) => [
      ...at('card', card.id, card.text),
      ...askedOf(kind, card.kind).flatMap(({ name, input }) =>
        input === 'text' ? at('card', card.id, card[name], name) : [],
      ),
    ]),
    ...links.flatMap(({ id, label }) => at('link', id, label)),
    ...groups.flatMap(({ id, title: words }) => at('group', id, words)),
    ...notes.flatMap(({ id, text }) => at('note', id, text)),
  ];
}
