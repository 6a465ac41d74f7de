import { may } from '@yoriai/shared/access/policy';
import type { ConferencePerson } from '@yoriai/shared/conferences/api';
import type { Doors } from '../access/doors.ts';
import { objectOfWorksheet } from '../access/place.ts';
import { standingHere } from '../access/standing-here.ts';
import type { PlacedWorksheet } from '../areas/catalogues.ts';
import type { Person } from '../people/people.ts';

/** Whether somebody may see a conference: exactly who may see the worksheet it is held on, while that lies on the shelf. */
export function isSeenBy(doors: Doors, person: Pick<Person, 'accountId'>, worksheet: string): boolean {
  const placed = doors.catalogues.worksheet(worksheet);
  if (!placed || placed.entry.away !== undefined) return false;
  return may(standingHere(doors, person, placed.area, placed.entry), 'see', objectOfWorksheet(placed));
}

/** Everybody who may see a worksheet now, in the order of the accounts: those to whom a role can be given. */
export function peopleOf(doors: Doors, placed: PlacedWorksheet): readonly ConferencePerson[] {
  const object = objectOfWorksheet(placed);
  return doors.people.accounts().flatMap(({ id: account, name }): ConferencePerson[] => {
    const standing = standingHere(doors, { accountId: account }, placed.area, placed.entry);
    if (!may(standing, 'see', object)) return [];
    return [{ account, name, comments: !may(standing, 'write', object) }];
  });
}
