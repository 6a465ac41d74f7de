import type { PassView } from '@yoriai/shared/meetings/api';
import { expect, it } from 'vitest';
import { aMeeting, joined } from './a-meeting.ts';
import { asker, testApp } from './support.ts';

async function aWall() {
  const clock = { at: Date.UTC(2027, 4, 11, 10) };
  const app = await testApp({ now: () => clock.at });
  const meeting = await aMeeting(app);
  await meeting.command({ do: 'open' });
  const at = `/api/areas/${meeting.area}/meetings/${meeting.id}/passes`;
  const given = await app.as('staff').post(at, { kind: 'screen', name: '正面' });
  const { address, pass } = given.json() as { address: string; pass: string };
  const entered = await app.as(null).post('/api/passes', { token: address.split('#')[1] ?? '' });
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
  const view = async (cookies = cookie) => asker(app, { cookie: cookies }).get('/api/passes');
  return { app, clock, meeting, cookie, view, takeBack: () => app.as('staff').delete(`${at}/${pass}`) };
}

it('[MTG-10] a pass says whether the meeting is closed for now, whom to turn to then, and nothing when its ten minutes are over', async () => {
  const { app, clock, meeting, view } = await aWall();
  const contacts = [{ label: '木ノ葉区 福祉の窓口', phone: '000-111-2222' }];
  await app.as('admin').patch('/api/organization', { contacts });
  expect((await view()).json()).toEqual({
    ...{ kind: 'screen', meeting: meeting.id, name: '正面', now: clock.at, isClosed: false, contacts },
  } satisfies PassView);
  await meeting.command({ do: 'close' });
  expect((await view()).json()).toMatchObject({ isClosed: true, contacts });
  await meeting.command({ do: 'reopen' });
  expect((await view()).json()).toMatchObject({ isClosed: false });
  await meeting.command({ do: 'close' });
  clock.at += 11 * 60_000;
  expect((await view()).json()).toMatchObject({ error: { id: 'pass-over' } });
});

it('[MTG-2] a phone that is tried out on the laptop of the hall leaves its wall as it is, and neither is taken for the other', async () => {
  const { app, meeting, cookie, view } = await aWall();
  const phone = await joined(app, (await meeting.state()).code ?? '', 'つくし');
  expect(phone.split('=')[0]).not.toBe(cookie.split('=')[0]);
  expect((await view(`${cookie}; ${phone}`)).json()).toMatchObject({ kind: 'screen' });
  const laptop = asker(app, { cookie: `${cookie}; ${phone}` });
  expect((await laptop.get('/api/phone')).json()).toMatchObject({ name: 'つくし' });
  const swapped = `${cookie.split('=')[0]}=${phone.split('=')[1]}`;
  expect((await view(swapped)).statusCode).toBe(401);
});

it('[P14] a pass that was taken back is nothing at once', async () => {
  const { view, takeBack } = await aWall();
  await takeBack();
  expect((await view()).json()).toMatchObject({ error: { id: 'pass-over' } });
});
