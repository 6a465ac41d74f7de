import * as z from 'zod/mini';
import { YoriaiError } from '../errors.ts';
import { type CarryingOut, carriedOut } from '../meetings/commands.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { type ConferenceRole, conferenceRoles, isSingle, presenterOf } from './roles.ts';

const reason = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** Body of `POST /api/areas/:id/worksheets/:worksheet/conference/commands`. */
export const conferenceCommandSchema = z.discriminatedUnion('do', [
  /** Opens the lobby. */
  z.object({ do: z.literal('open') }),
  /** 守秘の約束: the one command of everybody who may see the paper. */
  z.object({ do: z.literal('promise') }),
  /** Gives a role to somebody who may see the paper, or takes it back. */
  z.object({
    do: z.literal('role'),
    account: z.string().check(z.maxLength(40)),
    role: z.nullable(z.enum(conferenceRoles)),
  }),
  /** はじめる, and on to another step. `reason`: of 次長, who begins although nobody confirmed the sheet (AC-B B6). */
  z.object({ do: z.literal('step'), step: z.int().check(z.nonnegative()), reason: z.optional(reason) }),
  z.object({ do: z.literal('lengthen'), minutes: z.int().check(z.gte(-60), z.lte(60)) }),
  /** とめる: nobody writes. */
  z.object({ do: z.literal('freeze'), frozen: z.boolean() }),
  /** Takes 進行 over (MTG-11). */
  z.object({ do: z.literal('host') }),
  z.object({ do: z.literal('close') }),
  z.object({ do: z.literal('reopen') }),
]);
export type ConferenceCommand = z.infer<typeof conferenceCommandSchema>;

export interface CarryingOutConference extends Omit<CarryingOut, 'code' | 'entrance'> {
  /** The name of the account that a role is given to; undefined for nobody who may see the paper. */
  readonly nameOf: (account: string) => string | undefined;
}

/**
 * A conference after what somebody did. Done twice, it is as if done once. Whether the sheet was confirmed is asked before.
 *
 * @throws YoriaiError meeting-over, meeting-not-now, conference-needs-presenter, invalid-input
 */
export function conferenceAfter(
  meeting: Meeting,
  command: ConferenceCommand,
  how: CarryingOutConference,
): Meeting {
  if (command.do === 'promise') return promised(meeting, how);
  if (command.do === 'role') return withRole(meeting, command, how);
  if (command.do === 'step' && presenterOf(meeting) === undefined)
    throw new YoriaiError('conference-needs-presenter');
  // There is no number to come in by: whoever may see the paper comes in.
  const { code: _code, ...after } = carriedOut(meeting, command, { ...how, code: () => '' });
  return after;
}

function promised(meeting: Meeting, { by, now }: CarryingOutConference): Meeting {
  refuseOver(meeting);
  if (meeting.stage === 'planned') throw new YoriaiError('meeting-not-now');
  const before = meeting.people[by.account];
  if (before?.promisedAt !== undefined) return meeting;
  return {
    ...meeting,
    people: { ...meeting.people, [by.account]: { ...before, name: by.name, promisedAt: now } },
  };
}

function withRole(
  meeting: Meeting,
  { account, role }: { readonly account: string; readonly role: ConferenceRole | null },
  { nameOf }: CarryingOutConference,
): Meeting {
  refuseOver(meeting);
  const name = nameOf(account);
  if (name === undefined) throw new YoriaiError('invalid-input', [{ path: 'account', fault: 'not-here' }]);
  const others = Object.entries(meeting.people).map(([key, it]) => {
    const goesOver = key !== account && role !== null && isSingle(role) && it.role === role;
    return [key, goesOver ? withoutRole(it) : it] as const;
  });
  const before = withoutRole(meeting.people[account] ?? { name });
  return {
    ...meeting,
    people: {
      ...Object.fromEntries(others),
      [account]: { ...before, name, ...(role === null ? {} : { role }) },
    },
  };
}

const withoutRole = ({ role: _, ...rest }: Meeting['people'][string]): Meeting['people'][string] => rest;

function refuseOver({ stage }: Meeting): void {
  if (stage === 'closed') throw new YoriaiError('meeting-over');
}
