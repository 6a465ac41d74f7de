import { areaDocument } from '@yoriai/shared/documents/names';
import { openingChanged } from '@yoriai/shared/opening/api';
import { describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { aBoardToOpen, aCaseToOpen, aHouse, aSheetToOpen, pageOf, said } from './a-paper-to-open.ts';
import type { Somebody } from './house-of-many.ts';

const kinds = [
  ['a board', () => aHouse().then((house) => aBoardToOpen(house))],
  ['a worksheet', () => aHouse().then((house) => aSheetToOpen(house, 'minutes', 'talk'))],
] as const;

describe.each(kinds)('to whom %s is opened', (_, make) => {
  it('[P29] is staff alone, until somebody opens it', async () => {
    const paper = await make();
    expect(await paper.opening('primary')).toMatchObject({
      ...{ audience: 'staff', widest: 'residents', mayNarrow: false, mayWiden: true, hasSecond: true },
    });
    expect(said(await paper.house.as('partner').get(`${paper.at}/opening`))).toEqual([403, 'not-allowed']);
  });

  it('[P9] widens only by two: one asks with the report before the eyes, another says yes', async () => {
    const paper = await make();
    expect(said(await paper.ask('primary', 'partners'))).toEqual([200, undefined]);
    expect(await paper.opening('primary')).toMatchObject({
      audience: 'staff',
      asking: { to: 'partners', by: 'primaryの係', isOwn: true, isStale: false, confirms: 'no' },
    });
    expect(await paper.opening('backup')).toMatchObject({
      asking: { isOwn: false, confirms: 'yes' },
    });
    expect(said(await paper.confirm('backup'))).toEqual([200, undefined]);
    expect(await paper.opening('partner')).toMatchObject({
      audience: 'partners',
      opened: { by: 'primaryの係', second: 'backupの係' },
      mayNarrow: true,
      mayWiden: false,
    });
  });

  it('[P9] narrows at once by one hand, and forgets what was asked', async () => {
    const paper = await make();
    await paper.openTo('partners');
    await paper.ask('primary', 'residents');
    expect(said(await paper.narrow('partner', 'staff'))).toEqual([200, undefined]);
    const { audience, asking, opened } = await paper.opening('primary');
    expect([audience, asking, opened]).toEqual(['staff', undefined, undefined]);
  });

  it('[ACC-4] [SYNC-4] narrowed while partners have it open, it closes on them at once and says why; staff write on', async () => {
    const paper = await make();
    await paper.openTo('partners');
    const [partner, staff] = [await pageOf(paper.house, 'partner'), await pageOf(paper.house, 'backup')];
    const [theirs, ours] = [await partner.open(paper.document), await staff.open(paper.document)];
    expect([theirs.scope, ours.scope]).toEqual(['read-write', 'read-write']);
    await paper.narrow('primary', 'staff');
    // No clock has moved meanwhile: what a crank brings was sent at once.
    await Promise.all([partner.crank(), staff.crank()]);
    expect([theirs.closed, ours.closed]).toEqual(['access-changed', undefined]);
    await partner.again(theirs);
    expect(theirs.denied).toBe('not-allowed');
    expect(ours.said).toContain(openingChanged);
  });

  it('[ACC-7] puts on record who asked, who opened and who narrowed, by ids alone', async () => {
    const paper = await make();
    await paper.openTo('partners');
    await paper.narrow('partner', 'staff');
    const audit = await paper.house.app.storage.journal.readAudit({ most: 100 });
    expect(
      audit
        .filter(({ on }) => on === paper.id)
        .map(({ who, what, area }) => [who, what, area === paper.house.area]),
    ).toEqual([
      ['p_partner', 'narrowed', true],
      ['p_backup', 'widened', true],
      ['p_primary', 'widening-asked', true],
    ]);
  });

  it('is opened to nobody while the record cannot be written', async () => {
    const paper = await make();
    await paper.ask('primary', 'partners');
    const { content } = await paper.report('backup');
    const { asking } = await paper.opening('backup');
    paper.house.app.storage.faults.journal = 'fail-always';
    const answer = await paper.house
      .as('backup')
      .post(`${paper.at}/opening/widening/${asking?.id}/confirm`, { content });
    paper.house.app.storage.faults.journal = undefined;
    expect(answer.statusCode).toBe(503);
    expect(await paper.opening('backup')).toMatchObject({ audience: 'staff' });
  });
});

describe('the report', () => {
  it('[P9] [ACC-6] names what may tell of somebody on a board, put away or not, with the words around it', async () => {
    const paper = await aBoardToOpen(await aHouse());
    await paper.write('きのう山田さんの家に電話した。090-1234-5678');
    await paper.house.app.engine.change(paper.document, (doc) => {
      for (const card of doc.getMap<Y.Map<unknown>>('cards').values()) card.set('away', 1);
    });
    const { findings, also } = await paper.report('primary');
    expect(findings).toMatchObject([
      { kind: 'name', before: 'きのう', at: { card: expect.any(String) } },
      { kind: 'phone', found: '090-1234-5678' },
    ]);
    expect(also).toEqual({ away: 1, slips: 0, isDrawn: false });
  });

  it('[P9] names what stands on a worksheet, and on slips that were put away', async () => {
    const paper = await aSheetToOpen(await aHouse(), 'minutes', 'talk');
    await paper.write('三丁目十二の五の山田さん');
    await paper.house.as('backup').post(`${paper.at}/comments`, {
      ...{ key: 'abcdefghijkl', kind: 'remark', on: 'talk', text: '電話は０９０１２３４５６７８' },
    });
    await paper.house.app.engine.change(paper.document, (doc) => {
      for (const slip of doc.getMap<Y.Map<unknown>>('remarks').values()) slip.set('away', 1);
    });
    const { findings, also } = await paper.report('primary');
    expect(findings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['name', 'address', 'phone']));
    expect([also.slips, also.away]).toEqual([1, 1]);
  });
});

