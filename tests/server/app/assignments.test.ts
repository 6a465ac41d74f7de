import type { AreaPeople } from '@yoriai/shared/assignments/assignment';
import { addDays } from '@yoriai/shared/writing/calendar';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import { describe, expect, it } from 'vitest';
import { clockByHand } from '../../support/collaboration/by-hand.ts';
import { houseOfMany } from './house-of-many.ts';
import { errorOf } from './people-to-invite.ts';
import type { Answer, Asker } from './support.ts';

const day = 24 * 60 * 60_000;
const anArea = async (by: Asker, name: string, parentId?: string): Promise<string> =>
  (
    (await by.post('/api/areas', { name, level: 'association', ...(parentId && { parentId }) })).json() as {
      id: string;
    }
  ).id;
const peopleOf = (answer: Answer): readonly string[] =>
  (answer.json() as AreaPeople).people.map(({ account, as }) => `${account} ${as}`);
const fieldsOf = (answer: Answer): object[] =>
  (answer.json() as { error?: { fields?: object[] } }).error?.fields ?? [];

describe('assignments', () => {
  it('[ACC-2] the 主担当 gives parts in the area, and takes them', async () => {
    const { area, as } = await houseOfMany();
    const address = `/api/areas/${area}/people/p_colleague`;
    expect((await as('colleague').get(`/api/areas/${area}/people`)).statusCode).toBe(200);
    expect(peopleOf(await as('primary').put(address, { as: 'backup' }))).toEqual([
      'p_primary primary',
      'p_backup backup',
      'p_colleague backup',
      'p_partner-viewer viewer',
      'p_viewer viewer',
      'p_partner partner',
    ]);
    const board = { kind: 'worry-map', title: '地図' };
    expect((await as('colleague').post(`/api/areas/${area}/boards`, board)).statusCode).toBe(201);
    await as('primary').put(address, { as: 'viewer' });
    expect((await as('colleague').post(`/api/areas/${area}/boards`, board)).statusCode).toBe(403);
    expect(peopleOf(await as('primary').delete(address))).not.toContain('p_colleague viewer');
    expect((await as('primary').delete(address)).statusCode).toBe(404);
  });

  it('[ACC-2] who is no 主担当 here gives no part, and nobody a part that the role cannot have', async () => {
    const { area, as } = await houseOfMany();
    for (const who of [
      'backup',
      'viewer',
      'colleague',
      'partner',
      'partner-viewer',
      'advisor',
      'outsider',
    ] as const) {
      const answers = [
        await as(who).put(`/api/areas/${area}/people/p_${who}`, { as: 'primary' }),
        await as(who).delete(`/api/areas/${area}/people/p_primary`),
        await as(who).post(`/api/areas/${area}/transfer`, {
          from: 'p_primary',
          to: `p_${who}`,
          day: '2099-01-01',
          looksOn: false,
        }),
      ];
      expect([who, ...answers.map((it) => it.statusCode)]).toEqual([who, 403, 403, 403]);
    }
    const give = async (account: string, part: string) =>
      errorOf(await as('primary').put(`/api/areas/${area}/people/${account}`, { as: part }));
    expect(await give('p_partner', 'primary')).toBe('not-for-role');
    expect(await give('p_advisor', 'viewer')).toBe('not-for-role');
    expect(await give('p_colleague', 'partner')).toBe('not-for-role');
    expect(await give('p_nobody', 'viewer')).toBe('not-found');
  });

  it('[P33] a part in one area is none in its neighbour, and one in the wider area holds in the inner ones', async () => {
    const { area, as } = await houseOfMany();
    const [inner, neighbour] = [
      await anArea(as('admin'), '一丁目', area),
      await anArea(as('admin'), 'となり地区'),
    ];
    const seen = ((await as('partner').get('/api/areas')).json() as { id: string }[]).map(({ id }) => id);
    expect(seen.toSorted()).toEqual([area, inner].toSorted());
    expect((await as('partner').get(`/api/areas/${neighbour}/people`)).statusCode).toBe(403);
    const here = (await as('primary').get(`/api/areas/${inner}/people`)).json() as AreaPeople;
    expect(here.around).toContainEqual(
      expect.objectContaining({
        account: 'p_primary',
        as: 'primary',
        area: { id: area, name: 'みなと地区' },
      }),
    );
  });

  it('[C10] an area is handed over in one action at a date: what was made stays, and the former writes no longer', async () => {
    const clock = clockByHand();
    const { app, area, as } = await houseOfMany({ clock });
    const inner = await anArea(as('primary'), '一丁目', area);
    const { id: board } = (
      await as('primary').post(`/api/areas/${area}/boards`, { kind: 'worry-map', title: '春の地図' })
    ).json() as { id: string };
    const rename = (who: 'primary' | 'colleague', where = area) =>
      as(who).patch(`/api/areas/${where}`, { name: 'みなと地区' });
    const first = addDays(dayInJapan(clock.now()), 10);
    const answer = await as('primary').post(`/api/areas/${area}/transfer`, {
      from: 'p_primary',
      to: 'p_colleague',
      day: first,
      looksOn: true,
    });
    expect(answer.json()).toMatchObject({
      people: expect.arrayContaining([
        expect.objectContaining({ account: 'p_primary', as: 'primary', lastDay: addDays(first, -1) }),
        expect.objectContaining({ account: 'p_primary', as: 'viewer', firstDay: first }),
        expect.objectContaining({ account: 'p_colleague', as: 'primary', firstDay: first }),
      ]),
    });
    const may = async () =>
      [
        await rename('primary'),
        await rename('primary', inner),
        await rename('colleague'),
        await rename('colleague', inner),
      ].map((it) => it.statusCode);
    expect(await may()).toEqual([200, 200, 403, 403]);
    clock.jump(Date.parse(`${first}T00:00:00+09:00`) - clock.now() - 1);
    expect(await may()).toEqual([200, 200, 403, 403]);
    clock.jump(1);
    expect(await may()).toEqual([403, 403, 200, 200]);
    const { sheets } = (await as('colleague').get(`/api/areas/${area}`)).json() as {
      sheets: { id: string; editedBy: string }[];
    };
    expect(sheets).toMatchObject([{ id: board, editedBy: 'primaryの係' }]);
    const record = await app.storage.journal.readAudit({ area, what: ['transferred'], most: 10 });
    expect(record).toMatchObject([{ who: 'p_primary', on: 'p_colleague' }]);
  });

  it('[C10] handed over today it holds at once, and asked for again it changes nothing', async () => {
    const clock = clockByHand();
    const { area, as } = await houseOfMany({ clock });
    const today = dayInJapan(clock.now());
    const handOver = () =>
      as('director').post(`/api/areas/${area}/transfer`, {
        from: 'p_primary',
        to: 'p_colleague',
        day: today,
        looksOn: false,
      });
    const people = peopleOf(await handOver());
    expect(people).toContain('p_colleague primary');
    expect(people.join()).not.toContain('p_primary');
    expect(fieldsOf(await handOver())).toEqual([{ path: 'from', fault: 'not-here' }]);
    expect(peopleOf(await as('director').get(`/api/areas/${area}/people`))).toEqual(people);
  });

  it('[B-8] refuses days that are past, impossible or the wrong way round, and a transfer to oneself', async () => {
    const clock = clockByHand();
    const { area, as } = await houseOfMany({ clock });
    const put = (body: object) =>
      as('primary').put(`/api/areas/${area}/people/p_viewer`, { as: 'viewer', ...body });
    const transfer = (body: object) =>
      as('primary').post(`/api/areas/${area}/transfer`, {
        from: 'p_primary',
        to: 'p_colleague',
        day: '2099-04-01',
        looksOn: false,
        ...body,
      });
    expect(fieldsOf(await put({ firstDay: '2001-04-01' }))).toEqual([{ path: 'firstDay', fault: 'past' }]);
    expect(fieldsOf(await put({ lastDay: '2001-04-01' }))).toEqual([{ path: 'lastDay', fault: 'past' }]);
    expect(fieldsOf(await put({ firstDay: '2099-04-02', lastDay: '2099-04-01' }))).toEqual([
      { path: 'lastDay', fault: 'past' },
    ]);
    expect(fieldsOf(await transfer({ day: '2001-04-01' }))).toEqual([{ path: 'day', fault: 'past' }]);
    expect(fieldsOf(await transfer({ to: 'p_primary' }))).toEqual([{ path: 'to', fault: 'same' }]);
    for (const wrong of ['2099-02-30', '昨日', '2099-4-1', ''])
      expect([wrong, (await transfer({ day: wrong })).statusCode]).toEqual([wrong, 400]);
    expect(errorOf(await transfer({ to: 'p_partner' }))).toBe('not-for-role');
  });

  it('[DUR-2] a transfer that failed half-way is asked for again and goes on', async () => {
    const clock = clockByHand();
    const { app, area, as } = await houseOfMany({ clock });
    const inner = await anArea(as('primary'), '一丁目', area);
    await as('primary').put(`/api/areas/${inner}/people/p_primary`, { as: 'primary' });
    const handOver = () =>
      as('admin').post(`/api/areas/${area}/transfer`, {
        from: 'p_primary',
        to: 'p_colleague',
        day: dayInJapan(clock.now() + day),
        looksOn: false,
      });
    app.storage.faults.json = 'fail-once';
    expect(errorOf(await handOver())).toBe('storage-unavailable');
    expect((await handOver()).statusCode).toBe(200);
    clock.jump(2 * day);
    for (const where of [area, inner]) {
      const people = peopleOf(await as('admin').get(`/api/areas/${where}/people`));
      expect(people).toContain('p_colleague primary');
      expect(people.join()).not.toContain('p_primary');
    }
  });

  it('two 主担当 who remove each other at once do not both succeed', async () => {
    const { area, as } = await houseOfMany();
    await as('primary').put(`/api/areas/${area}/people/p_backup`, { as: 'primary' });
    const answers = await Promise.all([
      as('primary').delete(`/api/areas/${area}/people/p_backup`),
      as('backup').delete(`/api/areas/${area}/people/p_primary`),
    ]);
    expect(answers.map((it) => it.statusCode).toSorted()).toEqual([200, 403]);
  });

  it('a part taken at once does not come back when the clock is put back', async () => {
    const clock = clockByHand();
    const { area, as } = await houseOfMany({ clock });
    clock.jump(day);
    await as('primary').put(`/api/areas/${area}/people/p_backup`, { as: 'viewer' });
    await as('primary').delete(`/api/areas/${area}/people/p_viewer`);
    clock.jump(-day);
    expect((await as('backup').patch(`/api/areas/${area}`, { name: '名' })).statusCode).toBe(403);
    expect((await as('backup').get(`/api/areas/${area}/people`)).statusCode).toBe(200);
    expect(peopleOf(await as('primary').get(`/api/areas/${area}/people`)).join()).not.toContain('p_viewer');
  });

  it('a part that went with another role means nothing, and does not come back with the role', async () => {
    const { area, as } = await houseOfMany();
    const rename = () => as('primary').patch(`/api/areas/${area}`, { name: 'みなと地区' });
    await as('admin').patch('/api/accounts/p_primary', { role: 'partner' });
    expect((await as('primary').get(`/api/areas/${area}`)).statusCode).toBe(403);
    await as('admin').patch('/api/accounts/p_primary', { role: 'staff' });
    expect((await rename()).statusCode).toBe(403);
  });
});
