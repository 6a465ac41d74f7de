import type { AreaFileWorksheet } from '@yoriai/shared/areas/area-file';
import type { PlainWorksheet } from '@yoriai/shared/documents/worksheet';
import { newId } from '../../keeping/new-id.ts';
import type { IdentifiedBoard } from '../build-ways.ts';
import { timeAgo } from '../days.ts';
import { areaProfileSample } from './area-profile.ts';
import { assembledCase } from './assembled-case.ts';
import { casePerson, caseReviewSample } from './case-review.ts';
import { gatheredPlan } from './gathered-plan.ts';
import { minutesSample } from './minutes.ts';
import { monthlyReviewSample } from './monthly-review.ts';
import { recordsSample } from './records.ts';
import { reviewSheetSample } from './review-sheet.ts';
import { samplePlaces } from './sample-places.ts';
import { buildSampleWorksheet, type SampleWorksheet } from './sample-worksheet.ts';
import { supportPlanSample } from './support-plan.ts';

/** The worksheets of the sample area with fresh ids, dated back from now; they tell what its boards tell. */
export function sampleWorksheets(
  boards: ReadonlyMap<string, IdentifiedBoard>,
  now: number,
): readonly AreaFileWorksheet[] {
  const map = boards.get(casePerson.board);
  if (!map) throw new Error('the sample has no map to look at a case on');
  const places = samplePlaces(boards, now);
  const built = (sample: SampleWorksheet) =>
    placed(sample, newId('s_'), buildSampleWorksheet(sample, now), now);
  const book = built(recordsSample(places));
  const profile = built(areaProfileSample(places));
  const sources = { book: sheetOf(book), profile: sheetOf(profile), map };
  const review = newId('s_');
  const plan = newId('s_');
  const planSample = supportPlanSample(places);
  return [
    book,
    profile,
    placed(caseReviewSample, review, assembledCase(review, sources, now), now),
    placed(planSample, plan, gatheredPlan(planSample, sources.profile, now), now),
    ...[minutesSample(places), monthlyReviewSample, reviewSheetSample(places)].map(built),
  ];
}

const sheetOf = ({ id, worksheet }: AreaFileWorksheet) => ({ id, sheet: worksheet });

const placed = (
  { by, createdDaysAgo, editedDaysAgo }: SampleWorksheet,
  id: string,
  worksheet: PlainWorksheet,
  now: number,
): AreaFileWorksheet => ({
  id,
  createdAt: timeAgo(now, createdDaysAgo),
  createdBy: by,
  editedAt: timeAgo(now, editedDaysAgo),
  editedBy: by,
  worksheet,
  papers: {},
});
