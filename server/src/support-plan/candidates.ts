import { figuresOf } from '@yoriai/shared/area-profile/figures';
import { worksheetDocument } from '@yoriai/shared/documents/names';
import { type PlainWorksheet, type Row, readWorksheet } from '@yoriai/shared/documents/worksheet';
import type { Candidate, CandidateFigure, Candidates } from '@yoriai/shared/support-plan/gathering';
import { planStages, planTables, planTemplate, profileTable } from '@yoriai/shared/support-plan/plan';
import type { TraceCard } from '@yoriai/shared/trace/api';
import type { ColumnField } from '@yoriai/shared/worksheets/field';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import { tableOf } from '@yoriai/shared/worksheets/template';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import type { PersonHere } from '../access/authorize.ts';
import { profileEntry } from '../area-profile/profile-entry.ts';
import type { Catalogue } from '../areas/catalogue.ts';
import type { Engine } from '../collaboration/engine.ts';
import type { Traces } from '../trace/traces.ts';

export interface CandidateSources {
  readonly engine: Pick<Engine, 'read'>;
  readonly traces: Traces;
}

/**
 * What of the area's boards and of its 地域概況 may come into a plan, and what of it is there already (WS-7, C1).
 *
 * @throws YoriaiError storage-unavailable
 */
export async function candidatesFor(
  { engine, traces }: CandidateSources,
  person: PersonHere,
  area: Catalogue,
  plan: string,
  now: number,
): Promise<Candidates> {
  const sheet = await engine.read(worksheetDocument(plan), (doc) => readWorksheet(doc).worksheet);
  const shelf = new Map(area.boards.map(({ id }, index) => [id, index]));
  const cards: Candidate[] = [];
  for (const stage of planStages) {
    const columns = columnsOf(planTables[stage]);
    for (const card of await traces.cards(area, stage, person)) {
      if (card.text.trim() === '') continue;
      const state = standingIn(sheet, planTables[stage], card.board, card.card);
      cards.push({ ...shown(card), stage, fields: withColumns(card.fields, columns), state });
    }
  }
  const at = (card: Candidate) => shelf.get(card.board) ?? 0;
  // The lists come newest first; on paper what was put down first stands first.
  const inOrder = cards.reverse().sort((a, b) => at(a) - at(b) || stageAt(a) - stageAt(b));
  return { cards: inOrder, figures: await figuresFor(engine, area, sheet, dayInJapan(now)) };
}

const stageAt = ({ stage }: Candidate): number => planStages.indexOf(stage);

const shown = ({ board, boardKind, boardTitle, card, text }: TraceCard) => {
  return { board, boardKind, boardTitle, card, text };
};

const columnsOf = (table: string): readonly ColumnField[] => {
  const template = worksheetTemplate(planTemplate);
  return (template && tableOf(template, table)?.columns) ?? [];
};

const withColumns = (fields: TraceCard['fields'], columns: readonly ColumnField[]) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => columns.some(({ id }) => id === name)));

async function figuresFor(
  engine: Pick<Engine, 'read'>,
  area: Catalogue,
  plan: PlainWorksheet,
  today: string,
): Promise<readonly CandidateFigure[]> {
  const profile = profileEntry(area);
  if (!profile) return [];
  return engine.read(worksheetDocument(profile.id), (doc) =>
    figuresOf(readWorksheet(doc).worksheet, today).flatMap(
      ({ row, label, value, asOf, origin, state: is }) => {
        const note = is === 'unverified' || is === 'old' ? { note: is } : {};
        const state = standingIn(plan, profileTable, profile.id, row);
        return [{ row, label, value, asOf, origin, ...note, state }];
      },
    ),
  );
}

/** The row that was taken from here, if there is one. */
export const rowTakenFrom = (
  { rows }: Pick<PlainWorksheet, 'rows'>,
  table: string,
  paper: string,
  entry: string,
): Row | undefined =>
  rows.find((row) => row.table === table && row.source?.paper === paper && row.source.entry === entry);

function standingIn(plan: PlainWorksheet, table: string, paper: string, entry: string): Candidate['state'] {
  const row = rowTakenFrom(plan, table, paper, entry);
  if (!row) return 'new';
  return row.away === undefined ? 'in' : 'away';
}
