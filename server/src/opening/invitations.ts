import { may } from '@yoriai/shared/access/policy';
import { YoriaiError } from '@yoriai/shared/errors';
import type { Candidate, Invitations, NewInvitation } from '@yoriai/shared/opening/api';
import { endOfInvitation, mustEnd, participationsOf } from '@yoriai/shared/opening/participation';
import { isByInvitation } from '@yoriai/shared/opening/widest';
import type { PersonHere } from '../access/authorize.ts';
import type { Doors } from '../access/doors.ts';
import { standingHere } from '../access/standing-here.ts';
import type { RecordOfAccess } from '../access-record/record-of-access.ts';
import type { InvitedPerson } from '../areas/catalogue.ts';
import type { PlacedWorksheet } from '../areas/catalogues.ts';
import type { Account } from '../people/people-file.ts';
import { type AskedPaper, changeWhoComesIn, type Paper, type PaperKeepers } from './paper.ts';
import type { InTurn } from './papers-in-turn.ts';

/** Accounts invited by name to one paper of 取扱注意 (domain.md §3.6, D3). All throw as `paperToSee` does. */
export interface PaperInvitations {
  /** @throws YoriaiError invitation-not-possible, ground-forbids-invitation, invalid-input */
  invite(person: PersonHere, asked: AskedPaper, invitation: NewInvitation): Promise<void>;
  /** Of who is not invited, nothing is said and nothing done. */
  uninvite(person: PersonHere, asked: AskedPaper, account: string): Promise<void>;
}

export interface InvitationsOptions extends PaperKeepers {
  readonly inTurn: InTurn;
  /**
   * What the legal ground of the paper allows (ACC-10): refuses, or says by when the invitation must end.
   *
   * @throws YoriaiError ground-forbids-invitation
   */
  readonly grounds: {
    refuseInvitation(
      placed: PlacedWorksheet,
      account: Pick<Account, 'id' | 'role'>,
    ): Promise<{ readonly until?: number | undefined }>;
  };
  readonly record: RecordOfAccess;
  /** Ends what lets an account in to a paper without a password. */
  readonly endLinks: (worksheet: string, account: string) => Promise<void>;
}

export function openInvitations(options: InvitationsOptions): PaperInvitations {
  const { catalogues, endLinks, grounds, inTurn, people, record, now } = options;

  /** The end there is to be, or none. @throws YoriaiError invalid-input */
  const endOf = ({ role }: Pick<Account, 'role'>, day: string | undefined): number | undefined => {
    if (day === undefined) {
      if (mustEnd(role)) throw new YoriaiError('invalid-input', [{ path: 'day', fault: 'missing' }]);
      return undefined;
    }
    const until = endOfInvitation(day);
    if (until === undefined) throw new YoriaiError('invalid-input', [{ path: 'day', fault: 'no-such-day' }]);
    if (until <= now()) throw new YoriaiError('invalid-input', [{ path: 'day', fault: 'past' }]);
    return until;
  };

  return {
    invite: (person, asked, { account: id, as, day }) =>
      inTurn(person, asked, async (paper) => {
        const account = people.account(id);
        const candidate = candidatesOf(options, paper).find((it) => it.account === id);
        if (!account || !candidate?.as.includes(as)) throw new YoriaiError('invitation-not-possible');
        const until = endOf(account, day);
        const placed = catalogues.worksheet(paper.entry.id);
        if (!placed) throw new YoriaiError('not-found');
        const allowed = await grounds.refuseInvitation(placed, account);
        const ends = [until, allowed.until].filter((it) => it !== undefined);
        const invited: InvitedPerson = {
          account: id,
          as,
          ...(ends.length > 0 && { until: Math.min(...ends) }),
        };
        await record.note({
          who: person.accountId,
          what: 'invited',
          area: paper.area.id,
          on: paperAndPerson(paper, id),
        });
        await changeWhoComesIn(options, paper, (entry) => ({
          invited: [...(entry.invited ?? []).filter((it) => it.account !== id), invited],
        }));
      }),

    uninvite: (person, asked, id) =>
      inTurn(person, asked, async (paper) => {
        if (!paper.entry.invited?.some(({ account }) => account === id)) return;
        await record.note({
          who: person.accountId,
          what: 'uninvited',
          area: paper.area.id,
          on: paperAndPerson(paper, id),
        });
        await changeWhoComesIn(options, paper, ({ invited = [] }) => ({
          invited: invited.filter(({ account }) => account !== id),
        }));
        await endLinks(paper.entry.id, id);
      }),
  };
}

/** Who is invited to a paper and who may be; of those whose time is over, nothing. */
export function presentInvitations(doors: Doors, paper: Paper): Invitations {
  const invited = (paper.entry.invited ?? []).flatMap(({ account: id, as, until }) => {
    const account = doors.people.account(id);
    if (!account || (until !== undefined && until <= doors.now())) return [];
    return [
      { account: id, name: account.name, role: account.role, as, ...(until !== undefined && { until }) },
    ];
  });
  const there = new Set(invited.map(({ account }) => account));
  return { invited, candidates: candidatesOf(doors, paper).filter(({ account }) => !there.has(account)) };
}

/** Who does not see the paper by the area, and could be invited. Who has left has an account no longer. */
function candidatesOf(doors: Doors, { of, kind, area, entry, object }: Paper): readonly Candidate[] {
  if (!isByInvitation({ of, kind })) return [];
  return doors.people.accounts().flatMap(({ id, name, role }): Candidate[] => {
    const uninvited = { ...entry, invited: [] };
    if (!doors.people.account(id)) return [];
    if (may(standingHere(doors, { accountId: id }, area, uninvited), 'see', object)) return [];
    return [{ account: id, name, role, as: participationsOf(role), ends: mustEnd(role) }];
  });
}

/** What the record says of whom was invited to what: ids alone, as names of documents are written. */
const paperAndPerson = ({ entry }: Paper, account: string): string => `sheet/${entry.id}/${account}`;
