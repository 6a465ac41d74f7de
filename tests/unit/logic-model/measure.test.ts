import { barOf, measureOf } from '@yoriai/shared/boards/logic-model/measure';
import { describe, expect, it } from 'vitest';

describe('measured values as people say them', () => {
  it.each([
    ['52%', { value: 52, unit: '%' }],
    ['５２％', { value: 52, unit: '%' }],
    ['約 52 パーセント', { value: 52, unit: '%' }],
    ['3割', { value: 30, unit: '%' }],
    ['三割五分', { value: 35, unit: '%' }],
    ['40.1%', { value: 40.1, unit: '%' }],
    ['1,234人', { value: 1234, unit: '人' }],
    ['１，２３４人', { value: 1234, unit: '人' }],
    ['およそ30世帯くらい', { value: 30, unit: '世帯' }],
    ['十二回', { value: 12, unit: '回' }],
    ['4回以上', { value: 4, unit: '回' }],
    ['百二十三', undefined],
    ['0', { value: 0, unit: '' }],
    ['ふえている', undefined],
    ['4人中3人', undefined],
    ['213/531', undefined],
    ['-5', undefined],
    ['', undefined],
  ])('[LGM-2] [B-10] %s', (text, measure) => {
    expect(measureOf(text)).toEqual(measure);
  });

  it('[LGM-2] shares stand on a hundred, everything else on the larger value', () => {
    expect(barOf('41%', '25％')).toEqual({ now: 0.41, target: 0.25 });
    expect(barOf('3割', '70%')).toEqual({ now: 0.3, target: 0.7 });
    expect(barOf('4回', '12回')).toEqual({ now: 4 / 12, target: 1 });
    expect(barOf('112人', '80人')).toEqual({ now: 1, target: 80 / 112 });
  });

  it.each([
    ['52%', ''],
    ['少ない', '多い'],
    ['4回', '12人'],
    ['4回', '30%'],
    ['0人', '0人'],
    ['120%', '100%'],
  ])('[LGM-2] no bar is drawn between 「%s」 and 「%s」', (now, target) => {
    expect(barOf(now, target)).toBeUndefined();
  });
});
