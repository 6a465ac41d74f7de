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
  onChange(listener: (meeting: string) => void): void;
  /** 参加番号 under which one may join a meeting now, and the meeting. */
  codes(): ReadonlyMap<string, string>;
}

export function openHalls(engine: Pick<Engine, 'read' | 'change'>): Halls {
  const held = new Map<string, Meeting>();
  const codes = new Map<string, string>();
  const listeners: ((meeting: string) => void)[] = [];
  const turns = new OneAtATime();

  const hold = (id: string, meeting: Meeting): Meeting => {
    const before = held.get(id)?.code;
    if (before !== undefined) codes.delete(before);
    if (meeting.code !== undefined) codes.set(meeting.code, id);
    held.set(id, meeting);
    return meeting;
  };
  const of = async (id: string): Promise<Meeting> => {
    const there = held.get(id);
    if (there) return there;
    const meeting = await engine.read(meetingDocument(id), readMeeting);
    if (!meeting) throw new YoriaiError('not-found');
    // Somebody else may have read and changed it meanwhile.
    return held.get(id) ?? hold(id, meeting);
  };
  const write = async (id: string, meeting: Meeting): Promise<Meeting> => {
    await engine.change(meetingDocument(id), (doc) => writeMeeting(doc, meeting));
    hold(id, meeting);
    for (const listener of listeners) listener(id);
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
    codes: () => codes,
  };
}
