import type { AccountRole } from '@yoriai/shared/access/roles';
import type { Contact } from '@yoriai/shared/people/organization';
import type { RecordOfAccess } from '../access-record/record-of-access.ts';
import type { KeptJson } from '../keeping/kept-json.ts';
import { type AccountCommands, accountCommands } from './account-commands.ts';
import { isHere } from './accounts.ts';
import { type InvitationCommands, invitationCommands } from './invitation-commands.ts';
import type { Account, Invitation, Session } from './people-file.ts';
import { openPeopleState, type PeopleState } from './people-state.ts';
import { type SignInLimit, signInLimit } from './sign-in-limit.ts';
import { type SigningIn, signingIn } from './signing-in.ts';

/** Who is signed in: what decides about access and stands behind every edit. */
export interface Person {
  readonly sessionId: string;
  readonly accountId: string;
  readonly name: string;
  readonly role: AccountRole;
  /** Came in by a link: the one worksheet that is open by it, of all that the account may open (AC-B B14). */
  readonly only?: string | undefined;
}

/** The organisation, its accounts and their sessions (ACC-1). All is kept before an answer is given. */
export interface People extends SigningIn, AccountCommands, InvitationCommands {
  organization(): string | null;
  /** Whether every 職員 is at work in every area, as in a small office. */
  everyArea(): boolean;
  contacts(): readonly Contact[];
  /** @returns undefined for who left, and for an account whose last day is over: they come in nowhere. */
  account(id: string): Account | undefined;
  /** All by whom somebody comes in at this moment. */
  accounts(): readonly Account[];
  /** Also those whose last day is over; who left is not among them. */
  members(): readonly Account[];
  /** The name also of who left: it stands behind what was written. */
  nameOf(id: string): string | undefined;
  sessions(): readonly Session[];
  invitations(): readonly Invitation[];
}

/** What all that is done about people is done with. */
export interface PeopleCore {
  readonly state: PeopleState;
  readonly limit: SignInLimit;
  readonly record: RecordOfAccess;
  readonly now: () => number;
  /** The worksheet to which the link leads by which a session was begun; undefined once it stands no longer. */
  readonly sheetOfLink: (link: string) => string | undefined;
}

export async function openPeople(
  kept: KeptJson,
  now: () => number,
  record: RecordOfAccess,
  sheetOfLink: PeopleCore['sheetOfLink'] = () => undefined,
): Promise<People> {
  const state = await openPeopleState(kept, now);
  const core = { state, limit: signInLimit(now), record, now, sheetOfLink };
  const signing = signingIn(core);
  return {
    ...signing,
    ...accountCommands(core),
    ...invitationCommands(core),
    organization: () => state.file.organization?.name ?? null,
    everyArea: () => state.file.organization?.everyArea ?? false,
    contacts: () => state.file.organization?.contacts ?? [],
    account: (id) => state.file.accounts.find((it) => it.id === id && isHere(it, now())),
    accounts: () => state.file.accounts.filter((it) => isHere(it, now())),
    members: () => state.file.accounts.filter(({ leftAt }) => leftAt === undefined),
    nameOf: (id) => state.file.accounts.find((it) => it.id === id)?.name,
    sessions: () => state.file.sessions,
    invitations: () => state.file.invitations,
  };
}
