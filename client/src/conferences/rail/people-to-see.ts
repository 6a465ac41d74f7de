import type { ConferencePerson } from '@yoriai/shared/conferences/api';
import { type ConferenceRole, hasPromised, isHost } from '@yoriai/shared/conferences/roles';
import type { Meeting } from '@yoriai/shared/meetings/meeting';

/** Somebody who takes part, or may. */
export interface PersonToSee extends ConferencePerson {
  readonly role: ConferenceRole | undefined;
  readonly hasPromised: boolean;
  readonly isHost: boolean;
}

/** Lists up to this long are shown as a whole. */
const short = 5;

/**
 * Those who take part already or come from outside stand first; an office may be large.
 *
 * @param may everybody who may see the paper; empty for who does not lead
 */
export function peopleToSee(
  meeting: Meeting,
  may: readonly ConferencePerson[],
): { readonly first: readonly PersonToSee[]; readonly others: readonly PersonToSee[] } {
  const known = new Map(may.map((person) => [person.account, person]));
  for (const [account, { name }] of Object.entries(meeting.people))
    if (!known.has(account)) known.set(account, { account, name, comments: false });
  const all = [...known.values()].map(
    (person): PersonToSee => ({
      ...person,
      role: meeting.people[person.account]?.role,
      hasPromised: hasPromised(meeting, person.account),
      isHost: isHost(meeting, person.account),
    }),
  );
  if (all.length <= short) return { first: all, others: [] };
  const takesPart = (it: PersonToSee) => it.hasPromised || it.role !== undefined || it.isHost || it.comments;
  return { first: all.filter(takesPart), others: all.filter((it) => !takesPart(it)) };
}
