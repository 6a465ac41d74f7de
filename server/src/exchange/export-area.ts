import { type AreaFile, type AreaFileBoard, areaFileVersion } from '@yoriai/shared/areas/area-file';
import { readBoard } from '@yoriai/shared/documents/board';
import { boardDocument, provenanceDocument, staffDocument } from '@yoriai/shared/documents/names';
import { readProvenance } from '@yoriai/shared/documents/provenance';
import { readStaffNotes } from '@yoriai/shared/documents/staff-notes';
import type { CatalogueEntry } from '../areas/catalogue.ts';
import type { Catalogues } from '../areas/catalogues.ts';
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
export async function exportArea(keepers: ExchangeKeepers, id: string, now: number): Promise<AreaFile> {
  const { name, level, boards } = keepers.catalogues.area(id);
  const exported: AreaFileBoard[] = [];
  for (const entry of boards) exported.push(await exportBoard(keepers, id, entry));
  await keepers.projections.refresh(provenanceDocument(id));
  const { conversions } = await keepers.engine.read(provenanceDocument(id), readProvenance);
  return {
    format: 'yoriai-area',
    version: areaFileVersion,
    exportedAt: new Date(now).toISOString(),
    area: { id, name, level },
    boards: exported,
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
