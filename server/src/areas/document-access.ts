import { type DocumentAccess, documentAccess } from '@yoriai/shared/access/policy';
import type { DocumentName } from '@yoriai/shared/documents/names';
import type { People, Person } from '../people/people.ts';
import type { Catalogues, PlacedWorksheet } from './catalogues.ts';

export type AccessAnswer = DocumentAccess | 'not-found' | 'put-away' | 'not-signed-in';

/**
 * What a connected person may do with a document, asked anew each time one is opened (ACC-2, ACC-4). Whether a document
 * exists is said only to those whom the policy lets see it.
 */
export function documentAccessOf(
  { people, catalogues }: { readonly people: People; readonly catalogues: Catalogues },
  person: Person,
  { family, id, person: owner, epoch }: DocumentName,
): AccessAnswer {
  if (!people.isSignedIn(person.sessionId)) return 'not-signed-in';
  const access = documentAccess(person.role, family);
  if (access === 'none') return 'none';
  if (epoch !== 1) return 'not-found';
  if (family === 'area') return catalogues.find(id) ? access : 'not-found';
  if (family === 'own-worksheet')
    return ownAccess(catalogues.worksheet(id), access, owner === person.accountId);
  if (family === 'worksheet') return sharedAccess(catalogues.worksheet(id), access);
  const board = catalogues.board(id);
  if (!board) return 'not-found';
  return board.entry.away === undefined ? access : 'put-away';
}

/** What was approved is written no longer but by proposals (WS-7). */
function sharedAccess(worksheet: PlacedWorksheet | undefined, access: DocumentAccess): AccessAnswer {
  if (!worksheet) return 'not-found';
  if (worksheet.entry.away !== undefined) return 'put-away';
  return worksheet.entry.frozen === undefined ? access : 'read';
}

/** A private or sealed sheet is its owner's alone; once all were opened it is written no longer (WS-6, P16, P17). */
function ownAccess(
  worksheet: PlacedWorksheet | undefined,
  access: DocumentAccess,
  isOwner: boolean,
): AccessAnswer {
  if (!isOwner) return 'none';
  if (!worksheet) return 'not-found';
  if (worksheet.entry.away !== undefined) return 'put-away';
  return worksheet.entry.opened === undefined ? access : 'read';
}
