import { accountRoles, assignments, assignmentsOf } from '@yoriai/shared/access/roles';
import { fitsRole } from '@yoriai/shared/people/invitation';
import { endOfDay, lastDayFault, lastDayOf } from '@yoriai/shared/people/last-day';
import { organizationChangeSchema } from '@yoriai/shared/people/organization';
import { describe, expect, it } from 'vitest';

describe('last days', () => {
  it('[ACC-1] end with the end of the day in Japan, over the end of a year and of February too', () => {
    expect(new Date(endOfDay('2026-12-31')).toISOString()).toBe('2026-12-31T15:00:00.000Z');
    expect(new Date(endOfDay('2028-02-28')).toISOString()).toBe('2028-02-28T15:00:00.000Z');
    for (const day of ['2026-12-31', '2028-02-29', '2027-03-01']) expect(lastDayOf(endOfDay(day))).toBe(day);
  });

  it('[ACC-2] an adviser has one, an administrator has none, and none is past', () => {
    const today = '2026-11-20';
    expect(accountRoles.map((role) => lastDayFault(role, undefined, today))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'needed',
    ]);
    expect(accountRoles.map((role) => lastDayFault(role, today, today))).toEqual([
      'not-for-administrators',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(lastDayFault('advisor', '2026-11-19', today)).toBe('past');
  });
});

describe('what is sent', () => {
  it('[ACC-2] an invitation gives a role only what it can have, and an area once', () => {
    for (const role of accountRoles)
      for (const as of assignments)
        expect(fitsRole({ role, areas: [{ area: 'a', as }] })).toBe(assignmentsOf[role].includes(as));
    const twice = [
      { area: 'a', as: 'viewer' as const },
      { area: 'a', as: 'backup' as const },
    ];
    expect(fitsRole({ role: 'staff', areas: twice })).toBe(false);
  });

  it('[P23] a 相談先 has a number that can be called', () => {
    const phones = ['110', '0120-189-783', '＃8008', '(03) 1234-5678', '+81 3 1234 5678'];
    const reads = (phone: string): boolean =>
      organizationChangeSchema.safeParse({ contacts: [{ label: '相談の窓口', phone }] }).success;
    expect(phones.filter((it) => !reads(it))).toEqual([]);
    expect(['', '12', 'でんわ', 'javascript:1', '<b>110', 'x@example.jp'].filter(reads)).toEqual([]);
  });
});
