import { deskDocument, meetingDocument, votesDocument } from '@yoriai/shared/documents/names';
import { readParticipants, readStaffThere, readTray } from '@yoriai/shared/meetings/desk';
import { readMeeting } from '@yoriai/shared/meetings/meeting';
import { readChoices } from '@yoriai/shared/meetings/votes';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../contract/storages/temporary-folder.ts';
import { type ClockByHand, clockByHand } from '../../support/collaboration/by-hand.ts';
import { filesWith, officeOn } from '../redaction/marked-office.ts';
import { aMeeting } from './a-meeting.ts';
import { dayMs, start } from './leaning.ts';
import { type TestApp, testApp } from './support.ts';

/** A residents' meeting that was held and closed on 21 November 2026, with voices in every state. */
async function held(app: TestApp) {
  const meeting = await aMeeting(app);
  await meeting.command({ do: 'open' });
  await meeting.command({ do: 'step', step: 1 });
  const phone = await meeting.phone('つくし');
  const shown = await phone.send('出した声');
  await meeting.decide(shown, { do: 'release' });
  const down = await phone.send('下げた声');
  await meeting.decide(down, { do: 'release' });
  await meeting.decide(down, { do: 'take-down' });
  const keptBack = await phone.send('そのままの声');
  await meeting.decide(keptBack, { do: 'keep-back' });
  await phone.delete(`/api/phone/cards/${await phone.send('取り下げた声')}`);
  await phone.send('待っていた声');
  const at = `/api/areas/${meeting.area}/meetings/${meeting.id}/vote`;
  await app.as('staff').post(at, { board: meeting.board, cards: [shown, down], most: 1 });
  await phone.put('/api/phone/vote', { vote: (await phone.view()).vote?.id, cards: [shown] });
  await app.as('staff').delete(at);
  await meeting.command({ do: 'close' });
  return { meeting, phone, shown };
}

const deskOf = (app: TestApp, id: string) =>
  app.engine.read(deskDocument(id), (doc) => ({
    tray: [...readTray(doc)].map(([card, { name, text }]) => [card, name, text]),
    people: readParticipants(doc).size,
    staff: readStaffThere(doc).size,
  }));

/** Day by day, each one looked through. */
async function days(app: TestApp, clock: ClockByHand, count: number): Promise<void> {
  for (let day = 0; day < count; day += 1) {
    clock.pass(dayMs);
    await expect
      .poll(async () => {
        const found = await app.storage.json.read('retention.json', (raw) => raw as { sweptAt?: number });
        return 'value' in found ? found.value?.sweptAt : undefined;
      })
      .toBe(clock.now());
  }
}

describe('[P13] [P19] what is kept of a residents’ meeting', () => {
  it('よび名 and what was never shown stay for 30 days after おひらき, and then go, also from every file', async () => {
    const clock = clockByHand(start);
    const dataDir = temporaryFolder();
    const { app, close } = await officeOn(dataDir, { clock });
    const { meeting, shown } = await held(app);
    await days(app, clock, 30);
    expect(await deskOf(app, meeting.id)).toMatchObject({ people: 1, tray: { length: 5 } });
    await days(app, clock, 1);
    expect(await deskOf(app, meeting.id)).toEqual({ people: 0, staff: 1, tray: [[shown, '', '出した声']] });
    expect((await meeting.cards()).filter(({ away }) => away === undefined)).toMatchObject([{ id: shown }]);
    await days(app, clock, 1);
    await close();
    for (const words of ['そのままの声', '取り下げた声', '待っていた声'])
      expect(filesWith(dataDir, words), words).toEqual([]);
    expect(filesWith(dataDir, 'つくし')).not.toContain('passes.json');
  });

  it('the rest of the tray and who chose what go with the boards’ time; when and where it was stays', async () => {
    const clock = clockByHand(start);
    const app = await testApp({ clock });
    const { meeting } = await held(app);
    await days(app, clock, 1);
    // The server slept for most of a year; the first look afterwards takes nothing away.
    clock.jump(362 * dayMs);
    await days(app, clock, 1);
    expect((await deskOf(app, meeting.id)).tray).toHaveLength(5);
    await days(app, clock, 1);
    expect((await deskOf(app, meeting.id)).tray).toHaveLength(1);
    const choices = () => app.engine.read(votesDocument(meeting.id), (doc) => readChoices(doc).size);
    expect(await choices()).toBe(1);
    await days(app, clock, 1);
    expect(await deskOf(app, meeting.id)).toEqual({ people: 0, staff: 0, tray: [] });
    expect(await choices()).toBe(0);
    const state = await app.engine.read(meetingDocument(meeting.id), readMeeting);
    expect(state).toMatchObject({ title: '秋の寄り合い', present: { phones: 1 } });
  });

  it('a clock that jumps takes nothing away, and a meeting of tomorrow keeps what is in it', async () => {
    const clock = clockByHand(start);
    let skew = 0;
    const app = await testApp({ clock: { ...clock, now: () => clock.now() + skew } });
    const { meeting } = await held(app);
    await days(app, clock, 2);
    skew = 400 * dayMs;
    clock.pass(dayMs);
    await expect
      .poll(async () => {
        const found = await app.storage.json.read('retention.json', (raw) => raw as { sweptAt?: number });
        return 'value' in found ? found.value?.sweptAt : undefined;
      })
      .toBe(clock.now() + skew);
    expect(await deskOf(app, meeting.id)).toMatchObject({ people: 1, tray: { length: 5 } });
  });
});
