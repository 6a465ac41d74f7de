import type { GatherRequest, GatherSources } from '@yoriai/shared/case-review/api';
import { periodOf } from '@yoriai/shared/records/periods';
import type { Dates } from '@yoriai/shared/worksheets/values';

/** Periods that are one press away. */
export const periodChoices = ['all', 'half-year', 'fiscal-year', 'own'] as const;
export type PeriodChoice = (typeof periodChoices)[number];

/** What a presenter has chosen so far. */
export interface Gathering {
  readonly choice: PeriodChoice;
  readonly own: Partial<Dates>;
  readonly books: readonly string[];
  readonly withRemarks: boolean;
  /** No map at all: undefined. */
  readonly map: string | undefined;
  readonly persons: readonly string[];
  readonly reach: 1 | 2;
  readonly profile: boolean;
}

/** What stands there when the question is opened: everything there is, and the period of the sheet when it has one. */
export const firstGathering = (sources: GatherSources, period: Dates | undefined): Gathering => ({
  choice: period ? 'own' : 'all',
  own: period ?? {},
  books: sources.books.map(({ id }) => id),
  withRemarks: false,
  map: sources.maps[0]?.id,
  persons: [],
  reach: 1,
  profile: sources.profile,
});

/** @returns undefined while days are missing. @param today `YYYY-MM-DD` */
export function periodIn(
  { choice, own }: Gathering,
  { days }: GatherSources,
  today: string,
): GatherRequest['period'] | undefined {
  const { from, to } =
    choice === 'own'
      ? own
      : choice === 'all'
        ? (days ?? { from: today, to: today })
        : periodOf(choice, today);
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** The request, without its key; undefined while there is nothing to ask for. */
export function requestOf(
  gathering: Gathering,
  sources: GatherSources,
  today: string,
): GatherRequest | undefined {
  const period = periodIn(gathering, sources, today);
  const { books, map, persons, reach, withRemarks, profile } = gathering;
  const parts: GatherRequest['parts'] = [
    ...(profile ? (['profile'] as const) : []),
    ...(map === undefined ? [] : (['relations'] as const)),
    ...(books.length > 0 ? (['progress'] as const) : []),
  ];
  if (!period || parts.length === 0) return undefined;
  return {
    ...{ period, parts, withRemarks, reach },
    ...(books.length > 0 && { records: [...books] }),
    ...(map !== undefined && { board: map }),
    ...(persons.length > 0 && { persons: [...persons] }),
  };
}
