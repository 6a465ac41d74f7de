import type { AssignedPerson } from '@yoriai/server/areas/catalogue';
import { assigned, handedOver, partAt, unassigned } from '@yoriai/server/assignments/assigned';
import { describe, expect, it } from 'vitest';

const people: readonly AssignedPerson[] = [
  { account: 'a', as: 'primary' },
  { account: 'b', as: 'viewer', until: 50 },
  { account: 'b', as: 'backup', from: 50, until: 90 },
];

describe('parts in an area', () => {
  it('[C10] change at a date: nobody has two at once, and nobody none in between', () => {
    const after = assigned(people, { account: 'b', as: 'primary', from: 70 });
    expect([49, 50, 69, 70, 1000].map((at) => partAt(after, 'b', at)?.as)).toEqual([
      'viewer',
      'backup',
      'backup',
      'primary',
      'primary',
    ]);
    for (let at = 0; at < 200; at += 1) {
      const parts = after.filter(
        (it) => it.account === 'b' && (it.from ?? 0) <= at && at < (it.until ?? 999),
      );
      expect(parts).toHaveLength(1);
    }
  });

  it('taken at once leaves nothing that a clock could bring back', () => {
    expect(unassigned(people, 'b')).toEqual([people[0]]);
    expect(assigned(people, { account: 'b', as: 'viewer' })).toEqual([
      people[0],
      { account: 'b', as: 'viewer' },
    ]);
  });

  it('[C10] handed over: the new one stands there as long as the former was to', () => {
    const after = handedOver(people, { from: 'b', to: 'c', at: 60, looksOn: true }, 0);
    expect([59, 60, 89, 90].map((at) => [partAt(after, 'b', at)?.as, partAt(after, 'c', at)?.as])).toEqual([
      ['backup', undefined],
      ['viewer', 'backup'],
      ['viewer', 'backup'],
      ['viewer', undefined],
    ]);
    expect(handedOver(after, { from: 'b', to: 'c', at: 60, looksOn: true }, 0)).toEqual(after);
    expect(handedOver(people, { from: 'nobody', to: 'c', looksOn: false }, 0)).toEqual(people);
  });
});
