import { conferenceChanged } from '@yoriai/shared/conferences/api';
import { describe, expect, it } from 'vitest';
import { clockByHand } from '../../support/collaboration/by-hand.ts';
import { until } from '../../support/collaboration/turns.ts';
import { aConference, aRow, aValue, closedAndAsked, edited, stepOf } from './a-conference.ts';
import { openPageWith } from './support.ts';

const writers = ['primary', 'backup', 'director', 'admin', 'invited'] as const;

describe('[MTG-7] the paper of a conference, over real sockets', () => {
  it('[ACC-4] is written by those whose step it is: at each step exactly those are closed whose answer changes', async () => {
    const { gather, go, open } = await aConference();
    await gather();
    const pages = Object.fromEntries(
      await Promise.all(writers.map(async (who) => [who, await open(who)] as const)),
    );
    const scopes = () => Object.fromEntries(writers.map((who) => [who, pages[who]?.scope]));
    const [yes, no] = ['read-write', 'readonly'];
    expect(scopes()).toEqual({ primary: yes, backup: yes, director: yes, admin: yes, invited: yes });
    const table = [
      // 進行と記録
      ['welcome', { primary: yes, backup: no, director: yes, admin: no, invited: no }],
      // 報告者だけ
      ['report', { primary: no, backup: yes, director: no, admin: no, invited: no }],
      ['questions', { primary: no, backup: yes, director: no, admin: no, invited: no }],
      // みんな
      ['facts', { primary: yes, backup: yes, director: yes, admin: yes, invited: yes }],
      ['focus', { primary: yes, backup: no, director: yes, admin: no, invited: no }],
      ['talk', { primary: yes, backup: yes, director: yes, admin: yes, invited: yes }],
      ['advice', { primary: yes, backup: no, director: yes, admin: no, invited: no }],
      ['next-steps', { primary: no, backup: yes, director: no, admin: no, invited: no }],
    ] as const;
    for (const [kind, now] of table) {
      const before = scopes();
      await go(kind);
      for (const who of writers) {
        const page = pages[who];
        if (!page) throw new Error('no page');
        if (before[who] === now[who]) expect([kind, who, page.closed]).toEqual([kind, who, undefined]);
        else expect([kind, who, await closedAndAsked(page)]).toEqual([kind, who, now[who]]);
      }
      expect([kind, scopes()]).toEqual([kind, now]);
    }
  });

  it('[ACC-4] とめる: nobody writes, at once; さいかい: those whose step it is', async () => {
    const { gather, go, command, open } = await aConference();
    await gather();
    await go('talk');
    const [mine, adviser] = [await open('invited'), await open('advisor')];
    await command('primary', { do: 'freeze', frozen: true });
    expect(await closedAndAsked(mine)).toBe('readonly');
    expect(adviser.closed).toBeUndefined();
    await command('primary', { do: 'freeze', frozen: false });
    expect(await closedAndAsked(mine)).toBe('read-write');
    expect(await edited(mine, aRow('issues', '論点'))).toBeUndefined();
  });

  it('follows 進行 when it is taken over, and 記録 and 報告者 when they are given to others', async () => {
    const { gather, go, command, open } = await aConference();
    await gather();
    await go('focus');
    const [former, next, recorder] = [await open('primary'), await open('admin'), await open('director')];
    await command('admin', { do: 'host' });
    expect([await closedAndAsked(former), await closedAndAsked(next)]).toEqual(['readonly', 'read-write']);
    expect(recorder.closed).toBeUndefined();
    await command('admin', { do: 'role', account: 'p_primary', role: 'recorder' });
    expect([await closedAndAsked(former), await closedAndAsked(recorder)]).toEqual([
      'read-write',
      'readonly',
    ]);
  });

  it('is closed to the writing of who has not promised, and open once he or she has', async () => {
    const { gather, go, command, open, app, state } = await aConference();
    await gather();
    // Somebody who came late.
    await app.catalogues.change((await state()).area, (it) => ({
      ...it,
      people: [...it.people, { account: 'p_colleague', as: 'backup' }],
    }));
    await go('talk');
    const late = await open('colleague');
    expect(late.scope).toBe('readonly');
    await command('colleague', { do: 'promise' });
    expect(await closedAndAsked(late)).toBe('read-write');
  });

  it('is as without a conference before it begins, when it is closed, and while it is only planned', async () => {
    const { gather, go, command, open, plan } = await aConference();
    await plan();
    const page = await open('invited');
    expect(page.scope).toBe('read-write');
    await gather();
    expect(page.closed).toBeUndefined();
    await go('report');
    expect(await closedAndAsked(page)).toBe('readonly');
    await command('primary', { do: 'close' });
    expect(await closedAndAsked(page)).toBe('read-write');
    await command('primary', { do: 'reopen' });
    expect(await closedAndAsked(page)).toBe('readonly');
  });

  it('one that nobody closed is over the next day: the paper is everybody’s again', async () => {
    const clock = clockByHand();
    const { gather, go, open, view } = await aConference({ clock });
    await gather();
    await go('report');
    const page = await open('invited');
    expect(page.scope).toBe('readonly');
    const { state } = (await view('primary')).conference ?? {};
    clock.jump((state?.endsAt ?? 0) - clock.now() + 11 * 60 * 60_000);
    expect((await view('primary')).conference?.state.stage).toBe('running');
    clock.jump(2 * 60 * 60_000);
    expect((await view('primary')).conference).toBeUndefined();
    expect(await closedAndAsked(page)).toBe('read-write');
  });

  it('tells everybody at the paper that something about the conference changed', async () => {
    const { plan, command, open } = await aConference();
    const page = await open('advisor');
    const told = () => page.said.filter((it) => it === conferenceChanged).length;
    await plan();
    await until(() => told() === 1, 'the plan is told');
    await command('primary', { do: 'open' });
    await until(() => told() === 2, 'the opening is told');
    await command('primary', { do: 'close' });
    await until(() => told() === 3, 'the closing is told');
    await command('primary', { do: 'reopen' });
    await until(() => told() === 4, 'the opening again is told');
  });

  it('a server that is started again in the middle keeps what was held, before anybody asked', async () => {
    const { gather, go, app, paper, state } = await aConference();
    await gather();
    await go('report');
    const before = await state();
    const again = await app.restart();
    expect(again.conferences.on(paper.id)).toEqual(before);
    for (const [who, scope] of [
      ['invited', 'readonly'],
      ['backup', 'read-write'],
    ]) {
      const page = (await openPageWith(again, `yoriai=token-of-${who}`)).open(paper.document);
      await until(() => page.synced || page.denied !== undefined, 'is answered');
      expect([who, page.scope]).toEqual([who, scope]);
    }
  });

  it('what the server would write for somebody waits for its step as well', async () => {
    const { gather, go, house, paper } = await aConference();
    await gather();
    await go('report');
    const body = {
      ...{ period: { from: '2025-07-01', to: '2025-11-30' }, parts: ['profile'], key: 'gather-000001' },
    };
    const answer = await house.as('invited').post(`${paper.at}/gather`, body);
    expect([answer.statusCode, answer.body]).toEqual([409, expect.stringContaining('phase-forbids')]);
  });
});

