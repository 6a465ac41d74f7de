import { digestOf } from '@yoriai/shared/records/digest';
import { quotable, quotesOf } from '@yoriai/shared/records/quotes';
import { describe, expect, it } from 'vitest';
import { record } from './book.ts';

const records = [
  record({ date: '2026-09-30', place: '公民館', process: 'あ' }),
  record({ date: '2026-10-14', place: '第二会館', recorder: '佐久間 文', process: '3人から名前が出た。' }),
  record({ date: '2026-10-21', place: '公民館', recorder: '宮原 紬、佐久間 文', process: '笑顔。' }),
  record({ date: '2026-11-06', place: '第２会館', recorder: '佐久間　文', plan: '担い手を決める' }),
  record({ date: '2026-11-20', place: '第2会館', recorder: '', process: 'い' }),
  record({ plan: 'いつか' }),
];

describe('[WS-3] the digest of a period', () => {
  it('reads by month, oldest first, and knows what is only planned', () => {
    const { from, to, months, count, planOnly } = digestOf(records, '2026-11-21', 2);
    expect({ from, to, count, planOnly }).toEqual({
      from: '2026-10-01',
      to: '2026-11-30',
      count: 4,
      planOnly: 1,
    });
    expect(months.map(({ month, records: those }) => [month, those.length])).toEqual([
      ['2026-10', 2],
      ['2026-11', 2],
    ]);
  });

  it('counts people and places in the order in which they come up, not by number', () => {
    const { people, places } = digestOf(records, '2026-11-21', 2);
    expect(people).toEqual([
      { words: '佐久間 文', count: 3 },
      { words: '宮原 紬', count: 1 },
    ]);
    expect(places).toEqual([
      { words: '第二会館', count: 1 },
      { words: '公民館', count: 1 },
      { words: '第２会館', count: 2 },
    ]);
  });

  it('is empty where nothing was recorded', () => {
    expect(digestOf(records, '2020-01-01', 12)).toMatchObject({ months: [], count: 0, people: [] });
  });
});

describe('[P16] what may leave for a board', () => {
  const one = record({
    plan: '様子を知る',
    process: '「来ないね」と声が出た。3人が気にしている！\nお茶のみ場に13人。',
    monitoring: '所感は外に出さない',
  });

  it('sentences of plan and process, word for word', () => {
    expect(quotable.flatMap((column) => quotesOf(one, column)).map(({ words }) => words)).toEqual([
      '様子を知る',
      '「来ないね」と声が出た。',
      '3人が気にしている！',
      'お茶のみ場に13人。',
    ]);
  });

  it('never 所感', () => {
    const said = quotable.flatMap((column) => quotesOf(one, column));
    expect(JSON.stringify(said)).not.toContain('所感');
    expect(quotable).not.toContain('monitoring');
  });

  it('each has a name of its own', () => {
    const ids = quotable.flatMap((column) => quotesOf(one, column)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
