import { compareHalfYears, readHalfYear } from './period.ts';
import { type Scores, type SelfCheckStep, selfCheckSteps } from './scores.ts';

/** One half-year of one's own, as the chart and the table beside it draw it. */
export interface CoursePoint {
  /** `2026-h1` */
  readonly period: string;
  readonly scores: Scores;
}

/** Oldest first, and only half-years in which anything was scored. What is unset stays a gap; nothing is averaged. */
export function courseOf(points: readonly CoursePoint[]): readonly CoursePoint[] {
  return points
    .flatMap((point) => {
      const period = readHalfYear(point.period);
      return period && Object.keys(point.scores).length > 0 ? [{ point, period }] : [];
    })
    .sort((a, b) => compareHalfYears(a.period, b.period))
    .map(({ point }) => point);
}

/** How a step went over the half-years; `undefined` where it was not scored. */
export const courseOfStep = (
  course: readonly CoursePoint[],
  step: SelfCheckStep,
): readonly (number | undefined)[] => course.map(({ scores }) => scores[step]);

/** Whether there is a change to be seen at all. */
export const isCourse = (course: readonly CoursePoint[]): boolean =>
  selfCheckSteps.some((step) => courseOfStep(course, step).filter((it) => it !== undefined).length > 1);
