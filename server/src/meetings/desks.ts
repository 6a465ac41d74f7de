import { deskDocument } from '@yoriai/shared/documents/names';
import { withoutGaps } from '@yoriai/shared/documents/worksheet-versions';
import {
  type Participant,
  participantsOf,
  readParticipants,
  readStaffThere,
  readTray,
  type SentCard,
  type StaffThere,
  staffThereOf,
  trayOf,
} from '@yoriai/shared/meetings/desk';
import type { Engine } from '../collaboration/engine.ts';

/** What 進行 and 記録 know of a meeting: the tray and who is there. */
export interface Desks {
  tray(meeting: string): Promise<ReadonlyMap<string, SentCard>>;
  people(meeting: string): Promise<ReadonlyMap<string, Participant>>;
  /** @param next what becomes of the card; undefined: it stays as it is */
  changeCard(
    meeting: string,
    card: string,
    next: (now: SentCard | undefined) => SentCard | undefined,
  ): Promise<void>;
  changePerson(
    meeting: string,
    person: string,
    next: (now: Participant | undefined) => Participant | undefined,
  ): Promise<void>;
  /** Who led it, by account. */
  staff(meeting: string): Promise<ReadonlyMap<string, StaffThere>>;
  changeStaff(
    meeting: string,
    account: string,
    next: (now: StaffThere | undefined) => StaffThere | undefined,
  ): Promise<void>;
}

/** All reject with YoriaiError storage-unavailable, and have changed nothing then; what `next` throws comes through. */
export function openDesks(engine: Pick<Engine, 'read' | 'change'>): Desks {
  return {
    tray: (meeting) => engine.read(deskDocument(meeting), readTray),
    people: (meeting) => engine.read(deskDocument(meeting), readParticipants),
    changeCard: (meeting, card, next) =>
      engine.change(deskDocument(meeting), (doc) => {
        const after = next(readTray(doc).get(card));
        if (after) trayOf(doc).set(card, withoutGaps(after));
      }),
    changePerson: (meeting, person, next) =>
      engine.change(deskDocument(meeting), (doc) => {
        const after = next(readParticipants(doc).get(person));
        if (after) participantsOf(doc).set(person, withoutGaps(after));
      }),
    staff: (meeting) => engine.read(deskDocument(meeting), readStaffThere),
    changeStaff: (meeting, account, next) =>
      engine.change(deskDocument(meeting), (doc) => {
        const before = readStaffThere(doc).get(account);
        const after = next(before);
        if (after && after !== before) staffThereOf(doc).set(account, withoutGaps(after));
      }),
  };
}
