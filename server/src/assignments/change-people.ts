import { may } from '@yoriai/shared/access/policy';
import { type Assignment, assignmentsOf } from '@yoriai/shared/access/roles';
import type { AccessEvent } from '@yoriai/shared/access-record/events';
import { YoriaiError } from '@yoriai/shared/errors';
import type { Doors } from '../access/doors.ts';
import { standingHere } from '../access/standing-here.ts';
import type { RecordOfAccess } from '../access-record/record-of-access.ts';
import { ancestorsOf } from '../areas/area-tree.ts';
import type { AssignedPerson, Catalogue } from '../areas/catalogue.ts';
import type { Person } from '../people/people.ts';
import { assigned, type Handing, handedOver, type Part, partToHandOver, unassigned } from './assigned.ts';

export interface AssignmentKeepers extends Doors {
  readonly record: RecordOfAccess;
  /** Closes the connections of these accounts, so that they are decided again (ACC-4). */
  readonly recheck: (accounts: ReadonlySet<string>) => void;
  readonly tellShelf: (area: string) => void;
}

interface InArea {
  readonly by: Pick<Person, 'accountId'>;
  readonly area: Catalogue;
}

/** @throws YoriaiError not-allowed, not-found, not-for-role */
export async function assign(
  keepers: AssignmentKeepers,
  { by, area, ...part }: InArea & Part,
): Promise<void> {
  checkRole(keepers, part.account, part.as);
  await change(keepers, { by, area, what: 'assigned', on: part.account }, (people) => assigned(people, part));
  keepers.recheck(new Set([part.account]));
}

/** At once. @throws YoriaiError not-allowed, not-found */
export async function unassign(
  keepers: AssignmentKeepers,
  { by, area, account }: InArea & { readonly account: string },
): Promise<void> {
  if (!area.people.some((it) => it.account === account)) throw new YoriaiError('not-found');
  await change(keepers, { by, area, what: 'unassigned', on: account }, (people) =>
    unassigned(people, account),
  );
  keepers.recheck(new Set([account]));
}

/**
 * One action for an area and those that lie in it (C10). Asked for again after a failure half-way, it goes on where it
 * stopped: what was handed over already stays as it is.
 *
 * @throws YoriaiError not-allowed, not-for-role; invalid-input where `from` has no part here that could be handed over
 */
export async function handOver(
  keepers: AssignmentKeepers,
  { by, area, ...handing }: InArea & Handing,
): Promise<void> {
  const { catalogues, now } = keepers;
  const { from, to, at = now() } = handing;
  if (from === to) throw new YoriaiError('invalid-input', [{ path: 'to', fault: 'same' }]);
  // The inner ones first: whoever hands over what is his or her own may do so up to the last.
  const inner = catalogues.all().filter((it) => ancestorsOf(catalogues, it).includes(area));
  const theirs = [...inner, area].flatMap((it) => {
    const part = partToHandOver(it.people, from, at);
    return part ? [{ area: it, as: part.as }] : [];
  });
  if (theirs.length === 0) throw new YoriaiError('invalid-input', [{ path: 'from', fault: 'not-here' }]);
  for (const it of theirs) {
    checkManages(keepers, by, it.area);
    checkRole(keepers, to, it.as);
  }
  for (const it of theirs)
    await change(keepers, { by, area: it.area, what: 'transferred', on: to }, (people) =>
      handedOver(people, handing, now()),
    );
  keepers.recheck(new Set([from, to]));
}

interface Change extends InArea {
  readonly what: AccessEvent;
  /** The account it is about. */
  readonly on: string;
}

/** Whether it may be done is asked again when its turn comes: two may remove each other at once. */
async function change(
  keepers: AssignmentKeepers,
  { by, area, what, on }: Change,
  next: (people: readonly AssignedPerson[]) => AssignedPerson[],
): Promise<void> {
  checkManages(keepers, by, area);
  await keepers.record.note({ who: by.accountId, what, area: area.id, on });
  await keepers.catalogues.change(area.id, (it) => {
    checkManages(keepers, by, it);
    return { ...it, people: next(it.people) };
  });
  keepers.tellShelf(area.id);
}

function checkManages(doors: Doors, by: Pick<Person, 'accountId'>, area: Catalogue): void {
  if (!may(standingHere(doors, by, area), 'manage', 'assignment')) throw new YoriaiError('not-allowed');
}

function checkRole({ people }: Doors, id: string, as: Assignment): void {
  const account = people.account(id);
  if (!account) throw new YoriaiError('not-found');
  if (!assignmentsOf[account.role].includes(as)) throw new YoriaiError('not-for-role');
}
