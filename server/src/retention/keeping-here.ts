import { classOf, type KeepingClass, keptUntil } from '@yoriai/shared/retention/keeping';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import type { PlacedBoard, PlacedWorksheet } from '../areas/catalogues.ts';
import type { Projections } from '../areas/projections.ts';
import { lastCheckOf } from '../case-review/confirmation.ts';
import type { Engine } from '../collaboration/engine.ts';
import type { Grounds } from '../legal-ground/grounds.ts';
import type { Retention } from './retention.ts';

/** Until when a paper stands on the shelf. */
export interface KeptHere {
  readonly class: KeepingClass;
  /** The last day, `YYYY-MM-DD`. */
  readonly until: string;
  /** Nobody may say that it is kept longer than this. */
  readonly atMost?: string | undefined;
}

export interface KeepingHere {
  /** @returns undefined for what stays until somebody puts it away */
  of(placed: PlacedBoard | PlacedWorksheet): Promise<KeptHere | undefined>;
}

export interface KeepingSources {
  readonly engine: Pick<Engine, 'read'>;
  readonly projections: Pick<Projections, 'content' | 'worksheet'>;
  readonly grounds: Pick<Grounds, 'lastDay'>;
  readonly retention: Pick<Retention, 'keeping'>;
  readonly now: () => number;
}

export function openKeeping(sources: KeepingSources): KeepingHere {
  const { grounds, retention, now } = sources;
  return {
    async of(placed) {
      const of = 'template' in placed.entry ? classOfWorksheet(placed.entry) : classOfBoard(placed.entry);
      if (of === undefined) return undefined;
      const atMost = isWorksheet(placed) ? grounds.lastDay(placed) : undefined;
      const today = dayInJapan(now());
      const day = await countedFrom(sources, placed);
      // A day ahead of the clock was written while the clock was wrong.
      const kept = {
        day: of === 'cases' || day < today ? day : today,
        longer: placed.entry.kept?.until,
        atMost,
      };
      return {
        class: of,
        until: keptUntil(of, kept, retention.keeping()),
        ...(atMost !== undefined && { atMost }),
      };
    },
  };
}

const isWorksheet = (placed: PlacedBoard | PlacedWorksheet): placed is PlacedWorksheet =>
  'template' in placed.entry;

const classOfBoard = ({ kind, audience }: PlacedBoard['entry']) =>
  classOf({ of: 'board', kind, audience, isCase: false });

const classOfWorksheet = ({ template, audience }: PlacedWorksheet['entry']) =>
  classOf({
    of: 'worksheet',
    kind: template,
    audience,
    isCase: worksheetTemplate(template)?.caution === true,
  });

/** A case: the day it was talked about, else when it was confirmed or written in last. Others: the last hand. */
async function countedFrom(
  { engine, projections, now }: KeepingSources,
  placed: PlacedBoard | PlacedWorksheet,
): Promise<string> {
  if (!isWorksheet(placed)) return dayInJapan((await projections.content(placed)).hand.at);
  const { entry } = placed;
  if (entry.ground?.day !== undefined) return entry.ground.day;
  const { hand } = await projections.worksheet(placed);
  if (worksheetTemplate(entry.template)?.caution !== true) return dayInJapan(hand.at);
  const confirmed = await lastCheckOf(engine, entry.id);
  return dayInJapan(Math.min(Math.max(hand.at, confirmed?.at ?? 0), now()));
}
