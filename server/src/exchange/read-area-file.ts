import { type AreaFileWorksheet, areaFileVersion } from '@yoriai/shared/areas/area-file';
import { boardKind } from '@yoriai/shared/boards/registry';
import { boardSchema, type PlainBoard, readBoard } from '@yoriai/shared/documents/board';
import { fillBoard } from '@yoriai/shared/documents/fill-board';
import { fillKeptPapersAfresh, type KeptPapers } from '@yoriai/shared/documents/kept-papers';
import { boardDocument } from '@yoriai/shared/documents/names';
import {
  type ConversionRecord,
  fillProvenanceAfresh,
  readProvenance,
} from '@yoriai/shared/documents/provenance';
import { fillStaffNotes, type StaffNote } from '@yoriai/shared/documents/staff-notes';
import type { PlainWorksheet } from '@yoriai/shared/documents/worksheet';
import { YoriaiError } from '@yoriai/shared/errors';
import type * as z from 'zod/mini';
import { type CleanPicture, cleanPicture } from '../boards/clean-picture.ts';
import { areaFileHead, areaFileSchema } from './area-file-schema.ts';
import { checkSize, fileFault as fault } from './file-checks.ts';
import { readWorksheetFile } from './read-worksheet-file.ts';

type RawFile = z.infer<typeof areaFileSchema>;
type RawBoard = RawFile['boards'][number];

/** A board of the file, known to be good. */
export type ReadBoard = Omit<RawBoard, 'board' | 'staffNotes' | 'picture'> & {
  readonly board: PlainBoard;
  readonly staffNotes: readonly StaffNote[];
  readonly picture: CleanPicture | undefined;
};

export interface ReadAreaFile {
  readonly area: RawFile['area'];
  readonly boards: readonly ReadBoard[];
  readonly worksheets: readonly AreaFileWorksheet[];
  readonly conversions: readonly ConversionRecord[];
}

/**
 * Reads an exported area to the last card before anything is written (AREA-5): each board is built on the side and
 * read back, and what would not come back whole makes the file no area file.
 *
 * @throws YoriaiError not-an-area-file, area-file-too-new, document-full
 */
export async function readAreaFile(raw: unknown): Promise<ReadAreaFile> {
  const head = areaFileHead.safeParse(raw);
  if (head.success && head.data.version > areaFileVersion) throw new YoriaiError('area-file-too-new');
  const result = areaFileSchema.safeParse(raw);
  if (!result.success) {
    const fields = result.error.issues
      .slice(0, 10)
      .map(({ path, code }) => ({ path: path.join('.'), fault: code }));
    throw new YoriaiError('not-an-area-file', fields);
  }
  const { area, boards, worksheets, conversions } = result.data;
  if (hasTwice(boards)) throw fault('boards', 'twice');
  if (hasTwice(worksheets)) throw fault('worksheets', 'twice');
  const read: ReadBoard[] = [];
  for (const [index, board] of boards.entries()) read.push(await readOne(board, `boards.${index}`));
  checkConversions(
    conversions,
    boards.map(({ id }) => boardDocument(id)),
  );
  return {
    area,
    boards: read,
    worksheets: worksheets.map((it, index) => ({
      ...it,
      papers: checkedPapers(it.papers),
      worksheet: readWorksheetFile(
        it.worksheet as unknown as PlainWorksheet,
        `worksheets.${index}.worksheet`,
      ),
    })),
    conversions,
  };
}

/** Small enough to be a document; what of it is no decision or version its readers leave out. */
function checkedPapers(papers: KeptPapers): KeptPapers {
  checkSize((doc) => fillKeptPapersAfresh(doc, papers)).destroy();
  return papers;
}

const hasTwice = (sheets: readonly { readonly id: string }[]): boolean =>
  new Set(sheets.map(({ id }) => id)).size < sheets.length;

/** They tie together boards of this file and no others, wherever on this server those may stand (P33). */
function checkConversions(conversions: readonly ConversionRecord[], documents: readonly string[]): void {
  const here = new Set(documents);
  for (const [index, { from, to }] of conversions.entries()) {
    if (![to, ...from].every(({ document }) => here.has(document)))
      throw fault(`conversions.${index}`, 'elsewhere');
  }
  const doc = checkSize((it) => fillProvenanceAfresh(it, conversions));
  const { conversions: back, problems } = readProvenance(doc);
  doc.destroy();
  if (problems.length > 0) throw fault('conversions', problems[0]?.fault ?? '');
  if (back.length < conversions.length) throw fault('conversions', 'twice');
}

async function readOne({ board: raw, picture, ...rest }: RawBoard, path: string): Promise<ReadBoard> {
  if (raw.schema > boardSchema) throw new YoriaiError('area-file-too-new');
  if (!boardKind(raw.kind)) throw fault(`${path}.board.kind`, 'no-such-kind');
  const board = readBack(raw as unknown as PlainBoard, `${path}.board`);
  checkSize((doc) => fillStaffNotes(doc, rest.staffNotes));
  const clean = picture === undefined ? undefined : await cleanPicture(Buffer.from(picture, 'base64'));
  const { picture: shown, ...without } = board;
  return { ...rest, board: clean && shown ? board : without, picture: shown && clean };
}

function readBack(raw: PlainBoard, path: string): PlainBoard {
  const doc = checkSize((it) => fillBoard(it, raw));
  const { board, problems } = readBoard(doc);
  doc.destroy();
  const [problem] = problems;
  if (problem) throw fault(`${path}.${problem.record}.${problem.id}`, problem.fault);
  const lost = (['cards', 'links', 'groups', 'sketch', 'notes'] as const).find(
    (it) => board[it].length < raw[it].length,
  );
  if (lost) throw fault(`${path}.${lost}`, 'twice');
  return board;
}
