import { randomInt } from 'node:crypto';
import { YoriaiError } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import { codeOf, readCode } from '@yoriai/shared/meetings/join-code';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { readNickname, toldApart } from '@yoriai/shared/meetings/nickname';
import { OneAtATime } from '../one-at-a-time.ts';
import type { Desks } from './desks.ts';
import type { Halls } from './halls.ts';
import type { Passes } from './passes.ts';
import { slowDown } from './slow-down.ts';

/** Wrong numbers from one place within the while, before everybody there has to wait a little each time (MTG-2, B-19). */
const wrongAllowed = 20;
const whileMs = 5 * 60_000;
/** How long a pass lasts behind the planned end: meetings run late, and people stay. */
const lateMs = 6 * 60 * 60_000;
/** How long behind the planned end of a meeting that nobody closed its number lets in: not next week (B-19). */
const codeMs = 24 * 60 * 60_000;

export interface Joining {
  /** A 参加番号 that no meeting has now. */
  newCode(): string;
  /**
   * Whether numbers from this place are to be answered slowly: whoever guesses, guesses one at a time; a hall behind the
   * same address still gets in.
   */
  isSlow(address: string): boolean;
  /**
   * @returns the token of the new pass.
   * @throws YoriaiError code-unknown, meeting-over, meeting-full, invalid-input for a name with nothing to see
   */
  join(asked: { code: string; name: string; address: string }): Promise<{ token: string }>;
}

export interface JoiningOptions {
  readonly halls: Pick<Halls, 'of' | 'codes'>;
  readonly desks: Pick<Desks, 'people' | 'changePerson'>;
  readonly passes: Pick<Passes, 'give'>;
  readonly now: () => number;
}

export function openJoining({ halls, desks, passes, now }: JoiningOptions): Joining {
  const wrong = slowDown(now, wrongAllowed, whileMs);
  /** Those who come into one meeting come one after another, so that each is told apart from the one before (B-20). */
  const turns = new OneAtATime();

  const meetingOf = async (typed: string, address: string): Promise<{ id: string; meeting: Meeting }> => {
    const code = readCode(typed);
    const id = code === undefined ? undefined : halls.codes().get(code);
    if (id === undefined) {
      wrong.count(address);
      throw new YoriaiError('code-unknown');
    }
    return { id, meeting: await halls.of(id) };
  };

  return {
    newCode() {
      const taken = halls.codes();
      for (;;) {
        const code = codeOf(randomInt(1_000_000));
        if (!taken.has(code)) return code;
      }
    },

    isSlow: (address) => wrong.isHeld(address),

    async join({ code, name, address }) {
      const { id, meeting } = await meetingOf(code, address);
      if (meeting.stage === 'closed' || now() > meeting.endsAt + codeMs)
        throw new YoriaiError('meeting-over');
      const nickname = readNickname(name);
      if (nickname === undefined) throw new YoriaiError('invalid-input', [{ path: 'name', fault: 'empty' }]);
      return turns.run(id, async () => {
        const people = await desks.people(id);
        const here = [...people.values()].filter(({ leftAt }) => leftAt === undefined);
        if (here.length >= limits.peoplePerMeeting) throw new YoriaiError('meeting-full');
        const called = toldApart(
          nickname,
          [...people.values()].map((it) => it.name),
        );
        const { pass, token } = await passes.give(
          id,
          'phone',
          called,
          Math.max(meeting.endsAt, now()) + lateMs,
        );
        const waits = meeting.lobby ? { waiting: true } : {};
        await desks.changePerson(id, pass.id, () => ({ name: called, joinedAt: now(), ...waits }));
        return { token };
      });
    },
  };
}
