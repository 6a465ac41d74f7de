import type { Assignment } from '@yoriai/shared/access/roles';
import { type Standing, standingOf } from '@yoriai/shared/access/standing';
import { ancestorsOf } from '../areas/area-tree.ts';
import type { AssignedPerson, Catalogue, InvitedPerson } from '../areas/catalogue.ts';
import type { Person } from '../people/people.ts';
import type { Doors } from './doors.ts';

/** What somebody may have been invited to. */
interface Inviting {
  readonly invited?: readonly InvitedPerson[] | undefined;
}

/**
 * How a person stands to an area and, if one is named, to a paper on its shelf, at this moment: the role is asked of the
 * account anew each time, so that a lowered one counts at once (ACC-4).
 *
 * @param area left out: how the person stands to the organisation
 */
export function standingHere(
  { people, catalogues, now }: Doors,
  { accountId }: Pick<Person, 'accountId'>,
  area?: Catalogue,
  paper?: Inviting,
): Standing {
  const account = people.account(accountId);
  if (!account) return 'outsider';
  const isNow = isAt(now());
  const mine = (it: { readonly account: string }) => it.account === accountId;
  return standingOf({
    role: account.role,
    everyArea: people.everyArea(),
    assignment: area && assignmentIn([area, ...ancestorsOf(catalogues, area).toReversed()], accountId, isNow),
    invited: paper?.invited?.find((it) => mine(it) && isNow(it))?.as,
    isVisitor:
      area !== undefined &&
      papersOf(area).some(({ invited }) => invited?.some((it) => mine(it) && isNow(it))),
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
