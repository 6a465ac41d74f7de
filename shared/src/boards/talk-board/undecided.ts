import type { Card } from '../card.ts';
import type { Link } from '../link.ts';
import { lanes } from './columns.ts';

/** How many things can be talked about at once so that everybody is heard (B-40). */
export const atOnce = 3;

const laneOf = ({ kind }: Card): number => (lanes as readonly string[]).indexOf(kind);

/**
 * まだ終わりを決めていない気づき: what is talked about in a lane, with words, and neither it nor anything it led on to has
 * an ending or was taken home (MAP-6). What a line led to in a later lane is the same matter and counts once.
 */
export function undecided(cards: Iterable<Card>, links: Iterable<Link>): readonly string[] {
  const inSight = new Map([...cards].flatMap((card) => (card.away === undefined ? [[card.id, card]] : [])));
  const onward = new Map<string, Card[]>();
  const ledTo = new Set<string>();
  for (const { from, to } of links) {
    const ends = [inSight.get(from), inSight.get(to)];
    const [earlier, later] = ends[0] && ends[1] && isLater(ends[0], ends[1]) ? [ends[1], ends[0]] : ends;
    if (!earlier || !later || !isLater(later, earlier)) continue;
    onward.set(earlier.id, [...(onward.get(earlier.id) ?? []), later]);
    ledTo.add(later.id);
  }
  const decided = (card: Card): boolean =>
    card.ending !== undefined || card.kind === 'take-home' || (onward.get(card.id) ?? []).some(decided);
  return [...inSight.values()]
    .filter((card) => laneOf(card) >= 0 && card.text.trim() !== '' && !ledTo.has(card.id))
    .filter((card) => !decided(card))
    .map(({ id }) => id);
}

/** Lines only ever lead on to a later lane here, so that no way goes round in a circle. */
const isLater = (card: Card, than: Card): boolean =>
  laneOf(than) >= 0 && (card.kind === 'take-home' || laneOf(card) > laneOf(than));

/** 検討 that is still to be ended. */
export const toDiscuss = (cards: Iterable<Card>): readonly string[] =>
  [...cards]
    .filter(({ kind, away, ending, text }) => kind === 'idea' && away === undefined && !ending && text.trim())
    .map(({ id }) => id);
