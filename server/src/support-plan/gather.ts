import { createHash } from 'node:crypto';
import { worksheetDocument } from '@yoriai/shared/documents/names';
import { openWorksheet, readWorksheet } from '@yoriai/shared/documents/worksheet';
import { YoriaiError } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import type { Gathered, GatherRequest } from '@yoriai/shared/support-plan/gathering';
import { planStages, planTables, profileTable } from '@yoriai/shared/support-plan/plan';
import { addRows, type NewRow, takeOutRows } from '@yoriai/shared/worksheets/edits/rows';
import { keyOfReference, type Reference } from '@yoriai/shared/worksheets/reference';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import { tableOf } from '@yoriai/shared/worksheets/template';
import * as Y from 'yjs';
import type { PersonHere } from '../access/authorize.ts';
import { profileEntry } from '../area-profile/profile-entry.ts';
import type { Catalogue } from '../areas/catalogue.ts';
import type { Engine } from '../collaboration/engine.ts';
import { newId } from '../keeping/new-id.ts';
import { type PresentSource, presentSources } from '../worksheets/sources/present-sources.ts';
import { type CandidateSources, candidatesFor, rowTakenFrom } from './candidates.ts';

export interface ToGather extends GatherRequest {
  readonly person: PersonHere;
  readonly area: Catalogue;
  readonly plan: string;
  readonly now: number;
}

interface ToPut {
  readonly table: string;
  readonly reference: Pick<Reference, 'to' | 'paper' | 'entry'>;
}

/**
 * Takes cards of the boards, and the figures of 地域概況, into a plan: one journalled change. What is in it already is
 * left as it is; what was put away there is taken out again. Words that are not there any more are left out.
 *
 * @throws YoriaiError document-full, storage-unavailable
 */
export async function gather(
  { engine, ...sources }: CandidateSources & { readonly engine: Pick<Engine, 'change' | 'read'> },
  { person, area, plan, now, cards, profile = false }: ToGather,
): Promise<Gathered> {
  const candidates = await candidatesFor({ engine, ...sources }, person, area, plan, now);
  const asked = new Set(cards.map(({ board, card }) => `${board} ${card}`));
  const of = profileEntry(area);
  const puts = [
    ...planStages.flatMap((stage) =>
      candidates.cards
        .filter((it) => it.stage === stage && asked.has(`${it.board} ${it.card}`))
        .map(({ board, card }) => put(planTables[stage], 'card', board, card)),
    ),
    ...(profile && of ? candidates.figures.map(({ row }) => put(profileTable, 'row', of.id, row)) : []),
  ];
  const references = puts.map(({ reference }) => ({ ...reference, words: '', seen: '' }));
  const present = await presentSources(engine, area, references);
  const rows: string[] = [];
  await engine.change(worksheetDocument(plan), (doc) => {
    rows.length = 0;
    const news = newRows(doc, plan, puts, present);
    checkRoom(
      doc,
      news.map(({ row }) => row),
    );
    const sheet = openWorksheet(doc);
    const hand = { by: person.name, now: () => now, id: newId };
    for (const table of new Set(puts.map((it) => it.table))) {
      const of = news.filter((it) => it.table === table);
      takeOutRows(
        sheet,
        of.filter(({ isThere }) => isThere).map(({ row }) => row.id),
        'gather',
      );
      const added = of.filter(({ isThere }) => !isThere).map(({ row }) => row);
      addRows(sheet, table, added, hand, 'gather');
      rows.push(...of.map(({ row }) => row.id));
    }
  });
  return { rows };
}

const put = (table: string, to: 'card' | 'row', paper: string, entry: string): ToPut => {
  return { table, reference: { to, paper, entry } };
};

interface RowToPut {
  readonly table: string;
  readonly row: NewRow & { readonly id: string };
  /** It was put away in the plan. */
  readonly isThere: boolean;
}

function newRows(
  doc: Y.Doc,
  plan: string,
  puts: readonly ToPut[],
  present: ReadonlyMap<string, PresentSource>,
): readonly RowToPut[] {
  const sheet = readWorksheet(doc).worksheet;
  const template = worksheetTemplate(sheet.template);
  return puts.flatMap(({ table, reference }): readonly RowToPut[] => {
    const { paper, entry = '' } = reference;
    const source = present.get(keyOfReference({ ...reference, words: '', seen: '' }));
    if (source?.is !== 'there') return [];
    const there = rowTakenFrom(sheet, table, paper, entry);
    if (there) return there.away === undefined ? [] : [{ table, row: { id: there.id }, isThere: true }];
    const columns = (template && tableOf(template, table)?.columns) ?? [];
    const texts = Object.fromEntries(
      columns.flatMap(({ id, type }): [string, string][] => {
        const text = source.columns[id] ?? '';
        return type === 'text' && text !== '' ? [[id, text]] : [];
      }),
    );
    const row = {
      id: rowIdOf(plan, table, paper, entry),
      texts,
      source: { ...reference, words: source.words, seen: source.hash },
    };
    return [{ table, row, isThere: false }];
  });
}

/** A row is named after what it comes from: two who gather the same at once make the same row. */
function rowIdOf(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return `w_${BigInt(`0x${hex.slice(0, 32)}`)
    .toString(36)
    .slice(0, 16)}`;
}

/** The engine minds the room for what people send; a server command minds it itself (HOST-3). */
function checkRoom(doc: Y.Doc, rows: readonly NewRow[]): void {
  const added = Buffer.byteLength(JSON.stringify(rows)) * 2;
  if (Y.encodeStateAsUpdate(doc).byteLength + added > limits.documentBytes)
    throw new YoriaiError('document-full');
}
