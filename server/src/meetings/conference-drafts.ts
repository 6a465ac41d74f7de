import { may } from '@yoriai/shared/access/policy';
import { isOfHouse } from '@yoriai/shared/access/roles';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { recordOfMeeting } from '@yoriai/shared/records/meeting-record';
import type { Doors } from '../access/doors.ts';
import { standingHere } from '../access/standing-here.ts';
import type { Catalogues, PlacedMeeting } from '../areas/catalogues.ts';
import { type DraftKeepers, recordDrafts } from './record-drafts.ts';

export interface ConferenceDraftKeepers extends Doors, DraftKeepers {
  readonly catalogues: Catalogues;
  readonly now: () => number;
}

/**
 * Lays drafts of own 実践記録 for those who were in a conference and write in the books of its area: that there was one,
 * when and for how long, and no word of the case (MTG-10). Who was invited from elsewhere keeps records elsewhere.
 *
 * @throws YoriaiError storage-unavailable
 */
export async function conferenceDrafts(
  keepers: ConferenceDraftKeepers,
  { area, entry: { id, runSheet } }: PlacedMeeting,
  meeting: Meeting,
): Promise<void> {
  const { closedAt, host, people } = meeting;
  if (closedAt === undefined) return;
  const promised = Object.entries(people).filter(([, { promisedAt }]) => promisedAt !== undefined);
  const names = new Map(promised.map(([account, { name }]) => [account, name]));
  if (host) names.set(host.account, host.name);
  const keepsRecords = (accountId: string): boolean => {
    const role = keepers.people.account(accountId)?.role;
    if (role === undefined || !isOfHouse(role)) return false;
    return may(standingHere(keepers, { accountId }, area), 'write', 'worksheet');
  };
  const there = [...names]
    .filter(([account]) => keepsRecords(account))
    .map(([account, name]) => ({ account, name, isHost: account === host?.account }));
  const record = recordOfMeeting(meeting, { closedAt, runSheet });
  await recordDrafts(keepers, { id, area: area.id, record, there });
}
