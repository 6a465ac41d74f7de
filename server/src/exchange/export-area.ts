import {
  type AreaFile,
  type AreaFileBoard,
  type AreaFileWorksheet,
  areaFileVersion,
} from '@yoriai/shared/areas/area-file';
import { readBoard } from '@yoriai/shared/documents/board';
import { readKeptPapers } from '@yoriai/shared/documents/kept-papers';
import {
  boardDocument,
  provenanceDocument,
  staffDocument,
  versionsDocument,
  worksheetDocument,
} from '@yoriai/shared/documents/names';
import { readProvenance } from '@yoriai/shared/documents/provenance';
import { readStaffNotes } from '@yoriai/shared/documents/staff-notes';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import type { CatalogueEntry, WorksheetEntry } from '../areas/catalogue.ts';
import type { Catalogues, PlacedWorksheet } from '../areas/catalogues.ts';
import type { Projections } from '../areas/projections.ts';
import { isPictureName, picturePath } from '../boards/board-picture.ts';
import type { Engine } from '../collaboration/engine.ts';
import type { FileStore } from '../storage/ports.ts';

export interface ExchangeKeepers {
  readonly engine: Pick<Engine, 'change' | 'read'>;
  readonly catalogues: Catalogues;
  readonly projections: Projections;
  readonly files: FileStore;
}

/** An area as one file, as its documents are at this moment; its plain files are brought up to date too (AREA-5). */
export async function exportArea(
  keepers: ExchangeKeepers,
  id: string,
  now: number,
  /** Whether a worksheet may leave the house (ACC-10). */
  mayLeave: (placed: PlacedWorksheet) => boolean,
): Promise<AreaFile> {
  const area = keepers.catalogues.area(id);
  const { name, level, formerNames, boards, worksheets } = area;
  const exported: AreaFileBoard[] = [];
  for (const entry of boards) exported.push(await exportBoard(keepers, id, entry));
  const papers: AreaFileWorksheet[] = [];
  for (const entry of worksheets)
    if (mayLeave({ area, entry })) papers.push(await exportWorksheet(keepers, id, entry));
  await keepers.projections.refresh(provenanceDocument(id));
  const { conversions } = await keepers.engine.read(provenanceDocument(id), readProvenance);
  return {
    format: 'yoriai-area',
    version: areaFileVersion,
    exportedAt: new Date(now).toISOString(),
    area: { id, name, level, ...(formerNames && { formerNames }) },
    boards: exported,
    worksheets: papers,
    conversions,
  };
}

async function exportBoard(
  { engine, catalogues, projections, files }: ExchangeKeepers,
  area: string,
  entry: CatalogueEntry,
): Promise<AreaFileBoard> {
  const { id, title, createdAt, createdBy, away } = entry;
  for (const document of [boardDocument(id), staffDocument(id)]) await projections.refresh(document);
  const { hand } = await projections.content({ area: catalogues.area(area), entry });
  const board = await engine.read(boardDocument(id), (doc) => readBoard(doc).board);
  const staffNotes = await engine.read(staffDocument(id), readStaffNotes);
  const file = board.picture?.file ?? '';
  const picture = isPictureName(file) ? await files.get(picturePath(id, file)) : undefined;
  return {
    id,
    createdAt,
    createdBy,
    editedAt: hand.at,
    editedBy: hand.by,
    ...(away === undefined ? {} : { away }),
    board: { ...board, title },
    staffNotes,
    ...(picture ? { picture: Buffer.from(picture).toString('base64') } : {}),
  };
}

async function exportWorksheet(
  { engine, catalogues, projections }: ExchangeKeepers,
  area: string,
  entry: WorksheetEntry,
): Promise<AreaFileWorksheet> {
  const { template: _template, title, ...rest } = entry;
  const document = worksheetDocument(entry.id);
  await projections.refresh(document);
  const { hand } = await projections.worksheet({ area: catalogues.area(area), entry });
  const worksheet = await engine.read(document, (doc) => readWorksheet(doc).worksheet);
  const papers = await engine.read(versionsDocument(entry.id), readKeptPapers);
  return { ...rest, editedAt: hand.at, editedBy: hand.by, worksheet: { ...worksheet, title }, papers };
}
