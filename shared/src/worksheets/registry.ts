import type { Template } from './template.ts';
import { agencyCycle } from './templates/agency-cycle.ts';
import { areaProfile } from './templates/area-profile.ts';
import { caseReview } from './templates/case-review.ts';
import { guidelineCheck } from './templates/guideline-check.ts';
import { minutes } from './templates/minutes.ts';
import { monthlyReview } from './templates/monthly-review.ts';
import { practiceRecord } from './templates/practice-record.ts';
import { publicPlan } from './templates/public-plan.ts';
import { reviewSheet } from './templates/review-sheet.ts';
import { selfCheck } from './templates/self-check.ts';
import { supportPlan } from './templates/support-plan.ts';
import { supportProcess } from './templates/support-process.ts';

/** Every form there is, in the order in which they are offered. A new one adds its line. */
export const worksheetTemplates: readonly Template[] = [
  practiceRecord,
  minutes,
  reviewSheet,
  areaProfile,
  caseReview,
  supportPlan,
  publicPlan,
  monthlyReview,
  supportProcess,
  agencyCycle,
  guidelineCheck,
  selfCheck,
];

export function worksheetTemplate(name: string): Template | undefined {
  return worksheetTemplates.find((it) => it.name === name);
}
