import { figuresOf } from '@yoriai/shared/area-profile/figures';
import type { PlainWorksheet } from '@yoriai/shared/documents/worksheet';
import { rowsAsSources } from '../../worksheets/sources/rows-as-sources.ts';
import { buildSampleWorksheet, type SampleRow, type SampleWorksheet } from './sample-worksheet.ts';

interface Profile {
  readonly id: string;
  readonly sheet: PlainWorksheet;
}

/** The plan with the figures of 地域概況, each leading back to where it stands (WS-7). */
export function gatheredPlan(sample: SampleWorksheet, profile: Profile, now: number): PlainWorksheet {
  const rows = { ...sample.rows, profile: profileRows(profile) };
  return buildSampleWorksheet({ ...sample, rows }, now);
}

function profileRows({ id: paper, sheet }: Profile): readonly SampleRow[] {
  const sources = rowsAsSources(sheet);
  return figuresOf(sheet).flatMap(({ row: entry }): readonly SampleRow[] => {
    const source = sources.get(entry);
    if (!source) return [];
    const { columns, words, hash } = source;
    return [{ texts: columns, source: { to: 'row', paper, entry, words, seen: hash } }];
  });
}
