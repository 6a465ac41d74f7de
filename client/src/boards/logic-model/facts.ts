import { type Gaps, gapsOf } from '@yoriai/shared/boards/logic-model/gaps';
import { isOpenSlot } from '@yoriai/shared/boards/logic-model/slots';
import { byOrder } from '@yoriai/shared/documents/board';
import { useCallback, useSyncExternalStore } from 'react';
import type { BoardSession } from '../../canvas/session/board-session.ts';
import { useSession } from '../../canvas/session/use-board.ts';

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

const known = new WeakMap<BoardSession, { readonly version: string; readonly facts: Facts }>();

export function factsOf(session: BoardSession): Facts {
  const version = `${session.topics.version('cards')} ${session.topics.version('links')} ${session.topics.version('meta')}`;
  const before = known.get(session);
  if (before?.version === version) return before.facts;
  const facts = workOut(session);
  known.set(session, { version, facts });
  return facts;
}

function workOut({ view }: BoardSession): Facts {
  const cards = [...view.cards.values()].filter(({ away }) => away === undefined).sort(byOrder);
  const kinds = new Map(cards.map(({ id, kind }) => [id, kind]));
  const lineTo = new Map<string, Set<string>>();
  for (const { from, to } of view.links.values())
    for (const [id, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const kind = kinds.get(other);
      if (kind !== undefined) lineTo.set(id, (lineTo.get(id) ?? new Set()).add(kind));
    }
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
export function useFacts<T>(pick: (facts: Facts) => T): T {
  const session = useSession();
  const subscribe = useCallback(
    (on: () => void) => {
      const stops = (['cards', 'links', 'meta'] as const).map((topic) => session.topics.subscribe(topic, on));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [session],
  );
  return useSyncExternalStore(subscribe, () => pick(factsOf(session)));
}
