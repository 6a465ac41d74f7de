import { type PlainBoard, readBoard } from '@yoriai/shared/documents/board';
import { boardDocument, provenanceDocument } from '@yoriai/shared/documents/names';
import { readProvenance, stepsOf } from '@yoriai/shared/documents/provenance';
import { AreaIndex } from '@yoriai/shared/trace/area-index';
import type { BoardOnShelf } from '@yoriai/shared/trace/way-board';
import type { BaseLogger } from 'pino';
import type { Catalogue, CatalogueEntry } from '../areas/catalogue.ts';
import type { PlacedBoard } from '../areas/catalogues.ts';
import type { Engine } from '../collaboration/engine.ts';
import { faultForLog } from '../http/fault-for-log.ts';
import { OneAtATime } from '../one-at-a-time.ts';

/** The way through each area, held in memory. */
export interface AreaIndexes {
  /** Takes a board that was read for something else, so that it need not be read again; news are read when asked. */
  offer(placed: PlacedBoard, plain: PlainBoard): void;
  /** A document changed; asked at every edit, so it only notes that down. */
  edited(document: string): void;
  /** The index as the documents are at this moment. */
  of(area: Catalogue): Promise<{
    readonly index: AreaIndex;
    /** False when a document could not be read: what the index says of it may be old or missing. */
    readonly isWhole: boolean;
  }>;
}

export function areaIndexes({
  engine,
  log,
}: {
  readonly engine: Pick<Engine, 'read'>;
  readonly log: BaseLogger;
}): AreaIndexes {
  const indexes = new Map<string, AreaIndex>();
  /** Documents that changed since they were last read for an index. */
  const changed = new Set<string>();
  /** Documents of provenance that were read. */
  const known = new Set<string>();
  const turns = new OneAtATime();

  const indexOf = (area: string): AreaIndex => {
    const index = indexes.get(area) ?? new AreaIndex();
    indexes.set(area, index);
    return index;
  };

  /** Reads a document anew. Whatever changes while it is read is read with the next question. */
  async function read<T>(document: string, reader: Parameters<typeof engine.read<T>>[1]): Promise<boolean> {
    changed.delete(document);
    try {
      await engine.read(document, reader);
      return true;
    } catch (error) {
      changed.add(document);
      log.error({ ...faultForLog(error), document }, 'a document could not be read for its area');
      return false;
    }
  }

  async function bringUpToDate(area: Catalogue): Promise<boolean> {
    const index = indexOf(area.id);
    const taken = index.boards();
    let isWhole = true;
    for (const id of taken.keys()) if (!area.boards.some((entry) => entry.id === id)) index.forget(id);
    for (const entry of area.boards) {
      const [board, document] = [onShelf(entry), boardDocument(entry.id)];
      if (board.away) index.forget(entry.id);
      else if (changed.has(document) || !isSame(taken.get(entry.id), board))
        isWhole = (await read(document, (doc) => index.take(board, readBoard(doc).board))) && isWhole;
    }
    const provenance = provenanceDocument(area.id);
    if (known.has(provenance) && !changed.has(provenance)) return isWhole;
    const isRead = await read(provenance, (doc) =>
      index.takeConversions(readProvenance(doc).conversions.flatMap(stepsOf)),
    );
    if (isRead) known.add(provenance);
    return isRead && isWhole;
  }

  return {
    offer({ area, entry }, plain) {
      const index = indexOf(area.id);
      // What was taken already may be newer than what is offered: that may have been read from the disk.
      if (!index.boards().has(entry.id)) index.take(onShelf(entry), plain);
    },
    edited: (document) => {
      changed.add(document);
    },
    of: (area) =>
      turns.run(area.id, async () => {
        const isWhole = await bringUpToDate(area);
        return { index: indexOf(area.id), isWhole };
      }),
  };
}

const onShelf = ({ id, kind, title, away }: CatalogueEntry): BoardOnShelf => {
  return { id, kind, title, away: away !== undefined };
};

const isSame = (a: BoardOnShelf | undefined, b: BoardOnShelf): boolean =>
  a !== undefined && a.kind === b.kind && a.title === b.title && a.away === b.away;
