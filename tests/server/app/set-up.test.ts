import { describe, expect, it } from 'vitest';
import { asker, testApp } from './support.ts';

const setup = {
  organization: '木ノ葉区社協',
  name: '担当の係',
  email: ' Tanto@Example.jp ',
  password: '秘密のことばです１２',
};

const fresh = async (options: { now?: () => number } = {}) => {
  const app = await testApp({ ...options, organization: false });
  return { app, nobody: app.as(null), token: app.setupToken ?? '' };
};

const cookieOf = (answer: { headers: Record<string, unknown> }): string =>
  String(answer.headers['set-cookie']).split(';')[0] ?? '';

describe('set-up', () => {
  it('[RUN-2] makes the organisation and its first account, and signs it in', async () => {
    const { app, nobody, token } = await fresh();
    expect((await nobody.get('/api/setup')).json()).toEqual({ open: true });

    const answer = await nobody.post('/api/setup', { token, ...setup });
    expect(answer.statusCode).toBe(201);
    const view = answer.json() as { account: object; organization: string };
    expect(view).toMatchObject({
      organization: '木ノ葉区社協',
      account: { name: '担当の係', email: 'tanto@example.jp', role: 'admin' },
    });
    expect((await nobody.get('/api/setup')).json()).toEqual({ open: false });

    const person = asker(app, { cookie: cookieOf(answer) });
    expect((await person.get('/api/session')).json()).toEqual(view);
    expect((await person.post('/api/sample')).statusCode).toBe(201);
  });

  it('[RUN-2] works once, also when the link is opened twice at the same moment', async () => {
    const { nobody, token } = await fresh();
    const answers = await Promise.all([1, 2, 3].map(() => nobody.post('/api/setup', { token, ...setup })));
    expect(answers.map((it) => it.statusCode).sort()).toEqual([201, 410, 410]);
    const again = await nobody.post('/api/setup', { token, ...setup });
    expect(again.json()).toMatchObject({ error: { id: 'setup-link-used' } });
  });

  it('[RUN-2] refuses a token that is not of this start, and later starts have none', async () => {
    const { app, nobody, token } = await fresh();
    expect((await nobody.post('/api/setup', { token: 'guessed', ...setup })).statusCode).toBe(410);
    const restarted = await app.restart();
    expect(restarted.setupToken).not.toBe(token);
    expect((await restarted.as(null).post('/api/setup', { token, ...setup })).statusCode).toBe(410);
    const now = await restarted.as(null).post('/api/setup', { ...setup, token: restarted.setupToken });
    expect(now.statusCode).toBe(201);
    expect((await restarted.restart()).setupToken).toBeUndefined();
  });

  it('[RUN-2] names the fields that are wrong and makes nothing', async () => {
    const { nobody, token } = await fresh();
    const answer = await nobody.post('/api/setup', {
      ...setup,
      token,
      email: 'no address',
      password: 'short',
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      error: { id: 'invalid-input', fields: [{ path: 'email' }, { path: 'password' }] },
    });
    expect((await nobody.get('/api/setup')).json()).toEqual({ open: true });
  });

  it('[DUR-2] says that nothing could be stored, and can be tried again', async () => {
    const { app, nobody, token } = await fresh();
    app.storage.faults.json = 'fail-once';
    const answer = await nobody.post('/api/setup', { token, ...setup });
    expect(answer.json()).toMatchObject({ error: { id: 'storage-unavailable' } });
    expect((await nobody.get('/api/setup')).json()).toEqual({ open: true });
    expect((await nobody.post('/api/setup', { token, ...setup })).statusCode).toBe(201);
  });
});

