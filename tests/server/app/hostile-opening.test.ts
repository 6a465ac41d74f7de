import { boardDocument } from '@yoriai/shared/documents/names';
import { describe, expect, it } from 'vitest';
import { aBoardToOpen, aHouse, aSheetToOpen, type PaperToOpen, pageOf, said } from './a-paper-to-open.ts';
import { type Somebody, somebodies } from './house-of-many.ts';

const aBoard = async () => aBoardToOpen(await aHouse());
const nobody = { audience: 'staff' } as const;

/** Everything there is to ask about whom a paper is opened to, as somebody who knows every address. */
const everyQuestion = async (paper: PaperToOpen, who: Somebody, at = paper.at) => {
  const me = paper.house.as(who);
  const asking = (await paper.opening('primary')).asking?.id ?? 'o_none';
  const { content } = await paper.report('primary');
  return [
    await me.get(`${at}/opening`),
    await me.get(`${at}/opening/report`),
    await me.post(`${at}/opening/narrowing`, { to: 'staff' }),
    await me.post(`${at}/opening/widening`, { to: 'residents', content }),
    await me.post(`${at}/opening/widening/${asking}/confirm`, { content, reason: 'わけ' }),
    await me.delete(`${at}/opening/widening/${asking}`),
  ];
};

describe('partners', () => {
  it('[P33] a partner of another area asks for an opened paper, over HTTP and the socket', async () => {
    const paper = await aBoard();
    await paper.openTo('partners');
    for (const answer of await everyQuestion(paper, 'outsider'))
      expect(said(answer)).toEqual([403, 'not-allowed']);
    const page = await pageOf(paper.house, 'outsider');
    expect((await page.open(paper.document)).denied).toBe('not-allowed');
    expect((await paper.house.as('outsider').get(`/api/areas/${paper.house.area}`)).statusCode).toBe(403);
  });

  it('[P33] a partner guesses at papers: of staff’s own and of none there is the same is said', async () => {
    const paper = await aBoard();
    await paper.write('すずめのことば');
    const none = `/api/areas/${paper.house.area}/boards/b_none`;
    const [real, made] = [await everyQuestion(paper, 'partner'), await everyQuestion(paper, 'partner', none)];
    expect(real.map(said)).toEqual(made.map(said));
    expect(new Set(real.map(({ statusCode }) => statusCode))).toEqual(new Set([403]));
    const page = await pageOf(paper.house, 'partner');
    const denied = async (document: string) => (await page.open(document)).denied;
    expect([await denied(paper.document), await denied(boardDocument('b_none'))]).toEqual([
      'not-allowed',
      'not-allowed',
    ]);
    expect(page.bytes().includes('すずめのことば')).toBe(false);
  });

  it('[P9] a partner who may write opens the paper wider under the name of narrowing', async () => {
    const paper = await aBoard();
    await paper.openTo('partners');
    expect(said(await paper.narrow('partner', 'residents'))).toEqual([400, 'invalid-input']);
    expect(said(await paper.narrow('partner', 'partners'))).toEqual([400, 'invalid-input']);
    expect(await paper.opening('primary')).toMatchObject({ audience: 'partners' });
  });

  it('[P9] a partner, a looker-on, a colleague and an adviser ask for a paper to be opened, or say the second yes', async () => {
    const paper = await aBoard();
    const { content } = await paper.report('primary');
    const may: readonly Somebody[] = ['admin', 'director', 'primary', 'backup'];
    await paper.openTo('partners');
    await paper.ask('primary', 'residents');
    const { asking } = await paper.opening('backup');
    for (const who of somebodies.filter((it) => !may.includes(it))) {
      const me = paper.house.as(who);
      const ask = await me.post(`${paper.at}/opening/widening`, { to: 'residents', content });
      const yes = await me.post(`${paper.at}/opening/widening/${asking?.id}/confirm`, {
        content,
        reason: 'わけ',
      });
      expect([who, said(ask), said(yes)]).toEqual([who, [403, 'not-allowed'], [403, 'not-allowed']]);
    }
    // Of what is asked they are not told either.
    expect((await paper.opening('partner')).asking).toBeUndefined();
  });
});

