import { describe, expect, it } from 'vitest';
import { testApp } from './support.ts';

describe('health', () => {
  it('[RUN-4] lives and is ready', async () => {
    const nobody = (await testApp()).as(null);
    expect((await nobody.get('/healthz')).json()).toEqual({ status: 'alive' });
    expect((await nobody.get('/readyz')).json()).toEqual({ status: 'ready' });
  });

  it('[RUN-4] is alive but not ready while the journal cannot be written, and ready again after', async () => {
    const app = await testApp();
    const nobody = app.as(null);
    app.storage.faults.journal = 'fail-always';
    const answer = await nobody.get('/readyz');
    expect([answer.statusCode, answer.json()]).toMatchObject([503, { error: { id: 'storage-unavailable' } }]);
    expect((await nobody.get('/healthz')).statusCode).toBe(200);
    app.storage.faults.journal = undefined;
    expect((await nobody.get('/readyz')).statusCode).toBe(200);
  });
});

describe('the description', () => {
  it('[ACC-2] names every route of the API with its body', async () => {
    const answer = await (await testApp()).as(null).get('/api/openapi.json');
    const { paths } = answer.json() as { paths: Record<string, Record<string, { requestBody?: object }>> };
    expect(Object.keys(paths).sort()).toEqual([
      '/api/access-record',
      '/api/access-record/file',
      '/api/account',
      '/api/account/leave',
      '/api/account/password',
      '/api/accounts',
      '/api/accounts/{account}',
      '/api/areas',
      '/api/areas/import',
      '/api/areas/{id}',
      '/api/areas/{id}/access-record',
      '/api/areas/{id}/access-record/file',
      '/api/areas/{id}/boards',
      '/api/areas/{id}/boards/{board}',
      '/api/areas/{id}/boards/{board}/copies',
      '/api/areas/{id}/boards/{board}/keeping',
      '/api/areas/{id}/boards/{board}/opening',
      '/api/areas/{id}/boards/{board}/opening/narrowing',
      '/api/areas/{id}/boards/{board}/opening/report',
      '/api/areas/{id}/boards/{board}/opening/widening',
      '/api/areas/{id}/boards/{board}/opening/widening/{asking}',
      '/api/areas/{id}/boards/{board}/opening/widening/{asking}/confirm',
      '/api/areas/{id}/boards/{board}/ways',
      '/api/areas/{id}/cards',
      '/api/areas/{id}/consents',
      '/api/areas/{id}/consents/{consent}/withdrawal',
      '/api/areas/{id}/export',
      '/api/areas/{id}/guideline-rounds',
      '/api/areas/{id}/keeping',
      '/api/areas/{id}/meetings',
      '/api/areas/{id}/meetings/{meeting}',
      '/api/areas/{id}/meetings/{meeting}/cards',
      '/api/areas/{id}/meetings/{meeting}/cards/{card}',
      '/api/areas/{id}/meetings/{meeting}/commands',
      '/api/areas/{id}/meetings/{meeting}/passes',
      '/api/areas/{id}/meetings/{meeting}/passes/{pass}',
      '/api/areas/{id}/meetings/{meeting}/people/{person}',
      '/api/areas/{id}/meetings/{meeting}/vote',
      '/api/areas/{id}/people',
      '/api/areas/{id}/people/{account}',
      '/api/areas/{id}/redactions',
      '/api/areas/{id}/redactions/find',
      '/api/areas/{id}/trace',
      '/api/areas/{id}/transfer',
      '/api/areas/{id}/worksheets',
      '/api/areas/{id}/worksheets/{worksheet}',
      '/api/areas/{id}/worksheets/{worksheet}/anonymity',
      '/api/areas/{id}/worksheets/{worksheet}/anonymity-check',
      '/api/areas/{id}/worksheets/{worksheet}/anonymity/answers',
      '/api/areas/{id}/worksheets/{worksheet}/answers',
      '/api/areas/{id}/worksheets/{worksheet}/changes',
      '/api/areas/{id}/worksheets/{worksheet}/comments',
      '/api/areas/{id}/worksheets/{worksheet}/comments/{comment}',
      '/api/areas/{id}/worksheets/{worksheet}/conference',
      '/api/areas/{id}/worksheets/{worksheet}/conference/commands',
      '/api/areas/{id}/worksheets/{worksheet}/conference/links',
      '/api/areas/{id}/worksheets/{worksheet}/copies',
      '/api/areas/{id}/worksheets/{worksheet}/file',
      '/api/areas/{id}/worksheets/{worksheet}/gather',
      '/api/areas/{id}/worksheets/{worksheet}/gather/preview',
      '/api/areas/{id}/worksheets/{worksheet}/gather/sources',
      '/api/areas/{id}/worksheets/{worksheet}/ground',
      '/api/areas/{id}/worksheets/{worksheet}/invitations',
      '/api/areas/{id}/worksheets/{worksheet}/invitations/{account}',
      '/api/areas/{id}/worksheets/{worksheet}/keeping',
      '/api/areas/{id}/worksheets/{worksheet}/open',
      '/api/areas/{id}/worksheets/{worksheet}/opening',
      '/api/areas/{id}/worksheets/{worksheet}/opening/narrowing',
      '/api/areas/{id}/worksheets/{worksheet}/opening/report',
      '/api/areas/{id}/worksheets/{worksheet}/opening/widening',
      '/api/areas/{id}/worksheets/{worksheet}/opening/widening/{asking}',
      '/api/areas/{id}/worksheets/{worksheet}/opening/widening/{asking}/confirm',
      '/api/areas/{id}/worksheets/{worksheet}/own',
      '/api/areas/{id}/worksheets/{worksheet}/plan/candidates',
      '/api/areas/{id}/worksheets/{worksheet}/plan/gather',
      '/api/areas/{id}/worksheets/{worksheet}/plan/links',
      '/api/areas/{id}/worksheets/{worksheet}/plan/next',
      '/api/areas/{id}/worksheets/{worksheet}/plan/proposals',
      '/api/areas/{id}/worksheets/{worksheet}/plan/proposals/{proposal}',
      '/api/areas/{id}/worksheets/{worksheet}/plan/public',
      '/api/areas/{id}/worksheets/{worksheet}/plan/state',
      '/api/areas/{id}/worksheets/{worksheet}/plan/steps',
      '/api/areas/{id}/worksheets/{worksheet}/publication',
      '/api/areas/{id}/worksheets/{worksheet}/publication/confirm',
      '/api/areas/{id}/worksheets/{worksheet}/publication/reopen',
      '/api/areas/{id}/worksheets/{worksheet}/records/export',
      '/api/areas/{id}/worksheets/{worksheet}/records/export/look',
      '/api/areas/{id}/worksheets/{worksheet}/records/import',
      '/api/areas/{id}/worksheets/{worksheet}/records/preview',
      '/api/areas/{id}/worksheets/{worksheet}/sources',
      '/api/areas/{id}/worksheets/{worksheet}/sources/{row}',
      '/api/areas/{id}/worksheets/{worksheet}/versions/{number}',
      '/api/boards/{board}/picture',
      '/api/conference-links',
      '/api/conversions',
      '/api/conversions/{area}/{id}/seen',
      '/api/conversions/{area}/{id}/undo',
      '/api/invitations',
      '/api/invitations/join',
      '/api/invitations/look',
      '/api/invitations/{invitation}',
      '/api/join',
      '/api/keeping',
      '/api/organization',
      '/api/passes',
      '/api/phone',
      '/api/phone/cards',
      '/api/phone/cards/{card}',
      '/api/phone/promise',
      '/api/phone/vote',
      '/api/sample',
      '/api/self-checks',
      '/api/self-checks/completion',
      '/api/self-checks/shown',
      '/api/self-checks/{period}',
      '/api/self-checks/{period}/show',
      '/api/session',
      '/api/sessions',
      '/api/setup',
      '/api/worksheets/templates',
      '/healthz',
      '/readyz',
    ]);
    const body = JSON.stringify(paths['/api/areas']?.post?.requestBody);
    expect(body).toContain('shelter-area');
  });

  it('[ACC-2][P33] no route tells a stranger anything, whatever is asked for', async () => {
    const stranger = (await testApp()).as(null);
    const answer = await stranger.get('/api/openapi.json');
    const { paths } = answer.json() as { paths: Record<string, Record<string, unknown>> };
    const open = ['/healthz', '/readyz', '/api/session', '/api/setup'];
    const asked = Object.keys(paths).filter((path) => !open.includes(path) && 'get' in (paths[path] ?? {}));
    expect(asked.length).toBeGreaterThan(20);
    for (const path of asked) {
      const { statusCode } = await stranger.get(path.replaceAll(/\{[^}]+\}/g, 'x'));
      // 400: the question was refused before anybody was asked for; it says nothing of what there is.
      expect([path, [400, 401].includes(statusCode)]).toEqual([path, true]);
    }
  });
});

