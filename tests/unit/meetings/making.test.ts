import { isOwnMachineOnly, joinAddress, spokenAddress } from '@yoriai/client/meetings/join-address';
import { nextMeeting } from '@yoriai/client/meetings/shelf/laid-out';
import {
  beginsAt,
  boardsForMeeting,
  endsAt,
  faultsOf,
  meetingOf,
  newDraft,
  takesVoices,
} from '@yoriai/client/meetings/shelf/meeting-draft';
import type { Sheet } from '@yoriai/shared/areas/area';
import { type MeetingFace, newMeetingSchema } from '@yoriai/shared/meetings/api';
import { describe, expect, it } from 'vitest';

const hour = 60 * 60_000;
/** 19:20 in Japan. */
const now = Date.UTC(2027, 4, 11, 10, 20);

describe('making a meeting', () => {
  it('[MTG-1] proposes the next full hour in Japan, whatever zone the device is in', () => {
    const draft = newDraft('寄り合い', now, ['b_1']);
    expect(draft).toMatchObject({ day: '2027-05-11', time: '20:00', moderated: true });
    expect(beginsAt(draft)).toBe(Date.UTC(2027, 4, 11, 11));
    expect(endsAt(draft)).toBe(Date.UTC(2027, 4, 11, 13));
    expect(newMeetingSchema.safeParse(meetingOf(draft)).success).toBe(true);
  });

  it('[MTG-1] late in the evening proposes the next day', () => {
    expect(newDraft('会', Date.UTC(2027, 4, 11, 14, 30), [])).toMatchObject({
      day: '2027-05-12',
      time: '00:00',
    });
  });

  it('says what is missing, and makes nothing of it', () => {
    const draft = newDraft('会', now, []);
    for (const [more, fault] of [
      [{ title: '  ' }, 'title'],
      [{ title: 'あ'.repeat(81) }, 'title'],
      [{ day: '' }, 'day'],
      [{ day: '2027-02-31x' }, 'day'],
      [{ time: '' }, 'time'],
    ] as const) {
      const wrong = { ...draft, ...more };
      expect([fault, faultsOf(wrong)[fault]]).toEqual([fault, true]);
      expect(meetingOf(wrong)).toBeUndefined();
    }
  });

  it('[P11] offers boards that residents see, names those that could be opened, and is silent of those that never can', () => {
    const sheet = (id: string, more: Partial<Sheet>) =>
      ({ id, of: 'board', kind: 'talk-board', audience: 'staff', ...more }) as Sheet;
    const { opened, closed } = boardsForMeeting([
      sheet('open', { audience: 'residents' }),
      sheet('partners', { audience: 'partners' }),
      sheet('staff', {}),
      sheet('map', { kind: 'worry-map' }),
      sheet('away', { audience: 'residents', away: 1 }),
      sheet('sheet', { of: 'worksheet', kind: 'minutes', audience: 'residents' }),
    ]);
    expect(opened.map(({ id }) => id)).toEqual(['open']);
    expect(closed.map(({ id }) => id)).toEqual(['partners', 'staff']);
    expect(takesVoices('talk-board')).toBe(true);
    expect(takesVoices('logic-model')).toBe(false);
  });
});

describe('the meeting that the shelf speaks of', () => {
  const face = (id: string, stage: MeetingFace['stage'], startsAt: number) =>
    ({ id, stage, startsAt }) as MeetingFace;

  it('[MTG-1] is the one under way, else the next one; one nobody opened is waited for through the day', () => {
    const tomorrow = face('tomorrow', 'planned', now + 24 * hour);
    const later = face('later', 'planned', now + 48 * hour);
    const running = face('running', 'running', now - hour);
    const late = face('late', 'planned', now - 2 * hour);
    const missed = face('missed', 'planned', now - 20 * hour);
    const closed = face('closed', 'closed', now - hour);
    expect(nextMeeting([later, tomorrow, closed, missed], now)).toBe(tomorrow);
    expect(nextMeeting([later, late, tomorrow], now)).toBe(late);
    expect(nextMeeting([tomorrow, running], now)).toBe(running);
    expect(nextMeeting([closed, missed], now)).toBeUndefined();
  });
});

describe('the way in', () => {
  it('[MTG-2] has the figures behind the #, and is short to say', () => {
    expect(joinAddress('http://192.168.0.12:3000', '012345')).toBe('http://192.168.0.12:3000/phone#012345');
    expect(spokenAddress('https://yoriai.example')).toBe('yoriai.example/phone');
  });

  it('[MTG-2] is none where the desk itself was opened by an address of its own machine', () => {
    expect(['localhost', '127.0.0.1', '[::1]'].map(isOwnMachineOnly)).toEqual([true, true, true]);
    expect(['192.168.0.12', 'yoriai.example'].map(isOwnMachineOnly)).toEqual([false, false]);
  });
});
