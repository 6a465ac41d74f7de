import type { Hand } from '@yoriai/shared/boards/edits/hand';
import type { Gathered, GatherRequest } from '@yoriai/shared/case-review/api';
import { replaceText, textOf } from '@yoriai/shared/documents/text';
import {
  openWorksheet,
  type PlainWorksheet,
  type Row,
  readWorksheet,
} from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { addRows } from '@yoriai/shared/worksheets/edits/rows';
import { setValue } from '@yoriai/shared/worksheets/edits/values';
import type * as Y from 'yjs';
import type { Assembled, AssembledRow } from './assemble.ts';

/** What is known without any source: the area's name, and who gathers. */
export interface CaseOutline {
  readonly place: string;
  readonly presenter: string;
  readonly period: GatherRequest['period'];
}

/**
 * Puts on the sheet what is not there yet, as one change. What is there stays as people have worded it, also what they
 * put away; only the picture of the map is taken afresh (WS-5).
 */
export function putOnSheet(doc: Y.Doc, assembled: Assembled, outline: CaseOutline, hand: Hand): void {
  const sheet = openWorksheet(doc);
  const { rows } = readWorksheet(doc).worksheet;
  setValue(sheet, { field: 'period' }, outline.period, hand, undefined);
  fillIfBlank(doc, undefined, 'place', outline.place);
  fillIfBlank(doc, undefined, 'presenter', outline.presenter);
  if (assembled.relations) setValue(sheet, { field: 'relations' }, assembled.relations, hand, undefined);
  addMissing(doc, 'profile', assembled.profile, rows, hand);
  addMissing(doc, 'progress', assembled.progress, rows, hand);
  for (const { id, texts } of assembled.progress) {
    const isInSight = rows.some((row) => row.id === id && row.away === undefined);
    if (isInSight) fillIfBlank(doc, id, 'monitoring', texts.monitoring ?? '');
  }
}

/** How much of it is new on a sheet. */
export function countsOf({ relations, profile, progress }: Assembled, { rows }: PlainWorksheet): Gathered {
  const there = new Set(rows.map(({ id }) => id));
  const count = (of: readonly AssembledRow[]) => {
    const fresh = of.filter(({ id }) => !there.has(id)).length;
    return { fresh, there: of.length - fresh };
  };
  const persons = relations?.nodes.filter(({ kind }) => kind === 'person').length ?? 0;
  return {
    profile: count(profile),
    progress: count(progress),
    ...(relations && {
      relations: { persons, others: relations.nodes.length - persons, lines: relations.lines.length },
    }),
  };
}

function addMissing(
  doc: Y.Doc,
  table: string,
  wanted: readonly AssembledRow[],
  rows: readonly Row[],
  hand: Hand,
): void {
  const sheet = openWorksheet(doc);
  const there = new Set(rows.map(({ id }) => id));
  const dates = new Map(wanted.map(({ id, date }) => [id, date]));
  const standing = rows.filter((row) => row.table === table);
  for (const { id, texts, source, date } of wanted) {
    if (there.has(id)) continue;
    // Among what people may have put in an order of their own: in front of the first that is later.
    const later = standing.find((row) => date !== undefined && (dates.get(row.id) ?? '') > date);
    const written = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
    addRows(sheet, table, [{ id, texts: written, source }], hand, undefined, later?.id);
  }
}

function fillIfBlank(doc: Y.Doc, row: string | undefined, field: string, text: string): void {
  const fragment = worksheetText(doc, row, field);
  if (text !== '' && textOf(fragment).trim() === '') replaceText(fragment, text);
}
