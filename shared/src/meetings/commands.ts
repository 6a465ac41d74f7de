import { YoriaiError } from '../errors.ts';
import type { MeetingCommand } from './api.ts';
import type { Meeting } from './meeting.ts';
import { lengthened, spread } from './timing.ts';

/** Until so long after it was closed a meeting can be opened again (MTG-10, B-29). */
export const reopenMs = 10 * 60_000;

export interface CarryingOut {
  /** Milliseconds since 1970, UTC, on the server's clock. */
  readonly now: number;
  /** A 参加番号 that no other open meeting has. */
  readonly code: () => string;
  /** Where phones come in, as far as the server knows. */
  readonly entrance?: string | undefined;
  /** Who commands. */
  readonly by: { readonly account: string; readonly name: string };
}

/**
 * A meeting after what 進行 did. Done twice, it is as if done once.
 *
 * @throws YoriaiError meeting-over, meeting-not-now, invalid-input
 */
export function carriedOut(meeting: Meeting, command: MeetingCommand, how: CarryingOut): Meeting {
  if (command.do === 'reopen') return reopened(meeting, how);
  if (meeting.stage === 'closed') {
    if (command.do === 'close') return meeting;
    throw new YoriaiError('meeting-over');
  }
  switch (command.do) {
    case 'open':
      return opened(meeting, how);
    case 'step':
      return resultAside(meeting, atStep(meeting, command.step, how));
    case 'lengthen':
      return withMoreTime(meeting, command.minutes, how.now);
    case 'freeze':
      return { ...meeting, frozen: command.frozen };
    case 'ask':
      return resultAside(
        meeting,
        command.question === '' ? without(meeting, 'question') : { ...meeting, question: command.question },
      );
    case 'show':
      return resultAside(meeting, showing(meeting, command.board, command.page));
    case 'moderate':
      return { ...meeting, moderated: command.moderated };
    case 'count':
      return { ...meeting, present: { ...meeting.present, hall: command.hall } };
    case 'host':
      return { ...meeting, host: how.by };
    case 'close':
      return { ...without(meeting, 'code'), stage: 'closed', closedAt: how.now };
  }
}

/** What was chosen gives way on the wall to what is shown or asked next; the phones keep it. */
function resultAside(before: Meeting, after: Meeting): Meeting {
  const { vote } = after;
  return after === before || !vote?.result ? after : { ...after, vote: { ...vote, isAside: true } };
}

function opened(meeting: Meeting, how: CarryingOut): Meeting {
  if (meeting.stage !== 'planned') return meeting;
  return {
    ...meeting,
    ...onTheDay(meeting, how.now),
    ...door(how),
    stage: 'open',
    host: meeting.host ?? how.by,
  };
}

/** Opened when it was meant to be over, on another day than the one typed: it has its whole time from now on. */
const onTheDay = ({ startsAt, endsAt }: Meeting, now: number): Pick<Meeting, 'startsAt' | 'endsAt'> =>
  now < endsAt ? { startsAt, endsAt } : { startsAt: now, endsAt: now + (endsAt - startsAt) };

/** Begun early, a meeting ends early too: it is never longer than its 進行表 (MTG-1). */
function atStep(meeting: Meeting, step: number, how: CarryingOut): Meeting {
  const { steps } = meeting;
  if (step >= steps.length) throw new YoriaiError('invalid-input', [{ path: 'step', fault: 'no-such-step' }]);
  if (meeting.stage === 'running' && meeting.step === step) return meeting;
  const minutes = steps.map((it) => it.minutes);
  const whole = minutes.reduce((sum, it) => sum + it, 0) * 60_000;
  const begun = opened(meeting, how);
  const planned = how.now < begun.endsAt ? begun.endsAt : how.now + whole;
  const endsAt = meeting.stage === 'running' ? meeting.endsAt : Math.min(planned, how.now + whole);
  const ends = [...spread(minutes, step, how.now, endsAt)];
  return { ...without(begun, 'question'), stage: 'running', step, endsAt, ends, frozen: false };
}

function withMoreTime(meeting: Meeting, by: number, now: number): Meeting {
  if (meeting.stage !== 'running' || meeting.step === undefined) throw new YoriaiError('meeting-not-now');
  const minutes = meeting.steps.map((it) => it.minutes);
  return { ...meeting, ends: [...lengthened(minutes, meeting.step, meeting.ends, { minutes: by, now })] };
}

function showing(meeting: Meeting, board: string, page: string | undefined): Meeting {
  if (!meeting.boards.includes(board))
    throw new YoriaiError('invalid-input', [{ path: 'board', fault: 'not-of-this-meeting' }]);
  return { ...without(meeting, 'page'), board, ...(page === undefined ? {} : { page }) };
}

function reopened(meeting: Meeting, how: CarryingOut): Meeting {
  if (meeting.stage !== 'closed') return meeting;
  if (how.now - (meeting.closedAt ?? 0) > reopenMs) throw new YoriaiError('meeting-over');
  return {
    ...without(meeting, 'closedAt'),
    stage: meeting.step === undefined ? 'open' : 'running',
    ...door(how),
  };
}

/** A 参加番号, and where one comes in with it. */
const door = ({ code, entrance }: CarryingOut): Pick<Meeting, 'code' | 'entrance'> => ({
  code: code(),
  ...(entrance === undefined ? {} : { entrance }),
});

function without<K extends 'code' | 'question' | 'page' | 'closedAt'>(meeting: Meeting, key: K): Meeting {
  const { [key]: _, ...rest } = meeting;
  return rest as Meeting;
}
