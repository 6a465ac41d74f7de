import {
  type ConsentPaper,
  type ConsentView,
  isInForce,
  type SaidConsent,
} from '@yoriai/shared/consents/consent';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import type { Doors } from '../access/doors.ts';
import type { Catalogue } from '../areas/catalogue.ts';
import type { PlacedBoard, PlacedWorksheet } from '../areas/catalogues.ts';
import { seenBy } from '../areas/present-shelf.ts';
import type { Person } from '../people/people.ts';

/** A consent as it is shown: its papers are those that this reader may see. */
export function presentConsent(
  doors: Doors,
  person: Person,
  area: Catalogue,
  { papers, by, ...consent }: SaidConsent,
): ConsentView {
  const today = dayInJapan(doors.now());
  return {
    ...consent,
    by: doors.people.nameOf(by) ?? '',
    papers: papersSeenBy(doors, person, area).filter(({ id }) => papers.includes(id)),
    state: consent.withdrawn ? 'withdrawn' : isInForce(consent, today) ? 'holds' : 'ended',
  };
}

export function papersSeenBy(doors: Doors, person: Person, area: Catalogue): readonly ConsentPaper[] {
  const { boards, worksheets } = seenBy(doors, person, area);
  return [
    ...boards.map(({ placed }) => paperOf('board', placed)),
    ...worksheets.map(({ placed }) => paperOf('worksheet', placed)),
  ];
}

const paperOf = (of: ConsentPaper['of'], { entry }: PlacedBoard | PlacedWorksheet): ConsentPaper => ({
  of,
  id: entry.id,
  title: entry.title,
  away: entry.away !== undefined,
});
