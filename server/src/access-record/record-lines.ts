import type { RecordFilter, RecordLine, RecordSubject } from '@yoriai/shared/access-record/api';
import { eventsOf } from '@yoriai/shared/access-record/events';
import { parseDocumentName } from '@yoriai/shared/documents/names';
import { startOfDayInJapan } from '@yoriai/shared/writing/day-in-japan';
import type { Doors } from '../access/doors.ts';
import type { AuditQuestion } from '../storage/ports.ts';
import type { Noted } from './record-of-access.ts';

type Names = Pick<Doors, 'people' | 'catalogues'>;

const dayMs = 24 * 60 * 60_000;

/** What a reader asks for, as the journal is asked. */
export const questionOf = ({ kind, who, from, to }: RecordFilter): Omit<AuditQuestion, 'most'> => ({
  who,
  what: kind && eventsOf(kind),
  from: from === undefined ? undefined : startOfDayInJapan(from),
  until: to === undefined ? undefined : startOfDayInJapan(to) + dayMs,
});

/** An entry with the names that its ids have now; what was redacted or is no more has none. */
export function lineOf(names: Names, { number, at, what, who, on, area }: Noted): RecordLine {
  return {
    number,
    at,
    what,
    ...(who !== undefined && { who: { id: who, name: names.people.nameOf(who) } }),
    on: subjectOf(names, on),
    ...(area !== undefined && { area: names.catalogues.find(area)?.name }),
  };
}

function subjectOf({ people, catalogues }: Names, on: string): RecordSubject {
  const id = parseDocumentName(on)?.id ?? on;
  const board = catalogues.board(id);
  if (board) return { of: 'board', name: board.entry.title };
  const worksheet = catalogues.worksheet(id);
  if (worksheet) return { of: 'worksheet', name: worksheet.entry.title };
  const area = catalogues.find(id);
  if (area) return { of: 'area', name: area.name };
  const person = people.nameOf(id) ?? people.invitations().find((it) => it.id === id)?.name;
  if (person !== undefined) return { of: 'account', name: person };
  return { of: id === organizationId ? 'organization' : 'gone' };
}

/** What an entry is about that is about the organisation as a whole. */
export const organizationId = 'organization';
