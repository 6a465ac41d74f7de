import type { WorksheetSkin } from './worksheet-skin.ts';

/** Forms that are more than their template, fetched when one is opened. One line for each. */
const skins: Readonly<Record<string, () => Promise<WorksheetSkin>>> = {
  'support-plan': async () => (await import('../support-plan/skin.tsx')).supportPlanSkin,
  'public-plan': async () => (await import('../support-plan/public-skin.tsx')).publicPlanSkin,
  'case-review': async () => (await import('../case-review/skin.ts')).caseReviewSkin,
  'monthly-review': async () => (await import('../conferences/monthly-skin.ts')).monthlyReviewSkin,
  'guideline-check': async () => (await import('../guideline-check/skin.tsx')).guidelineCheckSkin,
  'area-profile': async () => (await import('../area-profile/skin.ts')).areaProfileSkin,
  minutes: async () => (await import('../minutes/skin.ts')).minutesSkin,
  'practice-record': async () => (await import('../records/skin.ts')).recordsSkin,
};

const none: Promise<WorksheetSkin> = Promise.resolve({});
const fetched = new Map<string, Promise<WorksheetSkin>>();

/** @returns always the same promise for a template, so that it can be used. */
export function worksheetSkin(template: string): Promise<WorksheetSkin> {
  const known = fetched.get(template);
  if (known) return known;
  const skin = Object.hasOwn(skins, template) ? skins[template]?.() : undefined;
  if (!skin) return none;
  fetched.set(template, skin);
  // What could not be fetched is fetched again when the page is opened again.
  skin.catch(() => fetched.delete(template));
  return skin;
}
