import { may } from '@yoriai/shared/access/policy';
import type { GroundView, ShownGround } from '@yoriai/shared/legal-ground/api';
import { type Ground, ordinary } from '@yoriai/shared/legal-ground/ground';
import type { PersonHere } from '../access/authorize.ts';
import type { Doors } from '../access/doors.ts';
import type { PlacedWorksheet } from '../areas/catalogues.ts';
import type { Consents } from '../consents/consents.ts';
import { presentConsent } from '../consents/present-consent.ts';
import type { KeepingHere } from '../retention/keeping-here.ts';
import type { Grounds } from './grounds.ts';

export interface GroundSources extends Doors {
  readonly grounds: Grounds;
  readonly consents: Consents;
  readonly keeping: Pick<KeepingHere, 'of'>;
}

/** The only shape in which a ground leaves the server: of a consent only those of the area learn whose it is. */
export async function presentGround(
  sources: GroundSources,
  person: PersonHere,
  placed: PlacedWorksheet,
): Promise<GroundView> {
  const { area, entry } = placed;
  const ground: Ground = entry.ground ?? ordinary;
  const isOfArea = may(person.standing, 'see', 'consent');
  const consent =
    isOfArea && ground.kind === 'consent' ? sources.consents.find(area.id, ground.consent) : undefined;
  const kept = await sources.keeping.of(placed);
  return {
    ground: isOfArea ? ground : forGuests(ground),
    ...(consent && { consent: presentConsent(sources, person, area, consent) }),
    mayExport: sources.grounds.mayExport(placed),
    mayChange: may(person.standing, 'invite', 'case-sheet') && entry.away === undefined,
    ...(kept && { keptUntil: kept.until }),
  };
}

/** Who sits at the table knows what table it is and of whom it is made, and not by which account somebody comes in. */
function forGuests(ground: Ground): ShownGround {
  switch (ground.kind) {
    case 'ordinary':
      return ground;
    case 'support-meeting':
      return { ...ground, members: ground.members.map(({ label }) => ({ label })) };
    case 'consent':
      return { kind: 'consent', day: ground.day };
  }
}
