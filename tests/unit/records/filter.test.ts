import { filtered, usedWords } from '@yoriai/shared/records/filter';
import { periodOf } from '@yoriai/shared/records/periods';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { record } from './book.ts';

const salon = record({
  date: '2026-10-14',
  meeting: '坂の上サロン',
  place: '第２会館',
  recorder: '佐久間 文',
  kind: 'event',
  policy: ['know'],
  process: '「このごろ来ないね」と３人から名前が出た。葛󠄀西さんの席はあけてある。',
});
const council = record({
  date: '2026-11-06',
  meeting: '役員会',
  place: '公民館',
  recorder: '宮原 紬、佐久間 文',
  kind: 'meeting',
  policy: ['know', 'connect'],
  plan: 'ｱﾄﾞﾊﾞｲｻﾞｰに相談する',
});
const all = [salon, council];

describe('[WS-3] filters', () => {
  it('narrow by period, place, person, kind and policy, and by all of them together', () => {
    expect(filtered(all, {})).toEqual(all);
    expect(filtered(all, { period: { from: '2026-11' } })).toEqual([council]);
    expect(filtered(all, { place: '第2会館' })).toEqual([salon]);
    expect(filtered(all, { who: '佐久間文' })).toEqual(all);
    expect(filtered(all, { who: '宮原' })).toEqual([council]);
    expect(filtered(all, { kind: 'event' })).toEqual([salon]);
    expect(filtered(all, { policy: 'connect' })).toEqual([council]);
    expect(filtered(all, { who: '佐久間', kind: 'meeting', policy: 'connect' })).toEqual([council]);
    expect(filtered(all, { who: '宮原', kind: 'event' })).toEqual([]);
  });

  it('[B-7] find words in whatever width they were written; every word counts', () => {
    expect(filtered(all, { words: '3人' })).toEqual([salon]);
    expect(filtered(all, { words: 'アドバイザー' })).toEqual([council]);
    expect(filtered(all, { words: '葛西' })).toEqual([salon]);
    expect(filtered(all, { words: '席　3人' })).toEqual([salon]);
    expect(filtered(all, { words: '席 役員会' })).toEqual([]);
    expect(filtered(all, { words: '　 ' })).toEqual(all);
  });

  it('never add or reorder: what is left is always a part of what was there', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.option(fc.constantFrom('meeting', 'event'), { nil: undefined }),
        (words, kind) => {
          const left = filtered(all, { words, kind });
          expect(all.filter((it) => left.includes(it))).toEqual(left);
        },
      ),
    );
  });

  it('offer what was written before, each once, the latest first', () => {
    const again = record({ place: '第2会館' });
    expect(usedWords([salon, council, again, record({})], 'place')).toEqual(['第2会館', '公民館']);
  });
});

describe('[WS-3] periods of one press', () => {
  it.each([
    ['month', '2026-02-10', '2026-02-01', '2026-02-28'],
    ['two-months', '2026-01-10', '2025-12-01', '2026-01-31'],
    ['half-year', '2026-04-01', '2026-04-01', '2026-09-30'],
    ['half-year', '2026-09-30', '2026-04-01', '2026-09-30'],
    ['half-year', '2027-02-01', '2026-10-01', '2027-03-31'],
    ['fiscal-year', '2027-03-31', '2026-04-01', '2027-03-31'],
    ['fiscal-year', '2027-04-01', '2027-04-01', '2028-03-31'],
  ] as const)('[B-8] %s on %s is %s to %s', (name, today, from, to) => {
    expect(periodOf(name, today)).toEqual({ from, to });
  });
});
