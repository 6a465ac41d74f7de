import { may } from '@yoriai/shared/access/policy';
import type { Confirms } from '@yoriai/shared/opening/api';
import type { PersonHere } from '../access/authorize.ts';
import type { Doors } from '../access/doors.ts';
import { standingHere } from '../access/standing-here.ts';
import type { Paper } from './paper.ts';

/** Whether anybody else of the house could say the second yes to opening this paper wider. */
export const hasSecond = (doors: Doors, { area, entry, object }: Paper, asker: string): boolean =>
  doors.people
    .accounts()
    .some(
      ({ id }) => id !== asker && may(standingHere(doors, { accountId: id }, area, entry), 'widen', object),
    );

/**
 * Whoever asks for a paper to be opened wider never says the second yes (P9), but where there is nobody else: there a
 * director or an administrator may, and says why (C9).
 */
export function confirmsBy(
  doors: Doors,
  { standing, accountId }: PersonHere,
  paper: Paper,
  asker: string,
): Confirms {
  if (!may(standing, 'widen', paper.object)) return 'no';
  if (accountId !== asker) return 'yes';
  return may(standing, 'approve', paper.object) && !hasSecond(doors, paper, asker) ? 'with-reason' : 'no';
}
