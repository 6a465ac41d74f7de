import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';

/** Today as the server counts the days of accounts and parts, `YYYY-MM-DD`. */
export const todayInJapan = (): string => dayInJapan(Date.now());
