/**
 * The way from a resident's words to what is done, in its order (AREA-4, CNV-4): 気づき → 問題 → 課題 → 理想像 → 目標 →
 * 取り組み → ふりかえり. A kind of card says which stage it belongs to; a kind without one is no part of the way.
 */
export const stages = ['notice', 'problem', 'issue', 'ideal', 'goal', 'activity', 'review'] as const;
export type Stage = (typeof stages)[number];

/** The stages that the river of the shelf shows; the 理想像 stands above it. */
export const riverStages = ['notice', 'problem', 'issue', 'goal', 'activity', 'review'] as const;
export type RiverStage = (typeof riverStages)[number];

/** How far a stage is from the voices; 0 is the voice itself. */
export const rankOf = (stage: Stage): number => stages.indexOf(stage);