describe('the conference itself', () => {
  it('is read by everybody who sees the paper, and written by nobody', async () => {
    const { gather, open, document } = await aConference();
    await gather();
    for (const who of [...writers, 'advisor'] as const) {
      const page = await open(who, await document());
      expect([who, page.scope]).toEqual([who, 'readonly']);
      expect(page.doc.getMap('state').get('stage')).toBe('open');
    }
  });

  it('[ACC-4] ends with the invitation: taken back, or over by the clock', async () => {
    const clock = clockByHand();
    const { gather, open, document, house, paper } = await aConference({
      clock,
      until: clock.now() + 10_000,
    });
    await gather();
    const name = await document();
    const [theirs, adviser, stays] = [
      await open('invited', name),
      await open('advisor', name),
      await open('primary', name),
    ];
    await house.as('primary').delete(`${paper.at}/invitations/p_invited`);
    expect(await closedAndAsked(theirs)).toBe('not-allowed');
    expect(adviser.closed).toBeUndefined();
    clock.pass(11_000);
    expect(await closedAndAsked(adviser)).toBe('not-allowed');
    expect(stays.closed).toBeUndefined();
  });

  it('is put away and taken out with its paper', async () => {
    const { gather, open, document, house, paper } = await aConference();
    await gather();
    const page = await open('invited', await document());
    await house.as('primary').patch(paper.at, { away: true });
    expect(await closedAndAsked(page)).toBe('document-put-away');
    await house.as('primary').patch(paper.at, { away: false });
    expect((await open('invited', page.name)).scope).toBe('readonly');
  });
});

describe('[B5] 次の一歩', () => {
  it('is written by 報告者 alone, from the lobby to the close; the rest by whose step it is', async () => {
    const { gather, command, open } = await aConference();
    await gather();
    const presenter = await open('backup');
    expect(await edited(presenter, aRow('nextSteps', '一歩'))).toBeUndefined();
    const early = await open('admin');
    expect(await edited(early, aRow('nextSteps', '先に書く'))).toBe('place-held');
    await command('director', { do: 'step', step: stepOf('talk'), reason: '急ぐため' });
    const other = await open('invited');
    expect(await edited(other, aRow('issues', '論点'))).toBeUndefined();
    expect(await edited(other, aValue('place', 'みなと'))).toBeUndefined();
    await until(() => presenter.doc.getMap('rows').size === 2, 'the row has come');
    expect(await edited(presenter, aRow('nextSteps', 'もう一歩'))).toBeUndefined();
    expect(await edited(other, aRow('nextSteps', 'よその一歩'))).toBe('place-held');
    await command('primary', { do: 'close' });
    const after = await open('invited');
    expect(await edited(after, aRow('nextSteps', '閉会のあと'))).toBeUndefined();
  });
});
