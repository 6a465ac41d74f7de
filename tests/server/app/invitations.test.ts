import { peoplePath } from '@yoriai/server/people/people-file';
import { describe, expect, it } from 'vitest';
import { clockByHand } from '../../support/collaboration/by-hand.ts';
import { houseOfMany } from './house-of-many.ts';
import { cookieOf, errorOf, invite, join, joined, password, signIn } from './people-to-invite.ts';
import { type Asker, asker, fileOf } from './support.ts';

const day = 24 * 60 * 60_000;

describe('invitations', () => {
  it('[ACC-1] an administrator invites, and the invited joins as what the invitation says', async () => {
    const { app, area, as } = await houseOfMany();
    const token = await invite(as('admin'), {
      name: '宮地',
      role: 'staff',
      areas: [{ area, as: 'backup' }],
    });
    const look = await app.as(null).post('/api/invitations/look', { token });
    expect(look.json()).toMatchObject({
      organization: '木ノ葉区社協',
      name: '宮地',
      role: 'staff',
      areas: [{ name: 'みなと地区', as: 'backup' }],
      createdBy: 'adminの係',
    });
    expect(look.body).not.toContain(area);

    const answer = await join(app, token, { name: '宮地 はな' });
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({ account: { name: '宮地 はな', role: 'staff' } });
    const person = asker(app, { cookie: cookieOf(answer) });
    const people = (await person.get(`/api/areas/${area}/people`)).json();
    expect(people).toMatchObject({
      people: expect.arrayContaining([expect.objectContaining({ as: 'backup', name: '宮地 はな' })]),
    });
    expect(
      (await person.post(`/api/areas/${area}/boards`, { kind: 'worry-map', title: '地図' })).statusCode,
    ).toBe(201);
    expect((await signIn(app, 'atarashii@example.jp')).statusCode).toBe(200);

    const lines = (await as('admin').get('/api/invitations')).json();
    expect(lines).toMatchObject([{ name: '宮地', state: 'used', joined: '宮地 はな' }]);
  });

  it('[ACC-1] are kept as a hash: whoever reads the files, the log or the record joins by nothing', async () => {
    const { app, as } = await houseOfMany();
    const token = await invite(as('admin'));
    await join(app, token);
    const kept = JSON.stringify(await fileOf(app, peoplePath));
    expect(kept).toContain('"invitations":[{');
    for (const secret of [token, password]) {
      expect(kept).not.toContain(secret);
      expect(app.logged.join('')).not.toContain(secret);
    }
    expect(JSON.stringify(await app.storage.journal.readAudit({ most: 100 }))).not.toContain(token);
  });

  it('[ACC-7] invited, joined, changed and left stand in the record, by whom and whom', async () => {
    const { app, area, as } = await houseOfMany();
    const person = await joined(app, as('admin'), { areas: [{ area, as: 'viewer' }] });
    await as('admin').patch(`/api/accounts/${person.id}`, { role: 'director' });
    await as('admin').delete(`/api/accounts/${person.id}`);
    const record = await app.storage.journal.readAudit({ most: 100 });
    const lines = record.map(({ who, what, on }) => [who, what, on]).reverse();
    expect(lines.slice(-5)).toEqual([
      ['p_admin', 'account-invited', expect.stringMatching(/^i_/)],
      ['p_admin', 'assigned', person.id],
      [person.id, 'account-joined', person.id],
      ['p_admin', 'account-changed', person.id],
      ['p_admin', 'account-left', person.id],
    ]);
  });

  it('[ACC-2] only who manages accounts invites, sees invitations and revokes them', async () => {
    const { as } = await houseOfMany();
    await invite(as('admin'));
    const [{ id }] = (await as('admin').get('/api/invitations')).json() as [{ id: string }];
    for (const who of [
      'director',
      'primary',
      'backup',
      'viewer',
      'colleague',
      'partner',
      'advisor',
    ] as const) {
      const answers = [
        await as(who).get('/api/invitations'),
        await as(who).post('/api/invitations', { name: '係', role: 'staff', areas: [] }),
        await as(who).delete(`/api/invitations/${id}`),
      ];
      expect([who, ...answers.map((it) => it.statusCode)]).toEqual([who, 403, 403, 403]);
    }
  });

  it('[ACC-2] no account is invited to what its role cannot be, and an adviser needs a last day', async () => {
    const clock = clockByHand();
    const { area, as } = await houseOfMany({ clock });
    const ask = async (body: object) =>
      (await as('admin').post('/api/invitations', { name: '係', areas: [], ...body })).json() as {
        error?: { fields: object[] };
      };
    const faults = async (body: object) => (await ask(body)).error?.fields;
    expect(await faults({ role: 'partner', areas: [{ area, as: 'primary' }] })).toEqual([
      { path: 'areas', fault: 'not-for-role' },
    ]);
    expect(await faults({ role: 'advisor', areas: [{ area, as: 'viewer' }], lastDay: '2099-01-01' })).toEqual(
      [{ path: 'areas', fault: 'not-for-role' }],
    );
    expect(await faults({ role: 'staff', areas: [{ area: 'a_none', as: 'viewer' }] })).toEqual([
      { path: 'areas', fault: 'no-such-area' },
    ]);
    expect(await faults({ role: 'advisor' })).toEqual([{ path: 'lastDay', fault: 'needed' }]);
    expect(await faults({ role: 'advisor', lastDay: '2001-01-01' })).toEqual([
      { path: 'lastDay', fault: 'past' },
    ]);
    expect(await faults({ role: 'admin', lastDay: '2099-01-01' })).toEqual([
      { path: 'lastDay', fault: 'not-for-administrators' },
    ]);
    expect(await faults({ role: 'staff', lastDay: '2027-02-30' })).toHaveLength(1);
    expect((await as('admin').get('/api/invitations')).json()).toEqual([]);
  });

  it('[DUR-2] a failing device makes no half an account: the invitation can be taken in later', async () => {
    const { app, area, as } = await houseOfMany();
    const token = await invite(as('admin'), { areas: [{ area, as: 'primary' }] });
    app.storage.faults.json = 'fail-always';
    expect(errorOf(await join(app, token))).toBe('storage-unavailable');
    app.storage.faults.json = undefined;
    expect((await join(app, token)).statusCode).toBe(201);
    const { people } = app.catalogues.area(area);
    expect(people.filter(({ account }) => app.people.account(account) === undefined)).toEqual([]);
  });
});

