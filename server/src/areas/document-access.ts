import { type DocumentAccess, documentAccess } from '@yoriai/shared/access/policy';
import type { DocumentName } from '@yoriai/shared/documents/names';
import { mayBegin, periodOfSelfCheck } from '@yoriai/shared/self-check/period';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { People, Person } from '../people/people.ts';
import type { Catalogues, PlacedWorksheet } from './catalogues.ts';

export type AccessAnswer = DocumentAccess | 'not-found' | 'put-away' | 'not-signed-in';

/**
 * What a connected person may do with a document, asked anew each time one is opened (ACC-2, ACC-4). Whether a document
 * exists is said only to those whom the policy lets see it.
 */
export function documentAccessOf(
  {
    people,
    catalogues,
    now,
  }: { readonly people: People; readonly catalogues: Catalogues; readonly now: () => number },
  person: Person,
  { family, id, person: owner, epoch }: DocumentName,
): AccessAnswer {
  if (!people.isSignedIn(person.sessionId)) return 'not-signed-in';
  const access = documentAccess(person.role, family);
  if (access === 'none') return 'none';
  if (epoch !== 1) return 'not-found';
  if (family === 'area') return catalogues.find(id) ? access : 'not-found';
  if (family === 'own-worksheet') {
    if (owner !== person.accountId) return 'none';
    const period = periodOfSelfCheck(id);
    if (period) return mayBegin(period, now()) ? access : 'not-found';
    return ownAccess(catalogues.worksheet(id), access);
  }
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

/** A sealed sheet is its owner's alone; once all were opened it is written no longer (WS-6, P17). */
function ownAccess(worksheet: PlacedWorksheet | undefined, access: DocumentAccess): AccessAnswer {
  if (!worksheet || worksheetTemplate(worksheet.entry.template)?.paper !== 'sealed') return 'not-found';
  if (worksheet.entry.away !== undefined) return 'put-away';
  return worksheet.entry.opened === undefined ? access : 'read';
}
