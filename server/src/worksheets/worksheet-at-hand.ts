import { YoriaiError } from '@yoriai/shared/errors';
import { documentAccessOf } from '../access/document-access.ts';
import type { Doors } from '../access/doors.ts';
import type { PlacedWorksheet } from '../areas/catalogues.ts';
import type { Person } from '../people/people.ts';

/** A worksheet as a page names it. */
export interface AskedWorksheet {
  readonly area: string;
  readonly worksheet: string;
  /** Only one of this form will do. */
  readonly template?: string | undefined;
}

/**
 * A worksheet that this person may look at now. Names come from pages.
 *
 * @throws YoriaiError not-signed-in, not-allowed, not-found, document-put-away
 */
export function sheetToSee(doors: Doors, person: Person, asked: AskedWorksheet): PlacedWorksheet {
  return knock(doors, person, asked).placed;
}

/**
 * The same for one who writes in it.
 *
 * @throws YoriaiError as above, worksheet-frozen where it is written by proposals only (WS-7), and phase-forbids while a
 * conference is held on it in which it is not this person's turn (MTG-7)
 */
export function sheetToWrite(doors: Doors, person: Person, asked: AskedWorksheet): PlacedWorksheet {
  const { placed, answer } = knock(doors, person, asked);
  if (answer === 'write') return placed;
  if (placed.entry.frozen !== undefined) throw new YoriaiError('worksheet-frozen');
  const withoutConference = { ...doors, conferences: { on: () => undefined } };
  const isHeld = knock(withoutConference, person, asked).answer === 'write';
  throw new YoriaiError(isHeld ? 'phase-forbids' : 'not-allowed');
}

function knock(doors: Doors, person: Person, { area, worksheet, template }: AskedWorksheet) {
  const name = { family: 'worksheet', id: worksheet, epoch: 1 } as const;
  const answer = documentAccessOf(doors, person, name);
  if (answer === 'none') throw new YoriaiError('not-allowed');
  const placed = doors.catalogues.worksheet(worksheet);
  if (!placed || placed.area.id !== area) throw new YoriaiError('not-found');
  if (template !== undefined && placed.entry.template !== template) throw new YoriaiError('not-found');
  if (answer === 'put-away') throw new YoriaiError('document-put-away');
  if (answer !== 'read' && answer !== 'write') throw new YoriaiError(answer);
  return { placed, answer };
}
