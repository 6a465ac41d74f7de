import type { Card } from '../boards/card.ts';
import type { Link } from '../boards/link.ts';
import { ageBands } from '../boards/worry-map/cards.ts';
import type { PlainBoard } from '../documents/board.ts';
import { compare } from '../documents/order.ts';
import type { RelationLine, RelationMap, RelationNode } from '../worksheets/relation-map.ts';

export interface SnapshotOf {
  readonly board: Pick<PlainBoard, 'cards' | 'links' | 'places'>;
  /** Persons in whose surroundings the case is; none: the whole map. */
  readonly persons: readonly string[];
  /** How many lines away from them. */
  readonly reach: number;
  readonly now: number;
  /** The letter of the case for a person of the map. */
  letterOf(person: Card): string;
  /** Words as they may stand in the case. */
  worded(text: string): string;
}

/**
 * A picture of a worry map, or of what is around some of its persons, for a case (WS-5): letters of the case, ages as
 * bands, words without what tells of a person, places rounded, and not one id of the map (P10, AC-B B7).
 */
export function snapshotOf({ board, persons, reach, now, letterOf, worded }: SnapshotOf): RelationMap {
  const inSight = new Map(board.cards.filter(({ away }) => away === undefined).map((it) => [it.id, it]));
  const links = board.links.filter(({ from, to }) => inSight.has(from) && inSight.has(to));
  const chosen = persons.filter((id) => inSight.has(id));
  const drawn = persons.length === 0 ? new Set(inSight.keys()) : around(chosen, links, reach);
  const cards = [...drawn].flatMap((id) => inSight.get(id) ?? []).sort(inOrderOfCase(chosen));
  const keys = new Map(cards.map((card, index) => [card.id, `n${index + 1}`]));
  const spots = spotsOf(cards, board.places);
  const nodes = cards.map((card): RelationNode => {
    const alias = card.kind === 'person' ? letterOf(card) : undefined;
    return {
      key: keys.get(card.id) ?? '',
      kind: card.kind,
      ...(alias === undefined ? {} : { alias }),
      text: [bandWords(card), worded(card.text.trim())].filter((it) => it !== '').join('\n'),
      ...(spots.get(card.id) ?? { x: 0, y: 0 }),
    };
  });
  const lines = links.flatMap(({ from, to, kind, quality, label = '' }): RelationLine[] => {
    const ends = { from: keys.get(from), to: keys.get(to) };
    if (ends.from === undefined || ends.to === undefined) return [];
    return [
      {
        ...{ from: ends.from, to: ends.to, kind, quality: quality ?? 'ordinary' },
        ...(label.trim() === '' ? {} : { label: worded(label.trim()) }),
      },
    ];
  });
  return { nodes, lines, takenAt: now };
}

/** These cards, and what so many lines lead to from them. */
function around(start: readonly string[], links: readonly Link[], reach: number): ReadonlySet<string> {
  const reached = new Set(start);
  for (let step = 0; step < reach; step += 1) {
    const edge = new Set(reached);
    for (const { from, to } of links) {
      if (edge.has(from)) reached.add(to);
      if (edge.has(to)) reached.add(from);
    }
  }
  return reached;
}

/** Whom the case is about first, then the other persons as the map came to know them, then the rest. */
const inOrderOfCase =
  (chosen: readonly string[]) =>
  (a: Card, b: Card): number => {
    const rank = ({ id, kind }: Card): number => {
      const at = chosen.indexOf(id);
      if (at >= 0) return at;
      return kind === 'person' ? chosen.length : chosen.length + 1;
    };
    return rank(a) - rank(b) || a.at - b.at || compare(a.id, b.id);
  };

/** The band as words: it is written into the sheet, and read in whatever language the page has. */
function bandWords({ ageBand }: Card): string {
  const band = ageBands.find((it) => it === ageBand);
  if (band === undefined) return '';
  return band === 'under-10' ? '10代より下' : `${Number.parseInt(band, 10)}代`;
}

/**
 * Middles of the cards, drawn together and rounded: who is beside whom can be seen, and not where on the ground people
 * live (P3); and wide empty ground between them is not shown.
 */
function spotsOf(
  cards: readonly Card[],
  places: PlainBoard['places'],
): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const middles = cards.map(({ id }, index) => {
    const [x, y, width] = places[id] ?? [(index % 4) * 260, Math.floor(index / 4) * 160, 220];
    return { id, x: x + width / 2, y };
  });
  const xs = drawnTogether(
    middles.map(({ x }) => x),
    widest.across,
  );
  const ys = drawnTogether(
    middles.map(({ y }) => y),
    widest.down,
  );
  return new Map(middles.map(({ id, x, y }) => [id, { x: xs.get(x) ?? 0, y: ys.get(y) ?? 0 }]));
}

/** The widest gap between neighbours that is kept, in canvas units. */
const widest = { across: 300, down: 170 } as const;

/** From nought on, in the same order, gaps no wider than so, in tens. */
function drawnTogether(places: readonly number[], gap: number): ReadonlyMap<number, number> {
  const drawn = new Map<number, number>();
  let [before, at]: [number | undefined, number] = [undefined, 0];
  for (const place of [...new Set(places)].sort((a, b) => a - b)) {
    at += before === undefined ? 0 : Math.min(gap, place - before);
    drawn.set(place, Math.round(at / 10) * 10);
    before = place;
  }
  return drawn;
}
