import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { errors } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import { describe, expect, it } from 'vitest';
import { type Answer, aBoard, anArea, testApp } from './support.ts';

const aClient = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'client-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>寄り合いボード</title>');
  writeFileSync(join(folder, 'assets/index-abc123.js'), 'export {};');
  return folder;
};

const csp = (answer: Answer) => String(answer.headers['content-security-policy']);

describe('other sites', () => {
  const foreign = { origin: 'https://elsewhere.example', host: 'yoriai.example.jp' };

  it('[HOST-4] cannot send anything that changes something', async () => {
    const app = await testApp();
    const area = await anArea(app);
    const staff = app.as('staff');
    for (const headers of [foreign, { ...foreign, origin: 'null' }, { 'sec-fetch-site': 'cross-site' }]) {
      const answer = await staff.post('/api/areas', { name: '地区', level: 'district' }, headers);
      expect(answer.json()).toMatchObject({ error: { id: 'foreign-origin' } });
    }
    expect((await staff.get('/api/areas')).json()).toHaveLength(1);
    expect(
      (await staff.get(`/api/areas/${area}`, foreign)).headers['access-control-allow-origin'],
    ).toBeUndefined();
  });

  it('[HOST-4] cannot post a form', async () => {
    const app = await testApp();
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const plain = { 'content-type': 'text/plain' };
    for (const headers of [form, plain]) {
      const answer = await app.as('staff').post('/api/areas', 'name=x&level=district', headers);
      expect(answer.statusCode).toBe(400);
    }
  });

  it('[HOST-4] cannot open the socket; our own page can', async () => {
    const app = await testApp();
    const open = (origin: string) =>
      app.app.injectWS('/collaboration', {
        headers: { host: 'yoriai.example.jp', origin, cookie: 'yoriai=token-of-staff' },
      } as never);
    await expect(open('https://elsewhere.example')).rejects.toThrow('403');
    const socket = await open('https://yoriai.example.jp');
    socket.terminate();
  });

  it('[HOST-4] PUBLIC_URL is our own page too', async () => {
    const app = await testApp({ environment: { PUBLIC_URL: 'https://yoriai.example.jp' } });
    const post = (origin: string) =>
      app
        .as('staff')
        .post('/api/areas', { name: '地区', level: 'district' }, { origin, host: '10.0.0.5:3000' });
    expect((await post('https://yoriai.example.jp')).statusCode).toBe(201);
    expect((await post('http://10.0.0.5:3000')).statusCode).toBe(201);
    expect((await post('https://yoriai.example.jp.evil.example')).statusCode).toBe(403);
  });

  it('[SYNC-4] a socket without a session is told so and not left guessing', async () => {
    const app = await testApp();
    const closed = Promise.withResolvers<[number, string]>();
    await app.app.injectWS(
      '/collaboration',
      { headers: {} },
      { onInit: (ws) => void ws.on('close', (code, reason) => closed.resolve([code, String(reason)])) },
    );
    expect(await closed.promise).toEqual([errors['not-signed-in'].close, 'not-signed-in']);
  });
});

describe('headers', () => {
  it('[HOST-4] stand on every answer: pages, files, API, errors, refusals', async () => {
    const app = await testApp({ clientFolder: aClient() });
    const staff = app.as('staff');
    const html = { accept: 'text/html' };
    const answers = [
      await staff.get('/', html),
      await staff.get('/areas/a_1/boards/b_1', html),
      await staff.get('/assets/index-abc123.js'),
      await staff.get('/nowhere', html),
      await staff.get('/api/areas'),
      await staff.get('/api/nowhere'),
      await app.as(null).get('/api/areas'),
      await staff.post('/api/areas', '{broken', { 'content-type': 'application/json' }),
      await staff.post('/api/areas', {}, { origin: 'https://elsewhere.example' }),
      await staff.get('/healthz'),
      await staff.get('/%zz'),
    ];
    for (const answer of answers) {
      expect(csp(answer)).toContain("default-src 'none'");
      expect(csp(answer)).toContain("frame-ancestors 'none'");
      expect(csp(answer)).not.toMatch(/script-src[^;]*unsafe/);
      expect(csp(answer)).not.toContain('upgrade-insecure-requests');
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      expect(answer.headers['x-frame-options']).toBe('DENY');
      expect(answer.headers['strict-transport-security']).toBeUndefined();
    }
    expect(answers.map((it) => it.statusCode)).toEqual([
      200, 200, 200, 404, 200, 404, 401, 400, 403, 200, 400,
    ]);
  });

  it('[HOST-4] stand on the answer to what is no HTTP at all', async () => {
    const { app } = await testApp();
    await app.listen({ port: 0, host: '127.0.0.1' });
    const [address] = app.addresses();
    const socket = connect((address as { port: number }).port, '127.0.0.1', () =>
      socket.write('こんにちは\r\n\r\n'),
    );
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).toContain("content-security-policy: default-src 'none'");
    expect(answer).toContain('"id":"not-understood"');
  });

  it('[HOST-4] say HSTS behind TLS only, and mark the cookie then', async () => {
    const app = await testApp({ environment: { TRUST_PROXY: 'yes' }, organization: false });
    const nobody = app.as(null);
    const tls = { 'x-forwarded-proto': 'https' };
    expect((await nobody.get('/healthz', tls)).headers['strict-transport-security']).toContain(
      'max-age=31536000',
    );
    const setup = {
      token: app.setupToken,
      organization: '社協',
      name: '係',
      email: 'a@example.jp',
      password: '0123456789',
    };
    expect((await nobody.post('/api/setup', setup, tls)).headers['set-cookie']).toContain('; Secure');
  });

  it('[HOST-4] a proxy nobody vouched for is not believed', async () => {
    const app = await testApp();
    const answer = await app.as(null).get('/healthz', { 'x-forwarded-proto': 'https' });
    expect(answer.headers['strict-transport-security']).toBeUndefined();
  });
});