describe('the second yes', () => {
  it.each(['primary', 'director', 'admin'] as const)(
    '[P9] a widening is confirmed by the %s who asked, with a reason, although others are there',
    async (who) => {
      const paper = await aBoard();
      await paper.ask(who, 'partners');
      expect(said(await paper.confirm(who, { reason: '急ぎです' }))).toEqual([403, 'opening-needs-second']);
      expect(await paper.opening('backup')).toMatchObject(nobody);
    },
  );

  it('[P9] a name is written between the report and the yes: neither the old report nor a new one opens it', async () => {
    const paper = await aBoard();
    const before = await paper.report('backup');
    await paper.ask('primary', 'partners');
    await paper.write('山田さんのこと');
    const { asking } = await paper.opening('backup');
    expect(asking).toMatchObject({ isStale: true });
    const yes = `${paper.at}/opening/widening/${asking?.id}/confirm`;
    const old = await paper.house.as('backup').post(yes, { content: before.content });
    expect(said(old)).toEqual([409, 'opening-changed']);
    expect(said(await paper.confirm('backup'))).toEqual([409, 'opening-changed']);
    expect(await paper.opening('backup')).toMatchObject(nobody);
    // Asked anew by somebody who has seen it, it opens.
    await paper.ask('primary', 'partners');
    expect(said(await paper.confirm('backup'))).toEqual([200, undefined]);
  });

  it('[P9] a question is asked about a report of yesterday', async () => {
    const paper = await aBoard();
    const { content } = await paper.report('primary');
    await paper.write('山田さんのこと');
    const answer = await paper.house
      .as('primary')
      .post(`${paper.at}/opening/widening`, { to: 'partners', content });
    expect(said(answer)).toEqual([409, 'opening-changed']);
  });

  it('[P9] words that were put away are written in between: they would have travelled too', async () => {
    const paper = await aSheetToOpen(await aHouse(), 'minutes', 'talk');
    await paper.house.as('backup').post(`${paper.at}/comments`, {
      ...{ key: 'abcdefghijkl', kind: 'remark', on: 'talk', text: '紙の横のことば' },
    });
    const { content } = await paper.report('backup');
    await paper.house.app.engine.change(paper.document, (doc) => {
      for (const slip of doc.getMap<{ set(name: string, value: unknown): void }>('remarks').values())
        slip.set('text', 'しまった山田さんのこと');
    });
    expect((await paper.report('backup')).content).not.toBe(content);
  });

  it('a replayed confirmation opens nothing that was narrowed since', async () => {
    const paper = await aBoard();
    await paper.ask('primary', 'partners');
    const { content } = await paper.report('backup');
    const { asking } = await paper.opening('backup');
    const replay = () =>
      paper.house.as('backup').post(`${paper.at}/opening/widening/${asking?.id}/confirm`, { content });
    expect(said(await replay())).toEqual([200, undefined]);
    expect(said(await replay())).toEqual([409, 'opening-not-asked']);
    await paper.narrow('primary', 'staff');
    expect(said(await replay())).toEqual([409, 'opening-not-asked']);
    await paper.ask('primary', 'residents');
    expect(said(await replay())).toEqual([409, 'opening-not-asked']);
    expect(await paper.opening('backup')).toMatchObject(nobody);
  });

  it('a confirmation and a narrowing at the same moment: whatever comes first, it is not open in the end unseen', async () => {
    const paper = await aBoard();
    await paper.ask('primary', 'partners');
    const { content } = await paper.report('backup');
    const { asking } = await paper.opening('backup');
    const yes = `${paper.at}/opening/widening/${asking?.id}/confirm`;
    const answers = await Promise.all([
      paper.house.as('primary').delete(`${paper.at}/opening/widening/${asking?.id}`),
      paper.house.as('backup').post(yes, { content }),
      paper.house.as('director').post(yes, { content }),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 409, 409]);
    expect(await paper.opening('backup')).toMatchObject(nobody);
  });

  it('[ACC-4] one who is at work in the area no longer says a yes that was begun before', async () => {
    const paper = await aBoard();
    await paper.ask('primary', 'partners');
    const { content } = await paper.report('backup');
    const { asking } = await paper.opening('backup');
    const { area, app } = paper.house;
    await app.catalogues.change(area, (it) => ({
      ...it,
      people: it.people.filter(({ account }) => account !== 'p_backup'),
    }));
    const answer = await paper.house
      .as('backup')
      .post(`${paper.at}/opening/widening/${asking?.id}/confirm`, { content });
    expect(said(answer)).toEqual([403, 'not-allowed']);
  });
});

describe('papers that stay with staff', () => {
  it.each([
    ['a case sheet', 'case-review', 403, 'not-allowed'],
    ['a book of records', 'practice-record', 409, 'opening-too-wide'],
    ['sealed sheets', 'guideline-check', 409, 'opening-too-wide'],
    ['a plan', 'support-plan', 409, 'opening-too-wide'],
    ['a monthly review', 'monthly-review', 409, 'opening-too-wide'],
  ] as const)('[P9] [P16] [P17] %s is asked to be opened', async (_, template, status, id) => {
    const paper = await aSheetToOpen(await aHouse(), template, 'x');
    expect(said(await paper.ask('primary', 'partners'))).toEqual([status, id]);
    expect(said(await paper.ask('primary', 'residents'))).toEqual([status, id]);
  });

  it('[P9] [P11] a worry map is asked to be opened to residents', async () => {
    const map = await aBoardToOpen(await aHouse(), 'worry-map');
    expect(await map.opening('primary')).toMatchObject({ widest: 'partners' });
    expect(said(await map.ask('primary', 'residents'))).toEqual([409, 'opening-too-wide']);
    expect(said(await map.ask('primary', 'partners'))).toEqual([200, undefined]);
  });

  it('somebody is invited by name to a paper that is not of 取扱注意', async () => {
    const paper = await aSheetToOpen(await aHouse(), 'monthly-review', 'x');
    const answer = await paper.house
      .as('primary')
      .post(`${paper.at}/invitations`, { account: 'p_outsider', as: 'comment' });
    expect(said(answer)).toEqual([409, 'invitation-not-possible']);
  });
});
