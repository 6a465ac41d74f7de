import type { RecordLine } from '@yoriai/shared/access-record/api';
import { type Copy, copyInWords } from '@yoriai/shared/access-record/copy';
import { eventWords } from '@yoriai/shared/access-record/event-words';
import { dayInJapan, startOfDayInJapan } from '@yoriai/shared/writing/day-in-japan';
import { writeCsv } from '../records/csv-text.ts';

const headings = ['通し番号', '年月日', '時刻', 'だれが', '何を', '何について', '地区'];

/** The record as a csv that Excel opens, its own copy's number over the columns (P18). */
export const recordFile = (lines: readonly RecordLine[], copy: Copy): string =>
  `\ufeff${writeCsv([[copyInWords(copy)], headings, ...lines.map(rowOf)])}`;

const rowOf = ({ number, at, who, what, on, area }: RecordLine): string[] => [
  String(number),
  dayInJapan(at),
  timeInJapan(at),
  who ? (who.name ?? 'もういない人') : '（自動）',
  eventWords[what].ja,
  on.name ?? (on.of === 'organization' ? '全体' : 'もうないもの'),
  area ?? '',
];

/** 09:05 */
function timeInJapan(at: number): string {
  const minutes = Math.floor((at - startOfDayInJapan(dayInJapan(at))) / 60_000);
  return [Math.floor(minutes / 60), minutes % 60].map((it) => String(it).padStart(2, '0')).join(':');
}
