import { ownDocument, versionsDocument } from '@yoriai/shared/documents/names';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import { YoriaiError } from '@yoriai/shared/errors';
import { answersOf, isBlank } from '@yoriai/shared/guideline-check/answers';
import {
  type GuidelineRound,
  type LaidSheet,
  namedFrom,
  type OpenedAnswers,
  type SealedSheets,
} from '@yoriai/shared/guideline-check/api';
import { guidelineCheck, guidelineFields, guidelineItems } from '@yoriai/shared/guideline-check/items';
import { marksOf } from '@yoriai/shared/guideline-check/rounds';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { Template } from '@yoriai/shared/worksheets/template';
import type { WorksheetEntry } from '../areas/catalogue.ts';
import type { Catalogues, PlacedWorksheet } from '../areas/catalogues.ts';
import type { OwnSheetKeepers } from '../own-sheets/begin-own-sheet.ts';
import type { OwnSheet } from '../own-sheets/own-sheets-file.ts';
import type { People, Person } from '../people/people.ts';
import { readOpenedAnswers, writeOpenedAnswers } from './opened-answers.ts';

export interface SealedKeepers extends OwnSheetKeepers {
  readonly people: People;
  readonly catalogues: Catalogues;
}

/** A check sheet that stands on a shelf, with its form. */
export interface PlacedCheck extends PlacedWorksheet {
  readonly template: Template;
}

/** @throws YoriaiError not-found, document-put-away */
export function checkAt(
  { catalogues }: Pick<SealedKeepers, 'catalogues'>,
  { id, worksheet }: { readonly id: string; readonly worksheet: string },
): PlacedCheck {
  const placed = catalogues.worksheet(worksheet);
  const template = worksheetTemplate(guidelineCheck);
  if (!placed || !template || placed.area.id !== id || placed.entry.template !== guidelineCheck)
    throw new YoriaiError('not-found');
  if (placed.entry.away !== undefined) throw new YoriaiError('document-put-away');
  return { ...placed, template };
}

/**
 * Who has a sheet, and who says that it is written: all that may be known while they are sealed. Once they are opened,
 * names stand beside the words or nowhere (P17).
 */
export async function presentSealed(
  keepers: SealedKeepers,
  { entry }: PlacedCheck,
  person: Person,
): Promise<SealedSheets> {
  const { ownSheets } = keepers;
  const mine = ownSheets.find(entry.id, person.accountId) !== undefined;
  if (entry.opened !== undefined) return { opened: entry.opened, mine, sheets: [] };
  const sheets = await Promise.all(ownSheets.ofWorksheet(entry.id).map((sheet) => whoWrites(keepers, sheet)));
  return { mine, sheets: sheets.sort((a, b) => a.name.localeCompare(b.name, 'ja')) };
}

async function whoWrites(
  { engine, people }: SealedKeepers,
  sheet: OwnSheet,
): Promise<SealedSheets['sheets'][number]> {
  const finished = await engine.read(
    ownDocument(sheet.worksheet, sheet.owner),
    (doc) => readWorksheet(doc).worksheet.values[guidelineFields.finished]?.value === true,
  );
  return { name: nameOf(people, sheet) ?? '', finished };
}

/**
 * The sheets of everybody, laid side by side. Before they were opened nobody reads them, whoever asks.
 *
 * @throws YoriaiError worksheet-sealed
 */
export async function presentAnswers(
  keepers: SealedKeepers,
  { entry, template }: PlacedCheck,
): Promise<OpenedAnswers> {
  if (entry.opened === undefined) throw new YoriaiError('worksheet-sealed');
  return { opened: entry.opened, sheets: await openedSheets(keepers, entry, template) };
}

/** Lays the sheets side by side for good; call it once nobody can write in them any more. @throws YoriaiError storage-unavailable */
export async function layOut(keepers: SealedKeepers, { entry, template }: PlacedCheck): Promise<void> {
  const sheets = await laidFromOwn(keepers, entry, template);
  await keepers.engine.change(versionsDocument(entry.id), (doc) => writeOpenedAnswers(doc, sheets));
}

/** As they were laid out; or as they are, should the server have been killed between opening and laying out. */
async function openedSheets(
  keepers: SealedKeepers,
  entry: WorksheetEntry,
  template: Template,
): Promise<readonly LaidSheet[]> {
  const laid = await keepers.engine.read(versionsDocument(entry.id), readOpenedAnswers);
  return laid ?? laidFromOwn(keepers, entry, template);
}

/** What an area's opened check sheets marked, oldest first, so that rounds can be compared. */
export async function presentRounds(
  keepers: SealedKeepers,
  area: string,
): Promise<readonly GuidelineRound[]> {
  const template = worksheetTemplate(guidelineCheck);
  if (!template) return [];
  const items = guidelineItems(template);
  const rounds = keepers.catalogues
    .area(area)
    .worksheets.filter((it) => it.template === guidelineCheck && it.away === undefined)
    .map(async (entry): Promise<readonly GuidelineRound[]> => {
      if (entry.opened === undefined) return [];
      const sheets = await openedSheets(keepers, entry, template);
      const { id, title, opened } = entry;
      return [{ worksheet: id, title, opened, sheets: sheets.length, parts: marksOf(items, sheets) }];
    });
  return (await Promise.all(rounds)).flat().sort((a, b) => a.opened - b.opened);
}

/**
 * Read from the sheets of each. Nothing tells whose account wrote one; with few sheets not even a name does, and their
 * order is that of their words (P17).
 */
async function laidFromOwn(
  { engine, ownSheets, people }: SealedKeepers,
  { id }: WorksheetEntry,
  template: Template,
): Promise<readonly LaidSheet[]> {
  const all = await Promise.all(
    ownSheets.ofWorksheet(id).map(async (sheet) => ({
      name: nameOf(people, sheet),
      answers: await engine.read(ownDocument(id, sheet.owner), (doc) =>
        answersOf(template, readWorksheet(doc).worksheet),
      ),
    })),
  );
  const written = all.filter(({ answers }) => !isBlank(answers));
  const named = written.length >= namedFrom;
  return written
    .map(({ name, answers }): LaidSheet => ({ ...(named && name !== undefined && { name }), ...answers }))
    .sort(named ? byName : byWords);
}

const byName = (a: LaidSheet, b: LaidSheet): number => (a.name ?? '').localeCompare(b.name ?? '', 'ja');
const byWords = (a: LaidSheet, b: LaidSheet): number =>
  JSON.stringify(a.answers).localeCompare(JSON.stringify(b.answers));

const nameOf = (people: People, { owner }: OwnSheet): string | undefined => people.nameOf(owner);
