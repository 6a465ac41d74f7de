import type { SampleRecord } from './records/sample-record.ts';
import { sinceAutumn } from './records/since-autumn.ts';
import { spring } from './records/spring.ts';
import { summer } from './records/summer.ts';
import type { SamplePlaces } from './sample-places.ts';
import type { SampleRow, SampleWorksheet } from './sample-worksheet.ts';

const recorder = '地区担当';

/** 実践記録 of eight months: how the houses up the slope came into sight, and what the meetings made of it. */
export const recordsSample = (places: SamplePlaces): SampleWorksheet => ({
  template: 'practice-record',
  title: 'つばめ野のかかわり',
  rows: { records: [...spring, ...summer, ...sinceAutumn].map((record) => rowOf(record, places)) },
  by: recorder,
  createdDaysAgo: 238,
  editedDaysAgo: 1,
});

function rowOf(record: SampleRecord, { day, tuesday, refer }: SamplePlaces): SampleRow {
  const daysAgo = record.tuesday ? tuesday(record.daysAgo) : record.daysAgo;
  const { meeting, place, standing, plan, process, monitoring } = record;
  const written = { meeting, place, recorder, standing, plan, process, monitoring };
  return {
    texts: Object.fromEntries(Object.entries(written).filter(([, text]) => text !== undefined)) as Record<
      string,
      string
    >,
    values: {
      date: day(daysAgo),
      kind: record.kind,
      policy: record.policy,
      ...(record.time ? { time: record.time } : {}),
      ...(record.report ? { report: true } : {}),
      ...(record.cards ? { cards: record.cards.map(([board, key]) => refer(board, key)) } : {}),
    },
    // Written on the evening after; what is still to come was planned a few days ago.
    daysAgo: Math.max(daysAgo - 1, 1),
  };
}
