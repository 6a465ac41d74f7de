import type { Meeting } from '../meetings/meeting.ts';
import { type Ground, ordinary } from './ground.ts';

/**
 * The legal ground of a meeting (ACC-10, P24). Residents meet on 通常＝匿名のみ, and on no other: anybody may come in by the
 * number, so nobody may be told from what is said there.
 *
 * @returns undefined for a conference: it stands on the ground of its sheet
 */
export const groundOfMeeting = ({ paper }: Pick<Meeting, 'paper'>): Ground | undefined =>
  paper === undefined ? ordinary : undefined;
