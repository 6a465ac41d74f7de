import { joinedCards } from '@yoriai/shared/boards/joined-cards';
import { type Gaps, gapsOf } from '@yoriai/shared/boards/logic-model/gaps';
import { isOpenSlot } from '@yoriai/shared/boards/logic-model/slots';
import { byOrder } from '@yoriai/shared/documents/board';
import type { BoardSession } from '../../canvas/session/board-session.ts';
import { derived, useDerived } from '../../canvas/session/derived.ts';

/** What follows from all the cards and lines of a model together, worked out once for everybody who draws. */
export interface Facts {
  readonly gaps: Gaps;
  /** 目標 1, 2 …: in the order of the list. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The kinds that each card has a line to, be they slots or not. */
  readonly lineTo: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many there are; an empty 赤丸 is none. */
  readonly goals: number;
  readonly activities: number;
  /** How many papers lie on the board, and how many of them on the roof; each 赤丸 is one. */
  readonly cards: number;
  readonly ideals: number;
}

const facts = derived(['cards', 'links', 'meta'], workOut);

function workOut({ view }: BoardSession): Facts {
  const cards = [...view.cards.values()].filter(({ away }) => away === undefined).sort(byOrder);
  const lineTo = new Map(
    [...joinedCards(cards, view.links.values())].map(([id, others]) => [
      id,
      new Set([...others.values()].map(({ kind }) => kind)),
    ]),
  );
  const count = (kind: string) => cards.filter((card) => card.kind === kind && !isOpenSlot(card)).length;
  return {
    gaps: gapsOf(cards, view.links.values()),
    numbers: new Map(cards.filter(({ kind }) => kind === 'goal').map(({ id }, i) => [id, i + 1])),
    lineTo,
    goals: count('goal'),
    activities: count('activity'),
    ideals: cards.filter(({ kind }) => kind === 'ideal').length,
    cards: cards.length,
  };
}

/** A part of the facts; drawn again only when that part changed. */
export const useFacts = <T>(pick: (facts: Facts) => T): T => useDerived(facts, pick);
