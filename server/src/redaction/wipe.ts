import { readBoard } from '@yoriai/shared/documents/board';
import {
  bareName,
  boardDocument,
  type DocumentFamily,
  parseDocumentName,
} from '@yoriai/shared/documents/names';
import { noTitle, titlePlace } from '@yoriai/shared/redaction/gone';
import { cataloguePath } from '../areas/catalogue.ts';
import type { Catalogues } from '../areas/catalogues.ts';
import type { Projections } from '../areas/projections.ts';
import { isPictureName, picturePath, picturesFolder } from '../boards/board-picture.ts';
import type { Engine } from '../collaboration/engine.ts';
import type { Storage } from '../storage/ports.ts';
import type { RedactionLedger } from './ledger.ts';
import type { Redaction } from './redaction.ts';

export interface WipeKeepers {
  readonly ledger: RedactionLedger;
  readonly storage: Pick<Storage, 'journal' | 'json' | 'files'>;
  readonly engine: Pick<Engine, 'read'>;
  readonly catalogues: Catalogues;
  readonly projections: Projections;
}

/**
 * Wipes every trace of what was redacted from everything that is kept; done again, it does nothing more. The journal comes
 * last: what was in it of catalogues goes along with the documents.
 *
 * @param untitled papers whose titles are to go now; afterwards somebody may have given them others
 * @throws YoriaiError storage-unavailable; to be tried again
 */
export async function wipe(
  keepers: WipeKeepers,
  redactions: readonly Redaction[],
  untitled: (paper: string) => boolean,
): Promise<void> {
  const { ledger, storage, projections } = keepers;
  for (const entry of redactions) {
    await wipeCatalogue(keepers, entry, untitled);
    for (const { name } of entry.documents)
      if (hasPlainCopy(name)) await projections.forget(name, entry.area);
    for (const { of, id } of entry.papers) if (of === 'board') await wipePictures(keepers, id);
  }
  const stale = (await storage.journal.documents()).filter((name) => isStale(ledger, name));
  await storage.journal.forget(stale);
  await ledger.finished(redactions.map(({ id }) => id));
}

/** An earlier epoch, or one that was begun and never counted. */
function isStale(ledger: RedactionLedger, name: string): boolean {
  const bare = bareName(name);
  if (ledger.present(bare) !== name) return true;
  const paper = parseDocumentName(bare);
  return paper !== undefined && ledger.epochs().has(bare) && ledger.isWhole(paper.id);
}

const plainFamilies: ReadonlySet<DocumentFamily> = new Set([
  'board',
  'staff-notes',
  'worksheet',
  'provenance',
]);

const hasPlainCopy = (document: string): boolean => {
  const name = parseDocumentName(document);
  return name !== undefined && plainFamilies.has(name.family);
};

/** Papers that went as a whole stand on no shelf; a catalogue is written before, so the generation before holds them. */
async function wipeCatalogue(
  { catalogues, storage }: WipeKeepers,
  { area, papers }: Redaction,
  untitled: (paper: string) => boolean,
): Promise<void> {
  const whole = new Set(papers.filter((it) => it.whole).map(({ id }) => id));
  const bare = new Set(
    papers.filter(({ id, gone }) => gone.includes(titlePlace) && untitled(id)).map(({ id }) => id),
  );
  const stays = ({ id }: { readonly id: string }): boolean => !whole.has(id);
  const named = <T extends { readonly id: string; readonly title: string }>(entry: T): T =>
    bare.has(entry.id) ? { ...entry, title: noTitle } : entry;
  const found = catalogues.find(area);
  if (!found) return;
  const isConcerned = ({ id }: { readonly id: string }): boolean => whole.has(id) || bare.has(id);
  if ([...found.boards, ...found.worksheets].some(isConcerned))
    await catalogues.change(area, (it) => ({
      ...it,
      boards: it.boards.filter(stays).map(named),
      worksheets: it.worksheets.filter(stays).map(named),
    }));
  await storage.json.forget(cataloguePath(area), 'earlier');
}

/** Pictures that were laid under a board before stay for undo; a redacted board keeps the one it shows. */
async function wipePictures({ storage, engine, catalogues }: WipeKeepers, board: string): Promise<void> {
  const isThere = catalogues.board(board) !== undefined;
  const file = isThere
    ? await engine.read(boardDocument(board), (doc) => readBoard(doc).board.picture?.file)
    : undefined;
  const keep = file !== undefined && isPictureName(file) ? picturePath(board, file) : undefined;
  await storage.files.forgetBelow(picturesFolder(board), keep);
}