describe('an office of one', () => {
  const alone = async () => {
    const house = await aHouse();
    const { people } = house.app;
    const gone: readonly Somebody[] = ['admin', 'primary', 'backup'];
    const everybody = people.accounts.bind(people);
    // Nobody else is left who is at work in the area.
    Object.assign(people, {
      accounts: () => everybody().filter(({ id }) => !gone.some((who) => id === `p_${who}`)),
    });
    return aBoardToOpen(house);
  };

  it('[P9] [C9] opens by its director alone, who says why', async () => {
    const paper = await alone();
    expect(await paper.opening('director')).toMatchObject({ hasSecond: false });
    await paper.ask('director', 'partners');
    expect(await paper.opening('director')).toMatchObject({ asking: { confirms: 'with-reason' } });
    expect(said(await paper.confirm('director'))).toEqual([400, 'invalid-input']);
    expect(said(await paper.confirm('director', { reason: '職員は一人です' }))).toEqual([200, undefined]);
    const { opened } = await paper.opening('director');
    expect(opened).toMatchObject({ by: 'directorの係', reason: '職員は一人です' });
    expect(opened?.second).toBeUndefined();
  });
});

describe('people invited to a case sheet', () => {
  it('[P9] [AC-B] an adviser reads it until 24 hours after the day, and sees nothing else of the area', async () => {
    const paper = await aCase();
    const { as, area } = paper.house;
    const answer = await as('primary').post(`${paper.at}/invitations`, {
      ...{ account: 'p_advisor', as: 'comment', day: '2099-03-01' },
    });
    expect(answer.statusCode).toBe(201);
    expect(await paper.opening('primary')).toMatchObject({
      audience: 'staff',
      widest: 'staff',
      mayWiden: false,
      invitations: {
        invited: [{ account: 'p_advisor', as: 'comment', until: Date.parse('2099-03-03T00:00:00+09:00') }],
      },
    });
    expect(await paper.opening('advisor')).toMatchObject({ until: Date.parse('2099-03-03T00:00:00+09:00') });
    expect((await paper.opening('advisor')).invitations).toBeUndefined();
    const { sheets } = (await as('advisor').get(`/api/areas/${area}`)).json() as { sheets: { id: string }[] };
    expect(sheets.map(({ id }) => id)).toEqual([paper.id]);
  });

  it('[ACC-4] [P33] whose invitation ends is closed out of the sheet at once; who is at work in the area was never his or hers', async () => {
    const paper = await aCase();
    const { as, area } = paper.house;
    await invite(paper);
    const page = await pageOf(paper.house, 'advisor');
    const [sheet, shelf] = [await page.open(paper.document), await page.open(areaDocument(area))];
    expect([sheet.scope, shelf.denied]).toEqual(['readonly', 'not-allowed']);
    await as('primary').delete(`${paper.at}/invitations/p_advisor`);
    await page.crank();
    expect(sheet.closed).toBe('access-changed');
    await page.again(sheet);
    expect(sheet.denied).toBe('not-allowed');
  });

  it('[ACC-4] who is asked to write after reading is let in anew, for writing', async () => {
    const paper = await aCase();
    const { as } = paper.house;
    await as('primary').post(`${paper.at}/invitations`, { account: 'p_outsider', as: 'comment' });
    const page = await pageOf(paper.house, 'outsider');
    const sheet = await page.open(paper.document);
    expect(sheet.scope).toBe('readonly');
    await as('primary').post(`${paper.at}/invitations`, { account: 'p_outsider', as: 'write' });
    await page.crank();
    expect(sheet.closed).toBe('access-changed');
    await page.again(sheet);
    expect(sheet.scope).toBe('read-write');
  });

  it('[ACC-7] puts on record who was invited to what, and whose invitation was ended, by whom', async () => {
    const paper = await aCase();
    await invite(paper);
    await paper.house.as('backup').delete(`${paper.at}/invitations/p_advisor`);
    const audit = await paper.house.app.storage.journal.readAudit({ most: 100 });
    expect(
      audit.filter(({ what }) => what.endsWith('invited')).map(({ who, what, on }) => [who, what, on]),
    ).toEqual([
      ['p_backup', 'uninvited', `sheet/${paper.id}/p_advisor`],
      ['p_primary', 'invited', `sheet/${paper.id}/p_advisor`],
    ]);
  });

  it('offers only those who do not see it yet, each as the account may take part', async () => {
    const paper = await aCase();
    const { invitations } = await paper.opening('primary');
    expect(invitations?.candidates.map(({ account, as, ends }) => [account, as, ends])).toEqual(
      expect.arrayContaining([
        ['p_advisor', ['comment'], true],
        ['p_colleague', ['write', 'comment'], false],
        ['p_partner', ['write', 'comment'], false],
      ]),
    );
    expect(invitations?.candidates.some(({ account }) => account === 'p_backup')).toBe(false);
  });
});

