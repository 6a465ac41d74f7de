import type { After } from '../collaboration/after.ts';
import type { Doors } from './doors.ts';

export interface AccessWatch {
  /** Somebody is being let in: from now on the clock is looked at. */
  begin(): void;
  stop(): void;
}

export interface WatchedDoors extends Doors {
  /** When passes of meetings end. */
  readonly passEnds: () => Iterable<Turn>;
  readonly after: After;
  /** Whether any document is open on any page: without one there is nothing to close. */
  readonly isAnybodyIn: () => boolean;
  /** Closes the connections of these accounts, so that they are decided again. */
  readonly recheck: (accounts: ReadonlySet<string>) => void;
}

/**
 * How often the clock is looked at, in milliseconds: what begins or ends by the clock counts for open connections within
 * a second (ACC-4). A timer set for the moment itself would not notice a clock that was put forward or back.
 */
const lookEvery = 500;
/** So many looks with nobody in, and it is no longer looked: whoever is being let in may take a while to load. */
const looksAlone = 120;

/** Decides again about those whose part, invitation, account or session began or ended since the last look. */
export function watchAccess({ after, isAnybodyIn, recheck, passEnds, ...doors }: WatchedDoors): AccessWatch {
  let seen = 0;
  let alone = 0;
  let cancel: (() => void) | undefined;

  const look = (): void => {
    const at = doors.now();
    const [earlier, later] = seen < at ? [seen, at] : [at, seen];
    seen = at;
    const affected = new Set<string>();
    if (earlier < later)
      for (const { account, when } of turns({ ...doors, passEnds }))
        if (earlier < when && when <= later) affected.add(account);
    if (affected.size > 0) recheck(affected);
    alone = isAnybodyIn() ? 0 : alone + 1;
    cancel = alone < looksAlone ? after(lookEvery, look) : undefined;
  };

  return {
    begin() {
      alone = 0;
      if (cancel) return;
      seen = doors.now();
      cancel = after(lookEvery, look);
    },
    stop: () => cancel?.(),
  };
}

interface Turn {
  readonly account: string;
  /** Milliseconds since 1970, UTC. */
  readonly when: number;
}

/** Every moment at which somebody's access begins or ends by the clock. */
function* turns({ people, catalogues, passEnds }: Doors & Pick<WatchedDoors, 'passEnds'>): Generator<Turn> {
  yield* passEnds();
  for (const { id, endsAt } of people.members())
    if (endsAt !== undefined) yield { account: id, when: endsAt };
  for (const { accountId, endsAt } of people.sessions()) yield { account: accountId, when: endsAt };
  for (const { people: assigned, boards, worksheets } of catalogues.all()) {
    for (const { account, from, until } of assigned) {
      if (from !== undefined) yield { account, when: from };
      if (until !== undefined) yield { account, when: until };
    }
    for (const { invited = [] } of [...boards, ...worksheets])
      for (const { account, until } of invited) if (until !== undefined) yield { account, when: until };
  }
}