describe('the log', () => {
  it('[RUN-8] [P27] holds no words of people, no name, no token, no body and no query', async () => {
    const app = await testApp({ organization: false });
    const nobody = app.as(null);
    const secrets = {
      organization: 'ひみつの団体',
      name: 'ひみつの名前',
      email: 'himitsu@example.jp',
      password: 'himitsu-password',
    };
    const set = await nobody.post('/api/setup', { token: app.setupToken, ...secrets });
    const cookie = String(set.headers['set-cookie']).split(';')[0] ?? '';
    const mine = { cookie };
    await nobody.post('/api/session', { email: secrets.email, password: 'himitsu-wrong' });
    await nobody.get('/set-up?token=himitsu-query');
    await nobody.get('/himitsu-path/x');
    await nobody.post('/api/session', '{"himitsu": broken', { 'content-type': 'application/json' });
    await nobody.post('/api/areas', { name: 'ひみつの地区', level: 'himitsu' }, mine);
    const area = await nobody.post('/api/areas', { name: 'ひみつの地区', level: 'district' }, mine);
    app.storage.faults.json = 'fail-always';
    const { id } = area.json() as { id: string };
    await nobody.post(`/api/areas/${id}/boards`, { kind: 'worry-map', title: 'ひみつの題' }, mine);
    await nobody.post('/api/areas/import', '{"himitsu": 1}', mine);

    const log = app.logged.join('');
    expect(app.logged.length).toBeGreaterThan(8);
    for (const line of app.logged) expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number) });
    for (const secret of ['ひみつ', 'himitsu', cookie.slice('yoriai='.length), app.setupToken ?? 'none']) {
      expect(log).not.toContain(secret);
    }
    expect(log).toContain('"route":"/api/areas/:id/boards","status":503');
  });
});
