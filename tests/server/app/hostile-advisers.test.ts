import { worksheetDocument } from '@yoriai/shared/documents/names';
import { textOf } from '@yoriai/shared/documents/text';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { describe, expect, it } from 'vitest';
import { type ClockByHand, clockByHand } from '../../support/collaboration/by-hand.ts';
import { aCaseToOpen, aHouse, pageOf, said } from './a-paper-to-open.ts';

const aCase = async (clock?: ClockByHand) => aCaseToOpen(await aHouse(clock && { clock }));

describe('an adviser', () => {
  const invited = async (day = '2099-03-01', clock?: ClockByHand) => {
    const paper = await aCase(clock);
    await paper.house
      .as('primary')
      .post(`${paper.at}/invitations`, { account: 'p_advisor', as: 'comment', day });
    return paper;
  };

  it.each([
    ['to write', { as: 'write', day: '2099-03-01' }, 409, 'invitation-not-possible'],
    ['without an end', { as: 'comment' }, 400, 'invalid-input'],
    ['until a day there is not', { as: 'comment', day: '2099-02-30' }, 400, 'invalid-input'],
    ['until a day that is over', { as: 'comment', day: '2020-03-01' }, 400, 'invalid-input'],
  ])('is invited %s', async (_, invitation, status, id) => {
    const paper = await aCase();
    const answer = await paper.house
      .as('primary')
      .post(`${paper.at}/invitations`, { account: 'p_advisor', ...invitation });
    expect(said(answer)).toEqual([status, id]);
  });

  it('[P9] invites somebody else, or lengthens the own invitation', async () => {
    const paper = await invited();
    for (const account of ['p_outsider', 'p_advisor']) {
      const body = { account, as: 'comment', day: '2099-12-31' };
      const answer = await paper.house.as('advisor').post(`${paper.at}/invitations`, body);
      expect(said(answer)).toEqual([403, 'not-allowed']);
    }
  });

  it('writes into the document, over the socket', async () => {
    const paper = await invited();
    const page = await pageOf(paper.house, 'advisor');
    const { doc, scope } = await page.open(paper.document);
    expect(scope).toBe('readonly');
    expect(textOf(worksheetText(doc, undefined, 'summary'))).toBe('伏せた事例');
    doc.getMap('remarks').set('r_forged', 'x');
    worksheetText(doc, undefined, 'summary').delete(0, 1);
    await page.crank();
    const kept = await paper.house.app.engine.read(worksheetDocument(paper.id), (it) => [
      it.getMap('remarks').has('r_forged'),
      textOf(worksheetText(it, undefined, 'summary')),
    ]);
    expect(kept).toEqual([false, '伏せた事例']);
  });

  it('[AC-B] exports the sheet, the area, or what was assembled', async () => {
    const paper = await invited();
    const me = paper.house.as('advisor');
    for (const address of [
      `${paper.at}/file?as=docx`,
      `${paper.at}/file?as=md&internal=yes`,
      `/api/areas/${paper.house.area}/export`,
    ])
      expect([address, (await me.get(address)).statusCode]).toEqual([address, 403]);
  });

  it('[ACC-4] comes again after the end: by the page, over HTTP, with a slip', async () => {
    const clock = clockByHand(Date.parse('2026-03-01T10:00:00+09:00'));
    const paper = await invited('2026-03-01', clock);
    const slip = { key: 'abcdefghijkl', kind: 'opinion', on: 'summary', text: 'あとから' };
    const me = paper.house.as('advisor');
    clock.pass(Date.parse('2026-03-02T23:59:59+09:00') - clock.now());
    expect((await me.post(`${paper.at}/comments`, slip)).statusCode).toBe(201);
    clock.pass(1000);
    expect(said(await me.get(`${paper.at}/opening`))).toEqual([403, 'not-allowed']);
    expect(said(await me.post(`${paper.at}/comments`, { ...slip, key: 'mnopqrstuvwx' }))).toEqual([
      403,
      'not-allowed',
    ]);
    expect((await me.get(`/api/areas/${paper.house.area}`)).statusCode).toBe(403);
    const page = await pageOf(paper.house, 'advisor');
    expect((await page.open(paper.document)).denied).toBe('not-allowed');
  });

  it('rewords or takes back a slip of somebody of the same name', async () => {
    const paper = await invited();
    const slip = { key: 'abcdefghijkl', kind: 'opinion', on: 'summary', text: 'わたしの意見' };
    await paper.house.as('backup').post(`${paper.at}/comments`, slip);
    const [id = ''] = await paper.house.app.engine.read(paper.document, (doc) => [
      ...doc.getMap('remarks').keys(),
    ]);
    const me = paper.house.as('advisor');
    for (const change of [{ text: '書きかえた' }, { away: true }])
      expect(said(await me.patch(`${paper.at}/comments/${id}`, change))).toEqual([403, 'not-allowed']);
  });

  it('lays a slip on another paper of the area, or under another’s name', async () => {
    const paper = await invited();
    const other = await aCaseToOpen(paper.house);
    const slip = { key: 'abcdefghijkl', kind: 'opinion', on: 'summary', text: '意見', by: 'directorの係' };
    const me = paper.house.as('advisor');
    expect(said(await me.post(`${other.at}/comments`, slip))).toEqual([403, 'not-allowed']);
    await me.post(`${paper.at}/comments`, slip);
    const slips = await paper.house.app.engine.read(paper.document, (doc) => doc.getMap('remarks').toJSON());
    expect(Object.values(slips)).toMatchObject([{ by: 'advisorの係' }]);
  });
});
