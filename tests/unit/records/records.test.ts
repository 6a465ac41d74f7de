import { inPeriod, recordsOf } from '@yoriai/shared/records/records';
import { sameMeetings } from '@yoriai/shared/records/same-meeting';
import { isBackdated, isPlanOnly, isWaited } from '@yoriai/shared/records/states';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { book, record, row } from './book.ts';

const day = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('[WS-3] the records of a book', () => {
  it('come oldest first, by day, hour and number; those without a day last; none that was put away', () => {
    const rows = [
      row({ meeting: '日のない相談' }),
      row({ meeting: '夜', date: '2026-11-20', time: { from: '19:00' } }),
      row({ meeting: '朝', date: '2026-11-20', time: { from: '09:30', to: '11:00' } }),
      row({ meeting: '前の月', date: '2026-10-01' }),
      row({ meeting: 'しまった', date: '2026-10-02' }, { away: 5 }),
      row({ meeting: '二番', date: '2026-09-01' }, { number: 2 }),
      row({ meeting: '一番', date: '2026-09-01' }, { number: 1 }),
    ];
    expect(recordsOf(book(rows)).map(({ meeting }) => meeting)).toEqual([
      '一番',
      '二番',
      '前の月',
      '朝',
      '夜',
      '日のない相談',
    ]);
  });

  it('stand in the same order however the rows are handed out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(day, { nil: undefined })),
        fc.infiniteStream(fc.nat()),
        (days, chance) => {
          const rows = days.map((date) => row({ date }));
          const weights = new Map(rows.map(({ id }) => [id, chance.next().value]));
          const shuffled = rows.toSorted((a, b) => (weights.get(a.id) ?? 0) - (weights.get(b.id) ?? 0));
          expect(recordsOf(book(shuffled))).toEqual(recordsOf(book(rows)));
        },
      ),
    );
  });

  it('what nobody wrote is empty, and nothing is made up', () => {
    const [only] = recordsOf(book([row({})]));
    expect(only).toMatchObject({ meeting: '', plan: '', report: false, policy: [], cards: [] });
    expect(only?.date).toBeUndefined();
  });
});

describe('[WS-3] a period', () => {
  const records = ['2026-03-31', '2026-04-01', '2026-09-30', '2026-10-01', undefined].map((date) =>
    record({ date }),
  );
  const daysIn = (from: string, to?: string) => inPeriod(records, { from, to }).map(({ date }) => date);

  it('has both of its ends, in days and in months', () => {
    expect(daysIn('2026-04-01', '2026-09-30')).toEqual(['2026-04-01', '2026-09-30']);
    expect(daysIn('2026-04', '2026-09')).toEqual(['2026-04-01', '2026-09-30']);
    expect(daysIn('2026-09-30')).toEqual(['2026-09-30', '2026-10-01']);
  });

  it('holds exactly the days that are not before and not after it', () => {
    fc.assert(
      fc.property(fc.array(day), day, day, (days, from, to) => {
        const found = inPeriod(
          days.map((date) => record({ date })),
          { from, to },
        );
        expect(found.map(({ date }) => date)).toEqual(days.filter((it) => it >= from && it <= to));
      }),
    );
  });
});

describe('[B-35] when it was written', () => {
  it('says あと入力 of what was put down more than a month after its day', () => {
    expect(isBackdated(record({ date: '2026-08-20', wrote: '2026-11-20' }))).toBe(true);
    expect(isBackdated(record({ date: '2026-10-20', wrote: '2026-11-20' }))).toBe(false);
    expect(isBackdated(record({ date: '2026-10-19', wrote: '2026-11-20' }))).toBe(true);
    expect(isBackdated(record({ date: '2027-01-20', wrote: '2026-11-20' }))).toBe(false);
    expect(isBackdated(record({ wrote: '2026-11-20' }))).toBe(false);
    expect(isBackdated({ ...record({ date: '2026-01-20', wrote: '2026-11-20' }), imported: true })).toBe(
      false,
    );
  });

  it('bears a clock that is made up', () => {
    for (const at of [-1e300, 1e300, Number.NaN])
      expect(() => isBackdated({ date: '2026-01-01', at })).not.toThrow();
  });

  it('a plan is only a plan until something is written of how it went; it is waited for when its day is over', () => {
    const planned = record({ date: '2026-11-20', plan: '声を聞く' });
    expect(isPlanOnly(planned)).toBe(true);
    expect(isWaited(planned, '2026-11-20')).toBe(false);
    expect(isWaited(planned, '2026-11-21')).toBe(true);
    expect(isWaited(record({ date: '2026-11-20', process: '6人が話した' }), '2026-11-21')).toBe(false);
    expect(isWaited(record({ plan: 'いつか' }), '2026-11-21')).toBe(false);
  });
});

describe('[B-35] the same meeting, recorded twice by two people', () => {
  const one = record({ date: '2026-11-20', meeting: '考える会 第２回', recorder: '佐久間 文' });
  const two = record({ date: '2026-11-20', meeting: '考える会第2回', recorder: '宮原 紬' });

  it('both are kept, and each leads to the other', () => {
    const pairs = sameMeetings([one, two]);
    expect(pairs.get(one.id)).toEqual([two]);
    expect(pairs.get(two.id)).toEqual([one]);
  });

  it('another day, another name, or the same recorder is no such pair', () => {
    for (const other of [
      record({ date: '2026-11-21', meeting: '考える会 第2回', recorder: '宮原 紬' }),
      record({ date: '2026-11-20', meeting: '考える会 第3回', recorder: '宮原 紬' }),
      record({ date: '2026-11-20', meeting: '考える会 第2回', recorder: '佐久間　文' }),
      record({ meeting: '考える会 第2回', recorder: '宮原 紬' }),
      record({ date: '2026-11-20', recorder: '宮原 紬' }),
    ])
      expect(sameMeetings([one, other]).size).toBe(0);
  });
});
