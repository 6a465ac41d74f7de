import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import { describe, expect, it } from 'vitest';
import { clockByHand } from '../../support/collaboration/by-hand.ts';
import { houseOfMany } from './house-of-many.ts';
import { cookieOf, errorOf, joined, password, signIn } from './people-to-invite.ts';
import { asker } from './support.ts';

const day = 24 * 60 * 60_000;
const isIn = async (who: { get(url: string): Promise<{ statusCode: number }> }): Promise<boolean> =>
  (await who.get('/api/areas')).statusCode === 200;

describe('hostile cookies', () => {
  it('a stolen cookie after sign-out, sign-out everywhere, a new password or leaving opens nothing', async () => {
    const { app, as } = await houseOfMany();
    const again = async (email: string) => asker(app, { cookie: cookieOf(await signIn(app, email)) });
    const person = await joined(app, as('admin'));
    const stolen = asker(app, { cookie: person.cookie });
    await person.delete('/api/session');
    expect(await isIn(stolen)).toBe(false);

    const [one, two] = [await again(person.email), await again(person.email)];
    await one.delete('/api/sessions');
    expect([await isIn(one), await isIn(two)]).toEqual([false, false]);

    const [mine, thief] = [await again(person.email), await again(person.email)];
    const next = 'もっとよい言葉です1';
    expect((await mine.post('/api/account/password', { current: password, next })).statusCode).toBe(200);
    expect([await isIn(mine), await isIn(thief)]).toEqual([true, false]);
    expect([
      (await signIn(app, person.email)).statusCode,
      (await signIn(app, person.email, next)).statusCode,
    ]).toEqual([401, 200]);

    expect((await mine.post('/api/account/leave', { password: next })).json()).toMatchObject({
      account: null,
    });
    expect(await isIn(mine)).toBe(false);
    expect(errorOf(await signIn(app, person.email, next))).toBe('wrong-password');
  });

  it('a cookie that was made up, changed or emptied is nobody', async () => {
    const { app, as } = await houseOfMany();
    const { cookie } = await joined(app, as('admin'));
    const kept = app.people.sessions().map(({ id }) => id);
    const forged = [
      '',
      'x',
      `${cookie.slice(7)}x`,
      cookie.slice(8),
      kept[0] ?? '',
      '__proto__',
      'undefined',
      '%00',
    ];
    for (const token of forged)
      expect([token, await isIn(asker(app, { cookie: `yoriai=${token}` }))]).toEqual([token, false]);
  });

  it('an open page of somebody else changes no password without knowing the present one', async () => {
    const { app, as } = await houseOfMany();
    const person = await joined(app, as('admin'));
    const next = 'もっとよい言葉です1';
    expect(errorOf(await person.post('/api/account/password', { current: 'ちがう言葉です111', next }))).toBe(
      'wrong-password',
    );
    expect(errorOf(await person.post('/api/account/leave', { password: 'ちがう言葉です111' }))).toBe(
      'wrong-password',
    );
    expect((await signIn(app, person.email)).statusCode).toBe(200);
    expect((await person.post('/api/account/password', { current: password, next: '短い' })).statusCode).toBe(
      400,
    );
  });

  it('the present password is not guessed on an open page any faster than at the door', async () => {
    const { app, as } = await houseOfMany();
    const person = await joined(app, as('admin'));
    const tries = [];
    for (let i = 0; i < 11; i += 1)
      tries.push((await person.post('/api/account/leave', { password: `ちがう言葉です${i}` })).statusCode);
    expect(tries).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    expect(errorOf(await signIn(app, person.email))).toBe('sign-in-slow-down');
  });
});

