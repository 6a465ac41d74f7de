import type { NewWorksheet } from '@yoriai/shared/areas/area';
import { fillWorksheet, newWorksheet } from '@yoriai/shared/documents/fill-worksheet';
import { worksheetDocument } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { Catalogues, PlacedWorksheet } from '../areas/catalogues.ts';
import type { Projections } from '../areas/projections.ts';
import type { Engine } from '../collaboration/engine.ts';
import { newId } from '../keeping/new-id.ts';
import type { Person } from '../people/people.ts';

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
 * worksheet that can be seen is whole. Of a form that an area has once (地域概況), the one there is is given back.
 *
 * @throws YoriaiError not-found, invalid-input, storage-unavailable
 */
export async function makeWorksheet(
  { engine, catalogues, projections }: WorksheetKeepers,
  { area, template: name, title, person, now }: MakeWorksheet,
): Promise<PlacedWorksheet> {
  const template = worksheetTemplate(name);
  const here = catalogues.area(area).worksheets;
  if (!template) throw new YoriaiError('invalid-input', [{ path: 'template', fault: 'no-such-template' }]);
  const there = template.single
    ? here.find((it) => it.template === name && it.away === undefined)
    : undefined;
  if (there) return { area: catalogues.area(area), entry: there };
  const id = newId('s_');
  const document = worksheetDocument(id);
  const plain = newWorksheet(template, title, { by: person.name, now: () => now, id: newId });
  await engine.change(document, (doc) => fillWorksheet(doc, plain));
  const entry = { id, template: name, title, createdAt: now, createdBy: person.name };
  const changed = await catalogues.change(area, (it) => ({ ...it, worksheets: [...it.worksheets, entry] }));
  await projections.refresh(document, { by: person.name, at: now });
  return { area: changed, entry };
}
