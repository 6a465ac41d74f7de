import { readBoard } from '@yoriai/shared/documents/board';
import {
  bareName,
  boardDocument,
  type DocumentFamily,
  parseDocumentName,
} from '@yoriai/shared/documents/names';
import { noTitle, placePlace, titlePlace } from '@yoriai/shared/redaction/gone';
import { cataloguePath, type MeetingEntry } from '../areas/catalogue.ts';
import type { Catalogues } from '../areas/catalogues.ts';
import type { Projections } from '../areas/projections.ts';
import { isPictureName, picturePath, picturesFolder } from '../boards/board-picture.ts';
import type { Engine } from '../collaboration/engine.ts';
import type { Passes } from '../meetings/passes.ts';
import { passesPath } from '../meetings/passes-file.ts';
import type { Storage } from '../storage/ports.ts';
import type { RedactionLedger } from './ledger.ts';
import type { Redaction } from './redaction.ts';

export interface WipeKeepers {
  readonly ledger: RedactionLedger;
  readonly storage: Pick<Storage, 'journal' | 'json' | 'files'>;
  readonly engine: Pick<Engine, 'read'>;
  readonly catalogues: Catalogues;
  readonly projections: Projections;
  readonly passes: Pick<Passes, 'unname'>;
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
    await wipePasses(keepers, entry);
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
  const bare = (place: string): ReadonlySet<string> =>
    new Set(papers.filter(({ id, gone }) => gone.includes(place) && untitled(id)).map(({ id }) => id));
  const [untitledPapers, placeless] = [bare(titlePlace), bare(placePlace)];
  const stays = ({ id }: { readonly id: string }): boolean => !whole.has(id);
  const named = <T extends { readonly id: string; readonly title: string }>(entry: T): T =>
    untitledPapers.has(entry.id) ? { ...entry, title: noTitle } : entry;
  const placed = ({ place, ...entry }: MeetingEntry): MeetingEntry =>
    place === undefined || placeless.has(entry.id) ? entry : { ...entry, place };
  const found = catalogues.find(area);
  if (!found) return;
  const isConcerned = ({ id }: { readonly id: string }): boolean =>
    whole.has(id) || untitledPapers.has(id) || placeless.has(id);
  if ([...found.boards, ...found.worksheets, ...found.meetings].some(isConcerned))
    await catalogues.change(area, (it) => ({
      ...it,
      boards: it.boards.filter(stays).map(named),
      worksheets: it.worksheets.filter(stays).map(named),
      meetings: it.meetings.filter(stays).map(named).map(placed),
    }));
  await storage.json.forget(cataloguePath(area), 'earlier');
}

/** What people called themselves at the door of a meeting stands in their passes too. */
async function wipePasses({ passes, storage }: WipeKeepers, { papers }: Redaction): Promise<void> {
  const meetings = papers.filter(({ of }) => of === 'meeting');
  if (meetings.length === 0) return;
  const whole = new Set(meetings.filter((it) => it.whole).map(({ id }) => id));
  const people = new Set(meetings.flatMap(({ gone }) => gone));
  await passes.unname(({ id, meeting }) =>
    whole.has(meeting) ? 'ends' : people.has(id) ? 'unnamed' : 'stays',
  );
  await storage.json.forget(passesPath, 'earlier');
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
