import { createHash } from 'node:crypto';
import type { PlainBoard } from '@yoriai/shared/documents/board';
import {
  bareName,
  boardDocument,
  type DocumentName,
  formatDocumentName,
  parseDocumentName,
  provenanceDocument,
  staffDocument,
  worksheetDocument,
} from '@yoriai/shared/documents/names';
import type { BaseLogger } from 'pino';
import type * as Y from 'yjs';
import { summaryOf } from '../boards/board-summary.ts';
import { faultForLog } from '../http/fault-for-log.ts';
import { OneAtATime } from '../one-at-a-time.ts';
import type { JsonStore } from '../storage/ports.ts';
import { type WorksheetSummary, worksheetSummary } from '../worksheets/worksheet-summary.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import type { Catalogues, PlacedBoard, PlacedWorksheet } from './catalogues.ts';
import {
  contentOf,
  type DocumentContent,
  type DocumentFile,
  documentPath,
  handInContent,
  type LastHand,
  readDocumentFile,
} from './document-file.ts';

/** What a sheet on the shelf says of its content. */
export interface SheetContent extends WorksheetSummary {
  readonly hand: LastHand;
}

/**
 * The documents of all areas in plain form (AREA-5), written when they come to rest, and what the shelf shows of them,
 * held in memory. The journal is the truth: a file that is missing, damaged or behind is written anew from it.
 */
