import { documentAccess, type PolicyObject } from '@yoriai/shared/access/policy';
import { boardDocument, parseDocumentName, worksheetDocument } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import type { PaperToOpen } from '@yoriai/shared/opening/widest';
import type { PersonHere } from '../access/authorize.ts';
import type { Doors } from '../access/doors.ts';
import { objectOfBoard, objectOfWorksheet } from '../access/place.ts';
import { standingHere } from '../access/standing-here.ts';
import type { Catalogue, CatalogueEntry, WorksheetEntry } from '../areas/catalogue.ts';
import type { Engine } from '../collaboration/engine.ts';
import { boardToSee } from '../conversions/board-at-hand.ts';
import { isOpenToHall } from '../meetings/open-to-hall.ts';
import { sheetToSee } from '../worksheets/worksheet-at-hand.ts';

/** A board or a worksheet as something that is opened to people. */
export interface Paper extends PaperToOpen {
  readonly area: Catalogue;
  readonly entry: CatalogueEntry | WorksheetEntry;
  /** The name of its document. */
  readonly document: string;
  readonly object: PolicyObject;
}

export interface AskedPaper {
  readonly of: Paper['of'];
  readonly area: string;
  readonly id: string;
}

/**
 * The paper that a page names, if this person may look at it now.
 *
 * @throws YoriaiError not-signed-in, not-allowed, not-found, document-put-away
 */
export function paperToSee(doors: Doors, person: PersonHere, { of, area, id }: AskedPaper): Paper {
  if (of === 'worksheet') sheetToSee(doors, person, { area, worksheet: id });
  else boardToSee(doors, person, boardDocument(id));
  const paper = paperOf(doors, id);
  if (!paper || paper.area.id !== area) throw new YoriaiError('not-found');
  return paper;
}

function paperOf({ catalogues }: Pick<Doors, 'catalogues'>, id: string): Paper | undefined {
  const board = catalogues.board(id);
  if (board)
    return {
      ...{ ...board, of: 'board', kind: board.entry.kind },
      ...{ document: boardDocument(id), object: objectOfBoard(board) },
    };
  const worksheet = catalogues.worksheet(id);
  return (
    worksheet && {
      ...{ ...worksheet, of: 'worksheet', kind: worksheet.entry.template },
      ...{ document: worksheetDocument(id), object: objectOfWorksheet(worksheet) },
    }
  );
}

/** What of an entry says who may come in; in a change, `undefined` takes away. */
type Opened = Pick<CatalogueEntry, 'audience' | 'invited' | 'widening' | 'widened'>;

export interface PaperKeepers extends Doors {
  readonly engine: Pick<Engine, 'recheck'>;
}

/**
 * Changes who may come in to a paper. When it is kept, those for whom it makes a difference are closed out and decided
 * again; nobody else notices (ACC-4).
 *
 * @throws YoriaiError not-found, storage-unavailable; what `next` throws
 */
export async function changeWhoComesIn(
  keepers: PaperKeepers,
  before: Paper,
  next: (entry: Opened) => Opened,
): Promise<Paper> {
  const { catalogues, engine } = keepers;
  const { id } = before.entry;
  const changed = <T extends Opened & { readonly id: string }>(entries: readonly T[]): T[] =>
    entries.map((entry) => (entry.id === id ? { ...entry, ...next(entry) } : entry));
  await catalogues.change(before.area.id, (it) => ({
    ...it,
    boards: changed(it.boards),
    worksheets: changed(it.worksheets),
  }));
  const after = paperOf(keepers, id);
  if (!after) throw new YoriaiError('not-found');
  engine.recheck(
    (person, document) =>
      accessTo(keepers, person, document, before) !== accessTo(keepers, person, document, after),
  );
  return after;
}

/** What somebody may do with a document of a paper, or with its area, going by the shelf as it is given here. */
function accessTo(
  doors: Doors,
  person: Pick<PersonHere, 'accountId'>,
  document: string,
  { area, entry, object }: Paper,
): string {
  const name = parseDocumentName(document);
  if (name?.family === 'area' && name.id === area.id)
    return documentAccess(standingHere(doors, person, area), 'area', undefined);
  const conference = name?.family === 'meeting' && doors.catalogues.meeting(name.id)?.entry.paper;
  if (conference === entry.id)
    return documentAccess(standingHere(doors, person, area, entry), 'worksheet', object);
  if (name?.id !== entry.id) return 'none';
  // Whoever has no account is in by a pass of a meeting: a projector, a tablet on a table.
  if (!doors.people.account(person.accountId)) return isOpenToHall(entry) ? 'hall' : 'none';
  return documentAccess(standingHere(doors, person, area, entry), name.family, object);
}
