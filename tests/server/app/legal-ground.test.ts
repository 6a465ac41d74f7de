import type { Shelf } from '@yoriai/shared/areas/area';
import { worksheetDocument } from '@yoriai/shared/documents/names';
import { describe, expect, it } from 'vitest';
import { aCase } from './case-to-review.ts';
import { aCaseSheet, aMeeting, aSheet, consentOf, errorIn, handles } from './leaning.ts';
import { anArea, openPage, testApp } from './support.ts';

/** What the page of the case sheet offers. */
async function offered({
  app,
  area,
  sheet,
}: Awaited<ReturnType<typeof aCaseSheet>>): Promise<readonly string[]> {
  const { sheets }: Shelf = (await app.as('director').get(`/api/areas/${area}`)).json();
  return sheets.find(({ id }) => id === sheet)?.may ?? [];
}

describe('[ACC-10] [P24] the ground of a case sheet', () => {
  it('is without names until somebody says otherwise, and is said to whoever may read the paper', async () => {
    const it = await aCaseSheet();
    expect(await it.ground()).toMatchObject({
      ground: { kind: 'ordinary' },
      mayExport: true,
      mayChange: true,
    });
    expect((await it.stand(aMeeting())).statusCode).toBe(200);
    expect(await it.ground()).toMatchObject({
      ground: { kind: 'support-meeting', meeting: '支援会議', members: [{ label: '区役所 高齢支援課' }] },
      mayExport: false,
    });
    expect(await it.noted('ground-set')).toBe(1);
    const again = await it.app.restart();
    expect(await handles(again, it.area, it.sheet).ground()).toMatchObject({
      ground: { municipality: 'つばめ野市' },
    });
  });

  it('a ground of 支援会議 without a member list is refused, and the paper stands as it stood', async () => {
    const it = await aCaseSheet();
    for (const members of [[], undefined]) {
      const answer = await it.stand({ ...aMeeting(), members });
      expect(errorIn(answer).slice(0, 2)).toEqual([400, 'invalid-input']);
    }
    expect(errorIn(await it.stand(aMeeting('p_nobody')))).toEqual([
      400,
      'invalid-input',
      [{ path: 'members.1', fault: 'unknown' }],
    ]);
    expect((await it.ground()).ground).toEqual({ kind: 'ordinary' });
    expect(await it.noted('ground-set')).toBe(0);
  });

  it('a person’s name in the list of members is refused, and so is a telephone', async () => {
    const it = await aCaseSheet();
    for (const label of ['山田さん', '窓口 090-1234-5678']) {
      const answer = await it.stand({ ...aMeeting(), members: [{ label }] });
      expect(errorIn(answer).slice(0, 2)).toEqual([400, 'words-bear-details']);
      expect(answer.body).not.toMatch(/山田|1234/);
      expect(it.app.logged.join()).not.toMatch(/山田|1234/);
    }
    const insisted = await it.stand({ ...aMeeting(), members: [{ label: '山田さん' }] }, 'staff', {
      notNames: ['山田さん'],
    });
    expect(insisted.statusCode).toBe(200);
  });

  it('an invitation that the ground does not allow is refused, and nobody gets in', async () => {
    const it = await aCaseSheet();
    expect(errorIn(await it.invite('p_partner'))).toEqual([
      403,
      'ground-forbids-invitation',
      [{ path: 'account', fault: 'anonymity' }],
    ]);
    await it.stand(aMeeting('p_partner'));
    expect(errorIn(await it.invite('p_advisor'))[2]).toEqual([{ path: 'account', fault: 'member' }]);
    expect((await it.app.as('advisor').get(`${it.at}/ground`)).statusCode).toBe(403);
    expect((await it.invite('p_partner')).statusCode).toBeLessThan(300);
    expect((await it.app.as('partner').get(`${it.at}/ground`)).statusCode).toBe(200);
  });

  it('without names: outsiders once a second person has confirmed that nobody can be told', async () => {
    const it = await aCase();
    const sheet = handles(it.app, it.area, it.sheet);
    const day = new Date(Date.now() + 20 * 24 * 60 * 60_000).toISOString().slice(0, 10);
    expect(errorIn(await sheet.invite('p_advisor', 'comment', { day }))[2]).toEqual([
      { path: 'account', fault: 'anonymity' },
    ]);
    const { revision } = await it.anonymity('director');
    expect((await it.confirm('director', { revision, reason: '見ました' })).statusCode).toBe(200);
    expect((await sheet.invite('p_advisor', 'comment', { day })).statusCode).toBeLessThan(300);
  });

  it('whom the new ground does not let in is out within the moment, connection and all', async () => {
    const it = await aCaseSheet();
    await it.stand(aMeeting('p_partner', 'p_advisor'));
    await it.invite('p_partner');
    await it.invite('p_advisor');
    const page = await openPage(it.app, 'partner');
    const document = page.open(worksheetDocument(it.sheet));
    await expect.poll(() => document.synced).toBe(true);
    const answer = await it.stand(aMeeting('p_advisor'));
    expect(answer.json()).toMatchObject({ ended: 1 });
    await expect.poll(() => document.closed ?? page.closed).toBeDefined();
    expect((await it.app.as('partner').get(`${it.at}/ground`)).statusCode).toBe(403);
    expect((await it.app.as('advisor').get(`${it.at}/ground`)).statusCode).toBe(200);
    expect(await it.noted('uninvited')).toBe(1);
  });

  it('an export that the ground forbids is refused, as a file and with the whole area', async () => {
    const it = await aCaseSheet();
    const file = () => it.app.as('director').get(`${it.at}/file?as=md`);
    const whole = async () => {
      const answer = await it.app.as('director').get(`/api/areas/${it.area}/export`);
      return (answer.json() as { worksheets: readonly { id: string }[] }).worksheets.map(({ id }) => id);
    };
    expect((await file()).body).toContain('根拠　通常（匿名のみ）');
    expect(await whole()).toEqual([it.sheet]);
    expect(await offered(it)).toEqual(expect.arrayContaining(['export', 'print', 'see']));
    await it.stand(aMeeting());
    expect(await offered(it)).not.toEqual(expect.arrayContaining(['export']));
    expect(await offered(it)).not.toEqual(expect.arrayContaining(['print']));
    expect((await it.app.as('director').post(`${it.at}/copies`, { as: 'printed' })).statusCode).toBe(403);
    const exported = await it.noted('exported');
    expect(errorIn(await file()).slice(0, 2)).toEqual([403, 'ground-forbids-export']);
    expect(await it.noted('exported')).toBe(exported);
    expect(await whole()).toEqual([]);
  });

  it('by consent: only with one that holds and concerns this paper', async () => {
    const it = await aCaseSheet();
    const other = await aSheet(it.app, it.area);
    const elsewhere = await anArea(it.app, 'となりの地区');
    const ofOther = consentOf(await it.agree({ papers: [other] })).id;
    const ofOtherArea = consentOf(await handles(it.app, elsewhere, it.sheet).agree({ papers: [] })).id;
    const ended = consentOf(await it.agree({ until: '2026-11-21' })).id;
    it.clock.pass(24 * 60 * 60_000);
    for (const consent of ['k_none', ofOther, ofOtherArea, ended])
      expect(errorIn(await it.stand({ kind: 'consent', consent })).slice(0, 2)).toEqual([
        409,
        'ground-needs-consent',
      ]);
    const { id } = consentOf(await it.agree());
    expect((await it.stand({ kind: 'consent', consent: id })).statusCode).toBe(200);
    expect(errorIn(await it.invite('p_advisor'))[2]).toEqual([{ path: 'account', fault: 'consent' }]);
    expect((await it.invite('p_partner')).statusCode).toBeLessThan(300);
  });

  it('who was invited learns that there is a consent, and not whose, nor by which account others come', async () => {
    const it = await aCaseSheet();
    const { id } = consentOf(await it.agree());
    await it.stand({ kind: 'consent', consent: id });
    await it.invite('p_partner');
    const seen = await it.app.as('partner').get(`${it.at}/ground`);
    expect(seen.json()).toMatchObject({ ground: { kind: 'consent' }, mayChange: false });
    expect(seen.body).not.toMatch(/k_|経過を/);
    expect((await it.app.as('partner').get(`/api/areas/${it.area}/consents`)).statusCode).toBe(403);
    await it.stand(aMeeting('p_partner'));
    expect((await it.app.as('partner').get(`${it.at}/ground`)).body).not.toMatch(/p_partner/);
    expect((await it.stand({ kind: 'ordinary' }, 'partner')).statusCode).toBe(403);
  });

  it('a paper of another area, and a paper that bears no ground, have none', async () => {
    const it = await aCaseSheet();
    const elsewhere = await anArea(it.app, 'となりの地区');
    const book = await aSheet(it.app, it.area, 'practice-record');
    for (const address of [
      `/api/areas/${elsewhere}/worksheets/${it.sheet}/ground`,
      `/api/areas/${it.area}/worksheets/${book}/ground`,
      `/api/areas/${it.area}/worksheets/w_none/ground`,
    ]) {
      expect((await it.app.as('staff').get(address)).statusCode).toBe(404);
      expect((await it.app.as('staff').patch(address, { ground: { kind: 'ordinary' } })).statusCode).toBe(
        404,
      );
    }
  });

  it('a day of the meeting so far back or ahead that it makes no sense is refused', async () => {
    const it = await aCaseSheet();
    const day = (date: string) => it.stand({ kind: 'ordinary', day: date });
    expect(errorIn(await day('2026-10-01'))[2]).toEqual([{ path: 'day', fault: 'over' }]);
    expect(errorIn(await day('2099-01-01'))[2]).toEqual([{ path: 'day', fault: 'far' }]);
    expect((await day('2026-11-10')).json()).toMatchObject({ keptUntil: '2026-12-10' });
  });

  it('nobody is asked and nothing noted when the record cannot be kept', async () => {
    const it = await aCaseSheet();
    it.app.storage.faults.journal = 'fail-always';
    expect((await it.stand(aMeeting())).statusCode).toBe(503);
    it.app.storage.faults.journal = undefined;
    expect((await it.ground()).ground).toEqual({ kind: 'ordinary' });
  });

  it('nobody who is not signed in is told anything', async () => {
    const app = await testApp();
    const area = await anArea(app);
    const sheet = await aSheet(app, area);
    expect((await app.as(null).get(`/api/areas/${area}/worksheets/${sheet}/ground`)).statusCode).toBe(401);
    expect((await app.as(null).get(`/api/areas/${area}/consents`)).statusCode).toBe(401);
    expect((await app.as(null).get(`/api/areas/${area}/keeping`)).statusCode).toBe(401);
    expect((await app.as(null).get('/api/keeping')).statusCode).toBe(401);
  });
});
