import { worksheetDocument } from '@yoriai/shared/documents/names';
import { replaceText } from '@yoriai/shared/documents/text';
import { openWorksheet } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { changeRemark } from '@yoriai/shared/worksheets/edits/remarks';
import { addRows } from '@yoriai/shared/worksheets/edits/rows';
import { describe, expect, it } from 'vitest';
import { errorOf } from './boards-to-convert.ts';
import { aCase } from './case-to-review.ts';
import type { TestApp } from './support.ts';

const hand = { by: '書いた係', now: () => 2000, id: (prefix: string) => `${prefix}${Math.random()}` };

const write = (app: TestApp, sheet: string, row: string | undefined, field: string, text: string) =>
  app.engine.change(worksheetDocument(sheet), (doc) => replaceText(worksheetText(doc, row, field), text));

describe('匿名化確認', () => {
  const gathered = async (presenter: 'staff' | 'director' = 'staff') => {
    const it = await aCase({}, presenter);
    await it.gather();
    const clear = async (who: 'admin' | 'director' | 'staff') => {
      for (const { id } of (await it.anonymity(who)).risks)
        await it.app.as(who).post(`${it.at}/anonymity/answers`, { risk: id, answer: 'not-a-name' });
      return (await it.anonymity(who)).revision;
    };
    return { ...it, clear };
  };

  it('[AC-B] [B6] is somebody else’s than the one who gathered', async () => {
    const it = await gathered();
    const revision = await it.clear('staff');
    expect((await it.anonymity('staff')).mayConfirm).toBe('own');
    const own = await it.confirm('staff', { revision });
    expect([own.statusCode, errorOf(own).id]).toEqual([403, 'anonymity-by-another']);
    const reasoned = await it.confirm('staff', { revision, reason: '急ぐので' });
    expect(reasoned.statusCode).toBe(403);
    expect((await it.anonymity('director')).mayConfirm).toBe('yes');
    expect((await it.confirm('director', { revision })).statusCode).toBe(200);
    expect(await it.anonymity('staff')).toMatchObject({
      state: 'confirmed',
      checks: [{ by: '係のdirector' }],
    });
  });

  it('[AC-B] [B6] is nobody’s while a risk is open, and each has its place', async () => {
    const it = await gathered();
    const [row] = (await it.now()).rows.filter(({ table }) => table === 'progress');
    await write(it.app, it.sheet, row?.id, 'plan', '山本さんに電話 045-000-0000');
    await it.clear('staff').then(() => undefined);
    await write(it.app, it.sheet, undefined, 'place', 'つばめ野、5月3日');
    const { risks, revision, mayConfirm } = await it.anonymity('director');
    const open = risks.filter(({ answered }) => !answered);
    expect(open).toMatchObject([{ kind: 'date', found: '5月3日', places: [{ field: 'place' }] }]);
    expect(risks.find(({ kind }) => kind === 'contact')?.places).toEqual([
      { field: 'progress', row: row?.id, column: 'plan' },
    ]);
    expect(mayConfirm).toBe('with-reason');
    const [first] = open;
    const left = (body: object) =>
      it.app.as('staff').post(`${it.at}/anonymity/answers`, { risk: first?.id, answer: 'left', ...body });
    expect((await left({})).statusCode).toBe(400);
    expect((await left({ reason: '祭りの日で、みんなの日' })).statusCode).toBe(204);
    expect((await it.confirm('director', { revision })).statusCode).toBe(200);
    expect((await it.anonymity('staff')).risks.find(({ id }) => id === first?.id)?.answered).toMatchObject({
      answer: 'left',
      reason: '祭りの日で、みんなの日',
      by: '係のstaff',
    });
    const unknown = { risk: 'nothing', answer: 'not-a-name' };
    expect((await it.app.as('staff').post(`${it.at}/anonymity/answers`, unknown)).statusCode).toBe(404);
  });

  it('[AC-B] [B6] a 次長 goes past the rule with a reason, and the sheet says so', async () => {
    const it = await gathered('director');
    const { revision, mayConfirm } = await it.anonymity('director');
    expect(mayConfirm).toBe('with-reason');
    expect((await it.confirm('director', { revision })).statusCode).toBe(400);
    const answer = await it.confirm('director', { revision, reason: '職員が一人の日のため' });
    expect(answer.statusCode).toBe(200);
    expect((await it.anonymity('staff')).checks).toMatchObject([
      { by: '係のdirector', reason: '職員が一人の日のため' },
    ]);
  });

  it('[AC-B] [B6] any later edit makes it stale; what was only put in another order of hands does not', async () => {
    const it = await gathered();
    await it.confirm('director', { revision: await it.clear('director') });
    const after = await it.app.restart();
    const stateNow = async () =>
      ((await after.as('staff').get(`${it.at}/anonymity`)).json() as { state: string }).state;
    expect(await stateNow()).toBe('confirmed');
    await write(after, it.sheet, undefined, 'place', '坂の上');
    expect(await stateNow()).toBe('stale');
    const old = await after.as('director').post(`${it.at}/anonymity-check`, { revision: 'of yesterday' });
    expect([old.statusCode, errorOf(old).id]).toEqual([409, 'anonymity-changed']);
    expect(errorOf(old).message).toContain('書きかえられました');
  });

  it('[AC-B] [B6] a page cannot confirm by writing into the sheet, nor open what the server keeps', async () => {
    const it = await gathered();
    await it.app.engine.change(worksheetDocument(it.sheet), (doc) => {
      doc.getMap('meta').set('anonymity', { state: 'confirmed' });
      doc.getMap('case-checks').set('0001', { by: 'x', account: 'y', at: 1, revision: 'z' });
    });
    expect((await it.anonymity('staff')).state).toBe('unconfirmed');
  });

  it('[AC-B] [B6] whoever wrote a row has a hand in it and does not confirm', async () => {
    const it = await gathered();
    const writer = { ...hand, by: '係のdirector' };
    await it.app.engine.change(worksheetDocument(it.sheet), (doc) => {
      addRows(
        openWorksheet(doc),
        'questions',
        [{ texts: { text: '一緒に考えてほしい' } }],
        writer,
        undefined,
      );
      changeRemark(openWorksheet(doc), 'r_none', { text: '' }, undefined);
    });
    await it.clear('staff');
    expect((await it.anonymity('director')).mayConfirm).toBe('with-reason');
    expect((await it.anonymity('admin')).mayConfirm).toBe('yes');
  });
});
