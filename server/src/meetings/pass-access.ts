import type { DocumentName } from '@yoriai/shared/documents/names';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { writersIn } from '@yoriai/shared/meetings/phases';
import type { AccessAnswer } from '../access/document-access.ts';
import type { Catalogues } from '../areas/catalogues.ts';
import type { Halls } from './halls.ts';
import { isOpenToHall } from './open-to-hall.ts';
import type { Passes } from './passes.ts';
import type { PassKind } from './passes-file.ts';

/**
 * What a projector or a tablet on a table may open: the meeting itself, and of its boards those that are opened to
 * residents, for as long as it lasts (P11, MTG-6). A phone opens no document at all (MTG-3).
 *
 * @param id of the pass
 */
export async function passAccess(
  { passes, halls, catalogues }: { passes: Passes; halls: Pick<Halls, 'of'>; catalogues: Catalogues },
  id: string,
  { family, id: of, epoch }: DocumentName,
): Promise<AccessAnswer> {
  const pass = passes.find(id);
  if (!pass || pass.kind === 'phone') return 'none';
  const meeting = await halls.of(pass.meeting);
  if (meeting.stage === 'closed') return 'none';
  if (family === 'meeting') return of === pass.meeting && epoch === 1 ? 'read' : 'none';
  if (family !== 'board' || !meeting.boards.includes(of)) return 'none';
  const entry = catalogues.board(of)?.entry;
  if (isOpenToHall(entry)) return accessAt(pass.kind, meeting);
  return entry?.audience === 'residents' ? 'put-away' : 'none';
}

function accessAt(kind: Exclude<PassKind, 'phone'>, { stage, frozen, steps, step }: Meeting): AccessAnswer {
  if (kind === 'screen' || stage !== 'running' || frozen || step === undefined) return 'read';
  const now = steps[step];
  return now && writersIn(now.kind) === 'everybody' ? 'write' : 'read';
}
