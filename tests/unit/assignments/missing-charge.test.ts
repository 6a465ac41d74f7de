import { missingCharge } from '@yoriai/shared/assignments/missing-charge';
import { expect, it } from 'vitest';

const person = (as: 'primary' | 'backup' | 'viewer' | 'partner', firstDay?: string) => ({
  ...{ account: `p_${as}`, name: '係', role: 'staff' as const, as },
  ...(firstDay === undefined ? {} : { firstDay }),
});
const area = { id: 'a_1', name: '区' };

it('[B-34] an area without 主担当 says so, then one without 副担当; who begins later does not fill the place yet', () => {
  expect(missingCharge({ people: [], around: [] })).toBe('primary');
  expect(missingCharge({ people: [person('backup')], around: [] })).toBe('primary');
  expect(missingCharge({ people: [person('primary', '2027-04-01')], around: [] })).toBe('primary');
  expect(
    missingCharge({ people: [person('primary'), person('viewer'), person('partner')], around: [] }),
  ).toBe('backup');
  expect(
    missingCharge({ people: [person('primary')], around: [{ ...person('backup'), area }] }),
  ).toBeUndefined();
});
