import { describe, expect, it } from 'vitest';
import { houseOfMany } from './house-of-many.ts';
import { invite } from './people-to-invite.ts';

const contacts = [
  { label: '地域の相談窓口', phone: '0120-000-000' },
  { label: '女性の相談', phone: '＃8008' },
];

describe('the organisation', () => {
  it('[P23] its 相談先 are at hand for whoever is signed in, and for nobody else', async () => {
    const { app, as } = await houseOfMany();
    const changed = await as('admin').patch('/api/organization', { contacts });
    expect(changed.json()).toEqual({ name: '木ノ葉区社協', everyArea: false, contacts });
    for (const who of ['colleague', 'partner', 'advisor'] as const)
      expect((await as(who).get('/api/session')).json()).toMatchObject({ contacts });
    expect((await app.as(null).get('/api/session')).json()).toMatchObject({ contacts: [] });
    const after = await app.restart();
    expect(after.people.contacts()).toEqual(contacts);
  });

  it('[ACC-2] partners and advisers do not see how it is set up', async () => {
    const { as } = await houseOfMany();
    const asked = async (who: 'colleague' | 'partner' | 'advisor') =>
      (await as(who).get('/api/organization')).statusCode;
    expect([await asked('colleague'), await asked('partner'), await asked('advisor')]).toEqual([
      200, 403, 403,
    ]);
  });

  it('[B-4] refuses a name of blanks and numbers that are none, and keeps what was there', async () => {
    const { as } = await houseOfMany();
    for (const wrong of [
      { name: '　 ' },
      { contacts: [{ label: ' ', phone: '110' }] },
      { contacts: [{ label: '窓口', phone: 'でんわ' }] },
      { contacts: Array.from({ length: 21 }, () => contacts[0]) },
      { everyArea: 'yes' },
    ])
      expect((await as('admin').patch('/api/organization', wrong)).statusCode).toBe(400);
    expect((await as('admin').get('/api/organization')).json()).toEqual({
      name: '木ノ葉区社協',
      everyArea: false,
      contacts: [],
    });
  });

  it('[ACC-7] what was done about people is read with the names of those who have left since', async () => {
    const { as } = await houseOfMany();
    await invite(as('admin'), { name: '宮地' });
    const [{ id }] = (await as('admin').get('/api/invitations')).json() as [{ id: string }];
    await as('admin').delete(`/api/invitations/${id}`);
    await as('admin').patch('/api/organization', { everyArea: true });
    await as('admin').delete('/api/accounts/p_colleague');
    const { lines } = (await as('admin').get('/api/access-record')).json() as {
      lines: { what: string; on: object; who?: { name: string } }[];
    };
    const about = lines.map(({ what, on, who }) => [what, on, who?.name]);
    expect(about).toContainEqual(['account-left', { of: 'account', name: 'colleagueの係' }, 'adminの係']);
    expect(about).toContainEqual(['organization-changed', { of: 'organization' }, 'adminの係']);
    expect(about).toContainEqual(['invitation-revoked', { of: 'account', name: '宮地' }, 'adminの係']);
  });
});
