import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import { writeDate } from '@yoriai/shared/writing/write-date';

/** The last day on which an invitation holds; it ends with that day. */
export const endWords = (until: number): string => writeDate(dayInJapan(until - 1), 'era');
