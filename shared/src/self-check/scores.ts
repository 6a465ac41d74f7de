import type { Entry } from '../documents/worksheet.ts';

/** 知る, つなぐ, まきこむ・つくりだす, ひろげる, in the order of the form (domain.md §1.6.1). */
export const selfCheckSteps = ['know', 'connect', 'involve', 'spread'] as const;
export type SelfCheckStep = (typeof selfCheckSteps)[number];

/** 1 to 4 by step; a step nobody scored has none (B-31). */
export type Scores = Readonly<Partial<Record<SelfCheckStep, number>>>;

/** The field in which a step is scored. */
export const scoreField = (step: SelfCheckStep): string => `${step}.score`;

/** @param values of the sheet, by field */
export function scoresOf(values: Readonly<Record<string, Pick<Entry, 'value'>>>): Scores {
  return Object.fromEntries(
    selfCheckSteps.flatMap((step) => {
      const value = values[scoreField(step)]?.value;
      return typeof value === 'number' ? [[step, value]] : [];
    }),
  );
}

/** Complete means that all four steps are scored, and nothing else (B-31). */
export const isComplete = (scores: Scores): boolean =>
  selfCheckSteps.every((step) => scores[step] !== undefined);
