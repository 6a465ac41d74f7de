import type { Row } from '@yoriai/shared/documents/worksheet';
import { numberOfYear } from '@yoriai/shared/records/exchange/as-rows';
import { sameness } from '@yoriai/shared/records/exchange/same-record';
import { recordOf, recordsOf, recordsTable } from '@yoriai/shared/records/records';
import type { BookAtHand } from './thread-tasks.ts';

/** What has to be known of a book before a file is taken into it. @param rows of the worksheet, in reading order */
export function bookAtHand(rows: readonly Row[], today: string): BookAtHand {
  const own = rows.filter(({ table }) => table === recordsTable);
  return {
    there: new Set(recordsOf({ rows }).map(sameness)),
    numbers: new Set(
      own
        .map(recordOf)
        .flatMap(({ date, number }) =>
          date === undefined || number === undefined ? [] : [numberOfYear(date, number)],
        ),
    ),
    rows: rows.length,
    last: own.at(-1)?.order ?? null,
    today,
  };
}
