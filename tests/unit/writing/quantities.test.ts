import { readQuantity } from '@yoriai/shared/writing/read-quantity';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wide } from './days.ts';

describe('a number as people write it', () => {
  it.each([
    ['123', { number: 123 }],
    ['１２３', { number: 123 }],
    ['1,234', { number: 1234 }],
    ['１，２３４', { number: 1234 }],
    ['1,234,567.5', { number: 1_234_567.5 }],
    ['0', { number: 0 }],
    ['三百', { number: 300 }],
    ['千二百三十四', { number: 1234 }],
    ['二千五百', { number: 2500 }],
    ['2千五百', { number: 2500 }],
    ['1万2千', { number: 12_000 }],
    ['1.2万', { number: 12_000 }],
    ['二万三千人', { number: 23_000, unit: '人' }],
    ['約300', { number: 300, about: true }],
    ['およそ300世帯', { number: 300, about: true, unit: '世帯' }],
    ['300人ほど', { number: 300, about: true, unit: '人' }],
    ['300強', { number: 300, about: true }],
    ['40.1％', { number: 40.1, unit: '%' }],
    ['８か所', { number: 8, unit: 'か所' }],
    ['213/531', { number: 213, of: 531 }],
    ['531分の213', { number: 213, of: 531 }],
    ['213人/531世帯', { number: 213, of: 531, unit: '世帯' }],
    ['3/0', { number: 3, of: 0 }],
  ])('[B-10] %s', (written, quantity) => {
    expect(readQuantity(written)).toEqual(quantity);
  });

  it.each([
    '',
    ' ',
    '人',
    '約',
    '数十人',
    '12,34',
    '1 234',
    '1e5',
    '0x10',
    '2026/4/1',
    '213/',
    '/531',
    '９'.repeat(400),
  ])('[B-10] %s is refused as no number', (written) => {
    expect(readQuantity(written)).toEqual({ fault: 'not-a-number' });
  });

  it('[B-10] [B-11] less than nothing is refused where there can be no such thing', () => {
    expect(readQuantity('-5')).toEqual({ fault: 'negative' });
    expect(readQuantity('−１人')).toEqual({ fault: 'negative' });
    expect(readQuantity('5/-3')).toEqual({ fault: 'negative' });
    expect(readQuantity('-5', true)).toEqual({ number: -5 });
    expect(Object.is(Reflect.get(readQuantity('-0'), 'number'), 0)).toBe(true);
  });

  it('[B-10] a number means the same with commas, in full width and with 約', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), (number) => {
        const grouped = number.toLocaleString('en');
        for (const written of [String(number), grouped, wide(grouped), `${grouped}人`]) {
          const read = readQuantity(written);
          expect('number' in read && read.number, written).toBe(number);
          expect('about' in read, written).toBe(false);
        }
        expect(readQuantity(`約${grouped}`)).toEqual({ number, about: true });
      }),
    );
  });

  it('[B-10] [HOST-5] anything at all is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (written) => {
        const read = readQuantity(written);
        expect('fault' in read || Number.isFinite(read.number)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
