import type { RecordPage } from '@yoriai/shared/access-record/api';
import type { MeetingFace } from '@yoriai/shared/meetings/api';
import { runSheet } from '@yoriai/shared/meetings/run-sheet';
import { describe, expect, it } from 'vitest';
import { clockByHand } from '../../support/collaboration/by-hand.ts';
import { aConference, on, stepOf } from './a-conference.ts';
import { aHouse, aSheetToOpen, said } from './a-paper-to-open.ts';
import { asker } from './support.ts';

const minute = 60_000;

describe('a case conference is planned', () => {
  it('[MTG-1] with the run sheet of its form, its promises, and nothing of a hall', async () => {
    const { plan, view, app } = await aConference();
    const answer = await plan('primary', app.now() + 60 * minute);
    expect(answer.statusCode).toBe(201);
    const { conference, mayLead } = await view('primary');
    expect(mayLead).toBe(true);
    expect(conference?.state).toMatchObject({
      ...{ title: '一枚の紙', stage: 'planned', boards: [], people: {}, frozen: false },
      steps: runSheet('case-150')?.steps.map(({ kind, minutes }) => ({ kind, minutes })),
    });
    expect(conference?.state.promises).toHaveLength(4);
    expect(conference?.state).not.toHaveProperty('code');
  });

  it('[MTG-1] on 月例検証 with its three quarters of an hour', async () => {
    const { plan, state } = await aConference({ template: 'monthly-review' });
    await plan();
    const { steps, startsAt, endsAt } = await state();
    expect([steps.length, (endsAt - startsAt) / minute]).toEqual([9, 45]);
  });

  it('once at a time, and again when the last one is closed', async () => {
    const { plan, command, state } = await aConference();
    const both = await Promise.all([plan(), plan('backup')]);
    expect(both.map(said).sort()).toEqual([
      [201, undefined],
      [409, 'conference-under-way'],
    ]);
    await command('primary', { do: 'open' });
    expect(said(await plan())).toEqual([409, 'conference-under-way']);
    await command('primary', { do: 'close' });
    expect((await plan()).statusCode).toBe(201);
    expect((await state()).stage).toBe('planned');
  });

  it('[HOST-7] again when the last one cannot be read any more', async () => {
    const { gather, document, app, at } = await aConference();
    await gather();
    await app.engine.change(await document(), (doc) => doc.getMap('state').set('stage', 'nonsense'));
    const again = await app.restart();
    const me = asker(again, { cookie: 'yoriai=token-of-primary' });
    expect((await me.get(at)).json()).not.toHaveProperty('conference');
    expect((await me.post(at, { startsAt: again.now() })).statusCode).toBe(201);
    expect(again.logged.join('')).toContain('a meeting could not be read');
  });

  it('on no sheet whose form has no run sheet', async () => {
    const house = await aHouse();
    const paper = await aSheetToOpen(house, 'minutes', 'title');
    expect(said(await on(house, paper).plan())).toEqual([400, 'invalid-input']);
  });

  it('is not made as a meeting of residents, nor found as one: no wall, no phones, no desk [P11]', async () => {
    const { house, plan, state, view, paper } = await aConference();
    const meetings = `/api/areas/${house.area}/meetings`;
    const body = { title: '会', runSheet: 'case-150', startsAt: 0, boards: [] };
    expect(said(await house.as('primary').post(meetings, body))).toEqual([400, 'invalid-input']);
    await plan();
    const { conference } = await view('primary');
    const at = `${meetings}/${conference?.id}`;
    const me = house.as('primary');
    for (const answer of [
      await me.get(at),
      await me.get(`${at}/passes`),
      await me.post(`${at}/passes`, { kind: 'screen' }),
      await me.post(`${at}/passes`, { kind: 'table' }),
      await me.post(`${at}/commands`, { do: 'open' }),
      await me.post(`${at}/cards`, { key: 'key-of-card', kind: 'opinion', text: '声' }),
      await me.post(`${at}/vote`, { board: paper.id, cards: ['a', 'b'] }),
      await me.delete(`${at}/vote`),
    ])
      expect(said(answer)).toEqual([404, 'not-found']);
    expect((await state()).stage).toBe('planned');
  });

  it('[P33] is on the list of an area for those alone who see its sheet, and is called as that is called', async () => {
    const { house, plan, paper } = await aConference();
    await plan();
    await house.as('primary').patch(paper.at, { title: 'Aさんのこと' });
    const list = async (who: Parameters<typeof house.as>[0]): Promise<readonly MeetingFace[]> =>
      (await house.as(who).get(`/api/areas/${house.area}/meetings`)).json();
    expect(await list('backup')).toMatchObject([{ title: 'Aさんのこと', paper: paper.id, stage: 'planned' }]);
    for (const who of ['viewer', 'colleague', 'partner', 'partner-viewer'] as const)
      expect([who, await list(who)]).toEqual([who, []]);
  });
});

