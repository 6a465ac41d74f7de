import { foldTight } from '@yoriai/shared/records/fold';
import type { PracticeRecord } from '@yoriai/shared/records/records';
import { recordsTable } from '@yoriai/shared/records/records';
import { addRows, putAwayRows, takeOutRows } from '@yoriai/shared/worksheets/edits/rows';
import type { FieldValue } from '@yoriai/shared/worksheets/values';
import { useSignedIn } from '../people/session.tsx';
import { today } from '../worksheets/fields/today.ts';
import { placeKey } from '../worksheets/session/sheet-ui.ts';
import { useWorksheet } from '../worksheets/session/use-worksheet.ts';
import { recordFor } from './use-records.ts';

export interface RecordActs {
  /** A record of today, by oneself; the one just begun, if it is still empty. @returns its id, if it may be written */
  readonly write: () => string | undefined;
  /** The same without a day: its time is still to come. */
  readonly plan: () => string | undefined;
  /** 次の会合のプランに: a new plan with what stays the same from one meeting to the next. */
  readonly again: (record: PracticeRecord) => string | undefined;
  readonly putAway: (record: PracticeRecord) => void;
  readonly takeOut: (id: string) => void;
}

/** What can be done with the records of the book. */
export function useRecordActs(): RecordActs {
  const session = useWorksheet();
  const { self } = useSignedIn();
  const begin = (date: string | undefined): string | undefined => {
    const begun = emptyOf(session.view.rowsOf(recordsTable).map(recordFor), self.name, date);
    const id = begun ?? add({ recorder: self.name }, date === undefined ? {} : { date });
    if (id !== undefined) session.show({ writing: placeKey(id, 'meeting') });
    return id;
  };
  const add = (texts: Record<string, string>, values: Record<string, FieldValue>): string | undefined =>
    session.edit((sheet, hand, origin) =>
      addRows(sheet, recordsTable, [{ texts, values }], hand, origin),
    )?.[0];

  return {
    write: () => begin(today()),
    plan: () => begin(undefined),
    again: ({ meeting, place, standing, plan, kind, time, policy, cards }) => {
      const values = { kind, time, policy: some(policy), cards: some(cards) };
      const id = add(
        written({ meeting, place, recorder: self.name, standing, plan }),
        written(values as Record<string, FieldValue | undefined>),
      );
      if (id !== undefined) session.say('records:said.again');
      return id;
    },
    putAway: ({ id }) => {
      session.edit((sheet, hand, origin) => putAwayRows(sheet, [id], hand, origin));
      session.say('records:said.away');
    },
    takeOut: (id) => {
      session.edit((sheet, _hand, origin) => takeOutRows(sheet, [id], origin));
      session.say('records:said.out');
    },
  };
}

const some = <T>(all: readonly T[]): readonly T[] | undefined => (all.length > 0 ? all : undefined);

/** Only what there is. */
const written = <T>(all: Readonly<Record<string, T | undefined>>): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([, it]) => it !== undefined && it !== '')) as Record<
    string,
    T
  >;

/** A record of one's own that was begun and not written: it is taken up again, so that none pile up. */
function emptyOf(
  records: readonly PracticeRecord[],
  name: string,
  date: string | undefined,
): string | undefined {
  return records.find(
    (record) =>
      record.by === name &&
      record.date === date &&
      foldTight(record.recorder) === foldTight(name) &&
      [record.meeting, record.place, record.standing, record.plan, record.process, record.monitoring].every(
        (words) => words.trim() === '',
      ) &&
      record.kind === undefined &&
      record.time === undefined,
  )?.id;
}
