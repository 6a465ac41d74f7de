import {
  type ConferenceCommand,
  conferenceAfter,
  conferenceCommandSchema,
} from '@yoriai/shared/conferences/commands';
import { viewLeader } from '@yoriai/shared/conferences/following';
import { type ErrorId, YoriaiError } from '@yoriai/shared/errors';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { describe, expect, it } from 'vitest';
import { aRunning, steps } from './a-meeting.ts';

const how = {
  now: 1000,
  by: { account: 'primary', name: '主担当の係' },
  nameOf: (account: string) => (account.startsWith('p_') ? `${account}の名` : undefined),
};
const after = (meeting: Meeting, ...commands: readonly ConferenceCommand[]): Meeting =>
  commands.reduce((now, command) => conferenceAfter(now, command, how), meeting);
const refused = (meeting: Meeting, command: ConferenceCommand): ErrorId | undefined => {
  try {
    conferenceAfter(meeting, command, how);
    return undefined;
  } catch (error) {
    return error instanceof YoriaiError ? error.id : undefined;
  }
};
const planned = aRunning(undefined, { stage: 'planned', people: {}, endsAt: 150 * 60_000 });
const role = (account: string, it: 'presenter' | 'advisor' | null): ConferenceCommand => ({
  ...{ do: 'role', account, role: it },
});

describe('[MTG-12] whose view the others follow', () => {
  it('報告者 who speaks, else 進行; nobody before and after', () => {
    const leaders = steps.map(({ kind }) => [kind, viewLeader(aRunning(kind))]);
    expect(leaders).toEqual([
      ['welcome', 'host'],
      ['report', 'presenter'],
      ['questions', 'presenter'],
      ['facts', 'host'],
      ['break', 'host'],
      ['focus', 'host'],
      ['talk', 'host'],
      ['advice', 'host'],
      ['next-steps', 'presenter'],
      ['words', 'host'],
    ]);
    for (const stage of ['planned', 'open', 'closed'] as const)
      expect(viewLeader(aRunning('talk', { stage }))).toBeUndefined();
    expect(viewLeader(aRunning('report', { people: {} }))).toBe('host');
  });
});

describe('[MTG-1] a conference after what was done', () => {
  it('opens without a number to come in by', () => {
    const open = after(planned, { do: 'open' });
    expect(open).toMatchObject({ stage: 'open' });
    expect(open).not.toHaveProperty('code');
    expect(after(open, { do: 'open' })).toEqual(open);
  });

  it('takes a promise once, and none before the lobby is open or when all is over', () => {
    const open = after(planned, { do: 'open' });
    const promised = after(open, { do: 'promise' });
    expect(promised.people.primary).toEqual({ name: '主担当の係', promisedAt: 1000 });
    expect(after(promised, { do: 'promise' })).toBe(promised);
    expect(refused(planned, { do: 'promise' })).toBe('meeting-not-now');
    expect(refused({ ...open, stage: 'closed' }, { do: 'promise' })).toBe('meeting-over');
  });

  it('gives a role to one, but advice to several; takes it back; the promise stays', () => {
    const two = after(planned, { do: 'open' }, role('p_1', 'presenter'), role('p_2', 'presenter'));
    expect(two.people).toEqual({ p_1: { name: 'p_1の名' }, p_2: { name: 'p_2の名', role: 'presenter' } });
    const advisers = after(planned, role('p_1', 'advisor'), role('p_2', 'advisor'));
    expect(Object.values(advisers.people).map((it) => it.role)).toEqual(['advisor', 'advisor']);
    const kept = { ...two, people: { p_2: { name: 'x', role: 'presenter' as const, promisedAt: 5 } } };
    expect(after(kept, role('p_2', null)).people.p_2).toEqual({ name: 'p_2の名', promisedAt: 5 });
    expect(refused(two, role('nobody', 'advisor'))).toBe('invalid-input');
    expect(refused({ ...two, stage: 'closed' }, role('p_1', null))).toBe('meeting-over');
  });

  it('[B2] begins with 報告者, late, and ends when it was to end', () => {
    expect(refused(planned, { do: 'step', step: 0 })).toBe('conference-needs-presenter');
    const late = { ...how, now: 30 * 60_000 };
    const ready = after(planned, role('p_1', 'presenter'));
    const running = conferenceAfter(ready, { do: 'step', step: 0 }, late);
    expect(running.ends.at(-1)).toBe(150 * 60_000);
    const longer = conferenceAfter(running, { do: 'lengthen', minutes: 5 }, late);
    expect((longer.ends[0] ?? 0) - (running.ends[0] ?? 0)).toBe(5 * 60_000);
    expect(longer.ends.at(-1)).toBe(150 * 60_000);
  });

  it('knows no command of a hall', () => {
    for (const it of [
      { do: 'ask', question: 'x' },
      { do: 'show', board: 'b' },
      { do: 'count', hall: 1 },
    ])
      expect(conferenceCommandSchema.safeParse(it).success).toBe(false);
  });
});
