import { deskDocument, meetingDocument, votesDocument } from '@yoriai/shared/documents/names';
import {
  broughtOf,
  participantsOf,
  readTray,
  type SentCard,
  staffThereOf,
  trayOf,
} from '@yoriai/shared/meetings/desk';
import { type Meeting, readMeeting } from '@yoriai/shared/meetings/meeting';
import { choicesOf } from '@yoriai/shared/meetings/votes';
import { isPast } from '@yoriai/shared/retention/keeping';
import { sentUntil, unshownUntil } from '@yoriai/shared/retention/meetings';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import type * as Y from 'yjs';
import type { Catalogue } from '../areas/catalogue.ts';
import type { Engine } from '../collaboration/engine.ts';
import type { Passes } from '../meetings/passes.ts';
import type { Retention } from './retention.ts';

export interface MeetingsToEmpty {
  readonly engine: Pick<Engine, 'read' | 'change' | 'shorten'>;
  readonly passes: Pick<Passes, 'unname'>;
  readonly retention: Pick<Retention, 'keeping'>;
  readonly now: () => number;
}

/**
 * What is kept of residents' meetings without standing on a paper is taken away when its day is past (P13, P19): first
 * よび名 and what was never shown, then the rest of what was sent, chosen, and who led. When and where it was, how many
 * were there and its 議事録 stay. A conference is kept as its sheet is. Done twice, it does nothing.
 *
 * @returns whether anything was taken away: the file of the journal still bears it where it is free now
 * @throws YoriaiError storage-unavailable; the next look goes on
 */
export async function emptyMeetings(keepers: MeetingsToEmpty, { meetings }: Catalogue): Promise<boolean> {
  let wasAnything = false;
  for (const { id, paper } of meetings) {
    if (paper !== undefined) continue;
    const meeting = await keepers.engine.read(meetingDocument(id), readMeeting);
    if (meeting && (await emptyMeeting(keepers, id, meeting))) wasAnything = true;
  }
  return wasAnything;
}

async function emptyMeeting(
  { engine, passes, retention, now }: MeetingsToEmpty,
  id: string,
  meeting: Meeting,
): Promise<boolean> {
  const today = dayInJapan(now());
  if (!isPast(unshownUntil(meeting), today)) return false;
  await passes.unname((pass) => (pass.meeting === id ? 'ends' : 'stays'));
  const isOver = isPast(sentUntil(meeting, retention.keeping()), today);
  const desk = await emptied(engine, deskDocument(id), isOver ? withoutAnything : withoutUnshown);
  const votes = isOver && (await emptied(engine, votesDocument(id), (doc) => clear(choicesOf(doc))));
  return desk || votes;
}

/** What left a document is taken out of the journal too. @param empty says whether there was anything */
async function emptied(
  { change, shorten }: MeetingsToEmpty['engine'],
  document: string,
  empty: (doc: Y.Doc) => boolean,
): Promise<boolean> {
  let wasAnything = false;
  await change(document, (doc) => {
    wasAnything = empty(doc);
  });
  if (wasAnything) await shorten(document);
  return wasAnything;
}

const withoutAnything = (doc: Y.Doc): boolean => {
  const maps = [trayOf(doc), participantsOf(doc), staffThereOf(doc), broughtOf(doc)];
  return maps.map(clear).some((was) => was);
};

function withoutUnshown(doc: Y.Doc): boolean {
  const tray = trayOf(doc);
  const before = [...readTray(doc)];
  const gone = before.filter(([, card]) => !stoodToTheEnd(card));
  const named = before.filter(([, card]) => stoodToTheEnd(card) && !card.hall && card.name !== '');
  for (const [id] of gone) tray.delete(id);
  for (const [id, card] of named) tray.set(id, { ...card, name: '' });
  return clear(participantsOf(doc)) || gone.length > 0 || named.length > 0;
}

const stoodToTheEnd = ({ state, down }: SentCard): boolean => state === 'released' && !down;

function clear(map: Y.Map<unknown>): boolean {
  const wasAnything = map.size > 0;
  map.clear();
  return wasAnything;
}
