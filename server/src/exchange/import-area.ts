import { fillWorksheetAfresh } from '@yoriai/shared/documents/fill-worksheet';
import { fillKeptPapersAfresh } from '@yoriai/shared/documents/kept-papers';
import {
  boardDocument,
  provenanceDocument,
  staffDocument,
  versionsDocument,
  worksheetDocument,
} from '@yoriai/shared/documents/names';
import { fillProvenanceAfresh } from '@yoriai/shared/documents/provenance';
import { YoriaiError } from '@yoriai/shared/errors';
import type { Catalogue } from '../areas/catalogue.ts';
import { picturePath } from '../boards/board-picture.ts';
import { newId } from '../keeping/new-id.ts';
import type { Person } from '../people/people.ts';
import type { ExchangeKeepers } from './export-area.ts';
import { fillBoardAfresh, fillStaffNotesAfresh } from './fill-afresh.ts';
import { type ReadAreaFile, type ReadBoard, readAreaFile } from './read-area-file.ts';

export interface ImportArea {
  /** What the file holds, as it was sent. */
  readonly raw: unknown;
  readonly person: Pick<Person, 'name'>;
  /** The account of its 主担当. @default nobody yet */
  readonly primary?: string | undefined;
  readonly now: number;
  /** Takes out what was redacted here since the file was made (ACC-8). @default nothing */
  readonly cut?: (file: ReadAreaFile) => ReadAreaFile;
}

/**
 * Brings an exported area back (AREA-5): all of it or nothing. Its documents are journalled first, under their own
 * ids, so that origins still lead to their cards; the catalogue comes last, and only with it the area is there.
 *
 * @throws YoriaiError not-an-area-file, area-file-too-new, area-already-here, storage-unavailable
 */
export async function importArea(
  keepers: ExchangeKeepers,
  { raw, cut = (file) => file, ...by }: ImportArea,
): Promise<Catalogue> {
  const file = cut(await readAreaFile(raw));
  return placeArea(keepers, { file, ...by });
}

export interface PlaceArea extends Omit<ImportArea, 'raw' | 'cut'> {
  readonly file: ReadAreaFile;
  readonly parentId?: string | undefined;
  readonly sample?: boolean;
}

/** Writes an area that was read and found good. */
export async function placeArea(
  keepers: ExchangeKeepers,
  { file: { area, boards, worksheets, conversions }, person, primary, now, parentId, sample }: PlaceArea,
): Promise<Catalogue> {
  const { engine, catalogues, projections } = keepers;
  const isHere =
    catalogues.find(area.id) ??
    boards.find(({ id }) => catalogues.board(id)) ??
    worksheets.find(({ id }) => catalogues.worksheet(id));
  if (isHere) throw new YoriaiError('area-already-here');
  for (const board of boards) await placeBoard(keepers, board);
  for (const { id, worksheet, papers } of worksheets) {
    await engine.change(worksheetDocument(id), (doc) => fillWorksheetAfresh(doc, worksheet));
    await engine.change(versionsDocument(id), (doc) => fillKeptPapersAfresh(doc, papers));
  }
  await engine.change(provenanceDocument(area.id), (doc) => fillProvenanceAfresh(doc, conversions));
  const catalogue: Catalogue = {
    format: 'yoriai-area-catalogue',
    version: 1,
    revision: 1,
    ...area,
    ...(parentId === undefined ? {} : { parentId }),
    ...(sample ? { sample } : {}),
    createdAt: now,
    createdBy: person.name,
    meetings: [],
    people: primary === undefined ? [] : [{ account: primary, as: 'primary' }],
    worksheets: worksheets.map(({ editedAt: _at, editedBy: _by, worksheet, papers: _papers, ...entry }) => ({
      ...entry,
      template: worksheet.template,
      title: worksheet.title,
    })),
    boards: boards.map(({ id, createdAt, createdBy, away, board: { kind, title } }) => {
      return { id, kind, title, createdAt, createdBy, ...(away === undefined ? {} : { away }) };
    }),
  };
  await catalogues.add(catalogue);
  for (const { id, editedBy: by, editedAt: at } of boards) {
    await projections.refresh(boardDocument(id), { by, at });
    await projections.refresh(staffDocument(id));
  }
  for (const { id, editedBy: by, editedAt: at } of worksheets)
    await projections.refresh(worksheetDocument(id), { by, at });
  await projections.refresh(provenanceDocument(area.id));
  return catalogue;
}

async function placeBoard({ engine, files }: ExchangeKeepers, read: ReadBoard): Promise<void> {
  const { id, board, picture, staffNotes } = read;
  const file = newId('f_');
  if (picture) await files.put(picturePath(id, file), picture.bytes);
  const { width, height } = picture ?? {};
  const shown =
    board.picture && width !== undefined && height !== undefined
      ? { ...board, picture: { ...board.picture, file, width, height } }
      : board;
  await engine.change(boardDocument(id), (doc) => fillBoardAfresh(doc, shown));
  await engine.change(staffDocument(id), (doc) => fillStaffNotesAfresh(doc, staffNotes));
}