export interface Projections {
  /** Takes a document that came to rest. @param hand who wrote last; left out, the one before stays. */
  take(document: string, doc: Y.Doc, hand?: LastHand): Promise<void>;
  /** Brings one document's file up to date from the journal. */
  refresh(document: string, hand?: LastHand): Promise<void>;
  /** Takes away every copy of earlier epochs of a document; of one that is no more, all (ACC-8). @param area its area */
  forget(document: string, area: string): Promise<void>;
  /** The name under which a document is open now. @param document its bare name */
  present(document: string): string;
  content(board: PlacedBoard): Promise<SheetContent>;
  worksheet(worksheet: PlacedWorksheet): Promise<SheetContent>;
  /** Goes through all documents once, at start, until it is told to stop. */
  catchUp(stop: AbortSignal): Promise<void>;
  /** Tries again what could not be written. */
  tryAgain(): Promise<void>;
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

export interface ProjectionOptions {
  readonly json: JsonStore;
  readonly catalogues: Catalogues;
  /** Reads a document as it is now (`Engine.read`). */
  readonly read: <T>(document: string, reader: (doc: Y.Doc) => T) => Promise<T>;
  /** The name under which a document is open now (`Engine.present`). */
  readonly present: (document: string) => string;
  /** Called with every board that is read, for what else is made of boards. */
  readonly offer: (placed: PlacedBoard, board: PlainBoard) => void;
  /** Says to everybody who looks at an area's shelf that something on it changed. */
  readonly tellShelf: (area: string) => void;
  readonly log: BaseLogger;
  readonly now: () => number;
}

/** Where a document belongs, and who made it: a board, or the area itself. */
interface Placed {
  readonly area: Catalogue;
  readonly entry: Pick<CatalogueEntry, 'createdBy' | 'createdAt'>;
}

interface Known {
  readonly hand: LastHand;
  /** Hash of what stands in the file; undefined when that is not known or could not be written. */
  readonly written: string | undefined;
  readonly summary?: WorksheetSummary | undefined;
  /** There is no file, as for staff notes nobody has written yet. */
  readonly missing?: boolean;
}

export function openProjections({
  json,
  catalogues,
  read,
  present,
  offer,
  tellShelf,
  log,
  now,
}: ProjectionOptions): Projections {
  const known = new Map<string, Known>();
  /** Documents whose file could not be written. */
  const behind = new Set<string>();
  const turns = new OneAtATime();

  /** What is known of a document, at first use from its file. */
  const knownOf = async (name: DocumentName, { area, entry }: Placed): Promise<Known> => {
    const document = formatDocumentName(name);
    const there = known.get(bareName(document));
    if (there) return there;
    const found = await json.read(documentPath(area.id, name), readDocumentFile);
    if ('damaged' in found) log.warn({ document }, 'a damaged file is rebuilt from the journal');
    if ('value' in found) return { hand: found.value.hand, written: hashOf(found.value.raw) };
    return {
      hand: { by: entry.createdBy, at: entry.createdAt },
      written: undefined,
      missing: 'missing' in found,
    };
  };

  const project = async (
    name: DocumentName,
    placed: Placed,
    content: DocumentContent,
    hand?: LastHand,
  ): Promise<void> => {
    const document = formatDocumentName(name);
    const bare = bareName(document);
    const before = await knownOf(name, placed);
    if (before.missing && isBlank(content)) return void known.set(bare, before);
    const fileBy = (by: LastHand): DocumentFile => ({ version: 1, document, hand: by, ...content });
    const isNews = hashOf(fileBy(before.hand)) !== before.written;
    const newest = hand ?? (isNews ? newer(handInContent(content, now()), before.hand) : before.hand);
    const hash = hashOf(fileBy(newest));
    const summary = summaryIn(content);
    known.set(bare, { hand: newest, written: before.written === hash ? hash : undefined, summary });
    if (before.written !== hash) {
      await json.write(documentPath(placed.area.id, name), fileBy(newest));
      known.set(bare, { hand: newest, written: hash, summary });
    }
    if (before.summary && before.written !== hash) tellShelf(placed.area.id);
  };

  const placeOf = (document: string): { name: DocumentName; placed: Placed } | undefined => {
    const name = parseDocumentName(present(document));
    if (!name || name.family === 'area') return undefined;
    if (name.family === 'worksheet') {
      const placed = catalogues.worksheet(name.id);
      return placed && { name, placed };
    }
    if (name.family === 'own-worksheet' || name.family === 'worksheet-versions') return undefined;
    if (name.family !== 'provenance') {
      const placed = catalogues.board(name.id);
      return placed && { name, placed };
    }
    const area = catalogues.find(name.id);
    return area && { name, placed: { area, entry: area } };
  };

  const contentAt = (name: DocumentName, doc: Y.Doc): DocumentContent => {
    const content = contentOf(name, doc);
    if (content.format !== 'yoriai-board') return content;
    const placed = catalogues.board(name.id);
    if (placed) offer(placed, content.board);
    return content;
  };

  /** Runs one task of a document at a time. What could not be written is tried again later. */
  const inTurn = (document: string, task: () => Promise<void>): Promise<void> =>
    turns.run(document, async () => {
      try {
        await task();
        behind.delete(document);
      } catch (error) {
        behind.add(document);
        log.error(
          { document, ...faultForLog(error) },
          'a plain copy could not be written; it is tried again',
        );
      }
    });

  const contentOfSheet = async (document: string, made: Placed['entry']): Promise<SheetContent> => {
    if (!known.get(document)?.summary) await self.refresh(document);
    const { summary, hand } = known.get(document) ?? {};
    return { ...(summary ?? nothingKnown), hand: hand ?? { by: made.createdBy, at: made.createdAt } };
  };

  const self: Projections = {
    async take(document, doc, hand) {
      const place = placeOf(document);
      if (!place) return;
      const content = contentAt(place.name, doc);
      await inTurn(document, () => project(place.name, place.placed, content, hand));
    },

    async refresh(document, hand) {
      const place = placeOf(document);
      if (!place) return;
      await inTurn(document, async () => {
        const content = await read(document, (doc) => contentAt(place.name, doc));
        await project(place.name, place.placed, content, hand);
      });
    },

    async forget(document, area) {
      const name = parseDocumentName(present(document));
      if (!name) return;
      await turns.run(document, async () => {
        const isThere = placeOf(document) !== undefined;
        for (let epoch = 1; epoch < name.epoch || (!isThere && epoch === name.epoch); epoch += 1)
          await json.forget(documentPath(area, { ...name, epoch }), 'all');
        known.delete(document);
        behind.delete(document);
      });
    },
    present,

    content: ({ entry }) => contentOfSheet(boardDocument(entry.id), entry),
    worksheet: ({ entry }) => contentOfSheet(worksheetDocument(entry.id), entry),

    async catchUp(stop) {
      const documents = catalogues
        .all()
        .flatMap(({ id, boards, worksheets }) => [
          ...boards.flatMap((board) => [boardDocument(board.id), staffDocument(board.id)]),
          ...worksheets.map((worksheet) => worksheetDocument(worksheet.id)),
          provenanceDocument(id),
        ]);
      for (const document of documents) {
        if (!stop.aborted && !known.has(document)) await self.refresh(document);
      }
    },

    async tryAgain() {
      for (const document of [...behind]) await self.refresh(document);
    },

    settled: () => turns.settled(),
  };
  return self;
}

const nothingKnown: WorksheetSummary = { cards: 0, unlinked: 0, thumbnail: { boxes: [], lines: [] } };

function summaryIn(content: DocumentContent): WorksheetSummary | undefined {
  if (content.format === 'yoriai-board') return summaryOf(content.board);
  return content.format === 'yoriai-worksheet' ? worksheetSummary(content.worksheet) : undefined;
}

const isBlank = (content: DocumentContent): boolean =>
  (content.format === 'yoriai-staff-notes' && content.notes.length === 0) ||
  (content.format === 'yoriai-provenance' && content.conversions.length === 0);

const newer = (a: LastHand | undefined, b: LastHand): LastHand => (a && a.at > b.at ? a : b);

const hashOf = (file: unknown): string => createHash('sha256').update(JSON.stringify(file)).digest('base64');