describe('a case conference is led', () => {
  it('[B2] begun late and given five minutes more, it ends at 150:00 all the same', async () => {
    const clock = clockByHand();
    const { gather, go, command, state, plan } = await aConference({ clock });
    const startsAt = clock.now();
    await plan('primary', startsAt);
    await gather();
    const end = startsAt + 150 * minute;
    clock.pass(20 * minute);
    await go('welcome');
    expect((await state()).ends.at(-1)).toBe(end);
    clock.pass(5 * minute);
    await go('report');
    const before = await state();
    expect((await command('primary', { do: 'lengthen', minutes: 5 })).statusCode).toBe(200);
    const after = await state();
    expect((after.ends[0] ?? 0) - (before.ends[0] ?? 0)).toBe(5 * minute);
    expect([after.ends.at(-1), after.endsAt]).toEqual([end, end]);
    clock.pass(60 * minute);
    await go('talk');
    expect((await state()).ends.at(-1)).toBe(end);
    expect((await state()).ends).toEqual([...(await state()).ends].sort((a, b) => a - b));
  });

  it('[MTG-1] has one 報告者, one 記録 and several who advise; a new one takes the place', async () => {
    const { gather, command, state } = await aConference();
    await gather();
    await command('primary', { do: 'role', account: 'p_admin', role: 'presenter' });
    await command('primary', { do: 'role', account: 'p_invited', role: 'advisor' });
    const { people } = await state();
    expect(Object.entries(people).map(([who, { role }]) => [who, role])).toEqual([
      ['p_backup', undefined],
      ['p_director', 'recorder'],
      ['p_advisor', 'advisor'],
      ['p_primary', undefined],
      ['p_admin', 'presenter'],
      ['p_invited', 'advisor'],
    ]);
  });

  it.each([
    ['for somebody who does not see the sheet', 'p_viewer', 'recorder'],
    ['for somebody there is not', 'p_nobody', 'advisor'],
    ['of writing for somebody who only comments', 'p_advisor', 'presenter'],
  ] as const)('[MTG-1] has no role %s', async (_, account, role) => {
    const { gather, command, state } = await aConference();
    await gather();
    const before = await state();
    expect(said(await command('primary', { do: 'role', account, role }))).toEqual([400, 'invalid-input']);
    expect(await state()).toEqual(before);
  });

  it('offers for a role everybody who sees the sheet, and says who only comments', async () => {
    const { plan, view } = await aConference();
    await plan();
    const { people } = await view('backup');
    expect(people.map(({ account, comments }) => [account, comments])).toEqual([
      ['p_admin', false],
      ['p_director', false],
      ['p_primary', false],
      ['p_backup', false],
      ['p_invited', false],
      ['p_advisor', true],
    ]);
    expect(await view('advisor')).toMatchObject({ mayLead: false, mayPassOver: false, people: [] });
  });

  it('does not begin without 報告者', async () => {
    const { plan, command } = await aConference();
    await plan();
    await command('primary', { do: 'open' });
    expect(said(await command('primary', { do: 'step', step: 0 }))).toEqual([
      409,
      'conference-needs-presenter',
    ]);
  });

  it('[MTG-11] goes on when 進行 is gone: another takes over, and nothing of it is lost', async () => {
    const { gather, go, command, state } = await aConference();
    await gather();
    await go('questions');
    const before = await state();
    expect(before.host?.account).toBe('p_primary');
    expect((await command('director', { do: 'host' })).statusCode).toBe(200);
    expect(await state()).toEqual({ ...before, host: { account: 'p_director', name: 'directorの係' } });
    expect((await command('director', { do: 'step', step: stepOf('facts') })).statusCode).toBe(200);
  });

  it('[ACC-9] the promise is on record, once for each who gave it', async () => {
    const { gather, command, house } = await aConference();
    await gather();
    await command('advisor', { do: 'promise' });
    const { lines } = (
      await house.as('primary').get(`/api/areas/${house.area}/access-record?kind=access`)
    ).json() as RecordPage;
    const promised = lines.filter(({ what }) => what === 'promised');
    expect(promised).toHaveLength(6);
  });
});

