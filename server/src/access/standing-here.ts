import type { Assignment } from '@yoriai/shared/access/roles';
import { type Standing, standingOf } from '@yoriai/shared/access/standing';
import { ancestorsOf } from '../areas/area-tree.ts';
import type { AssignedPerson, Catalogue, InvitedPerson } from '../areas/catalogue.ts';
import type { Person } from '../people/people.ts';
import type { Doors } from './doors.ts';

/** What somebody may have been invited to. */
interface Inviting {
  readonly id: string;
  readonly invited?: readonly InvitedPerson[] | undefined;
}

/**
 * How a person stands to an area and, if one is named, to a paper on its shelf, at this moment: the role is asked of the
 * account anew each time, so that a lowered one counts at once (ACC-4). Who came in by a link is invited to the paper of
 * that link and has no other tie: whoever made it, and could use it too, learns nothing else by it (AC-B B14, P33).
 *
 * @param area left out: how the person stands to the organisation
 */
export function standingHere(
  { people, catalogues, now }: Doors,
  { accountId, only }: Pick<Person, 'accountId' | 'only'>,
  area?: Catalogue,
  paper?: Inviting,
): Standing {
  const account = people.account(accountId);
  if (!account) return 'outsider';
  const isNow = isAt(now());
  const mine = (it: { readonly account: string }) => it.account === accountId;
  const invitation = ({ id, invited }: Inviting) =>
    only === undefined || only === id ? invited?.find((it) => mine(it) && isNow(it)) : undefined;
  const isByAccount = only === undefined;
  return standingOf({
    role: account.role,
    everyArea: people.everyArea(),
    assignment:
      area && isByAccount
        ? assignmentIn([area, ...ancestorsOf(catalogues, area).toReversed()], accountId, isNow)
        : undefined,
    invited: paper && invitation(paper)?.as,
    isVisitor: area !== undefined && papersOf(area).some((it) => invitation(it) !== undefined),
  });
}

const papersOf = ({ boards, worksheets }: Catalogue): readonly Inviting[] => [...boards, ...worksheets];

/** The nearest counts: an area lies in others, and who is 担当 of the wider one is of the inner ones too. */
function assignmentIn(
  areas: readonly Catalogue[],
  account: string,
  isNow: (span: Span) => boolean,
): Assignment | undefined {
  for (const { people } of areas) {
    const here = people.find((it: AssignedPerson) => it.account === account && isNow(it));
    if (here) return here.as;
  }
  return undefined;
}

interface Span {
  readonly from?: number | undefined;
  readonly until?: number | undefined;
}

/** Whether a span of time, its end excluded, is now. */
const isAt =
  (now: number) =>
  ({ from = 0, until = Number.POSITIVE_INFINITY }: Span): boolean =>
    from <= now && now < until;
