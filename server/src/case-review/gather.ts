import type { Gathered, GatherRequest } from '@yoriai/shared/case-review/api';
import { type NamesGiven, namesGiven } from '@yoriai/shared/case-review/case-names';
import { lettersBrought } from '@yoriai/shared/case-review/letters-of-sheet';
import { versionsDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { type PlainWorksheet, readWorksheet } from '@yoriai/shared/documents/worksheet';
import { YoriaiError } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import { fieldOf } from '@yoriai/shared/worksheets/template';
import { caseReview } from '@yoriai/shared/worksheets/templates/case-review';
import { readValue } from '@yoriai/shared/worksheets/values';
import type { PlacedWorksheet } from '../areas/catalogues.ts';
import type { Engine } from '../collaboration/engine.ts';
import { short } from '../conversions/conversion-ids.ts';
import type { Person } from '../people/people.ts';
import { type Assembled, assemble } from './assemble.ts';
import { type CasePapers, readCasePapers, writeGathering } from './case-papers.ts';
import { countsOf, putOnSheet } from './put-on-sheet.ts';
import { readSources } from './sources.ts';
import { veilOf } from './veil.ts';

type Kept = Pick<Engine, 'read' | 'change'>;

interface Assembly {
  readonly assembled: Assembled;
  readonly names: NamesGiven;
  readonly counts: Gathered;
  readonly sheet: PlainWorksheet;
}

/** What a gathering would bring. Nothing is written. @throws YoriaiError invalid-input, not-found, storage-unavailable */
export async function previewGathering(
  engine: Kept,
  placed: PlacedWorksheet,
  asked: GatherRequest,
  now: number,
): Promise<Gathered> {
  const papers = await engine.read(versionsDocument(placed.entry.id), readCasePapers);
  return (await assembly(engine, placed, asked, papers, now)).counts;
}

/**
 * Assembles the sheet (WS-5). Who is who is written down first and what was brought last, and ids follow from the
 * sources: a gathering that was cut off is completed by its retry, and nothing is brought twice.
 *
 * @returns `made`: now, or by this key before
 * @throws YoriaiError invalid-input, not-found, gather-key-used, document-full, storage-unavailable
 */
export async function gather(
  engine: Kept,
  placed: PlacedWorksheet,
  { key, ...asked }: GatherRequest & { readonly key: string },
  person: Person,
  now: number,
): Promise<{ readonly result: Gathered; readonly made: boolean }> {
  const id = placed.entry.id;
  const papers = await engine.read(versionsDocument(id), readCasePapers);
  const before = papers.gatherings.get(key);
  const hash = short(JSON.stringify(asked));
  if (before && before.asked !== hash) throw new YoriaiError('gather-key-used');
  if (before?.result) return { result: before.result as unknown as Gathered, made: false };
  const { assembled, names, counts, sheet } = await assembly(engine, placed, asked, papers, now);
  checkRoom(sheet, assembled);
  const gathering = {
    ...{ by: person.name, account: person.accountId, at: before?.at ?? now },
    ...{ asked: hash, board: asked.board },
  };
  const note = (result?: Gathered) =>
    engine.change(versionsDocument(id), (doc) =>
      writeGathering(doc, key, { ...gathering, ...(result && { result: { ...result } }) }, names.all()),
    );
  await note();
  const outline = { place: placed.area.name, presenter: person.name, period: asked.period };
  const hand = { by: person.name, now: () => now, id: () => '' };
  await engine.change(worksheetDocument(id), (doc) => putOnSheet(doc, assembled, outline, hand));
  await note(counts);
  return { result: counts, made: true };
}

async function assembly(
  engine: Kept,
  { area, entry }: PlacedWorksheet,
  asked: GatherRequest,
  { names: known, gatherings }: CasePapers,
  now: number,
): Promise<Assembly> {
  checkPeriod(asked);
  const before = [...gatherings.values()].sort((a, b) => a.at - b.at).flatMap(({ board }) => board ?? []);
  const sources = await readSources(engine, area, asked, before);
  const sheet = await engine.read(worksheetDocument(entry.id), (doc) => readWorksheet(doc).worksheet);
  const taken = Object.keys(known).length === 0 ? lettersBrought(sheet) : [];
  const names = namesGiven(known, taken, veilOf(entry.id));
  const assembled = assemble(entry.id, sources, asked, names, now);
  return { assembled, names, counts: countsOf(assembled, sheet), sheet };
}

function checkPeriod({ period }: GatherRequest): void {
  const field = fieldOf(caseReview, 'period');
  if (field && readValue(field, period) !== undefined && period.from.slice(0, period.to.length) <= period.to)
    return;
  throw new YoriaiError('invalid-input', [{ path: 'period', fault: 'dates' }]);
}

/** The engine minds the room for what people send; a server command minds it itself (HOST-3). */
function checkRoom({ rows }: PlainWorksheet, { profile, progress }: Assembled): void {
  if (rows.length + profile.length + progress.length <= limits.rowsPerWorksheet) return;
  throw new YoriaiError('document-full', [{ path: 'records', fault: 'rows' }]);
}
