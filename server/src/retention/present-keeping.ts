import { may } from '@yoriai/shared/access/policy';
import type { KeepingOfArea, KeptPaper } from '@yoriai/shared/retention/keeping';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import type { Doors } from '../access/doors.ts';
import type { Catalogue } from '../areas/catalogue.ts';
import { seenBy } from '../areas/present-shelf.ts';
import type { Person } from '../people/people.ts';
import type { KeepingHere } from './keeping-here.ts';

export interface KeepingReaders extends Doors {
  readonly keeping: KeepingHere;
}

/** Until when the papers of an area are kept, of those that a person may see. */
export async function presentKeeping(
  readers: KeepingReaders,
  area: Catalogue,
  person: Person,
): Promise<KeepingOfArea> {
  const { people, keeping, now } = readers;
  const { boards, worksheets } = seenBy(readers, person, area);
  const papers = await Promise.all(
    [...boards, ...worksheets].map(async ({ placed, standing }): Promise<readonly KeptPaper[]> => {
      const here = await keeping.of(placed);
      if (!here) return [];
      const { id, kept, expired } = placed.entry;
      const by = kept && people.nameOf(kept.by);
      return [
        {
          paper: id,
          of: 'template' in placed.entry ? 'worksheet' : 'board',
          ...here,
          ...(kept &&
            may(standing, 'see', 'consent') && {
              longer: { until: kept.until, reason: kept.reason, by: by ?? '' },
            }),
          ...(expired !== undefined && { expired }),
          mayKeep: may(standing, 'keep', 'area'),
        },
      ];
    }),
  );
  return { papers: papers.flat(), today: dayInJapan(now()) };
}
