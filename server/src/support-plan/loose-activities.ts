import { worksheetDocument } from '@yoriai/shared/documents/names';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import { YoriaiError } from '@yoriai/shared/errors';
import type { LooseActivities } from '@yoriai/shared/support-plan/gathering';
import { planTables } from '@yoriai/shared/support-plan/plan';
import type { Reference } from '@yoriai/shared/worksheets/reference';
import type { Catalogue } from '../areas/catalogue.ts';
import type { Person } from '../people/people.ts';
import type { CandidateSources } from './candidates.ts';

/**
 * The activities of a plan that lack a 困りごと・課題 or a 目標 behind them (C5). What stands behind, the area's trace
 * says; an activity that was written on the paper itself has nothing behind it.
 *
 * @throws YoriaiError storage-unavailable
 */
export async function looseActivities(
  { engine, traces }: CandidateSources,
  person: Person,
  area: Catalogue,
  plan: string,
): Promise<LooseActivities> {
  const rows = await engine.read(worksheetDocument(plan), (doc) =>
    readWorksheet(doc).worksheet.rows.filter(
      (row) => row.table === planTables.activity && row.away === undefined && hasWords(row.texts),
    ),
  );
  const behind = async (source: Reference | undefined): Promise<ReadonlySet<string | undefined>> => {
    if (source?.to !== 'card') return new Set();
    try {
      const { back } = await traces.trace(area, source.paper, source.entry ?? '', person);
      return new Set(back.map(({ stage }) => stage));
    } catch (error) {
      if (error instanceof YoriaiError && error.id === 'not-found') return new Set();
      throw error;
    }
  };
  const loose = await Promise.all(
    rows.map(async ({ id, source }) => {
      const stages = await behind(source);
      const without = [
        ...(stages.has('problem') || stages.has('issue') ? [] : (['need'] as const)),
        ...(stages.has('goal') ? [] : (['goal'] as const)),
      ];
      return { row: id, without };
    }),
  );
  return loose.filter(({ without }) => without.length > 0);
}

const hasWords = (texts: Readonly<Record<string, string>>): boolean =>
  Object.values(texts).some((text) => text.trim() !== '');
