import type { Stage } from '../trace/stages.ts';

/** The template of 地域支援計画, and that of what leaves the house of it. */
export const planTemplate = 'support-plan';
export const publicTemplate = 'public-plan';

/** Which table of the plan the cards of a stage come into. What lies before the 課題 is reached by its trace. */
export const planTables = {
  ideal: 'ideals',
  issue: 'issues',
  goal: 'goals',
  activity: 'activities',
} as const satisfies Partial<Record<Stage, string>>;
export type PlanStage = keyof typeof planTables;

/** In the order of the paper. */
export const planStages = ['ideal', 'issue', 'goal', 'activity'] as const satisfies readonly PlanStage[];

/** The table into which figures of 地域概況 come. */
export const profileTable = 'profile';

/** Tables whose rows come from the boards: one without a source was written on the paper itself (C1). */
export const sourcedTables: ReadonlySet<string> = new Set([...Object.values(planTables), profileTable]);
