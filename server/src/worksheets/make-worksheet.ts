import type { NewWorksheet } from '@yoriai/shared/areas/area';
import { fillWorksheet, newWorksheet } from '@yoriai/shared/documents/fill-worksheet';
import { worksheetDocument } from '@yoriai/shared/documents/names';
import type { PlainWorksheet } from '@yoriai/shared/documents/worksheet';
import { YoriaiError } from '@yoriai/shared/errors';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { Catalogues, PlacedWorksheet } from '../areas/catalogues.ts';
import type { Projections } from '../areas/projections.ts';
import type { Engine } from '../collaboration/engine.ts';
import { newId } from '../keeping/new-id.ts';
import type { Person } from '../people/people.ts';
import { changeWorksheet } from './change-worksheet.ts';

export interface WorksheetKeepers {
  readonly engine: Pick<Engine, 'change' | 'read' | 'recheck'>;
  readonly catalogues: Catalogues;
  readonly projections: Projections;
}

export interface MakeWorksheet extends NewWorksheet {
  readonly area: string;
  readonly person: Pick<Person, 'name'>;
  readonly now: number;
}

/**
 * Makes a worksheet from a template (AREA-2). Its content is journalled first and its place on the shelf last, so a
 * worksheet that can be seen is whole. Of a form that an area has once (地域概況), the one there is is given back, taken
 * out again if it was put away.
 *
 * @throws YoriaiError not-found, invalid-input, storage-unavailable
 */
export async function makeWorksheet(
  { engine, catalogues, projections }: WorksheetKeepers,
  { area, template: name, title, person, now }: MakeWorksheet,
): Promise<PlacedWorksheet> {
  const template = worksheetTemplate(name);
  const here = catalogues.area(area).worksheets;
  // A paper of one's own is not an area's (B-33): it is begun in its own room.
  if (!template || template.paper === 'own')
    throw new YoriaiError('invalid-input', [{ path: 'template', fault: 'no-such-template' }]);
  const there = template.single ? here.find((it) => it.template === name) : undefined;
  if (there?.away !== undefined)
    return changeWorksheet(
      { engine, catalogues, projections },
      { area, worksheet: there.id, away: false, now },
    );
  if (there) return { area: catalogues.area(area), entry: there };
  const plain = newWorksheet(template, title, { by: person.name, now: () => now, id: newId });
  return placeWorksheet({ engine, catalogues, projections }, { area, plain, person, now });
}

/**
 * Puts a whole sheet on an area's shelf under an id of its own, content first.
 *
 * @throws YoriaiError not-found, storage-unavailable
 */
export async function placeWorksheet(
  {
    engine,
    catalogues,
    projections,
  }: Pick<WorksheetKeepers, 'catalogues' | 'projections'> & {
    readonly engine: Pick<Engine, 'change'>;
  },
  {
    area,
    plain,
    person,
    now,
  }: Pick<MakeWorksheet, 'area' | 'person' | 'now'> & { readonly plain: PlainWorksheet },
): Promise<PlacedWorksheet> {
  const id = newId('s_');
  const document = worksheetDocument(id);
  await engine.change(document, (doc) => fillWorksheet(doc, plain));
  const { template, title } = plain;
  const entry = { id, template, title, createdAt: now, createdBy: person.name };
  const changed = await catalogues.change(area, (it) => ({ ...it, worksheets: [...it.worksheets, entry] }));
  await projections.refresh(document, { by: person.name, at: now });
  return { area: changed, entry };
}
