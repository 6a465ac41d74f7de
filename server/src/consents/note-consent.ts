import type { newConsentSchema, SaidConsent } from '@yoriai/shared/consents/consent';
import { YoriaiError } from '@yoriai/shared/errors';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import type * as z from 'zod/mini';
import type { Doors } from '../access/doors.ts';
import type { Catalogue } from '../areas/catalogue.ts';
import { newId } from '../keeping/new-id.ts';
import { type GroundKeepers, refit } from '../legal-ground/change-ground.ts';
import { refuseDetails } from '../legal-ground/refuse-details.ts';
import type { Person } from '../people/people.ts';
import type { Consents } from './consents.ts';
import { papersSeenBy } from './present-consent.ts';

export interface ConsentKeepers extends Doors, GroundKeepers {
  readonly consents: Consents;
  readonly tellShelf: (area: string) => void;
}

/** An area has no more than this; they are held in memory. */
const consentsPerArea = 2000;

/**
 * Writes down that somebody agreed: whose letter, to what, how, when, until when (P22). A name in the words is refused.
 *
 * @throws YoriaiError invalid-input for days that cannot be, for papers that are not of this area; words-bear-details
 */
export async function noteConsent(
  keepers: ConsentKeepers,
  area: Catalogue,
  { notNames, ...given }: z.output<typeof newConsentSchema>,
  person: Person,
): Promise<SaidConsent> {
  const { consents, record, now } = keepers;
  const today = dayInJapan(now());
  if (given.on > today) throw invalid('on', 'future');
  if (given.until !== undefined && given.until < today) throw invalid('until', 'past');
  const papers = new Set(papersSeenBy(keepers, person, area).map(({ id }) => id));
  if (!given.papers.every((id) => papers.has(id))) throw invalid('papers', 'unknown');
  refuseDetails({ what: given.what }, notNames);
  if (consents.of(area.id).length >= consentsPerArea) throw new YoriaiError('too-large');
  const consent: SaidConsent = { ...given, id: newId('k_'), by: person.accountId, at: now() };
  await record.note({ who: person.accountId, what: 'consent-noted', area: area.id, on: consent.id });
  await consents.add(area.id, consent);
  return consent;
}

/**
 * From now on it holds no more: whoever was let in on it is out within the second, nothing of it goes out as a file, and
 * its papers are past their day (P19, P22).
 *
 * @throws YoriaiError not-found, consent-withdrawn, storage-unavailable
 */
export async function withdrawConsent(
  keepers: ConsentKeepers,
  area: Catalogue,
  id: string,
  person: Person,
): Promise<SaidConsent> {
  const { consents, record, now, tellShelf } = keepers;
  const found = consents.find(area.id, id);
  if (!found) throw new YoriaiError('not-found');
  if (found.withdrawn) throw new YoriaiError('consent-withdrawn');
  await record.note({ who: person.accountId, what: 'consent-withdrawn', area: area.id, on: id });
  // The people first: should the rest fail, nobody sits there on a consent that was taken back.
  await putOut(keepers, area.id, id, person);
  const at = now();
  const withdrawn = await consents.withdraw(area.id, id, {
    by: person.accountId,
    at,
    day: dayInJapan(at),
  });
  await putOut(keepers, area.id, id, person);
  tellShelf(area.id);
  return withdrawn;
}

/** Ends the invitations to all papers that lean on a consent. */
async function putOut(keepers: ConsentKeepers, area: string, consent: string, person: Person): Promise<void> {
  const { catalogues, grounds } = keepers;
  for (const { id, ground } of catalogues.area(area).worksheets) {
    const placed = catalogues.worksheet(id);
    if (!placed || ground?.kind !== 'consent' || ground.consent !== consent) continue;
    const known = await grounds.now(placed, ground);
    await refit(keepers, placed, ground, person, { ...known, consent: undefined });
  }
}

const invalid = (path: string, fault: string): YoriaiError =>
  new YoriaiError('invalid-input', [{ path, fault }]);
