import type { Times } from '@yoriai/shared/worksheets/values';

/** 13:30–15:00; what ends on the next day says so. */
export const hoursOf = ({ from, to, nextDay }: Times, nextDayWord: string): string =>
  to === undefined ? from : `${from}–${nextDay ? nextDayWord : ''}${to}`;