describe('hostile administrators', () => {
  it.each(['ended', 'lowered'] as const)(
    'two administrators removing each other at once (%s): one of them stays',
    async (how) => {
      const { app, as } = await houseOfMany();
      const remove = (by: string, whom: string): Promise<void> =>
        how === 'ended'
          ? app.people.endAccount(by, whom)
          : app.people.changeAccount(by, whom, { role: 'staff' });
      const [second, third] = [
        await joined(app, as('admin'), { role: 'admin' }),
        await joined(app, as('admin'), { role: 'admin' }),
      ];
      // Both were let in by the table when they asked; the first change takes that from the other.
      const done = await Promise.allSettled([remove(second.id, third.id), remove(third.id, second.id)]);
      expect(done).toMatchObject([{ status: 'fulfilled' }, { reason: { id: 'not-allowed' } }]);
      expect(app.people.account(second.id)?.role).toBe('admin');
      expect(app.people.account(third.id)?.role).not.toBe('admin');
      const asked = await third.delete(`/api/accounts/${second.id}`);
      expect(asked.statusCode).toBe(how === 'ended' ? 401 : 403);
    },
  );

  it('the last administrator does not leave, is not lowered and gets no last day', async () => {
    const { app, as } = await houseOfMany();
    const second = await joined(app, as('admin'), { role: 'admin' });
    expect((await second.delete('/api/accounts/p_admin')).statusCode).toBe(200);
    const answers = [
      await second.delete(`/api/accounts/${second.id}`),
      await second.patch(`/api/accounts/${second.id}`, { role: 'director' }),
      await second.post('/api/account/leave', { password }),
    ];
    expect(answers.map(errorOf)).toEqual(['last-administrator', 'last-administrator', 'last-administrator']);
    const dated = await second.patch(`/api/accounts/${second.id}`, { lastDay: '2099-12-31' });
    expect(dated.json()).toMatchObject({ error: { fields: [{ fault: 'not-for-administrators' }] } });
    expect(await isIn(second)).toBe(true);
  });

  it('two last administrators leaving at once: one of them stays', async () => {
    const { app, as } = await houseOfMany();
    const [second, third] = [
      await joined(app, as('admin'), { role: 'admin' }),
      await joined(app, as('admin'), { role: 'admin' }),
    ];
    await second.delete('/api/accounts/p_admin');
    const answers = await Promise.all(
      [second, third].map((it) => it.post('/api/account/leave', { password })),
    );
    expect(answers.map((it) => it.statusCode).toSorted()).toEqual([200, 409]);
  });

  it('nobody but an administrator changes accounts or the organisation, not even his or her own role', async () => {
    const { as } = await houseOfMany();
    for (const who of [
      'director',
      'primary',
      'viewer',
      'colleague',
      'partner',
      'advisor',
      'outsider',
    ] as const) {
      const answers = [
        await as(who).patch(`/api/accounts/p_${who}`, { role: 'admin' }),
        await as(who).delete('/api/accounts/p_admin'),
        await as(who).patch('/api/organization', { everyArea: true }),
      ];
      expect([who, ...answers.map((it) => it.statusCode)]).toEqual([who, 403, 403, 403]);
      const own = await as(who).patch('/api/account', {
        name: `${who}の係`,
        role: 'admin',
        lastDay: null,
        id: 'p_admin',
      });
      expect(own.json()).toMatchObject({
        account: { id: `p_${who}`, role: expect.not.stringMatching('admin') },
      });
    }
  });

  it('[ACC-2] colleagues are told names and roles of accounts, and partners not even that there are some', async () => {
    const { as } = await houseOfMany();
    const seen = await as('colleague').get('/api/accounts');
    expect(seen.json()).toContainEqual({ id: 'p_partner', name: 'partnerの係', role: 'partner' });
    expect(seen.body).not.toMatch(/@example|lastDay|areas/);
    for (const who of ['partner', 'advisor', 'outsider'] as const)
      expect([who, (await as(who).get('/api/accounts')).statusCode]).toEqual([who, 403]);
    expect((await as('admin').get('/api/accounts')).json()).toContainEqual(
      expect.objectContaining({
        id: 'p_partner',
        email: 'partner@example.jp',
        areas: [expect.objectContaining({ name: 'みなと地区', as: 'partner' })],
      }),
    );
  });

  it('who left comes in nowhere; the name stays behind what was written, the address and the password do not', async () => {
    const { app, area, as } = await houseOfMany();
    const person = await joined(app, as('admin'), { name: '宮地 はな', areas: [{ area, as: 'backup' }] });
    await person.post(`/api/areas/${area}/boards`, { kind: 'worry-map', title: '地図' });
    await as('admin').delete(`/api/accounts/${person.id}`);
    const { sheets } = (await as('primary').get(`/api/areas/${area}`)).json() as {
      sheets: { editedBy: string }[];
    };
    expect(sheets).toMatchObject([{ editedBy: '宮地 はな' }]);
    expect(app.people.nameOf(person.id)).toBe('宮地 はな');
    const found = await app.storage.json.read('people.json', (raw) => JSON.stringify(raw));
    const file = 'value' in found ? String(found.value) : '';
    expect(file).toContain('宮地 はな');
    expect(file).not.toContain(person.email);
    expect(app.catalogues.area(area).people.some(({ account }) => account === person.id)).toBe(false);
    expect((await joined(app, as('admin'), { name: '宮地 はな' })).id).not.toBe(person.id);
  });
});

