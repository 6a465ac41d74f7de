import { type DocumentAccess, documentAccess } from '@yoriai/shared/access/policy';
import type { DocumentName } from '@yoriai/shared/documents/names';
import type { People, Person } from '../people/people.ts';
import type { Catalogues } from './catalogues.ts';

export type AccessAnswer = DocumentAccess | 'not-found' | 'put-away' | 'not-signed-in';

/**
 * What a connected person may do with a document, asked anew each time one is opened (ACC-2, ACC-4). Whether a document
 * exists is said only to those whom the policy lets see it.
 */
export function documentAccessOf(
  { people, catalogues }: { readonly people: People; readonly catalogues: Catalogues },
  person: Person,
  { family, id, epoch }: DocumentName,
): AccessAnswer {
  if (!people.isSignedIn(person.sessionId)) return 'not-signed-in';
  const access = documentAccess(person.role, family);
  if (access === 'none') return 'none';
  if (epoch !== 1) return 'not-found';
  if (family === 'area') return catalogues.find(id) ? access : 'not-found';
  const board = catalogues.board(id);
  if (!board) return 'not-found';
  return board.entry.away === undefined ? access : 'put-away';
}
