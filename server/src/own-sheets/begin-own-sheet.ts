import { fillWorksheet, newWorksheet } from '@yoriai/shared/documents/fill-worksheet';
import { ownDocument } from '@yoriai/shared/documents/names';
import { openWorksheet, templateNameOf } from '@yoriai/shared/documents/worksheet';
import type { Template } from '@yoriai/shared/worksheets/template';
import type { Engine } from '../collaboration/engine.ts';
import { newId } from '../keeping/new-id.ts';
import type { Person } from '../people/people.ts';
import type { OwnSheets } from './own-sheets.ts';

export interface OwnSheetKeepers {
  readonly engine: Pick<Engine, 'change' | 'read'>;
  readonly ownSheets: OwnSheets;
}

export interface BeginOwnSheet {
  /** The id of the worksheet, or of a self check's half-year. */
  readonly worksheet: string;
  readonly template: Template;
  readonly title: string;
  readonly person: Pick<Person, 'accountId' | 'name'>;
  readonly now: number;
}

/**
 * Makes a person's own sheet, or finds it: asked again, it changes nothing. The document is journalled first, so that a
 * sheet that is known of is whole.
 *
 * @returns the name of its document.
 * @throws YoriaiError storage-unavailable
 */
export async function beginOwnSheet(
  { engine, ownSheets }: OwnSheetKeepers,
  { worksheet, template, title, person, now }: BeginOwnSheet,
): Promise<string> {
  const document = ownDocument(worksheet, person.accountId);
  await engine.change(document, (doc) => {
    if (templateNameOf(openWorksheet(doc)) !== '') return;
    fillWorksheet(doc, newWorksheet(template, title, { by: person.name, now: () => now, id: newId }));
  });
  await ownSheets.begin({ worksheet, owner: person.accountId, begunAt: now });
  return document;
}
