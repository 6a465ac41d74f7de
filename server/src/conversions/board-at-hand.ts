import { bareName, parseDocumentName } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import { documentAccessOf } from '../access/document-access.ts';
import type { Doors } from '../access/doors.ts';
import type { PlacedBoard } from '../areas/catalogues.ts';
import type { Person } from '../people/people.ts';

/**
 * The board behind a document's name, when this person may write on it now. Names come from pages.
 *
 * @throws YoriaiError not-signed-in, not-allowed, not-found, document-put-away
 */
export function boardToWrite(doors: Doors, person: Person, document: string): PlacedBoard {
  const { placed, answer } = knock(doors, person, document);
  if (answer !== 'write') throw new YoriaiError('not-allowed');
  return placed;
}

/** The same for one who only looks. */
export function boardToSee(doors: Doors, person: Person, document: string): PlacedBoard {
  return knock(doors, person, document).placed;
}

/** Whether this person may know of it at all; put away it is still theirs to know. */
export function mayKnow(doors: Doors, person: Person, document: string): boolean {
  const name = parseDocumentName(bareName(document));
  const answer = name ? documentAccessOf(doors, person, name) : 'none';
  return answer === 'read' || answer === 'write' || answer === 'put-away';
}

function knock(doors: Doors, person: Person, document: string) {
  const name = parseDocumentName(bareName(document));
  if (name?.family !== 'board') throw new YoriaiError('not-found');
  const answer = documentAccessOf(doors, person, name);
  if (answer === 'none') throw new YoriaiError('not-allowed');
  if (answer === 'put-away') throw new YoriaiError('document-put-away');
  if (answer !== 'read' && answer !== 'write') throw new YoriaiError(answer);
  const placed = doors.catalogues.board(name.id);
  if (!placed) throw new YoriaiError('not-found');
  return { placed, answer };
}
