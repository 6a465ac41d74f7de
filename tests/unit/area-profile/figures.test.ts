import { doubtOf, faultOf } from '@yoriai/shared/area-profile/figure-faults';
import { figureParts, withoutBrackets } from '@yoriai/shared/area-profile/figure-parts';
import { stateOf } from '@yoriai/shared/area-profile/figure-state';
import { figuresOf, publishedValue } from '@yoriai/shared/area-profile/figures';
import type { FieldValue } from '@yoriai/shared/worksheets/values';
import { describe, expect, it } from 'vitest';

const today = '2026-11-21';

let made = 0;
function row(
  texts: Record<string, string>,
  values: Record<string, FieldValue> = {},
  more: { table?: string; away?: number } = {},
) {
  made += 1;
  const entries = Object.entries(values).map(([column, value]) => [
    column,
    { value, by: '南 ひなた', at: 1 },
  ]);
  return {
    id: `w_${made}`,
    table: 'figures',
    order: `a${made}`,
    by: '南 ひなた',
    at: 1,
    values: Object.fromEntries(entries),
    texts,
    ...more,
  };
}

const known = { origin: '住民基本台帳' };
const one = (texts: Record<string, string>, values: Record<string, FieldValue>) =>
  figuresOf({ rows: [row({ item: '人口', ...texts }, values)] }, today)[0];

describe('[AREA-3] the figures of 地域概況', () => {
  it('have value, unit, 時点 and 出典, as they are printed', () => {
    expect(one({ unit: '人', ...known }, { number: { number: 6842 }, asOf: '2026-04' })).toMatchObject({
      label: '人口',
      value: '6,842人',
      asOf: '令和8年4月',
      origin: '住民基本台帳',
      state: 'ok',
    });
    expect(one({ unit: '人' }, { number: { number: 300, about: true } })?.value).toBe('約300人');
    expect(one({ unit: '％' }, { number: { number: 34.2 } })?.value).toBe('34.2％');
  });

  it('[B-10] a rate is worked out from its parts; of nothing it cannot be', () => {
    expect(one({}, { number: { number: 213 }, of: { number: 531 } })?.value).toBe('40.1％（213／531）');
    expect(one({}, { number: { number: 200, about: true }, of: { number: 600 } })?.value).toBe(
      '約33.3％（約200／600）',
    );
    expect(one(known, { number: { number: 3 }, of: { number: 0 }, asOf: '2026-04' })).toMatchObject({
      value: '計算できません',
      state: 'not-computable',
    });
  });

  it('[C6] without 出典 or 時点 a figure is 未確認; from more than three years ago it is old', () => {
    const state = (asOf: string | undefined, origin: string | undefined) => stateOf({ asOf, origin }, today);
    expect(state('2026-04', undefined)).toBe('unverified');
    expect(state('2026-04', ' ')).toBe('unverified');
    expect(state(undefined, '国勢調査')).toBe('unverified');
    expect(state('2023-11', '国勢調査')).toBe('ok');
    expect(state('2023-10', '国勢調査')).toBe('old');
    expect(state('2023-10-31', '国勢調査')).toBe('old');
    expect(stateOf({ asOf: '1999-01', origin: '国勢調査' })).toBe('ok');
  });

  it('[C6] a published number below five is 少数, and so is a rate of so few', () => {
    const published = (texts: Record<string, string>, values: Record<string, FieldValue>) => {
      const figure = one(texts, values);
      return figure && publishedValue(figure);
    };
    expect(published({ unit: '人' }, { number: { number: 4 } })).toBe('少数');
    expect(published({ unit: '人' }, { number: { number: 5 } })).toBe('5人');
    expect(published({}, { number: { number: 4 }, of: { number: 900 } })).toBe('少数');
    expect(published({ unit: '%' }, { number: { number: 3.1 } })).toBe('3.1％');
  });

  it('are said in short on the shelf: a rate without its parts', () => {
    const short = (texts: Record<string, string>, values: Record<string, FieldValue>) => {
      const figure = one(texts, values);
      return figure && figureParts(figure);
    };
    expect(short({}, { number: { number: 213 }, of: { number: 531 } })).toEqual({
      number: '40.1',
      unit: '％',
    });
    expect(short({ unit: '世帯' }, { number: { number: 3104, about: true } })).toEqual({
      number: '約3,104',
      unit: '世帯',
    });
    expect(withoutBrackets('高齢化率（65歳以上）')).toBe('高齢化率');
  });

  it('stand in their order; rows without a number, put away, or of other tables are none', () => {
    const rows = [
      row({ item: '世帯数' }, { number: { number: 0 } }),
      row({ item: '人口' }),
      row({ item: '古い行' }, { number: { number: 9 } }, { away: 5 }),
      row({ item: '学校' }, { number: { number: 9 } }, { table: 'resources' }),
      row({ item: '人口' }, { number: { number: 9 } }),
    ];
    expect(figuresOf({ rows }, today).map(({ label }) => label)).toEqual(['世帯数', '人口']);
  });
});

describe('[B-11] what cannot be', () => {
  const fault = (figure: object) => faultOf({ unit: '', ...figure }, today);

  it('negative counts, rates above 100 %, and a 時点 that is still to come are refused', () => {
    expect(fault({ number: { number: -1 } })).toBe('negative');
    expect(fault({ number: { number: 5 }, of: { number: -5 } })).toBe('negative');
    expect(fault({ number: { number: 120 }, unit: '%' })).toBe('rate-over-100');
    expect(fault({ number: { number: 100 }, unit: '%' })).toBeUndefined();
    expect(fault({ number: { number: 120 }, unit: '人' })).toBeUndefined();
    expect(fault({ asOf: '2026-12' })).toBe('future');
    expect(fault({ asOf: '2026-11' })).toBeUndefined();
    expect(fault({ asOf: '2026-11-22' })).toBe('future');
    expect(fault({ asOf: '2026-11-21' })).toBeUndefined();
  });

  it('[B-10] more answers than households is asked about, not refused', () => {
    const figure = { unit: '', number: { number: 532 }, of: { number: 531 } };
    expect(faultOf(figure, today)).toBeUndefined();
    expect(doubtOf(figure)).toBe('part-larger');
    expect(doubtOf({ ...figure, number: { number: 531 } })).toBeUndefined();
    expect(doubtOf({ ...figure, of: { number: 0 } })).toBeUndefined();
  });
});
