import type { Assignment } from '@yoriai/shared/access/roles';
import type { AssignedPerson } from '../areas/catalogue.ts';

/**
 * Who has what part in an area, as it changes. What ends at once is taken out and not given an end: a clock that is put
 * back must not bring back what was taken from somebody. What has a date goes by the clock.
 *
 * All times are milliseconds since 1970, UTC.
 */
type People = readonly AssignedPerson[];

export interface Part {
  readonly account: string;
  readonly as: Assignment;
  /** Left out: at once. */
  readonly from?: number | undefined;
  readonly until?: number | undefined;
}

/** Gives an account this part; what it had before, or was to have later, ends there. */
export const assigned = (people: People, { account, as, from, until }: Part): AssignedPerson[] => [
  ...unassigned(people, account, from),
  { account, as, ...(from !== undefined && { from }), ...(until !== undefined && { until }) },
];

/** @param from left out: at once */
export const unassigned = (people: People, account: string, from?: number): AssignedPerson[] =>
  people.flatMap((it) => (it.account === account ? endedAt(it, from) : [it]));

function endedAt(it: AssignedPerson, at: number | undefined): readonly AssignedPerson[] {
  if (at === undefined || (it.from ?? 0) >= at) return [];
  return [it.until !== undefined && it.until <= at ? it : { ...it, until: at }];
}

export interface Handing {
  readonly from: string;
  readonly to: string;
  /** Left out: at once. */
  readonly at?: number | undefined;
  /** Whether `from` goes on looking on. */
  readonly looksOn: boolean;
}

/** From that moment on one account stands where another stood, for as long as that was to stand there (C10). */
export function handedOver(
  people: People,
  { from, to, at, looksOn }: Handing,
  now: number,
): AssignedPerson[] {
  const part = partToHandOver(people, from, at ?? now);
  if (!part) return [...people];
  const without = unassigned(people, from, at);
  const watching = looksOn ? assigned(without, { account: from, as: 'viewer', from: at }) : without;
  return assigned(watching, { account: to, as: part.as, from: at, until: part.until });
}

/** The part an account has at a moment. */
export const partAt = (people: People, account: string, at: number): AssignedPerson | undefined =>
  people.find(
    (it) => it.account === account && (it.from ?? 0) <= at && at < (it.until ?? Number.POSITIVE_INFINITY),
  );

/** Who looks on has nothing to hand over: asked for twice, a transfer must not make lookers-on of both. */
export function partToHandOver(people: People, account: string, at: number): AssignedPerson | undefined {
  const part = partAt(people, account, at);
  return part?.as === 'viewer' ? undefined : part;
}