describe('[B6] the sheet of a case conference was looked at by a second person', () => {
  const changed = async () => {
    const conference = await aConference();
    await conference.gather();
    await conference.paper.write('あとから書いた');
    return conference;
  };

  it('or it does not begin; confirmed, or with a reason of 次長, it does', async () => {
    const { command, view, state } = await changed();
    expect(await view('primary')).toMatchObject({ needsCheck: true, mayPassOver: false });
    expect(await view('director')).toMatchObject({ needsCheck: true, mayPassOver: true });
    for (const [who, reason] of [
      ['primary', undefined],
      ['primary', '急ぐため'],
      ['director', undefined],
    ] as const)
      expect(said(await command(who, { do: 'step', step: 0, reason }))).toEqual([
        409,
        'conference-needs-check',
      ]);
    expect((await state()).stage).toBe('open');
    expect((await command('director', { do: 'step', step: 0, reason: '急ぐため' })).statusCode).toBe(200);
    expect((await state()).passedOver).toMatchObject({ by: 'directorの係', reason: '急ぐため' });
  });

  it('and passing over it is on record; the reason is not, for it could hold a name', async () => {
    const { command, house, app } = await changed();
    await command('director', { do: 'step', step: 0, reason: '急ぐため' });
    const record = await house.as('primary').get(`/api/areas/${house.area}/access-record`);
    expect(record.body).toContain('check-passed-over');
    expect(record.body).not.toContain('急ぐため');
    expect(app.logged.join('')).not.toContain('急ぐため');
  });

  it('is asked once: what is written while it runs needs no new look', async () => {
    const { gather, go, view, paper, command } = await aConference();
    await gather();
    await go('welcome');
    await paper.write('会のあいだに書いた');
    expect((await view('primary')).needsCheck).toBe(false);
    expect((await command('primary', { do: 'step', step: 1 })).statusCode).toBe(200);
  });

  it('is not asked of 月例検証', async () => {
    const { plan, command, view, state } = await aConference({ template: 'monthly-review' });
    await plan();
    expect((await view('primary')).needsCheck).toBe(false);
    await command('primary', { do: 'role', account: 'p_backup', role: 'presenter' });
    expect((await command('primary', { do: 'step', step: 0 })).statusCode).toBe(200);
    expect((await state()).stage).toBe('running');
  });
});

describe('a case conference is closed', () => {
  it('without minutes on the shelf; for ten minutes it can be opened again where it was', async () => {
    const clock = clockByHand();
    const { gather, go, command, view, state, app, house } = await aConference({ clock });
    await gather();
    await go('talk');
    const sheets = () => app.catalogues.area(house.area).worksheets.length;
    const before = sheets();
    await command('primary', { do: 'close' });
    expect([sheets(), (await state()).stage]).toEqual([before, 'closed']);
    clock.pass(10 * minute);
    expect((await command('backup', { do: 'reopen' })).statusCode).toBe(200);
    expect(await state()).toMatchObject({ stage: 'running', step: stepOf('talk') });
    await command('primary', { do: 'close' });
    clock.pass(10 * minute + 1);
    expect((await view('primary')).conference).toBeUndefined();
    expect(said(await command('primary', { do: 'reopen' }))).toEqual([410, 'meeting-over']);
  });
});
