import { type DateFault, dateFaults, type TimeFault, timeFaults } from '../../writing/faults.ts';
import type { ExchangeField } from './columns.ts';

/** Why a cell cannot be taken in. Stable; the sentences stand in the words of the client. */
export type CellFault =
  | DateFault
  | TimeFault
  | 'date-missing'
  | 'year-missing'
  | 'hours-unclear'
  | 'meeting-missing'
  | 'too-long'
  | 'no-such-kind'
  | 'no-such-policy'
  | 'no-such-mark'
  | 'error-value';

/** Whether it is said of dates and hours everywhere: their sentences bear examples of their own. */
export const isOfWriting = (fault: CellFault): fault is DateFault | TimeFault =>
  [...dateFaults, ...timeFaults].some((it) => it === fault);

/** One cell that cannot be taken in. */
export interface FaultyCell {
  /** As the file counts its rows, from 1. */
  readonly row: number;
  readonly field: ExchangeField;
  readonly fault: CellFault;
  /** What stands there, cut. */
  readonly written: string;
  /** How it could be written. */
  readonly example: string;
}

/** How the cells of each column can be written. */
export const examples: Readonly<Record<ExchangeField, string>> = {
  number: '12',
  date: '2026/4/1',
  time: '13:30～15:00',
  meeting: '見守り連絡会',
  place: '集会所',
  recorder: '地域担当',
  kind: '会議',
  standing: '事務局として',
  plan: '話し合いの場をつくる',
  process: '20人が集まった',
  report: '★',
  monitoring: '次は担い手の話を聞きたい',
  policy: 'しる、つなぐ',
};
