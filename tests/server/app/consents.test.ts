import { consentsPath } from '@yoriai/server/consents/consents-file';
import { worksheetDocument } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import { describe, expect, it, vi } from 'vitest';
import { aCaseSheet, aConsent, consentOf, dayMs, errorIn, handles } from './leaning.ts';
import { aBoard, anArea, openPage } from './support.ts';

describe('[P22] consents of an area', () => {
  it('say what, of whom by a letter, how, when, by whom, until when; and are kept', async () => {
    const it = await aCaseSheet();
    const answer = await it.agree({ until: '2027-03-31', how: 'written' });
    expect(answer.statusCode).toBe(201);
    const again = await it.app.restart();
    const { consents, papers } = await handles(again, it.area, it.sheet).consents();
    expect(consents).toMatchObject([
      {
        whom: 'A',
        what: aConsent.what,
        how: 'written',
        on: '2026-11-20',
        until: '2027-03-31',
        by: '係のstaff',
        state: 'holds',
        papers: [{ id: it.sheet, of: 'worksheet', title: 'ある事例', away: false }],
      },
    ]);
    expect(papers.map(({ id }) => id)).toEqual([it.sheet]);
    expect(await it.noted('consent-noted')).toBe(1);
  });

  it('a consent with a name in it is refused, in its words as in its label', async () => {
    const it = await aCaseSheet();
    for (const what of ['山田さんの経過を見せる', '電話０９０-1234-5678に知らせる', '3丁目12-5の家のこと']) {
      const answer = await it.agree({ what });
      expect(errorIn(answer).slice(0, 2)).toEqual([400, 'words-bear-details']);
      expect(errorIn(answer)[2]).toMatchObject([{ path: 'what' }]);
    }
    for (const whom of ['山田', 'Ａさん', 'ヤマダ', 'ABC', '']) {
      const answer = await it.agree({ whom });
      expect([whom, ...errorIn(answer).slice(0, 2)]).toEqual([whom, 400, 'invalid-input']);
    }
    expect((await it.consents()).consents).toEqual([]);
    expect(it.app.logged.join()).not.toMatch(/山田|1234/);
    const kept = JSON.stringify([...(await it.app.storage.json.list(''))]);
    expect(kept).not.toContain(consentsPath(it.area));
  });

  it('what was said to be no name is let through, and a telephone never', async () => {
    const it = await aCaseSheet();
    const notNames = ['山田さん'];
    expect((await it.agree({ what: '山田さんの経過を見せる', notNames })).statusCode).toBe(201);
    const phone = ['090-1234-5678'];
    expect((await it.agree({ what: '電話090-1234-5678に知らせる', notNames: phone })).statusCode).toBe(400);
  });

  it('days that cannot be, and papers of another area, are refused', async () => {
    const it = await aCaseSheet();
    const elsewhere = await anArea(it.app, 'となりの地区');
    const board = await aBoard(it.app, elsewhere);
    const faults = async (more: object) => errorIn(await it.agree(more))[2];
    expect(await faults({ on: '2026-11-22' })).toEqual([{ path: 'on', fault: 'future' }]);
    expect(await faults({ until: '2026-11-20' })).toEqual([{ path: 'until', fault: 'past' }]);
    expect(await faults({ papers: [board] })).toEqual([{ path: 'papers', fault: 'unknown' }]);
    expect(await faults({ papers: ['w_none'] })).toEqual([{ path: 'papers', fault: 'unknown' }]);
    const withdrawn = await handles(it.app, elsewhere, it.sheet).withdraw(consentOf(await it.agree()).id);
    expect(withdrawn.statusCode).toBe(404);
  });

  it('a withdrawal puts out whoever was let in on it, at once, and names the papers to be erased', async () => {
    const it = await aCaseSheet();
    const { id } = consentOf(await it.agree({ export: true }));
    await it.stand({ kind: 'consent', consent: id });
    await it.invite('p_partner');
    const page = await openPage(it.app, 'partner');
    const document = page.open(worksheetDocument(it.sheet));
    await expect.poll(() => document.synced).toBe(true);
    expect((await it.app.as('director').get(`${it.at}/file?as=md`)).statusCode).toBe(200);
    const answer = await it.withdraw(id);
    expect(consentOf(answer)).toMatchObject({ state: 'withdrawn', papers: [{ id: it.sheet }] });
    await expect.poll(() => document.closed ?? page.closed).toBeDefined();
    expect((await it.app.as('partner').get(`${it.at}/ground`)).statusCode).toBe(403);
    expect(errorIn(await it.app.as('director').get(`${it.at}/file?as=md`))[1]).toBe('ground-forbids-export');
    expect(errorIn(await it.invite('p_partner'))[2]).toEqual([{ path: 'account', fault: 'consent' }]);
    expect((await it.kept())?.until).toBe('2026-11-21');
    expect(errorIn(await it.withdraw(id)).slice(0, 2)).toEqual([409, 'consent-withdrawn']);
    expect(await it.noted('consent-withdrawn')).toBe(1);
  });

  it('a withdrawal that the disk refuses puts people out all the same, and can be said again', async () => {
    const it = await aCaseSheet();
    const { id } = consentOf(await it.agree());
    await it.stand({ kind: 'consent', consent: id });
    await it.invite('p_partner');
    const { json } = it.app.storage;
    const write = json.write.bind(json);
    const refused = vi.spyOn(json, 'write').mockImplementation((path, value) => {
      if (path === consentsPath(it.area)) throw new YoriaiError('storage-unavailable');
      return write(path, value);
    });
    expect((await it.withdraw(id)).statusCode).toBe(503);
    expect((await it.app.as('partner').get(`${it.at}/ground`)).statusCode).toBe(403);
    refused.mockRestore();
    expect((await it.consents()).consents).toMatchObject([{ state: 'holds' }]);
    expect(consentOf(await it.withdraw(id))).toMatchObject({ state: 'withdrawn' });
  });

  it('an expired consent lets nobody in any more, and who was in is out at the end of its last day', async () => {
    const it = await aCaseSheet();
    const { id } = consentOf(await it.agree({ until: '2026-11-23', export: true }));
    await it.stand({ kind: 'consent', consent: id });
    await it.invite('p_partner');
    it.clock.pass(2 * dayMs);
    expect((await it.app.as('partner').get(`${it.at}/ground`)).statusCode).toBe(200);
    it.clock.pass(dayMs);
    expect((await it.app.as('partner').get(`${it.at}/ground`)).statusCode).toBe(403);
    expect(errorIn(await it.app.as('director').get(`${it.at}/file?as=md`))[1]).toBe('ground-forbids-export');
    expect((await it.consents()).consents).toMatchObject([{ state: 'ended' }]);
  });

  it('whoever looks on may read them, and partners may not know of them', async () => {
    const it = await aCaseSheet();
    const address = `/api/areas/${it.area}/consents`;
    for (const who of ['partner', 'advisor'] as const) {
      expect((await it.app.as(who).get(address)).statusCode).toBe(403);
      expect((await it.app.as(who).post(address, aConsent)).statusCode).toBe(403);
      expect((await it.withdraw('k_none', who)).statusCode).toBe(403);
    }
  });
});
