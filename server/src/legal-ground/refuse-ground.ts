import { isInForce } from '@yoriai/shared/consents/consent';
import { YoriaiError } from '@yoriai/shared/errors';
import type { Ground } from '@yoriai/shared/legal-ground/ground';
import { isPast } from '@yoriai/shared/retention/keeping';
import { addDays } from '@yoriai/shared/writing/calendar';
import type { PlacedWorksheet } from '../areas/catalogues.ts';
import type { People } from '../people/people.ts';
import type { KeepingHere } from '../retention/keeping-here.ts';
import type { Grounds } from './grounds.ts';

export interface GroundToCheck {
  readonly grounds: Pick<Grounds, 'now'>;
  readonly people: Pick<People, 'account'>;
  readonly keeping: Pick<KeepingHere, 'of'>;
}

/** No meeting is planned longer ahead; a day of the year 2099 would keep a case for ever. */
const aheadDays = 366;

/**
 * What does not hold is not written down: a consent that is none, or of other papers; a member who has no account; a
 * day so far back that the paper would be put away at once, or so far ahead that it never would.
 *
 * @throws YoriaiError ground-needs-consent, invalid-input
 */
export async function refuseGround(
  { grounds, people, keeping }: GroundToCheck,
  placed: PlacedWorksheet,
  ground: Ground,
): Promise<void> {
  const { consent, today } = await grounds.now(placed, ground);
  if (ground.kind === 'consent' && !(consent && isInForce(consent, today)))
    throw new YoriaiError('ground-needs-consent');
  if (ground.kind === 'support-meeting')
    for (const [index, { account }] of ground.members.entries())
      if (account !== undefined && !people.account(account)) throw invalid(`members.${index}`, 'unknown');
  if (ground.day === undefined || ground.day === placed.entry.ground?.day) return;
  if (ground.day > addDays(today, aheadDays)) throw invalid('day', 'far');
  const kept = await keeping.of({ ...placed, entry: { ...placed.entry, ground } });
  if (kept && isPast(kept.until, today)) throw invalid('day', 'over');
}

const invalid = (path: string, fault: string): YoriaiError =>
  new YoriaiError('invalid-input', [{ path, fault }]);
