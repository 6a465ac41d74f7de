import type { ConferenceLink } from '@yoriai/shared/conferences/api';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import { describe, expect, it } from 'vitest';
import { type ClockByHand, clockByHand } from '../../support/collaboration/by-hand.ts';
import { until } from '../../support/collaboration/turns.ts';
import { aConference, closedAndAsked, type TestConference } from './a-conference.ts';
import { aCaseToOpen, said } from './a-paper-to-open.ts';
import { cookieOf } from './people-to-invite.ts';
import { asker, fileOf, openPageWith } from './support.ts';

const hour = 60 * 60_000;
const over = [410, 'conference-link-over'];

async function aLink(clock?: ClockByHand, end?: number) {
  const conference = await aConference({ ...(clock && { clock }), ...(end && { until: end }) });
  const give = (who: 'primary' | 'invited' | 'advisor' = 'primary', account = 'p_advisor') =>
    conference.house.as(who).post(`${conference.at}/links`, { account });
  const answer = await give();
  const link = answer.json() as ConferenceLink;
  return { ...conference, give, link, token: link.address.split('#')[1] ?? '' };
}

const use = ({ app }: Pick<TestConference, 'app'>, token: string) =>
  app.as(null).post('/api/conference-links', { token });

describe('[B14] a link for an adviser on the day', () => {
  it('lets in without a password, to the sheet, until the invitation ends', async () => {
    const clock = clockByHand();
    const conference = await aLink(clock, clock.now() + 5 * hour);
    const { link, token, app, paper, house } = conference;
    expect(link).toEqual({
      address: expect.stringMatching(/^\/conference#.{40,}$/),
      until: clock.now() + 5 * hour,
    });
    const answer = await use(conference, token);
    expect([answer.statusCode, answer.json()]).toEqual([
      200,
      { address: `/areas/${house.area}/worksheets/${paper.id}` },
    ]);
    expect(String(answer.headers['set-cookie'])).toContain('HttpOnly');
    const me = asker(app, { cookie: cookieOf(answer) });
    expect((await me.get('/api/session')).json()).toMatchObject({ account: { id: 'p_advisor' } });
    expect((await me.get(conference.at)).statusCode).toBe(200);
    const page = (await openPageWith(app, cookieOf(answer))).open(paper.document);
    await until(() => page.synced, 'the sheet is open');
    expect(page.scope).toBe('readonly');
    clock.pass(5 * hour);
    expect(await closedAndAsked(page)).toBe('not-signed-in');
    expect((await me.get(conference.at)).statusCode).toBe(401);
    expect(said(await use(conference, token))).toEqual(over);
  });

  it('works more than once until then, for a computer that is started again; also when the server was', async () => {
    const conference = await aLink();
    const { token, app } = conference;
    for (let time = 0; time < 3; time += 1) expect((await use(conference, token)).statusCode).toBe(200);
    const cookie = cookieOf(await use(conference, token));
    const again = await app.restart();
    expect((await use({ app: again }, token)).statusCode).toBe(200);
    expect((await asker(again, { cookie }).get(conference.at)).statusCode).toBe(200);
  });

  it('is kept as a hash, and its token stands in no file, no log and no record', async () => {
    const { token, app, house } = await aLink();
    await use({ app }, token);
    const kept = JSON.stringify([
      await fileOf(app, 'conference-links.json'),
      await fileOf(app, 'people.json'),
    ]);
    const record = await house.as('admin').get('/api/access-record');
    expect(kept).toContain('yoriai-conference-links');
    expect(record.body).toContain('link-given');
    for (const text of [kept, record.body, app.logged.join('')]) expect(text).not.toContain(token);
  });

  it.each([
    ['somebody who writes', 'p_invited'],
    ['somebody of the house', 'p_primary'],
    ['somebody who is not invited', 'p_outsider'],
    ['nobody', 'p_none'],
  ])('is not given for %s', async (_, account) => {
    const { give } = await aLink();
    expect(said(await give('primary', account))).toEqual([409, 'invitation-not-possible']);
  });

  it('is given by who may invite, and by nobody else', async () => {
    const { give } = await aLink();
    for (const who of ['invited', 'advisor'] as const)
      expect(said(await give(who))).toEqual([403, 'not-allowed']);
  });

  it('[ACC-4] ends with the invitation: taken back, its page is closed; invited again, it stays over', async () => {
    const conference = await aLink();
    const { token, app, house, paper, give } = conference;
    const cookie = cookieOf(await use(conference, token));
    const page = (await openPageWith(app, cookie)).open(paper.document);
    await until(() => page.synced, 'the sheet is open');
    await house.as('primary').delete(`${paper.at}/invitations/p_advisor`);
    expect(await closedAndAsked(page)).toBe('not-signed-in');
    expect(said(await use(conference, token))).toEqual(over);
    const invited = await house.as('primary').post(`${paper.at}/invitations`, {
      ...{ account: 'p_advisor', as: 'comment', day: dayInJapan(app.now()) },
    });
    expect(invited.statusCode).toBe(201);
    expect(said(await use(conference, token))).toEqual(over);
    expect((await asker(app, { cookie }).get(conference.at)).statusCode).toBe(401);
    expect((await give()).statusCode).toBe(201);
  });

  it('ends with the account, and when the account is no adviser’s any more', async () => {
    const conference = await aLink();
    const { token, app, house } = conference;
    const cookie = cookieOf(await use(conference, token));
    await house.as('admin').patch('/api/accounts/p_advisor', { role: 'partner' });
    expect(said(await use(conference, token))).toEqual(over);
    expect((await asker(app, { cookie }).get(conference.at)).statusCode).toBe(401);
    await house.as('admin').delete('/api/accounts/p_advisor');
    expect(said(await use(conference, token))).toEqual(over);
  });

  it('shortens with an invitation that is shortened', async () => {
    const clock = clockByHand();
    const conference = await aLink(clock, clock.now() + 100 * hour);
    const { token, app, house, paper } = conference;
    const cookie = cookieOf(await use(conference, token));
    await house.open(paper.id, {
      invited: [{ account: 'p_advisor', as: 'comment', until: clock.now() + hour }],
    });
    clock.pass(hour);
    expect((await asker(app, { cookie }).get('/api/session')).json()).toMatchObject({ account: null });
    expect(said(await use(conference, token))).toEqual(over);
  });

  it('is over while the sheet is put away', async () => {
    const conference = await aLink();
    const { token, house, paper } = conference;
    await house.as('primary').patch(paper.at, { away: true });
    expect(said(await use(conference, token))).toEqual(over);
    await house.as('primary').patch(paper.at, { away: false });
    expect((await use(conference, token)).statusCode).toBe(200);
  });

  it('[P33] opens the one sheet of its invitation: whoever made it learns by it nothing else of the adviser’s', async () => {
    const conference = await aLink();
    const { app, house, paper, token } = conference;
    const other = await aCaseToOpen(house);
    await house.open(other.id, {
      invited: [{ account: 'p_advisor', as: 'comment', until: app.now() + hour }],
    });
    const cookie = cookieOf(await use(conference, token));
    const me = asker(app, { cookie });
    expect((await house.as('advisor').get(`${other.at}/conference`)).statusCode).toBe(200);
    expect(said(await me.get(`${other.at}/conference`))).toEqual([403, 'not-allowed']);
    const comment = { key: 'k_slipslip12', kind: 'opinion', on: 'summary', text: 'よその紙に' };
    expect(said(await me.post(`${other.at}/comments`, comment))).toEqual([403, 'not-allowed']);
    const page = (await openPageWith(app, cookie)).open(other.document);
    await until(() => page.denied !== undefined, 'it is refused');
    expect(page.denied).toBe('not-allowed');
    const shelf = await me.get(`/api/areas/${house.area}`);
    expect([shelf.body.includes(paper.id), shelf.body.includes(other.id)]).toEqual([true, false]);
    expect((await me.get(conference.at)).statusCode).toBe(200);
  });

  it('changes nothing about the account: neither its name nor its other sessions', async () => {
    const conference = await aLink();
    const me = asker(conference.app, { cookie: cookieOf(await use(conference, conference.token)) });
    expect(said(await me.patch('/api/account', { name: 'ほかの名前' }))).toEqual([403, 'not-allowed']);
    expect(said(await me.delete('/api/sessions'))).toEqual([403, 'not-allowed']);
    const own = (await conference.house.as('advisor').get('/api/session')).json();
    expect(own).toMatchObject({ account: { name: 'advisorの係' } });
  });

  it('signed in by it, the adviser goes by the own password as before', async () => {
    const conference = await aLink();
    await use(conference, conference.token);
    await conference.house.as('primary').delete(`${conference.paper.at}/invitations/p_advisor`);
    expect((await conference.house.as('advisor').get('/api/session')).json()).toMatchObject({
      account: { id: 'p_advisor' },
    });
  });
});
