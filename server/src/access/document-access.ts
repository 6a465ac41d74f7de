import { type DocumentAccess, documentAccess } from '@yoriai/shared/access/policy';
import { accessDuring } from '@yoriai/shared/conferences/access';
import type { DocumentName } from '@yoriai/shared/documents/names';
import { mayBegin, periodOfSelfCheck } from '@yoriai/shared/self-check/period';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { PlacedBoard, PlacedWorksheet } from '../areas/catalogues.ts';
import type { Person } from '../people/people.ts';
import type { Doors } from './doors.ts';
import { objectOfBoard, objectOfWorksheet } from './place.ts';
import { standingHere } from './standing-here.ts';

export type AccessAnswer = DocumentAccess | 'not-found' | 'put-away' | 'not-signed-in';

/**
 * What a connected person may do with a document, asked anew each time one is opened (ACC-2, ACC-4). To whom it is not
 * open, nothing is said of it, not even whether it exists.
 */
export function documentAccessOf(
  doors: Doors,
  person: Asking & Pick<Person, 'sessionId'>,
  name: DocumentName,
): AccessAnswer {
  if (!doors.people.isSignedIn(person.sessionId)) return 'not-signed-in';
  switch (name.family) {
    case 'area':
      return accessToArea(doors, person, name);
    case 'board':
    case 'staff-notes':
      return accessToBoard(doors, person, name);
    case 'worksheet':
      return accessToWorksheet(doors, person, name);
    case 'own-worksheet':
      return accessToOwn(doors, person, name);
    case 'meeting':
    case 'meeting-desk':
      return accessToMeeting(doors, person, name);
    default:
      return 'none';
  }
}

type Asking = Pick<Person, 'accountId' | 'only'>;

function accessToArea(doors: Doors, person: Asking, { id, family, epoch }: DocumentName): AccessAnswer {
  const area = doors.catalogues.find(id);
  const access = documentAccess(standingHere(doors, person, area), family, undefined);
  return access === 'none' ? access : found(epoch, area && access);
}

function accessToBoard(doors: Doors, person: Asking, { id, family, epoch }: DocumentName): AccessAnswer {
  const board = doors.catalogues.board(id);
  const access = documentAccess(
    standingOfPaper(doors, person, board),
    family,
    board ? objectOfBoard(board) : 'board',
  );
  return access === 'none' ? access : found(epoch, board && inSight(board, access));
}

/**
 * The server alone writes them; the tray and who is there are for those who lead (MTG-4). A conference is read by whoever
 * sees its paper, and by nobody else; it has no desk.
 */
function accessToMeeting(doors: Doors, person: Asking, { id, family, epoch }: DocumentName): AccessAnswer {
  const meeting = doors.catalogues.meeting(id);
  const paper = meeting?.entry.paper;
  if (paper !== undefined)
    return family === 'meeting-desk' ? 'none' : accessToConference(doors, person, paper, epoch);
  const access = documentAccess(standingHere(doors, person, meeting?.area), family, undefined);
  return access === 'none' ? access : found(epoch, meeting && access);
}

function accessToConference(doors: Doors, person: Asking, paper: string, epoch: number): AccessAnswer {
  const answer = accessToWorksheet(doors, person, { family: 'worksheet', id: paper, epoch });
  return answer === 'write' ? 'read' : answer;
}

/** What was approved is written no longer but by proposals (WS-7); during a conference those write whose turn it is. */
function accessToWorksheet(doors: Doors, person: Asking, { id, family, epoch }: DocumentName): AccessAnswer {
  const worksheet = doors.catalogues.worksheet(id);
  const object = worksheet ? objectOfWorksheet(worksheet) : 'worksheet';
  const access = documentAccess(standingOfPaper(doors, person, worksheet), family, object);
  if (access === 'none') return access;
  if (worksheet?.entry.frozen !== undefined) return found(epoch, inSight(worksheet, 'read'));
  const conference = doors.conferences.on(id);
  const now = conference ? accessDuring(conference, person.accountId, access) : access;
  return found(epoch, worksheet && inSight(worksheet, now));
}

/** A sealed sheet is its owner's alone; once all were opened it is written no longer (WS-6, P16, P17). */
function accessToOwn(
  doors: Doors,
  person: Asking,
  { id, family, person: owner, epoch }: DocumentName,
): AccessAnswer {
  const access = documentAccess(standingHere(doors, person), family, undefined);
  if (access === 'none' || owner !== person.accountId) return 'none';
  const period = periodOfSelfCheck(id);
  if (period) return found(epoch, mayBegin(period, doors.now()) ? access : undefined);
  const worksheet = doors.catalogues.worksheet(id);
  if (!worksheet || worksheetTemplate(worksheet.entry.template)?.paper !== 'sealed') return 'not-found';
  if (
    documentAccess(standingOfPaper(doors, person, worksheet), 'worksheet', objectOfWorksheet(worksheet)) ===
    'none'
  )
    return 'none';
  return found(epoch, inSight(worksheet, worksheet.entry.opened === undefined ? access : 'read'));
}

const standingOfPaper = (doors: Doors, person: Asking, placed: PlacedBoard | PlacedWorksheet | undefined) =>
  standingHere(doors, person, placed?.area, placed?.entry);

const inSight = ({ entry }: PlacedBoard | PlacedWorksheet, access: DocumentAccess): AccessAnswer =>
  entry.away === undefined ? access : 'put-away';

function found(epoch: number, answer: AccessAnswer | undefined): AccessAnswer {
  return epoch === 1 && answer !== undefined ? answer : 'not-found';
}