describe('the client', () => {
  it('[RUN-1] is served on the same port; hashed files are kept, pages asked for again', async () => {
    const app = await testApp({ clientFolder: aClient() });
    const nobody = app.as(null);
    const page = await nobody.get('/set-up?token=x', { accept: 'text/html' });
    expect(page.body).toContain('寄り合いボード');
    expect(page.headers['cache-control']).toBe('no-cache');
    const file = await nobody.get('/assets/index-abc123.js');
    expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await nobody.get('/assets/../../etc/passwd')).statusCode).toBe(404);
    expect((await nobody.get('/api/areas')).headers['cache-control']).toBe('no-store');
  });
});

describe('limits', () => {
  it('[HOST-3] a body that is too large is refused with words, and nothing is made', async () => {
    const app = await testApp();
    const area = await anArea(app);
    const board = await aBoard(app, area);
    const staff = app.as('staff');
    const name = 'あ'.repeat(300_000);
    expect((await staff.post('/api/areas', { name, level: 'district' })).json()).toMatchObject({
      error: { id: 'too-large', message: expect.stringContaining('分けて') },
    });
    const image = Buffer.alloc(limits.imageBytes + 1);
    const answer = await staff.post(`/api/boards/${board}/picture`, image, {
      'content-type': 'image/png',
      'x-rights-confirmed': 'yes',
    });
    expect(answer.statusCode).toBe(413);
    expect((await staff.get('/api/areas')).json()).toHaveLength(1);
  });

  it('[HOST-3] titles and names have an end', async () => {
    const app = await testApp();
    const answer = await app.as('staff').post('/api/areas', { name: 'あ'.repeat(81), level: 'district' });
    expect(answer.json()).toMatchObject({ error: { id: 'invalid-input', fields: [{ path: 'name' }] } });
  });

  it('[HOST-3] one person asking without end is slowed down, others behind the same address are not', async () => {
    const app = await testApp();
    const ask = () => app.as('staff').get('/api/session');
    const answers = await Promise.all(Array.from({ length: 600 }, ask));
    expect(answers.every((it) => it.statusCode === 200)).toBe(true);
    expect((await ask()).json()).toMatchObject({ error: { id: 'too-many-messages' } });
    expect((await app.as('director').get('/api/session')).statusCode).toBe(200);
    expect((await app.as(null).get('/api/session')).statusCode).toBe(200);
  });

  it('[HOST-2] a handler that throws ends neither the process nor says what it was', async () => {
    const app = await testApp();
    const area = await anArea(app);
    app.storage.json.read = () => Promise.reject(new Error('secret words of a card'));
    app.storage.journal.recalled = () => Promise.reject(new Error('secret words of a card'));
    app.projections.content = () => Promise.reject(new Error('secret words of a card'));
    const catalogue = app.catalogues.area;
    app.catalogues.area = () => {
      throw new Error('secret words of a card');
    };
    const answer = await app.as('staff').get(`/api/areas/${area}`);
    app.catalogues.area = catalogue;
    expect([answer.statusCode, answer.json()]).toMatchObject([500, { error: { id: 'server-fault' } }]);
    expect(answer.body + app.logged.join('')).not.toContain('secret words');
    expect((await app.as('staff').get('/healthz')).statusCode).toBe(200);
  });
});
