import type { BoardChange } from '@yoriai/shared/areas/area';
import { parseDocumentName, worksheetDocument } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import type { WorksheetEntry } from '../areas/catalogue.ts';
import type { PlacedWorksheet } from '../areas/catalogues.ts';
import type { WorksheetKeepers } from './make-worksheet.ts';

export interface ChangeWorksheet extends BoardChange {
  readonly area: string;
  readonly worksheet: string;
  readonly now: number;
}

/**
 * Renames a worksheet, puts it away (しまう) or takes it out again. Nothing is deleted (AREA-2).
 *
 * @throws YoriaiError not-found, storage-unavailable
 */
export async function changeWorksheet(
  keepers: WorksheetKeepers,
  { area, worksheet, title, away, now }: ChangeWorksheet,
): Promise<PlacedWorksheet> {
  const placed = await changeEntry(keepers, { area, worksheet }, ({ away: since, ...entry }) => ({
    ...entry,
    title: title ?? entry.title,
    ...((away ?? since !== undefined) ? { away: since ?? now } : {}),
  }));
  if (title !== undefined) {
    await keepers.engine.change(worksheetDocument(worksheet), (doc) =>
      doc.getMap('meta').set('title', title),
    );
  }
  await keepers.projections.refresh(worksheetDocument(worksheet));
  return placed;
}

/**
 * Changes what the catalogue says of a worksheet; whoever has one of its documents open is asked for again what he or
 * she may do with it (ACC-4).
 *
 * @throws YoriaiError not-found, storage-unavailable
 */
export async function changeEntry(
  { catalogues, engine }: Pick<WorksheetKeepers, 'catalogues' | 'engine'>,
  { area, worksheet }: { readonly area: string; readonly worksheet: string },
  next: (entry: WorksheetEntry) => WorksheetEntry,
): Promise<PlacedWorksheet> {
  if (catalogues.worksheet(worksheet)?.area.id !== area) throw new YoriaiError('not-found');
  let isAccess = false;
  const changed = await catalogues.change(area, (it) => ({
    ...it,
    worksheets: it.worksheets.map((entry) => {
      if (entry.id !== worksheet) return entry;
      const after = next(entry);
      isAccess = accessOf(entry) !== accessOf(after);
      return after;
    }),
  }));
  if (isAccess)
    engine.recheck((_person, document) => {
      const { id = '' } = parseDocumentName(document) ?? {};
      return id === worksheet || catalogues.meeting(id)?.entry.paper === worksheet;
    });
  const entry = changed.worksheets.find((it) => it.id === worksheet);
  if (!entry) throw new YoriaiError('not-found');
  return { area: changed, entry };
}

/** What of an entry decides who may write. */
const accessOf = ({ away, opened, frozen }: WorksheetEntry): string => JSON.stringify([away, opened, frozen]);
