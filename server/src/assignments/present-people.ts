import { type Assignment, assignments } from '@yoriai/shared/access/roles';
import type { AreaPeople, AssignedView } from '@yoriai/shared/assignments/assignment';
import { lastDayOf } from '@yoriai/shared/people/last-day';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import type { Doors } from '../access/doors.ts';
import { ancestorsOf } from '../areas/area-tree.ts';
import type { AssignedPerson, Catalogue } from '../areas/catalogue.ts';
import { partAt } from './assigned.ts';

/** The only shape in which the parts people have in an area leave the server. */
export function presentPeople(doors: Doors, area: Catalogue): AreaPeople {
  const now = doors.now();
  const around = ancestorsOf(doors.catalogues, area)
    .toReversed()
    .flatMap(({ id, name, people }) =>
      people
        .filter((it) => !partAt(area.people, it.account, now))
        .flatMap((it) => present(doors, it).map((view) => ({ ...view, area: { id, name } }))),
    );
  return {
    people: area.people.flatMap((it) => present(doors, it)).sort(byPart),
    around: around.sort(byPart),
  };
}

/** Nothing of who left, and nothing of what is over. */
function present({ people, now }: Doors, { account, as, from, until }: AssignedPerson): AssignedView[] {
  const person = people.account(account);
  if (!person || (until !== undefined && until <= now())) return [];
  return [
    {
      account,
      name: person.name,
      role: person.role,
      as,
      ...(from !== undefined && from > now() && { firstDay: dayInJapan(from) }),
      ...(until !== undefined && { lastDay: lastDayOf(until) }),
    },
  ];
}

const rankOf = (as: Assignment): number => assignments.indexOf(as);
const byPart = (a: AssignedView, b: AssignedView): number =>
  rankOf(a.as) - rankOf(b.as) || a.name.localeCompare(b.name, 'ja') || a.account.localeCompare(b.account);
