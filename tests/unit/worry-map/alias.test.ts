import { aliasGift, aliasOf } from '@yoriai/shared/boards/worry-map/alias';
import { expect, it } from 'vitest';

const person = (id: string, at: number) => ({ id, at, kind: 'person', text: '', order: 'a0', by: 'x' });

it('[MAP-1] [B-15] aliases run from A to Z and on to AA, AB', () => {
  expect([1, 2, 26, 27, 28, 52, 53, 702, 703].map(aliasOf)).toEqual([
    'A',
    'B',
    'Z',
    'AA',
    'AB',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ]);
});

it('[MAP-1] [P1] a letter goes on from the counter, so none is given twice, and never looks at the text', () => {
  const waiting = [person('c_2', 20), person('c_1', 10)];
  const { fields, counters } = aliasGift.give(waiting, { aliases: 3 });
  expect(fields.get('c_1')).toEqual({ alias: 'D' });
  expect(fields.get('c_2')).toEqual({ alias: 'E' });
  expect(counters).toEqual({ aliases: 5 });
});
