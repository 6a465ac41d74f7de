import { isCalendarDay } from '@yoriai/shared/boards/calendar-day';
import { type DigestWindow, digestWindows, usualWindow } from '@yoriai/shared/records/digest';
import type { RecordFilter } from '@yoriai/shared/records/filter';

/** What of a book is looked at. All of it stands in the address, so that it can be sent to somebody. */
export interface Looked {
  readonly filter: RecordFilter;
  /** The record that lies open. */
  readonly row?: string | undefined;
  readonly view: 'list' | 'digest' | 'away';
  readonly window: DigestWindow;
  /** The digest ends with the month of this day. */
  readonly until?: string | undefined;
}

/** Before any record: a period that only has an end begins here. */
export const firstDay = '0000-01-01';

/** Names in the address. */
export const filterParams = ['from', 'to', 'place', 'who', 'kind', 'policy', 'words'] as const;
export type FilterParam = (typeof filterParams)[number];
export type Param = FilterParam | 'row' | 'view' | 'months' | 'until';

/** Reads the address; what makes no sense in it does not narrow. */
export function readAddress(params: URLSearchParams): Looked {
  const given = (name: Param): string | undefined => params.get(name)?.trim() || undefined;
  const day = (name: Param): string | undefined => {
    const text = given(name);
    return text !== undefined && isCalendarDay(text) ? text : undefined;
  };
  const [from, to] = [day('from'), day('to')];
  const view = given('view');
  return {
    filter: {
      period: from === undefined && to === undefined ? undefined : { from: from ?? firstDay, to },
      place: given('place'),
      who: given('who'),
      kind: given('kind'),
      policy: given('policy'),
      words: given('words'),
    },
    row: given('row'),
    view: view === 'digest' || view === 'away' ? view : 'list',
    window: digestWindows.find((it) => String(it) === given('months')) ?? usualWindow,
    until: day('until'),
  };
}

/** The address with some of it changed; undefined takes a part away. */
export function withParams(
  params: URLSearchParams,
  change: Partial<Record<Param, string | undefined>>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}
