import { deskDocument, meetingDocument, votesDocument } from '@yoriai/shared/documents/names';
import { readTray } from '@yoriai/shared/meetings/desk';
import { readMeeting } from '@yoriai/shared/meetings/meeting';
import { describe, expect, it } from 'vitest';
import { aMeeting } from './a-meeting.ts';
import { openPage, testApp } from './support.ts';

const begun = async () => {
  const app = await testApp();
  const meeting = await aMeeting(app, { startsAt: app.now() });
  await meeting.command({ do: 'open' });
  await meeting.command({ do: 'step', step: 1 });
  return { app, meeting };
};

describe('the desk of a meeting', () => {
  it('[MTG-11] follows the meeting and its tray by the socket, at two desks alike, and writes neither', async () => {
    const { app, meeting } = await begun();
    const desks = await Promise.all([openPage(app, 'staff'), openPage(app, 'director')]);
    const halls = desks.map((page) => page.open(meetingDocument(meeting.id)));
    const trays = desks.map((page) => page.open(deskDocument(meeting.id)));
    await expect.poll(() => [...halls, ...trays].every(({ synced }) => synced)).toBe(true);
    expect([...halls, ...trays].map(({ scope }) => scope)).toEqual(Array(4).fill('readonly'));
    const card = await (await meeting.phone('つくし')).send('坂がすべる');
    await meeting.command({ do: 'freeze', frozen: true });
    await expect
      .poll(() => trays.map(({ doc }) => readTray(doc).get(card)?.text))
      .toEqual(Array(2).fill('坂がすべる'));
    await expect.poll(() => halls.map(({ doc }) => readMeeting(doc)?.frozen)).toEqual([true, true]);
  });

  it('[MTG-4] [P33] the tray is opened by nobody but those in charge, and the votes by nobody at all', async () => {
    const { app, meeting } = await begun();
    await app.catalogues.change(meeting.area, (it) => ({
      ...it,
      people: [{ account: 'p_partner', as: 'partner' }],
    }));
    const partner = await openPage(app, 'partner');
    const hall = partner.open(meetingDocument(meeting.id));
    const tray = partner.open(deskDocument(meeting.id));
    const advisor = (await openPage(app, 'advisor')).open(meetingDocument(meeting.id));
    const votes = (await openPage(app, 'director')).open(votesDocument(meeting.id));
    const none = (await openPage(app, 'staff')).open(meetingDocument('m_none'));
    await expect.poll(() => hall.scope).toBe('readonly');
    await expect
      .poll(() => [tray, advisor, votes].map(({ denied }) => denied))
      .toEqual(Array(3).fill('not-allowed'));
    await expect.poll(() => none.denied).toBeDefined();
  });
});
