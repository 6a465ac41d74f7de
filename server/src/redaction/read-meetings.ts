import { deskDocument, meetingDocument } from '@yoriai/shared/documents/names';
import { readBrought, readParticipants, readTray } from '@yoriai/shared/meetings/desk';
import { readMeeting } from '@yoriai/shared/meetings/meeting';
import type { WholeMeeting } from '@yoriai/shared/redaction/places-on-meeting';
import type { Catalogue, MeetingEntry } from '../areas/catalogue.ts';
import type { Engine } from '../collaboration/engine.ts';
import type { Passes } from '../meetings/passes.ts';

export interface MeetingSources {
  readonly engine: Pick<Engine, 'read'>;
  readonly passes: Pick<Passes, 'names'>;
}

/** A meeting of the area as it is looked through for words. */
export interface ReadMeeting extends WholeMeeting {
  readonly entry: MeetingEntry;
}

export const readMeetings = (sources: MeetingSources, { meetings }: Catalogue): Promise<ReadMeeting[]> =>
  Promise.all(
    meetings.map(async (entry): Promise<ReadMeeting> => {
      const { id, title, place } = entry;
      const { engine, passes } = sources;
      return {
        ...{ entry, title, place, passes: passes.names(id) },
        meeting: await engine.read(meetingDocument(id), readMeeting),
        tray: await engine.read(deskDocument(id), readTray),
        people: await engine.read(deskDocument(id), readParticipants),
        brought: await engine.read(deskDocument(id), readBrought),
      };
    }),
  );

/** Cards that came from phones of these meetings. */
export const sentByPhone = (meetings: readonly WholeMeeting[]): ReadonlySet<string> =>
  new Set(meetings.flatMap(({ tray }) => [...tray].flatMap(([card, { hall }]) => (hall ? [] : [card]))));