describe('hostile invitations', () => {
  it('an invitation used twice, also at the same moment, makes one account', async () => {
    const { app, area, as } = await houseOfMany();
    const token = await invite(as('admin'), { areas: [{ area, as: 'backup' }] });
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((it) => join(app, token, { email: `${it}@example.jp` })),
    );
    expect(answers.map((it) => it.statusCode).sort()).toEqual([201, 410, 410]);
    expect(errorOf(await join(app, token, { email: 'd@example.jp' }))).toBe('invitation-used');
    expect(errorOf(await app.as(null).post('/api/invitations/look', { token }))).toBe('invitation-used');
    const { people } = app.catalogues.area(area);
    expect(people.filter(({ account }) => !account.match(/^p_(primary|backup|viewer|partner)/))).toHaveLength(
      1,
    );
  });

  it('an expired invitation makes none', async () => {
    const clock = clockByHand();
    const { app, as } = await houseOfMany({ clock });
    const token = await invite(as('admin'));
    clock.jump(7 * day - 1);
    expect((await app.as(null).post('/api/invitations/look', { token })).statusCode).toBe(200);
    clock.jump(1);
    expect(errorOf(await app.as(null).post('/api/invitations/look', { token }))).toBe('invitation-over');
    expect(errorOf(await join(app, token))).toBe('invitation-over');
    expect((await as('admin').get('/api/invitations')).json()).toMatchObject([{ state: 'over' }]);
  });

  it('a revoked invitation makes none, also when the clock is put back', async () => {
    const clock = clockByHand();
    const { app, as } = await houseOfMany({ clock });
    const token = await invite(as('admin'));
    const [{ id }] = (await as('admin').get('/api/invitations')).json() as [{ id: string }];
    expect((await as('admin').delete(`/api/invitations/${id}`)).json()).toMatchObject({ state: 'revoked' });
    clock.jump(-3 * day);
    expect(errorOf(await join(app, token))).toBe('invitation-over');
  });

  it('a forged, a changed and an empty token open nothing and say nothing of what there is', async () => {
    const { app, as } = await houseOfMany();
    const token = await invite(as('admin'));
    const changed = (token.startsWith('A') ? 'B' : 'A') + token.slice(1);
    for (const forged of ['', 'x', changed, token.slice(0, -1), `${token}A`, `${token}\u0000`]) {
      for (const answer of [
        await app.as(null).post('/api/invitations/look', { token: forged }),
        await join(app, forged),
      ])
        expect([forged, answer.statusCode, errorOf(answer)]).toEqual([forged, 404, 'invitation-unknown']);
    }
    const kept = (await fileOf(app, peoplePath)) as { invitations: { id: string; token: string }[] };
    // What stands in a stolen file is a hash, and no token.
    for (const stolen of [kept.invitations[0]?.token ?? '', kept.invitations[0]?.id ?? ''])
      expect(errorOf(await join(app, stolen))).toBe('invitation-unknown');
  });

  it('an invitation sent on with another role, area or end asked for gives what was given', async () => {
    const clock = clockByHand();
    const { app, area, as } = await houseOfMany({ clock });
    const inner = (
      await as('admin').post('/api/areas', { name: 'べつの地区', level: 'district' })
    ).json() as {
      id: string;
    };
    const board = await aBoardOf(as('admin'), inner.id);
    const token = await invite(as('admin'), { role: 'partner', areas: [{ area, as: 'partner' }] });
    const answer = await join(app, token, {
      role: 'admin',
      areas: [{ area: inner.id, as: 'primary' }],
      lastDay: '2099-12-31',
      id: 'p_admin',
      accountId: 'p_admin',
    });
    expect(answer.json()).toMatchObject({ account: { role: 'partner' } });
    const person = asker(app, { cookie: cookieOf(answer) });
    expect((await person.get('/api/accounts')).statusCode).toBe(403);
    expect((await person.get(`/api/areas/${inner.id}`)).statusCode).toBe(403);
    expect((await person.get(`/api/boards/${board}/picture`)).statusCode).toBe(403);
    expect((await person.get('/api/areas')).json()).toMatchObject([{ id: area }]);
  });

  it('invitations of an administrator who was removed are doors no longer', async () => {
    const { app, as } = await houseOfMany();
    const second = await joined(app, as('admin'), { role: 'admin' });
    const [forOneself, forAnother] = [await invite(second, { role: 'admin' }), await invite(second)];
    await as('admin').patch(`/api/accounts/${second.id}`, { role: 'staff' });
    expect(errorOf(await join(app, forOneself))).toBe('invitation-over');
    await as('admin').delete(`/api/accounts/${second.id}`);
    expect(errorOf(await join(app, forAnother))).toBe('invitation-over');
    const lines = (await as('admin').get('/api/invitations')).json() as { state: string }[];
    expect(lines.map(({ state }) => state)).toEqual(['over', 'over', 'used']);
  });

  it("an invitation taken in with somebody else's e-mail address does not come in as that person", async () => {
    const { app, as } = await houseOfMany();
    const token = await invite(as('admin'));
    for (const email of ['admin@example.jp', ' ADMIN@example.jp '])
      expect(errorOf(await join(app, token, { email }))).toBe('email-in-use');
    expect((await join(app, token, { email: 'jibun@example.jp' })).statusCode).toBe(201);
  });
});

async function aBoardOf(by: Asker, area: string): Promise<string> {
  const answer = await by.post(`/api/areas/${area}/boards`, { kind: 'worry-map', title: '地図' });
  return (answer.json() as { id: string }).id;
}
