import { eras } from '@yoriai/shared/writing/eras';
import { fiscalYearOf, halfYearOf } from '@yoriai/shared/writing/fiscal-year';
import { readDate } from '@yoriai/shared/writing/read-date';
import { readMonth } from '@yoriai/shared/writing/read-month';
import { writeDate, writeFiscalYear } from '@yoriai/shared/writing/write-date';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days, partsOf, spoken, wide } from './days.ts';

const today = '2026-11-21';
const date = (written: string) => readDate(written, today);

describe('a day as people write it', () => {
  it.each([
    'R8.4.1',
    'r8.4.1',
    'R8/4/1',
    'R08-04-01',
    'R080401',
    '令8.4.1',
    '令和8年4月1日',
    '令和 8 年 4 月 1 日',
    '㋿8年4月1日',
    '令和八年四月一日',
    '二〇二六年四月一日',
    '2026-04-01',
    '2026−4−1',
    '2026/4/1',
    '2026.4.1',
    '2026 4 1',
    '20260401',
    '２０２６年４月１日',
    '2026年4月1日(水)',
    'R8.4.1（水曜日）',
    '2026/4/1 0:00',
    '2026-04-01T00:00:00',
    '令和8年（2026年）4月1日',
    '2026年（令和8年）4月1日',
    '\u200e2026-04-01\u200b',
  ])('[B-8] [WS-3] %s is the first of April 2026', (written) => {
    expect(date(written)).toEqual({ date: '2026-04-01' });
  });

  it.each([
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['平成元年1月8日', '1989-01-08'],
    ['昭和64年1月7日', '1989-01-07'],
    ['S50.12.3', '1975-12-03'],
    ['大正15年12月24日', '1926-12-24'],
    ['今日', '2026-11-21'],
    ['昨日', '2026-11-20'],
    ['きのう', '2026-11-20'],
    ['一昨日', '2026-11-19'],
    ['あした', '2026-11-22'],
  ])('[B-8] %s is %s', (written, day) => {
    expect(date(written)).toEqual({ date: day });
  });

  it.each([
    ['2026-13-01', 'no-such-day'],
    ['2026-02-30', 'no-such-day'],
    ['R8.4.31', 'no-such-day'],
    ['2025/2/29', 'no-such-day'],
    ['令和0年4月1日', 'no-such-day'],
    ['13/1', 'no-such-day'],
    ['99.99.99', 'no-such-day'],
    ['令和8年（2025年）4月1日', 'years-differ'],
    ['4月', 'day-missing'],
    ['令和8年4月', 'day-missing'],
    ['202604', 'day-missing'],
    ['令和8年度', 'day-missing'],
    ['0206-04-01', 'far-away'],
    ['明治30年4月1日', 'far-away'],
    ['R99.4.1', 'far-away'],
    ['', 'not-a-date'],
    ['　', 'not-a-date'],
    ['来週の水曜', 'not-a-date'],
    ['十百年', 'not-a-date'],
    ['令和2026年4月1日', 'not-a-date'],
    ['206/4/1', 'not-a-date'],
    ['=TODAY()', 'not-a-date'],
    ['2026/4/1 13:30', 'not-a-date'],
  ])('[B-8] %s is refused: %s', (written, fault) => {
    expect(date(written)).toEqual({ fault });
  });

  it('[B-8] an era that was over says which day is meant', () => {
    expect(date('平成31年5月1日')).toEqual({ fault: 'not-in-era', meant: '2019-05-01' });
    expect(date('令和元年4月30日')).toEqual({ fault: 'not-in-era', meant: '2019-04-30' });
    expect(date('昭和64年1月8日')).toEqual({ fault: 'not-in-era', meant: '1989-01-08' });
    expect(date('H38.11.21')).toEqual({ fault: 'not-in-era', meant: '2026-11-21' });
  });

  it('[B-8] a day without its year asks which one, that of the present 年度 first', () => {
    expect(date('4/1')).toEqual({ ask: ['2026-04-01', '2025-04-01', '2027-04-01'] });
    expect(date('四月一日')).toEqual(date('4/1'));
    expect(date('１／１５')).toEqual({ ask: ['2027-01-15', '2026-01-15', '2028-01-15'] });
    expect(readDate('4/1', '2027-03-31')).toEqual({ ask: ['2026-04-01', '2025-04-01', '2027-04-01'] });
    expect(date('2/29')).toEqual({ ask: ['2028-02-29'] });
    expect(readDate('2/29', '2025-11-21')).toEqual({ fault: 'no-such-day' });
  });

  it('[B-8] a year of two figures asks which count is meant', () => {
    expect(date('8.4.1')).toEqual({ ask: ['2026-04-01', '2008-04-01', '1996-04-01'] });
    expect(date('26/4/1')).toEqual({ ask: ['2026-04-01', '2014-04-01', '1951-04-01'] });
  });

  it('[B-8] whatever a paper writes is read again', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('era' as const, 'western' as const, 'both' as const),
        (day, counting) => {
          expect(date(writeDate(day, counting))).toEqual({ date: day });
        },
      ),
    );
  });

  it('[B-8] every form means the same day, half width, full width or in kanji', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, at] = partsOf(day);
        const era = eras.find(({ from }) => day >= from);
        const inEra = year - (era?.first ?? 0) + 1;
        for (const written of [
          day,
          `${year}/${month}/${at}`,
          day.replaceAll('-', ''),
          `${era?.marks.at(-1)}${inEra}.${month}.${at}`,
          `${era?.name}${spoken(inEra)}年${spoken(month)}月${spoken(at)}日`,
        ])
          for (const form of [written, wide(written)]) expect(date(form), form).toEqual({ date: day });
      }),
    );
  });

  it('[B-8] what is asked lies in the three 年度 around today and on the day that was written', () => {
    fc.assert(
      fc.property(days, days, (day, now) => {
        const [, month, at] = partsOf(day);
        const read = readDate(`${month}月${at}日`, now);
        if (!('ask' in read)) {
          expect([month, at, read]).toEqual([2, 29, { fault: 'no-such-day' }]);
          return;
        }
        for (const may of read.ask) {
          expect(may.slice(5)).toBe(day.slice(5));
          expect(Math.abs(fiscalYearOf(may) - fiscalYearOf(now))).toBeLessThanOrEqual(1);
        }
        expect(new Set(read.ask).size).toBe(read.ask.length);
      }),
    );
  });

  it('[B-8] [HOST-5] anything at all is read, asked or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (written) => {
        for (const read of [readDate(written, today), readMonth(written, today)])
          expect(['date', 'month', 'ask', 'fault'].some((key) => key in read)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a month as people write it', () => {
  it.each([
    'R8.4',
    '令和8年4月',
    '2026-04',
    '2026/4',
    '202604',
    '２０２６年４月',
    '令和八年四月',
    '2026-04-01',
    '先々々月',
  ])('[B-8] %s', (written) => {
    expect(readMonth(written, today)).toEqual(
      written === '先々々月' ? { fault: 'not-a-month' } : { month: '2026-04' },
    );
  });

  it('[B-8] 今月 and 先月 go by today', () => {
    expect(readMonth('今月', today)).toEqual({ month: '2026-11' });
    expect(readMonth('先月', '2026-01-31')).toEqual({ month: '2025-12' });
    expect(readMonth('来月', '2026-12-31')).toEqual({ month: '2027-01' });
  });

  it('[B-8] 平成31年5月 is refused and says 令和元年', () => {
    const read = readMonth('平成31年5月', today);
    expect(read).toEqual({ fault: 'not-in-era', meant: '2019-05' });
    expect(writeDate('2019-05', 'era')).toBe('令和元年5月');
    expect(readMonth('平成31年4月', today)).toEqual({ month: '2019-04' });
    expect(readMonth('昭和64年1月', today)).toEqual({ month: '1989-01' });
    expect(readMonth('平成元年1月', today)).toEqual({ month: '1989-01' });
  });

  it('[B-8] a month without its year is asked; none and a year alone are refused', () => {
    expect(readMonth('4月', today)).toEqual({ ask: ['2026-04', '2025-04', '2027-04'] });
    expect(readMonth('8年4月', today)).toEqual({ ask: ['2026-04', '2008-04', '1996-04'] });
    expect(readMonth('4/1', today)).toEqual({ ask: ['2026-04', '2025-04', '2022-01', '2004-01'] });
    expect(readMonth('2026-13', today)).toEqual({ fault: 'no-such-month' });
    expect(readMonth('13月', today)).toEqual({ fault: 'no-such-month' });
    expect(readMonth('令和8年', today)).toEqual({ fault: 'month-missing' });
    expect(readMonth('2026-02-30', today)).toEqual({ fault: 'no-such-day' });
    expect(readMonth('', today)).toEqual({ fault: 'not-a-month' });
  });

  it('[B-8] whatever a paper writes is read again', () => {
    fc.assert(
      fc.property(days, (day) => {
        const month = day.slice(0, 7);
        expect(readMonth(writeDate(month, 'era'), today)).toEqual({ month });
        expect(readMonth(writeDate(month, 'western'), today)).toEqual({ month });
      }),
    );
  });
});

describe('the 年度', () => {
  it('[B-8] January to March belong to the year before', () => {
    expect(['2026-03-31', '2026-04-01', '2027-01-01', '2027-03', '2027-04'].map(fiscalYearOf)).toEqual([
      2025, 2026, 2026, 2026, 2027,
    ]);
  });

  it('[WS-6] its halves begin in April and in October', () => {
    expect(halfYearOf('2026-04-01')).toEqual({ year: 2026, half: 1 });
    expect(halfYearOf('2026-09-30')).toEqual({ year: 2026, half: 1 });
    expect(halfYearOf('2026-10-01')).toEqual({ year: 2026, half: 2 });
    expect(halfYearOf('2027-03-31')).toEqual({ year: 2026, half: 2 });
  });

  it('[B-8] is named as on papers', () => {
    expect(writeFiscalYear(2026, 'era')).toBe('令和8年度');
    expect(writeFiscalYear(2019, 'era')).toBe('令和元年度');
    expect(writeFiscalYear(2018, 'era')).toBe('平成30年度');
    expect(writeFiscalYear(2026, 'western')).toBe('2026年度');
  });
});
