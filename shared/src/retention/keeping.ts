import * as z from 'zod/mini';
import type { Audience } from '../access/audience.ts';
import { notNamesSchema } from '../legal-ground/not-names.ts';
import { calendarDay } from '../people/last-day.ts';
import { addDays, addMonths } from '../writing/calendar.ts';
import { lineSchema } from '../writing/line-schema.ts';

/** How long papers stay on the shelf, by the kind of what is in them (P19). Figures are the organisation's to set. */
export const keepingSchema = z.object({
  /** Boards opened to residents, in years after the last hand. */
  residentsYears: z.int().check(z.minimum(1), z.maximum(30)),
  /** Case sheets, in days after they were talked about. */
  casesDays: z.int().check(z.minimum(1), z.maximum(3650)),
  /** 地域概況 and plans, in years after the last hand. */
  plansYears: z.int().check(z.minimum(1), z.maximum(30)),
});
export type Keeping = Readonly<z.infer<typeof keepingSchema>>;

/** domain.md P19. */
export const keepingByDefault: Keeping = { residentsYears: 1, casesDays: 30, plansYears: 5 };

export type KeepingClass = 'residents' | 'cases' | 'plans';

export interface PaperToKeep {
  readonly of: 'board' | 'worksheet';
  /** A board kind's name, or a template's. */
  readonly kind: string;
  /** 取扱注意. */
  readonly isCase: boolean;
  readonly audience?: Audience | undefined;
}

const plans: readonly string[] = ['area-profile', 'support-plan', 'public-plan'];

/** @returns undefined for papers that stay until somebody puts them away. */
export function classOf({ of, kind, isCase, audience = 'staff' }: PaperToKeep): KeepingClass | undefined {
  if (of === 'board') return audience === 'residents' ? 'residents' : undefined;
  if (isCase) return 'cases';
  return plans.includes(kind) ? 'plans' : undefined;
}

/** From which day on it is counted, and what else decides. */
export interface KeptFrom {
  /** `YYYY-MM-DD`: of the meeting, or of the last hand. */
  readonly day: string;
  /** Longer, with a reason. */
  readonly longer?: string | undefined;
  /** Not longer than what it leans on holds (本人同意). */
  readonly atMost?: string | undefined;
}

/** The last day on which the paper stands on the shelf, `YYYY-MM-DD`. */
export function keptUntil(of: KeepingClass, { day, longer, atMost }: KeptFrom, keeping: Keeping): string {
  const regular = lastDay(of, day, keeping);
  const kept = longer !== undefined && longer > regular ? longer : regular;
  return atMost !== undefined && atMost < kept ? atMost : kept;
}

function lastDay(of: KeepingClass, day: string, { residentsYears, casesDays, plansYears }: Keeping): string {
  if (of === 'cases') return addDays(day, casesDays);
  return addYears(day, of === 'residents' ? residentsYears : plansYears);
}

/** The same day of a later year; 28 February for the 29th. */
function addYears(day: string, years: number): string {
  const month = addMonths(day, years * 12);
  const last = addDays(`${addMonths(`${month}-01`, 1)}-01`, -1);
  const same = `${month}${day.slice(7)}`;
  return same < last ? same : last;
}

export const isPast = (until: string, today: string): boolean => until < today;

/** Longer than this nobody may say beforehand that a paper is kept. */
export const longestYears = 10;

/** Body of `POST …/keeping`: longer, with a reason (P19). */
export const keepLongerSchema = z.object({
  until: calendarDay,
  reason: lineSchema(200),
  notNames: notNamesSchema,
});
export type KeepLonger = z.input<typeof keepLongerSchema>;

/** @returns what stands against keeping a paper until this day */
export function whyNotUntil(
  until: string,
  today: string,
  atMost?: string,
): 'past' | 'far' | 'consent' | undefined {
  if (until <= today) return 'past';
  if (until > addYears(today, longestYears)) return 'far';
  return atMost !== undefined && until > atMost ? 'consent' : undefined;
}

/** One paper, as `GET /api/areas/:id/keeping` says it. */
export interface KeptPaper {
  readonly paper: string;
  readonly of: 'board' | 'worksheet';
  readonly class: KeepingClass;
  readonly until: string;
  readonly longer?: { readonly until: string; readonly reason: string; readonly by: string } | undefined;
  /** It may not be said to be longer than this: what it leans on ends then. */
  readonly atMost?: string | undefined;
  /** When it was put away because its day had passed; milliseconds since 1970, UTC. */
  readonly expired?: number | undefined;
  /** Whether this reader may keep it longer. */
  readonly mayKeep: boolean;
}

/** Papers of the area that do not stay for ever, as far as this reader may see them. */
export interface KeepingOfArea {
  readonly papers: readonly KeptPaper[];
  readonly today: string;
}

/** `GET` and `PATCH /api/keeping`. */
export interface KeepingSettings {
  readonly keeping: Keeping;
}
