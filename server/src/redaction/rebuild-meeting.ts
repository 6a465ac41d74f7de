import {
  participantsOf,
  readBrought,
  readParticipants,
  readStaffThere,
  readTray,
  staffThereOf,
  trayOf,
  writeBrought,
} from '@yoriai/shared/meetings/desk';
import { readMeeting, writeMeeting } from '@yoriai/shared/meetings/meeting';
import { choicesOf, readChoices } from '@yoriai/shared/meetings/votes';
import type { Gone } from '@yoriai/shared/redaction/gone';
import {
  withoutBrought,
  withoutChoices,
  withoutDrafts,
  withoutInTray,
  withoutNicknames,
  withoutOnMeeting,
} from '@yoriai/shared/redaction/without-on-meeting';
import type * as Y from 'yjs';

/** What stays of the state of a meeting. One that cannot be read any more stays away altogether. */
export function fillMeeting(fresh: Y.Doc, old: Y.Doc, gone: Gone): void {
  const meeting = readMeeting(old);
  if (meeting) fresh.transact(() => writeMeeting(fresh, withoutOnMeeting(meeting, gone)));
}

/** What stays of the tray, of who was there under which よび名, of who led, and of what was brought. */
export function fillDesk(fresh: Y.Doc, old: Y.Doc, gone: Gone): void {
  fresh.transact(() => {
    for (const [id, it] of withoutInTray(readTray(old), gone)) trayOf(fresh).set(id, it);
    for (const [id, it] of withoutNicknames(readParticipants(old), gone)) participantsOf(fresh).set(id, it);
    for (const [id, it] of withoutDrafts(readStaffThere(old), gone)) staffThereOf(fresh).set(id, it);
    writeBrought(fresh, withoutBrought(readBrought(old), gone));
  });
}

/** Who chose what, of what is still to be chosen from. */
export function fillChoices(fresh: Y.Doc, old: Y.Doc, gone: Gone): void {
  fresh.transact(() => {
    for (const [key, cards] of readChoices(old)) choicesOf(fresh).set(key, [...withoutChoices(cards, gone)]);
  });
}
