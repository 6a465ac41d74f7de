import { worksheetDocument } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import { groundChanged } from '@yoriai/shared/legal-ground/api';
import { type Ground, ordinary } from '@yoriai/shared/legal-ground/ground';
import type { GroundNow } from '@yoriai/shared/legal-ground/what-follows';
import type { RecordOfAccess } from '../access-record/record-of-access.ts';
import type { WorksheetEntry } from '../areas/catalogue.ts';
import type { Catalogues, PlacedWorksheet } from '../areas/catalogues.ts';
import type { Engine } from '../collaboration/engine.ts';
import type { People, Person } from '../people/people.ts';
import { type FittedInvitations, fitInvitations } from './fit-invitations.ts';
import type { Grounds } from './grounds.ts';

export interface GroundKeepers {
  readonly engine: Pick<Engine, 'recheck' | 'tell'>;
  readonly catalogues: Catalogues;
  readonly people: People;
  readonly grounds: Grounds;
  readonly record: RecordOfAccess;
}

export interface ChangedGround {
  readonly placed: PlacedWorksheet;
  /** Accounts whose invitation ended by it. */
  readonly ended: readonly string[];
}

/**
 * Puts a case sheet on another ground. Invitations that the new one does not allow end with it, in the same writing, and
 * their connections are closed (ACC-4).
 *
 * @throws YoriaiError storage-unavailable: then the earlier ground holds
 */
export async function changeGround(
  keepers: GroundKeepers,
  placed: PlacedWorksheet,
  ground: Ground,
  person: Person,
): Promise<ChangedGround> {
  await keepers.record.note({
    who: person.accountId,
    what: 'ground-set',
    area: placed.area.id,
    on: placed.entry.id,
  });
  return refit(keepers, placed, ground, person);
}

/**
 * Ends what a ground no longer allows, also when it is the consent it leans on that changed.
 *
 * @throws YoriaiError not-found, storage-unavailable
 */
export async function refit(
  { engine, catalogues, people, grounds, record }: GroundKeepers,
  placed: PlacedWorksheet,
  ground: Ground,
  person: Person,
  /** Left out: as things are. */
  leaning?: GroundNow,
): Promise<ChangedGround> {
  const { area, entry } = placed;
  const known = leaning ?? (await grounds.now(placed, ground));
  // Where it was without names before and is so still, nobody is put out because a word was added since.
  const isSame = ground.kind === 'ordinary' && (entry.ground ?? ordinary).kind === 'ordinary';
  const fit = (now: WorksheetEntry): FittedInvitations =>
    isSame ? { invited: now.invited ?? [], ended: [] } : fitInvitations(people, now, known);
  for (const _account of fit(entry).ended)
    await record.note({ who: person.accountId, what: 'uninvited', area: area.id, on: entry.id });
  const ended: string[] = [];
  const changed = await catalogues.change(area.id, (it) => ({
    ...it,
    worksheets: it.worksheets.map((now): WorksheetEntry => {
      if (now.id !== entry.id) return now;
      const fitted = fit(now);
      ended.push(...fitted.ended);
      return { ...now, ground, ...(now.invited && { invited: fitted.invited }) };
    }),
  }));
  engine.recheck(({ accountId }) => ended.includes(accountId));
  engine.tell(worksheetDocument(entry.id), groundChanged);
  const after = changed.worksheets.find(({ id }) => id === entry.id);
  if (!after) throw new YoriaiError('not-found');
  return { placed: { area: changed, entry: after }, ended };
}