describe('hostile clocks', () => {
  it("an adviser's account ends with its last day, comes back with another one, and the old cookie does not", async () => {
    const clock = clockByHand();
    const { app, as } = await houseOfMany({ clock });
    const lastDay = dayInJapan(clock.now());
    const person = await joined(app, as('admin'), { role: 'advisor', lastDay });
    expect((await person.get('/api/session')).json()).toMatchObject({ account: { lastDay } });
    clock.jump(day);
    expect((await person.get('/api/session')).json()).toMatchObject({ account: null });
    expect((await person.get('/api/areas')).statusCode).toBe(401);
    expect(errorOf(await signIn(app, person.email))).toBe('account-over');
    expect(errorOf(await signIn(app, person.email, 'ちがう言葉です111'))).toBe('wrong-password');
    await as('admin').patch(`/api/accounts/${person.id}`, { lastDay: dayInJapan(clock.now() + day) });
    expect((await person.get('/api/session')).json()).toMatchObject({ account: null });
    expect((await signIn(app, person.email)).statusCode).toBe(200);
  });

  it('a clock that jumps a year forward and back ends sessions for that time, and keeps nobody out after it', async () => {
    const clock = clockByHand();
    const { app, as } = await houseOfMany({ clock });
    const person = await joined(app, as('admin'));
    await signIn(app, person.email, 'ちがう言葉です111');
    clock.jump(366 * day);
    expect(await isIn(person)).toBe(false);
    for (let i = 0; i < 10; i += 1) await signIn(app, person.email, 'ちがう言葉です111');
    expect(errorOf(await signIn(app, person.email))).toBe('sign-in-slow-down');
    clock.jump(-366 * day);
    expect((await signIn(app, person.email)).statusCode).toBe(200);
    expect((await as('admin').get('/api/accounts')).statusCode).toBe(200);
  });
});

describe('hostile guesses', () => {
  it('guessing at one account from many addresses has ten tries in five minutes', async () => {
    const clock = clockByHand();
    const { app, as } = await houseOfMany({ clock });
    const person = await joined(app, as('admin'));
    const guess = (i: number) =>
      app.app.inject({
        method: 'POST',
        url: '/api/session',
        remoteAddress: `203.0.113.${i}`,
        headers: { 'x-forwarded-for': `198.51.100.${i}` },
        payload: { email: person.email, password: `ちがう言葉です${i}` },
      });
    const answers = await Promise.all(Array.from({ length: 15 }, (_, i) => guess(i)));
    expect(answers.filter((it) => it.statusCode === 401)).toHaveLength(10);
    expect(answers.filter((it) => it.statusCode === 429)).toHaveLength(5);
    clock.jump(5 * 60_000);
    expect((await signIn(app, person.email)).statusCode).toBe(200);
  });
});
