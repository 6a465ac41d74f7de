import type { Meeting } from '../meetings/meeting.ts';
import { addDays } from '../writing/calendar.ts';
import { dayInJapan } from '../writing/day-in-japan.ts';
import { type Keeping, keptUntil } from './keeping.ts';

/** How many days after おひらき よび名 are kept, and what was sent and never stood on a wall to the end (P13, P19). */
const unshownDays = 30;

type Ended = Pick<Meeting, 'closedAt' | 'endsAt'>;

/** One that nobody closed was over when it was to end. */
const dayOfEnd = ({ closedAt, endsAt }: Ended): string => dayInJapan(closedAt ?? endsAt);

/** The last day of よび名 and of what was not shown, `YYYY-MM-DD`. */
export const unshownUntil = (meeting: Ended): string => addDays(dayOfEnd(meeting), unshownDays);

/** The last day of what is left of the tray, of who chose what, and of who led: as for the boards of residents. */
export const sentUntil = (meeting: Ended, keeping: Keeping): string =>
  keptUntil('residents', { day: dayOfEnd(meeting) }, keeping);
