import type { Assignment } from '@yoriai/shared/access/roles';
import type { AccountLine } from '@yoriai/shared/people/accounts';
import type { InvitationFace, InvitationLine } from '@yoriai/shared/people/invitation';
import { lastDayOf } from '@yoriai/shared/people/last-day';
import type { Doors } from '../access/doors.ts';
import { isHere } from './accounts.ts';
import type { Account, Invitation } from './people-file.ts';

/** An account as those know it who do not manage accounts. */
export const presentAccount = ({ id, name, role }: Account): AccountLine => ({ id, name, role });

/** An account as those know it who manage accounts. */
export function presentManaged({ catalogues, now }: Doors, account: Account): AccountLine {
  const { id, email, endsAt, createdAt } = account;
  const isNow = (until: number | undefined): boolean => until === undefined || until > now();
  return {
    ...presentAccount(account),
    email,
    createdAt,
    ...(endsAt !== undefined && { lastDay: lastDayOf(endsAt), isOver: !isHere(account, now()) }),
    areas: catalogues
      .all()
      .flatMap(({ id: area, name, people }) =>
        people.filter((it) => it.account === id && isNow(it.until)).map(({ as }) => ({ area, name, as })),
      ),
  };
}

/** An invitation as those know it who made it, or might have. */
export function presentInvitation({ people, catalogues }: Doors, invitation: Invitation): InvitationLine {
  const { id, name, role, accountEndsAt, createdAt, createdBy, endsAt, joined } = invitation;
  return {
    id,
    name,
    role,
    areas: areasOf(catalogues, invitation),
    ...(accountEndsAt !== undefined && { lastDay: lastDayOf(accountEndsAt) }),
    state: people.stateOf(invitation),
    createdAt,
    createdBy: people.nameOf(createdBy) ?? '',
    endsAt,
    ...(joined !== undefined && { joined: people.nameOf(joined) ?? '' }),
  };
}

/** What whoever holds the link is shown before joining: of the areas their names, and no id of anything. */
export function presentFace({ people, catalogues }: Doors, invitation: Invitation): InvitationFace {
  const { name, role, accountEndsAt, createdBy, endsAt } = invitation;
  return {
    organization: people.organization() ?? '',
    name,
    role,
    areas: areasOf(catalogues, invitation).map(({ name: area, as }) => ({ name: area, as })),
    ...(accountEndsAt !== undefined && { lastDay: lastDayOf(accountEndsAt) }),
    createdBy: people.nameOf(createdBy) ?? '',
    endsAt,
  };
}

const areasOf = (
  catalogues: Doors['catalogues'],
  { areas }: Invitation,
): { readonly area: string; readonly name: string; readonly as: Assignment }[] =>
  areas.flatMap(({ area, as }) => {
    const found = catalogues.find(area);
    return found ? [{ area, name: found.name, as }] : [];
  });

export const byName = (people: readonly Account[]): readonly Account[] =>
  [...people].sort((a, b) => a.name.localeCompare(b.name, 'ja') || a.createdAt - b.createdAt);
