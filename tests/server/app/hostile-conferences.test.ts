import { deskDocument, votesDocument } from '@yoriai/shared/documents/names';
import { describe, expect, it } from 'vitest';
import { clockByHand } from '../../support/collaboration/by-hand.ts';
import { until } from '../../support/collaboration/turns.ts';
import { aConference, aRow, edited, on, sheetOf } from './a-conference.ts';
import { aCaseToOpen, said } from './a-paper-to-open.ts';
import { cookieOf } from './people-to-invite.ts';
import { asker, openPageWith } from './support.ts';

const minute = 60_000;
const refused = [403, 'not-allowed'];

describe('an adviser', () => {
  it('[B3] writes into the paper, at any step', async () => {
    const conference = await aConference();
    await conference.gather();
    for (const step of ['welcome', 'facts', 'talk', 'advice', 'next-steps'] as const) {
      await conference.go(step);
      const page = await conference.open('advisor');
      expect([step, page.scope]).toEqual([step, 'readonly']);
      page.doc.getMap('values').set('place', { value: 'よそ', by: 'x', at: 1 });
      await until(() => page.closed !== undefined, 'it is closed');
      expect(page.closed).toBe('not-allowed');
    }
    expect((await sheetOf(conference)).values).not.toHaveProperty('place');
  });

  it('leads: every command but the promise', async () => {
    const { gather, house, at, state } = await aConference();
    await gather();
    const before = await state();
    const commands = [
      { do: 'open' },
      { do: 'role', account: 'p_advisor', role: 'advisor' },
      { do: 'step', step: 6 },
      { do: 'lengthen', minutes: 5 },
      { do: 'freeze', frozen: true },
      { do: 'host' },
      { do: 'close' },
      { do: 'reopen' },
    ];
    for (const command of commands)
      expect(said(await house.as('advisor').post(`${at}/commands`, command))).toEqual(refused);
    expect(said(await house.as('advisor').post(at, { startsAt: 0 }))).toEqual(refused);
    expect(await state()).toEqual(before);
  });

  it('[B14] goes by the link to another paper, or with one that was made up', async () => {
    const conference = await aConference();
    const other = await aCaseToOpen(conference.house);
    const { address } = (
      await conference.house.as('primary').post(`${conference.at}/links`, { account: 'p_advisor' })
    ).json() as { address: string };
    const token = address.split('#')[1] ?? '';
    const { app, house } = conference;
    const used = await app.as(null).post('/api/conference-links', { token });
    const me = asker(app, { cookie: cookieOf(used) });
    expect(said(await me.get(`${other.at}/conference`))).toEqual(refused);
    expect(said(await me.get(`/api/areas/${house.area}/meetings`))).toEqual(refused);
    const page = (await openPageWith(app, cookieOf(used))).open(other.document);
    await until(() => page.denied !== undefined, 'it is refused');
    expect(page.denied).toBe('not-allowed');
    for (const wrong of ['', 'x', `${token}x`, token.slice(1)])
      expect(said(await app.as(null).post('/api/conference-links', { token: wrong }))).toEqual([
        410,
        'conference-link-over',
      ]);
    const elsewhere = `/api/areas/${house.area}/worksheets/${other.id}/conference/links`;
    expect(said(await house.as('primary').post(elsewhere, { account: 'p_advisor' }))).toEqual([
      409,
      'invitation-not-possible',
    ]);
  });

  it('[B14] goes on guessing links: each wrong try is answered slowly', async () => {
    const { app } = await aConference();
    const guess = () => app.as(null).post('/api/conference-links', { token: 'guessed' });
    for (let time = 0; time < 20; time += 1) await guess();
    const begun = performance.now();
    expect((await guess()).statusCode).toBe(410);
    expect(performance.now() - begun).toBeGreaterThan(1000);
  });
});

