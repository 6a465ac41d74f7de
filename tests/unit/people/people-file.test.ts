import { noPeople, readPeopleFile } from '@yoriai/server/people/people-file';
import { describe, expect, it } from 'vitest';

/** As it was written before there were roles in areas, invitations and last days. */
const older = {
  format: 'yoriai-people',
  version: 1,
  revision: 7,
  organization: { name: '木ノ葉区社協', createdAt: 1 },
  accounts: [{ id: 'p_1', name: '係', email: 'a@example.jp', role: 'staff', password: 'x', createdAt: 1 }],
  sessions: [{ id: 's', accountId: 'p_1', createdAt: 1, endsAt: 2 }],
};

describe('the file of people', () => {
  it('[AREA-5] written by an older version is read, and everybody is at work where they were', () => {
    expect(readPeopleFile(older)).toEqual({
      ...older,
      organization: { ...older.organization, everyArea: true },
      invitations: [],
    });
  });

  it('[HOST-7] that is no such file, or is damaged, is not taken for one', () => {
    const wrong = [
      undefined,
      {},
      { ...older, version: 2 },
      { ...older, accounts: [{ ...older.accounts[0], role: 'root' }] },
    ];
    expect(wrong.map(readPeopleFile)).toEqual([undefined, undefined, undefined, undefined]);
    expect(readPeopleFile(noPeople)).toEqual(noPeople);
  });
});
