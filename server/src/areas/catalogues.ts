import { YoriaiError } from '@yoriai/shared/errors';
import type { BaseLogger } from 'pino';
import type { KeptJson } from '../keeping/kept-json.ts';
import { OneAtATime } from '../one-at-a-time.ts';
import {
  areasFolder,
  type Catalogue,
  type CatalogueEntry,
  cataloguePath,
  isCataloguePath,
  type MeetingEntry,
  readCatalogue,
  type WorksheetEntry,
} from './catalogue.ts';

/** A board together with the area on whose shelf it stands. */
export interface PlacedBoard {
  readonly area: Catalogue;
  readonly entry: CatalogueEntry;
}

/** A worksheet together with the area on whose shelf it stands. */
export interface PlacedWorksheet {
  readonly area: Catalogue;
  readonly entry: WorksheetEntry;
}

export interface PlacedMeeting {
  readonly area: Catalogue;
  readonly entry: MeetingEntry;
}

/** All catalogues, held in memory and written before an answer is given. */
export interface Catalogues {
  all(): readonly Catalogue[];
  /** @throws YoriaiError not-found */
  area(id: string): Catalogue;
  find(id: string): Catalogue | undefined;
  /** @returns undefined for a board that stands on no shelf. */
  board(id: string): PlacedBoard | undefined;
  /** @returns undefined for a worksheet that stands on no shelf. */
  worksheet(id: string): PlacedWorksheet | undefined;
  meeting(id: string): PlacedMeeting | undefined;
  /** @throws YoriaiError area-already-here, storage-unavailable */
  add(catalogue: Catalogue): Promise<void>;
  /** Changes of one area follow one another. @throws YoriaiError not-found, storage-unavailable */
  change(id: string, next: (catalogue: Catalogue) => Catalogue): Promise<Catalogue>;
}

export async function openCatalogues(kept: KeptJson, log: BaseLogger): Promise<Catalogues> {
  const catalogues = new Map<string, Catalogue>();
  /** By the id of a board or a worksheet. */
  const areaOf = new Map<string, string>();
  const turns = new OneAtATime();

  const hold = (catalogue: Catalogue): void => {
    catalogues.set(catalogue.id, catalogue);
    for (const { id } of [...catalogue.boards, ...catalogue.worksheets, ...catalogue.meetings])
      areaOf.set(id, catalogue.id);
  };
  for (const path of (await kept.list(areasFolder)).filter(isCataloguePath)) {
    const catalogue = await kept.read(path, readCatalogue);
    if (catalogue) hold(catalogue);
    else log.error({ path }, 'a catalogue could not be read and is left out');
  }

  const area = (id: string): Catalogue => {
    const catalogue = catalogues.get(id);
    if (!catalogue) throw new YoriaiError('not-found');
    return catalogue;
  };

  return {
    all: () => [...catalogues.values()],
    area,
    find: (id) => catalogues.get(id),
    board(id) {
      const catalogue = catalogues.get(areaOf.get(id) ?? '');
      const entry = catalogue?.boards.find((it) => it.id === id);
      return catalogue && entry && { area: catalogue, entry };
    },
    worksheet(id) {
      const catalogue = catalogues.get(areaOf.get(id) ?? '');
      const entry = catalogue?.worksheets.find((it) => it.id === id);
      return catalogue && entry && { area: catalogue, entry };
    },
    meeting(id) {
      const catalogue = catalogues.get(areaOf.get(id) ?? '');
      const entry = catalogue?.meetings.find((it) => it.id === id);
      return catalogue && entry && { area: catalogue, entry };
    },
    add: (catalogue) =>
      turns.run(catalogue.id, async () => {
        if (catalogues.has(catalogue.id)) throw new YoriaiError('area-already-here');
        await kept.write(cataloguePath(catalogue.id), catalogue);
        hold(catalogue);
      }),
    change: (id, next) =>
      turns.run(id, async () => {
        const before = area(id);
        const after = { ...next(before), revision: before.revision + 1 };
        await kept.write(cataloguePath(id), after);
        hold(after);
        return after;
      }),
  };
}
