import { YoriaiError } from '@yoriai/shared/errors';
import { type Ground, ordinary } from '@yoriai/shared/legal-ground/ground';
import {
  type GroundNow,
  lastDayOf,
  mayExport,
  type ToInvite,
  whyNotInvited,
} from '@yoriai/shared/legal-ground/what-follows';
import { endOfDay } from '@yoriai/shared/people/last-day';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import type { PlacedWorksheet } from '../areas/catalogues.ts';
import { isConfirmed } from '../case-review/confirmation.ts';
import type { Engine } from '../collaboration/engine.ts';
import type { Consents } from '../consents/consents.ts';

/** What the ground of a case sheet decides (ACC-10). Papers that are no case stand on none and are let through. */
export interface Grounds {
  /** As things are now. @param ground in place of the one that stands */
  now(placed: PlacedWorksheet, ground?: Ground): Promise<GroundNow>;
  /**
   * @returns when an invitation ends at the latest (milliseconds since 1970, UTC), where the ground says so
   * @throws YoriaiError ground-forbids-invitation, with what stands against it
   */
  refuseInvitation(placed: PlacedWorksheet, who: ToInvite): Promise<{ readonly until?: number }>;
  mayExport(placed: PlacedWorksheet): boolean;
  /** @throws YoriaiError ground-forbids-export */
  refuseExport(placed: PlacedWorksheet): void;
  /** The last day of what the ground leans on, if it leans on something that ends. */
  lastDay(placed: PlacedWorksheet): string | undefined;
}

export interface GroundsOptions {
  readonly engine: Pick<Engine, 'read'>;
  readonly consents: Consents;
  readonly now: () => number;
}

export function openGrounds({ engine, consents, now }: GroundsOptions): Grounds {
  const known = ({ area, entry }: PlacedWorksheet, ground = entry.ground ?? ordinary) => {
    const consent = ground.kind === 'consent' ? consents.find(area.id, ground.consent) : undefined;
    const isOfPaper = consent?.papers.includes(entry.id) === true;
    return { ground, today: dayInJapan(now()), ...(isOfPaper && { consent }) };
  };
  const grounds: Grounds = {
    async now(placed, ground) {
      return { ...known(placed, ground), isAnonymous: await isConfirmed(engine, placed.entry.id) };
    },
    async refuseInvitation(placed, who) {
      if (!isCase(placed)) return {};
      const ground = await grounds.now(placed);
      const against = whyNotInvited(ground, who);
      if (against) throw new YoriaiError('ground-forbids-invitation', [{ path: 'account', fault: against }]);
      const day = lastDayOf(ground);
      return day === undefined ? {} : { until: endOfDay(day) };
    },
    mayExport: (placed) => !isCase(placed) || mayExport(known(placed)),
    refuseExport(placed) {
      if (!grounds.mayExport(placed)) throw new YoriaiError('ground-forbids-export');
    },
    lastDay: (placed) => (isCase(placed) ? lastDayOf(known(placed)) : undefined),
  };
  return grounds;
}

/** 取扱注意: what bears a ground. */
export const isCase = ({ entry }: PlacedWorksheet): boolean =>
  worksheetTemplate(entry.template)?.caution === true;
