import type { GatherRequest, GatherSources } from '@yoriai/shared/case-review/api';
import { type PlainBoard, readBoard } from '@yoriai/shared/documents/board';
import { boardDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { type PlainWorksheet, readWorksheet } from '@yoriai/shared/documents/worksheet';
import { YoriaiError } from '@yoriai/shared/errors';
import { recordsOf, recordsTemplate } from '@yoriai/shared/records/records';
import type { Catalogue, WorksheetEntry } from '../areas/catalogue.ts';
import type { Engine } from '../collaboration/engine.ts';

type Reads = Pick<Engine, 'read'>;

/** What a case is assembled from, as it is now (WS-5). */
export interface CaseSources {
  readonly books: readonly { readonly id: string; readonly sheet: PlainWorksheet }[];
  readonly profile?: { readonly id: string; readonly sheet: PlainWorksheet } | undefined;
  /** The map whose letters the words speak of: the one asked for, or that of the last gathering. */
  readonly map?: { readonly id: string; readonly board: PlainBoard; readonly isFirst: boolean } | undefined;
}

const mapKind = 'worry-map';
const profileTemplate = 'area-profile';

const inSight = (area: Catalogue, template: string): readonly WorksheetEntry[] =>
  area.worksheets.filter((it) => it.template === template && it.away === undefined);

/** @throws YoriaiError not-found for a book or a map that is none of this area's; storage-unavailable */
export async function readSources(
  engine: Reads,
  area: Catalogue,
  asked: GatherRequest,
  /** Maps that earlier gatherings were made with, oldest first. */
  before: readonly string[],
): Promise<CaseSources> {
  const books = inSight(area, recordsTemplate).filter(({ id }) => asked.records?.includes(id) ?? true);
  if (asked.records && books.length < new Set(asked.records).size) throw new YoriaiError('not-found');
  const [profile] = asked.parts.includes('profile') ? inSight(area, profileTemplate) : [];
  const map = asked.board === undefined ? before.at(-1) : mapOf(area, asked.board);
  return {
    books: asked.parts.includes('progress')
      ? await Promise.all(books.map(async ({ id }) => ({ id, sheet: await sheetOf(engine, id) })))
      : [],
    profile: profile && { id: profile.id, sheet: await sheetOf(engine, profile.id) },
    map:
      map === undefined
        ? undefined
        : { id: map, board: await boardOf(engine, map), isFirst: (before[0] ?? map) === map },
  };
}

/** What the dialog offers to choose from. */
export async function offeredSources(engine: Reads, area: Catalogue): Promise<GatherSources> {
  const books = await Promise.all(
    inSight(area, recordsTemplate).map(async ({ id, title }) => {
      const records = recordsOf(await sheetOf(engine, id));
      return { id, title, records: records.length, days: records.flatMap(({ date }) => date ?? []) };
    }),
  );
  const maps = await Promise.all(
    area.boards
      .filter(({ kind, away }) => kind === mapKind && away === undefined)
      .map(async ({ id, title }) => ({ id, title, persons: personsOn(await boardOf(engine, id)) })),
  );
  const days = books.flatMap((book) => book.days).sort();
  const [from, to] = [days[0], days.at(-1)];
  return {
    books: books.map(({ id, title, records }) => ({ id, title, records })),
    maps,
    profile: inSight(area, profileTemplate).length > 0,
    ...(from === undefined ? {} : { days: { from, to } }),
  };
}

const personsOn = ({ cards }: PlainBoard): GatherSources['maps'][number]['persons'] =>
  cards
    .filter(({ kind, away }) => kind === 'person' && away === undefined)
    .map(({ id, alias, text }) => ({
      card: id,
      alias: typeof alias === 'string' ? alias : '',
      words: text.trim().split('\n')[0] ?? '',
    }));

function mapOf(area: Catalogue, board: string): string {
  const entry = area.boards.find(
    ({ id, kind, away }) => id === board && kind === mapKind && away === undefined,
  );
  if (!entry) throw new YoriaiError('not-found');
  return entry.id;
}

const sheetOf = (engine: Reads, id: string): Promise<PlainWorksheet> =>
  engine.read(worksheetDocument(id), (doc) => readWorksheet(doc).worksheet);

const boardOf = (engine: Reads, id: string): Promise<PlainBoard> =>
  engine.read(boardDocument(id), (doc) => readBoard(doc).board);
