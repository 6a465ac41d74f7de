import { meetingDocument } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import { type Meeting, readMeeting, writeMeeting } from '@yoriai/shared/meetings/meeting';
import type { Engine } from '../collaboration/engine.ts';
import { OneAtATime } from '../one-at-a-time.ts';

/** The state of each meeting. The server alone writes it, so what was read once is held in memory. */
export interface Halls {
  /** @throws YoriaiError not-found, storage-unavailable */
  of(meeting: string): Promise<Meeting>;
  /** Changes of one meeting follow one another. @throws YoriaiError as above, and what `next` throws */
  change(meeting: string, next: (now: Meeting) => Meeting): Promise<Meeting>;
  /** @throws YoriaiError storage-unavailable */
  begin(meeting: string, first: Meeting): Promise<void>;
  /** Called after each change. */
  onChange(listener: HallListener): void;
  /**
   * Lets every change of these meetings wait while `work` puts their documents into another epoch (ACC-8), and reads them
   * anew afterwards: what is held here would bring back what went.
   */
  during<T>(meetings: readonly string[], work: () => Promise<T>): Promise<T>;
  /** As it stands in its document, told as a change is. @throws YoriaiError storage-unavailable */
  readAnew(meeting: string): Promise<void>;
  /** 参加番号 under which one may join a meeting now, and the meeting. */
  codes(): ReadonlyMap<string, string>;
}

/** @param state undefined for one that was redacted as a whole, and is none any more */
export type HallListener = (meeting: string, state: Meeting | undefined) => void;

export function openHalls(engine: Pick<Engine, 'read' | 'change'>): Halls {
  const held = new Map<string, Meeting>();
  const codes = new Map<string, string>();
  const listeners: HallListener[] = [];
  const turns = new OneAtATime();
  let lettingGo = 0;

  const hold = (id: string, meeting: Meeting): Meeting => {
    const before = held.get(id)?.code;
    if (before !== undefined) codes.delete(before);
    if (meeting.code !== undefined) codes.set(meeting.code, id);
    held.set(id, meeting);
    return meeting;
  };
  const letGo = (id: string): void => {
    const code = held.get(id)?.code;
    if (code !== undefined) codes.delete(code);
    held.delete(id);
    lettingGo += 1;
  };
  const of = async (id: string): Promise<Meeting> => {
    const there = held.get(id);
    if (there) return there;
    const before = lettingGo;
    const meeting = await engine.read(meetingDocument(id), readMeeting);
    // What was read before it was let go of may hold what went.
    if (before !== lettingGo) return of(id);
    if (!meeting) throw new YoriaiError('not-found');
    // Somebody else may have read and changed it meanwhile.
    return held.get(id) ?? hold(id, meeting);
  };
  const write = async (id: string, meeting: Meeting): Promise<Meeting> => {
    await engine.change(meetingDocument(id), (doc) => writeMeeting(doc, meeting));
    hold(id, meeting);
    for (const listener of listeners) listener(id, meeting);
    return meeting;
  };

  return {
    of,
    change: (id, next) =>
      turns.run(id, async () => {
        const before = await of(id);
        const after = next(before);
        return after === before ? before : write(id, after);
      }),
    begin: async (id, first) => void (await turns.run(id, () => write(id, first))),
    onChange: (listener) => void listeners.push(listener),
    during<T>(meetings: readonly string[], work: () => Promise<T>) {
      const whole = async (): Promise<T> => {
        try {
          return await work();
        } finally {
          for (const id of meetings) letGo(id);
          // At once, so that its number lets people in; one that went, or cannot be read now, is read when it is asked for.
          for (const id of meetings) await of(id).catch(() => undefined);
        }
      };
      const inTurns = meetings.reduce<() => Promise<T>>((inner, id) => () => turns.run(id, inner), whole);
      return inTurns();
    },
    readAnew: (id) =>
      turns.run(id, async () => {
        letGo(id);
        const meeting = await of(id).catch(noneAnyMore);
        for (const listener of listeners) listener(id, meeting);
      }),
    codes: () => codes,
  };
}

const noneAnyMore = (error: unknown): undefined => {
  if (!(error instanceof YoriaiError) || error.id !== 'not-found') throw error;
};