describe('a slip of somebody who only reads', () => {
  it('[ACC-2] is laid by the server under the name of the account, once for each key', async () => {
    const paper = await aCase();
    await invite(paper);
    const { as } = paper.house;
    const slip = { key: 'abcdefghijkl', kind: 'question', on: 'summary', text: '　いつごろからですか　' };
    for (const _ of [1, 2])
      expect((await as('advisor').post(`${paper.at}/comments`, slip)).statusCode).toBe(201);
    const page = await pageOf(paper.house, 'backup');
    const { doc } = await page.open(paper.document);
    const slips = Object.entries(doc.getMap('remarks').toJSON());
    expect(slips).toMatchObject([
      [expect.stringMatching(/^r_/), { by: 'advisorの係', text: 'いつごろからですか' }],
    ]);
    const [id] = slips[0] ?? [];
    await as('advisor').patch(`${paper.at}/comments/${id}`, { text: 'いつからですか' });
    await as('advisor').patch(`${paper.at}/comments/${id}`, { away: true });
    // Sent once more by a page that had no answer: what was taken back does not come again.
    expect((await as('advisor').post(`${paper.at}/comments`, slip)).statusCode).toBe(201);
    await page.crank();
    expect(doc.getMap('remarks').toJSON()[id ?? '']).toMatchObject({
      text: 'いつからですか',
      away: expect.any(Number),
    });
  });

  it.each([
    ['a place there is not', { on: 'nowhere' }],
    ['a kind there is not on this form', { kind: 'remark', on: 'summary' }],
    ['an answer to no slip', { answers: 'r_none' }],
    ['nothing but blanks', { text: '　 ' }],
    ['more characters than a slip has room for', { text: 'あ'.repeat(1001) }],
  ])('is refused with %s', async (_, wrong) => {
    const paper = await aCase();
    await invite(paper);
    const slip = { key: 'abcdefghijkl', kind: 'question', on: 'summary', text: '問い', ...wrong };
    const answer = await paper.house.as('advisor').post(`${paper.at}/comments`, slip);
    expect(said(answer)).toEqual([400, 'invalid-input']);
  });
});

const aCase = async () => aCaseToOpen(await aHouse());

const invite = (paper: Awaited<ReturnType<typeof aCase>>) =>
  paper.house.as('primary').post(`${paper.at}/invitations`, {
    ...{ account: 'p_advisor', as: 'comment', day: '2099-03-01' },
  });
