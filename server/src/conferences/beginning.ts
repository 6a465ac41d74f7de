import { may } from '@yoriai/shared/access/policy';
import type { ConferenceCommand } from '@yoriai/shared/conferences/commands';
import { YoriaiError } from '@yoriai/shared/errors';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import type { PersonHere } from '../access/authorize.ts';
import { objectOfWorksheet } from '../access/place.ts';
import type { PlacedWorksheet } from '../areas/catalogues.ts';
import { isConfirmed } from '../case-review/confirmation.ts';
import type { Engine } from '../collaboration/engine.ts';

/** Whether nobody has confirmed a case sheet as it is now; other forms need nobody to (AC-B B6). */
export const needsCheck = async (
  engine: Pick<Engine, 'read'>,
  { entry: { id, template } }: PlacedWorksheet,
): Promise<boolean> => template === 'case-review' && !(await isConfirmed(engine, id));

/** Who may begin although nobody has confirmed the sheet. */
export const mayPassOver = ({ standing }: Pick<PersonHere, 'standing'>, placed: PlacedWorksheet): boolean =>
  may(standing, 'approve', objectOfWorksheet(placed));

/**
 * Why this person begins a conference although nobody has confirmed its sheet; undefined for all that needs no reason.
 *
 * @throws YoriaiError conference-needs-check
 */
export async function reasonToBegin(
  engine: Pick<Engine, 'read'>,
  { stage }: Meeting,
  command: ConferenceCommand,
  { person, placed }: { readonly person: PersonHere; readonly placed: PlacedWorksheet },
): Promise<string | undefined> {
  const begins = command.do === 'step' && (stage === 'planned' || stage === 'open');
  if (!begins || !(await needsCheck(engine, placed))) return undefined;
  if (command.reason === undefined || !mayPassOver(person, placed))
    throw new YoriaiError('conference-needs-check');
  return command.reason;
}
