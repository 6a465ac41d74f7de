import { versionsDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import { YoriaiError } from '@yoriai/shared/errors';
import { copyForward } from '@yoriai/shared/support-plan/copy-forward';
import { asApproved } from '@yoriai/shared/worksheets/as-approved';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { PlacedWorksheet } from '../areas/catalogues.ts';
import type { Engine } from '../collaboration/engine.ts';
import { newId } from '../keeping/new-id.ts';
import type { Person } from '../people/people.ts';
import { placeWorksheet, type WorksheetKeepers } from '../worksheets/make-worksheet.ts';
import { readPlanFile } from './plan-file.ts';

/**
 * 次の年度の計画をつくる: what was approved last, or what stands in a plan that was not approved, in a new sheet.
 *
 * @throws YoriaiError storage-unavailable
 */
export async function nextPlan(
  keepers: Pick<WorksheetKeepers, 'catalogues' | 'projections'> & {
    readonly engine: Pick<Engine, 'change' | 'read'>;
  },
  { area, entry }: PlacedWorksheet,
  { title, person, now }: { readonly title: string; readonly person: Person; readonly now: number },
): Promise<PlacedWorksheet> {
  const template = worksheetTemplate(entry.template);
  if (!template) throw new YoriaiError('not-found');
  const { versions } = await keepers.engine.read(versionsDocument(entry.id), readPlanFile);
  const sheet =
    versions.at(-1)?.sheet ??
    (await keepers.engine.read(worksheetDocument(entry.id), (doc) =>
      asApproved(template, readWorksheet(doc).worksheet),
    ));
  const plain = copyForward(template, sheet, title, { by: person.name, now: () => now, id: newId });
  return placeWorksheet(keepers, { area: area.id, plain, person, now });
}