describe('signing in', () => {
  const ready = async (options: { now?: () => number } = {}) => {
    const it = await fresh(options);
    const first = await it.nobody.post('/api/setup', { token: it.token, ...setup });
    const signIn = (password = setup.password, email = setup.email) =>
      it.nobody.post('/api/session', { email, password });
    return { ...it, first, signIn };
  };

  it('[ACC-1] gives a cookie no script and no other site can use', async () => {
    const { first, app, signIn } = await ready();
    const answer = await signIn();
    expect(answer.statusCode).toBe(200);
    for (const { headers } of [first, answer]) {
      expect(headers['set-cookie']).toMatch(
        /^yoriai=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Strict$/,
      );
    }
    expect(cookieOf(first)).not.toBe(cookieOf(answer));
    const found = await app.storage.json.read('people.json', (raw) => JSON.stringify(raw));
    const kept = 'value' in found ? found.value : '';
    expect(kept).toContain('scrypt:32768:8:1:');
    for (const secret of [setup.password, cookieOf(first).slice(7), cookieOf(answer).slice(7)]) {
      expect(kept).not.toContain(secret);
    }
  });

  it('[ACC-1] takes the same letters typed on another device', async () => {
    const { signIn } = await ready();
    expect((await signIn('秘密のことばです12')).statusCode).toBe(200);
    expect((await signIn('秘密のことばです13')).json()).toMatchObject({ error: { id: 'wrong-password' } });
  });

  it('[ACC-1] tells nobody which addresses have an account', async () => {
    const { signIn } = await ready();
    const [wrong, unknown] = [await signIn('wrong-password'), await signIn('wrong-password', 'x@example.jp')];
    expect(wrong.body).toBe(unknown.body);
    expect(wrong.statusCode).toBe(401);
  });

  it('[ACC-1] makes guessing at one account wait, and nobody else', async () => {
    let time = Date.now();
    const { signIn } = await ready({ now: () => time });
    const tries = await Promise.all(
      Array.from({ length: 12 }, () => signIn('wrong-password', 'x@example.jp')),
    );
    expect(tries.filter((it) => it.statusCode === 429)).toHaveLength(2);
    expect((await signIn()).statusCode).toBe(200);
    expect((await signIn('wrong-password', 'x@example.jp')).json()).toMatchObject({
      error: { id: 'sign-in-slow-down' },
    });
    time += 6 * 60_000;
    expect((await signIn('wrong-password', 'x@example.jp')).statusCode).toBe(401);
  });

  it('[ACC-1] ends on this device, or everywhere', async () => {
    const { app, first, signIn } = await ready();
    const [here, there] = [
      asker(app, { cookie: cookieOf(first) }),
      asker(app, { cookie: cookieOf(await signIn()) }),
    ];
    const isIn = async (who: typeof here) => (await who.get('/api/areas')).statusCode === 200;
    expect([await isIn(here), await isIn(there)]).toEqual([true, true]);

    const out = await here.delete('/api/session');
    expect(out.headers['set-cookie']).toMatch(/^yoriai=; .*Expires=Thu, 01 Jan 1970/);
    expect([await isIn(here), await isIn(there)]).toEqual([false, true]);

    const elsewhere = asker(app, { cookie: cookieOf(await signIn()) });
    await there.delete('/api/sessions');
    expect([await isIn(there), await isIn(elsewhere)]).toEqual([false, false]);
  });

  it('[ACC-1] lasts over a restart and ends by itself after fourteen days', async () => {
    let time = Date.now();
    const { app, first } = await ready({ now: () => time });
    const after = await app.restart();
    const person = asker(after, { cookie: cookieOf(first) });
    expect((await person.get('/api/areas')).statusCode).toBe(200);
    time += 15 * 24 * 60 * 60_000;
    expect((await person.get('/api/areas')).statusCode).toBe(401);
  });

  it('[AREA-5] outlives a lost or damaged people.json', async () => {
    const { app } = await ready();
    app.storage.json.damage('people.json', true);
    const after = await app.restart();
    const answer = await after
      .as(null)
      .post('/api/session', { email: setup.email, password: setup.password });
    expect(answer.statusCode).toBe(200);
  });
});
