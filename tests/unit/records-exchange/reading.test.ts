import { keepsNumbers } from '@yoriai/shared/records/exchange/as-rows';
import type { Cell } from '@yoriai/shared/records/exchange/cell';
import { readDay, readHours } from '@yoriai/shared/records/exchange/day-and-hours';
import { nameOfFile } from '@yoriai/shared/records/exchange/file-name';
import { cleanText, type ReadRecord, readRecord } from '@yoriai/shared/records/exchange/read-record';
import {
  kindInWords,
  policyInWords,
  readKind,
  readMark,
  readPolicy,
} from '@yoriai/shared/records/exchange/words-in-cells';
import { describe, expect, it } from 'vitest';

const today = '2026-11-21';

describe('cells as they are written', () => {
  it.each<[Cell, string]>([
    [{ date: '2026-04-01' }, '2026-04-01'],
    [46113, '2026-04-01'],
    ['46113', '2026-04-01'],
    [46113.75, '2026-04-01'],
    [20260401, '2026-04-01'],
    ['R8.4.1', '2026-04-01'],
    ['令和8年4月1日', '2026-04-01'],
    ['2026/4/1 13:30～15:00', '2026-04-01'],
  ])('[B-8] the day %j', (cell, date) => {
    expect(readDay(cell, { today })).toMatchObject({ date });
  });

  it.each<[Cell, string]>([
    ['', 'date-missing'],
    ['昨日', 'not-a-date'],
    ['R8.4.31', 'no-such-day'],
    ['4/1', 'year-missing'],
    ['平成31年5月', 'day-missing'],
    [{ time: '13:00' }, 'not-a-date'],
  ])('[B-8] no day: %j', (cell, fault) => {
    expect(readDay(cell, { today })).toEqual({ fault });
  });

  it('[B-8] the 年度 that was chosen counts from April', () => {
    expect(readDay('4/1', { today, year: 2025 })).toEqual({ date: '2025-04-01' });
    expect(readDay('3/31', { today, year: 2025 })).toEqual({ date: '2026-03-31' });
    expect(readDay('2/29', { today, year: 2025 })).toEqual({ fault: 'year-missing' });
    expect(readDay('2/29', { today, year: 2027 })).toEqual({ date: '2028-02-29' });
  });

  it.each<[Cell, object]>([
    [{ time: '13:30' }, { times: { from: '13:30' } }],
    [0.8125, { times: { from: '19:30' } }],
    ['13:30～15:00', { times: { from: '13:30', to: '15:00' } }],
    ['22:00～翌1:00', { times: { from: '22:00', to: '01:00', nextDay: true } }],
    ['19時半', { times: { from: '19:30' } }],
    ['25:00', { fault: 'no-such-time' }],
    ['7時', { fault: 'hours-unclear' }],
  ])('[B-9] the hours %j', (cell, read) => {
    expect(readHours(cell, {})).toEqual(read);
  });

  it('[B-9] hours beside the day in one cell are the record’s', () => {
    const row = { row: 2, cells: ['R8.4.1 13:30～15:00', '役員会'] };
    const { record } = readRecord(row, ['date', 'meeting'], { today }) as { record: ReadRecord };
    expect(record.time).toEqual({ from: '13:30', to: '15:00' });
  });

  it.each([
    ['会議', 'meeting'],
    ['ｲﾍﾞﾝﾄ', 'event'],
    ['いべんと', 'event'],
    ['調整', 'arranging'],
    ['相手との相談', 'arranging'],
    ['キーパーソン', 'key-person'],
    ['個別のやりとり（キーパーソン）', 'key-person'],
    ['一人の人との話', 'key-person'],
    ['祭り', undefined],
  ])('[WS-4] the kind by its words, in both wordings and loosely: %s', (written, kind) => {
    expect(readKind(written)).toBe(kind);
  });

  it('[WS-4] 支援方針 and ★ by their words', () => {
    expect(readPolicy('巻き込む／シル・つなぐ')).toEqual({ policy: ['know', 'connect', 'involve'] });
    expect(readPolicy('')).toEqual({ policy: [] });
    expect(readPolicy('しる、まもる')).toEqual({ unknown: 'まもる' });
    expect(['★', '○', 'あり', 'TRUE', '別紙参照', '', '×', 'なし', '0'].map(readMark)).toEqual([
      ...[true, true, true, true, true],
      ...[false, false, false, false],
    ]);
    expect(readMark('たぶん')).toBeUndefined();
    expect([kindInWords('meeting'), kindInWords(undefined), policyInWords(['know', 'spread'])]).toEqual([
      '会議',
      '',
      'しる、ひろげる',
    ]);
  });

  it('[WS-4] ★ at the beginning of the process is the mark where there is no column for it', () => {
    const cells = ['R8.4.1', '役員会', '★報告書あり'];
    const read = (mapping: Parameters<typeof readRecord>[1]) =>
      readRecord({ row: 2, cells }, mapping, { today });
    expect(read(['date', 'meeting', 'process'])).toMatchObject({ record: { report: true } });
    expect(read(['date', 'meeting', 'report'])).toMatchObject({ record: { report: true, process: '' } });
  });

  it('[B-7] [B-22] words are kept as typed, without signs that hide or turn', () => {
    expect(cleanText('①㈱ｱﾄﾞ～〜－', false)).toBe('①㈱ｱﾄﾞ～〜－');
    expect(cleanText('a\r\nb\rc\td', false)).toBe('a\nb\nc\td');
    expect(cleanText(' 役員会\n（臨時） ', true)).toBe('役員会 （臨時）');
    expect(cleanText('家\u202eえ\u200b👨‍👩‍👧', false)).toBe('家え👨‍👩‍👧');
    expect(cleanText(' 　\n', false)).toBe('');
  });
});

describe('NO. of a file', () => {
  const numbered = (...of: readonly (readonly [string, number | undefined])[]) =>
    of.map(([date, number]) => ({ date, number }) as ReadRecord);

  it('[WS-4] stays when every row has one and none is there twice in a year', () => {
    expect(keepsNumbers(numbered(['2026-04-01', 1], ['2027-03-31', 2], ['2027-04-01', 1]), new Set())).toBe(
      true,
    );
    expect(keepsNumbers(numbered(['2026-04-01', 1], ['2026-05-01', 1]), new Set())).toBe(false);
    expect(keepsNumbers(numbered(['2026-04-01', 1], ['2026-05-01', undefined]), new Set())).toBe(false);
    expect(keepsNumbers(numbered(['2026-04-01', 1]), new Set(['2026 1']))).toBe(false);
  });
});

it('[WS-4] a file is called after its area and period', () => {
  const area = 'つばめ野地区';
  expect(nameOfFile({ area, from: undefined, to: undefined, as: 'csv' })).toBe('実践記録_つばめ野地区.csv');
  expect(nameOfFile({ area, from: '2026-04', to: '2027-03', as: 'xlsx' })).toBe(
    '実践記録_つばめ野地区_2026年4月～2027年3月.xlsx',
  );
  expect(nameOfFile({ area, from: '2026-04-01', to: undefined, as: 'csv' })).toBe(
    '実践記録_つばめ野地区_2026年4月1日～.csv',
  );
});