describe('somebody who does not see the paper', () => {
  it('[P33] asks for the conference: its document, its desk, its view, its commands', async () => {
    const { gather, house, at, open, document } = await aConference();
    await gather();
    const name = await document();
    const id = name.split('/')[1] ?? '';
    for (const who of ['viewer', 'colleague', 'partner', 'partner-viewer', 'outsider'] as const) {
      for (const asked of [name, deskDocument(id), votesDocument(id)])
        expect([who, asked, (await open(who, asked)).denied]).toEqual([who, asked, 'not-allowed']);
      const me = house.as(who);
      for (const answer of [
        await me.get(at),
        await me.post(at, { startsAt: 0 }),
        await me.post(`${at}/commands`, { do: 'promise' }),
        await me.post(`${at}/commands`, { do: 'host' }),
        await me.post(`${at}/links`, { account: 'p_advisor' }),
      ])
        expect([who, ...said(answer)]).toEqual([who, ...refused]);
    }
  });

  it('nobody opens its desk or its votes, not even who leads', async () => {
    const { gather, open, document } = await aConference();
    await gather();
    const id = (await document()).split('/')[1] ?? '';
    for (const who of ['primary', 'admin', 'invited'] as const)
      for (const asked of [deskDocument(id), votesDocument(id)])
        expect([who, (await open(who, asked)).denied]).toEqual([who, 'not-allowed']);
  });

  it('[P11] a projector, a tablet and a phone of a meeting of residents ask for it: a conference is never on a wall', async () => {
    const { gather, house, app, paper, document, at } = await aConference();
    await gather();
    const me = house.as('primary');
    const hall = (
      await me.post(`/api/areas/${house.area}/meetings`, {
        ...{ title: '会', runSheet: 'residents-120', startsAt: 0, boards: [] },
      })
    ).json() as { id: string };
    const meeting = `/api/areas/${house.area}/meetings/${hall.id}`;
    const { meeting: state } = (await me.post(`${meeting}/commands`, { do: 'open' })).json() as {
      meeting: { code: string };
    };
    const cookies = [cookieOf(await app.as(null).post('/api/join', { code: state.code, name: 'はな' }))];
    for (const kind of ['screen', 'table']) {
      const { address } = (await me.post(`${meeting}/passes`, { kind, name: '1' })).json() as {
        address: string;
      };
      cookies.push(cookieOf(await app.as(null).post('/api/passes', { token: address.split('#')[1] ?? '' })));
    }
    for (const cookie of cookies) {
      const answer = await asker(app, { cookie }).get(at);
      expect([401, 403]).toContain(answer.statusCode);
    }
    for (const cookie of cookies.slice(1))
      for (const asked of [await document(), paper.document]) {
        const page = (await openPageWith(app, cookie, '?pass=1')).open(asked);
        await until(() => page.denied !== undefined, 'it is refused');
        expect(page.denied).toBe('not-allowed');
      }
  });
});

describe('[MTG-11] two who lead at once', () => {
  it('each command counts, one after the other; nothing is lost', async () => {
    const { gather, command, state } = await aConference();
    await gather();
    const answers = await Promise.all([
      command('primary', { do: 'step', step: 1 }),
      command('director', { do: 'host' }),
      command('admin', { do: 'role', account: 'p_admin', role: 'timekeeper' }),
      command('backup', { do: 'freeze', frozen: true }),
      command('director', { do: 'step', step: 2 }),
      command('primary', { do: 'lengthen', minutes: 5 }),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200, 200]);
    const { step, stage, host, people, frozen } = await state();
    expect([step, stage, host?.account, people.p_admin?.role, frozen]).toEqual([
      ...[2, 'running', 'p_director', 'timekeeper', false],
    ]);
  });

  it('both close it, both open it again', async () => {
    const { gather, go, command, state } = await aConference();
    await gather();
    await go('talk');
    for (const what of ['close', 'reopen'] as const) {
      const both = [command('primary', { do: what }), command('director', { do: what })];
      for (const { statusCode } of await Promise.all(both)) expect([what, statusCode]).toEqual([what, 200]);
    }
    expect((await state()).stage).toBe('running');
  });
});

describe('a clock that jumps', () => {
  it('[B2] forward past the end and back again: the times stay in order, and it can be led on', async () => {
    const clock = clockByHand();
    const { gather, go, command, state } = await aConference({ clock });
    await gather();
    await go('report');
    const { endsAt } = await state();
    clock.jump(300 * minute);
    await go('questions');
    expect((await state()).ends.every((it) => it === clock.now())).toBe(true);
    clock.jump(-290 * minute);
    await go('facts');
    const { ends } = await state();
    expect([ends.at(-1), ends]).toEqual([endsAt, [...ends].sort((a, b) => a - b)]);
    await command('primary', { do: 'close' });
    clock.jump(-60 * minute);
    expect((await command('primary', { do: 'reopen' })).statusCode).toBe(200);
    expect((await state()).stage).toBe('running');
  });
});

describe('a conference on another paper', () => {
  it('holds nothing here', async () => {
    const conference = await aConference();
    await conference.gather();
    await conference.go('report');
    const other = on(conference.house, await aCaseToOpen(conference.house));
    const page = await other.open('primary');
    expect(page.scope).toBe('read-write');
    expect(await edited(page, aRow('nextSteps', '一歩'))).toBeUndefined();
  });
});
