import { wordChanges } from '@yoriai/client/support-plan/changes/word-changes';
import type { PlainWorksheet, Row } from '@yoriai/shared/documents/worksheet';
import { daysKept, keepDay, openVersions, readDay } from '@yoriai/shared/documents/worksheet-versions';
import { changesBetween } from '@yoriai/shared/worksheets/changes';
import { supportPlan } from '@yoriai/shared/worksheets/templates/support-plan';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

const row = (id: string, text: string, more: Partial<Row> = {}): Row => ({
  ...{ id, table: 'goals', order: id, by: '高村', at: 7, values: {}, texts: text === '' ? {} : { text } },
  ...more,
});
const sheet = (rows: readonly Row[], more: Partial<PlainWorksheet> = {}): PlainWorksheet => ({
  ...{
    schema: 1,
    template: 'support-plan',
    version: 1,
    title: '計画',
    values: {},
    texts: {},
    rich: {},
    rows,
  },
  ...{ remarks: [], lost: [], counters: {}, ...more },
});
const between = (before: PlainWorksheet, after: PlainWorksheet) => changesBetween(supportPlan, before, after);

describe('[C3] the changes between two states', () => {
  it('are rows that came, went or read otherwise, with who and when where that is known', () => {
    const before = sheet([row('w_1', '古い'), row('w_2', '消える'), row('w_3', '同じ')]);
    const after = sheet([
      row('w_1', '新しい'),
      row('w_2', '消える', { away: 9 }),
      row('w_3', '同じ', { order: 'a0' }),
      row('w_4', '来た'),
    ]);
    expect(between(before, after)).toEqual([
      {
        ...{ is: 'row', what: 'changed', row: 'w_1', table: 'goals' },
        cells: [{ field: 'text', before: { text: '古い' }, after: { text: '新しい' } }],
      },
      {
        ...{ is: 'row', what: 'added', row: 'w_4', table: 'goals', by: '高村', at: 7 },
        cells: [{ field: 'text', after: { text: '来た' } }],
      },
      {
        ...{ is: 'row', what: 'removed', row: 'w_2', table: 'goals', at: 9 },
        cells: [{ field: 'text', before: { text: '消える' } }],
      },
    ]);
  });

  it('are fields of the sheet too, values with their hand and rich texts by their words', () => {
    const paragraph = (text: string) => [{ type: 'paragraph', inline: [{ text }] }] as const;
    const period = (from: string) => ({ period: { value: { from }, by: '西川', at: 3 } });
    const before = sheet([], { values: period('2026-04-01'), rich: { view: paragraph('古い') } });
    const after = sheet([], { values: period('2027-04-01'), rich: { view: paragraph('新しい') } });
    expect(between(before, after)).toEqual([
      {
        ...{ is: 'field', field: 'period', by: '西川', at: 3 },
        before: { value: { from: '2026-04-01' } },
        after: { value: { from: '2027-04-01' } },
      },
      {
        ...{ is: 'field', field: 'view' },
        before: { text: '古い', rich: paragraph('古い') },
        after: { text: '新しい', rich: paragraph('新しい') },
      },
    ]);
    expect(between(before, before)).toEqual([]);
  });

  it('are told word by word in Japanese, and put together they are both texts', () => {
    const [before, after] = [
      '坂の上でも、週に一度は人と話している',
      '坂の上でも、週に二度は人と笑って話している',
    ];
    const parts = wordChanges(before, after);
    expect(parts.filter(({ is }) => is === 'removed').map(({ text }) => text)).toEqual(['一度']);
    const only = (kinds: readonly string[]) =>
      parts
        .filter(({ is }) => kinds.includes(is))
        .map(({ text }) => text)
        .join('');
    expect(only(['same', 'removed'])).toBe(before);
    expect(only(['same', 'added'])).toBe(after);
    expect(wordChanges('', 'あ')).toEqual([{ is: 'added', text: 'あ' }]);
    expect(wordChanges('', '')).toEqual([]);
  });
});

describe('[DUR-7] the copies of days', () => {
  const day = (n: number) => new Date(Date.UTC(2026, 0, n)).toISOString().slice(0, 10);

  it('are one for each day, the first, and not more than two months of them', () => {
    const versions = openVersions(new Y.Doc());
    for (let n = 1; n <= 70; n += 1) keepDay(versions, day(n), { at: n, sheet: sheet([row('w_1', `${n}`)]) });
    keepDay(versions, day(70), { at: 99, sheet: sheet([]) });
    expect(daysKept(versions)).toHaveLength(62);
    expect(daysKept(versions)[0]).toBe(day(9));
    expect(readDay(versions, day(70))).toMatchObject({
      at: 70,
      sheet: { rows: [{ texts: { text: '70' } }] },
    });
  });

  it('[HOST-3] take no more than a few megabytes, and the last one always stays', () => {
    const versions = openVersions(new Y.Doc());
    const large = sheet([row('w_1', 'あ'.repeat(3_000_000))]);
    for (let n = 1; n <= 3; n += 1) keepDay(versions, day(n), { at: n, sheet: large });
    expect(daysKept(versions)).toEqual([day(3)]);
  });

  it('[HOST-7] that are damaged are none', () => {
    const versions = openVersions(new Y.Doc());
    versions.days.set(day(1), { at: 'x', sheet: 5 });
    expect(readDay(versions, day(1))).toBeUndefined();
  });
});
