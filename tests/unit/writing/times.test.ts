import { readTime } from '@yoriai/shared/writing/read-time';
import { readTimes } from '@yoriai/shared/writing/read-times';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spoken, wide } from './days.ts';

const minutes = fc.record({ hour: fc.nat(23), minute: fc.nat(59) });
const two = (number: number) => String(number).padStart(2, '0');

describe('a time as people write it', () => {
  it.each([
    '19:30',
    '１９：３０',
    '19時30分',
    '19時半',
    '十九時半',
    '午後7時半',
    '夜7時半',
    '1930',
    '7:30pm',
    'PM7:30',
    '19:30頃',
  ])('[B-9] %s is half past seven in the evening', (written) => {
    expect(readTime(written)).toEqual({ time: '19:30' });
  });

  it.each([
    ['正午', '12:00'],
    ['午前0時', '00:00'],
    ['午後0時30分', '12:30'],
    ['朝9時', '09:00'],
    ['9:05', '09:05'],
    ['12時', '12:00'],
    ['0時', '00:00'],
  ])('[B-9] %s is %s', (written, time) => {
    expect(readTime(written)).toEqual({ time });
  });

  it('[B-9] 7時 asks whether morning or evening', () => {
    expect(readTime('7時')).toEqual({ ask: [{ time: '07:00' }, { time: '19:00' }] });
    expect(readTime('七時半')).toEqual({ ask: [{ time: '07:30' }, { time: '19:30' }] });
    expect(readTime('午後12時半')).toEqual({ ask: [{ time: '12:30' }, { time: '00:30', nextDay: true }] });
  });

  it('[B-9] 24:30 asks whether the next day is meant', () => {
    expect(readTime('24:30')).toEqual({ ask: [{ time: '00:30', nextDay: true }] });
    expect(readTime('翌0:30')).toEqual({ time: '00:30', nextDay: true });
  });

  it.each([
    ['25:00', 'no-such-time'],
    ['19:60', 'no-such-time'],
    ['午前13時', 'no-such-time'],
    ['翌25:00', 'no-such-time'],
    ['2561', 'no-such-time'],
    ['', 'not-a-time'],
    ['19', 'not-a-time'],
    ['夕方', 'not-a-time'],
    ['午前7時PM', 'not-a-time'],
    ['2026-04-01', 'not-a-time'],
  ])('[B-9] %s is refused: %s', (written, fault) => {
    expect(readTime(written)).toEqual({ fault });
  });

  it('[B-9] every form means the same time, half width, full width or in kanji', () => {
    fc.assert(
      fc.property(minutes, ({ hour, minute }) => {
        const half = `${hour < 12 ? '午前' : '午後'}${hour % 12}`;
        for (const written of [
          `${hour}:${two(minute)}`,
          `${two(hour)}${two(minute)}`,
          `${half}時${minute}分`,
          `${hour < 12 ? '午前' : '午後'}${spoken(hour % 12)}時${spoken(minute)}分`,
        ])
          for (const form of [written, wide(written)])
            expect(readTime(form), form).toEqual({ time: `${two(hour)}:${two(minute)}` });
      }),
    );
  });
});

describe('from when to when, as people write it', () => {
  it.each([
    '13:30-16:00',
    '13:30〜16:00',
    '13：30～16：00',
    '13:30–16:00',
    '13:30 - 16:00',
    '1330-1600',
    '13時半から16時まで',
    '午後1時半〜4時',
    '午後1時半から午後4時',
  ])('[B-9] %s', (written) => {
    expect(readTimes(written)).toEqual({ times: { from: '13:30', to: '16:00' } });
  });

  it('[B-9] an end before its start asks whether the next day is meant', () => {
    expect(readTimes('22:00〜1:00')).toEqual({ ask: [{ from: '22:00', to: '01:00', nextDay: true }] });
    expect(readTimes('16:00-13:30')).toEqual({ ask: [{ from: '16:00', to: '13:30', nextDay: true }] });
    expect(readTimes('19:00-24:30')).toEqual({ ask: [{ from: '19:00', to: '00:30', nextDay: true }] });
    expect(readTimes('22:00〜翌1:00')).toEqual({ times: { from: '22:00', to: '01:00', nextDay: true } });
  });

  it('[B-9] what one end leaves open the other may decide, and else it is asked', () => {
    expect(readTimes('10時〜12時')).toEqual({ times: { from: '10:00', to: '12:00' } });
    expect(readTimes('7時〜9時')).toEqual({
      ask: [
        { from: '07:00', to: '09:00' },
        { from: '19:00', to: '21:00' },
      ],
    });
  });

  it('[B-9] a beginning alone stays one', () => {
    expect(readTimes('13:30')).toEqual({ times: { from: '13:30' } });
    expect(readTimes('13:30〜')).toEqual({ times: { from: '13:30' } });
    expect(readTimes('7時')).toEqual({ ask: [{ from: '07:00' }, { from: '19:00' }] });
    expect(readTimes('24:30')).toEqual({ fault: 'no-such-time' });
  });

  it.each(['〜16:00', '13:00-14:00-15:00', '午後', 'あとで'])('[B-9] %s is refused', (written) => {
    expect(readTimes(written)).toEqual({ fault: 'not-a-time' });
  });

  it('[B-9] two clock times are taken as they are, or asked when the second is the earlier', () => {
    fc.assert(
      fc.property(minutes, minutes, (a, b) => {
        const [from, to] = [a, b].map(({ hour, minute }) => `${two(hour)}:${two(minute)}`) as [
          string,
          string,
        ];
        expect(readTimes(`${from}〜${to}`)).toEqual(
          to < from ? { ask: [{ from, to, nextDay: true }] } : { times: { from, to } },
        );
      }),
    );
  });

  it('[B-9] [HOST-5] anything at all is read, asked or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (written) => {
        for (const read of [readTime(written), readTimes(written)])
          expect(['time', 'times', 'ask', 'fault'].some((key) => key in read)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
