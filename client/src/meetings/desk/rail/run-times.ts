import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { spread } from '@yoriai/shared/meetings/timing';

/** One step on the rail. Times in milliseconds since 1970, UTC, on the server's clock. */
export interface StepOnRail {
  readonly index: number;
  readonly state: 'done' | 'now' | 'ahead';
  readonly step: Meeting['steps'][number];
  /** When it begins, or is meant to; nobody wrote down when those that are done began. */
  readonly begins?: number | undefined;
}

/** The steps with the times at which they begin, as they follow from what is left until the end (MTG-1). */
export function runTimes(meeting: Meeting): readonly StepOnRail[] {
  const { steps, stage, step: at, ends } = meeting;
  if (at === undefined || stage === 'planned' || stage === 'open') {
    const minutes = steps.map((it) => it.minutes);
    const planned = spread(minutes, 0, meeting.startsAt, meeting.endsAt);
    return steps.map((step, index) => ({
      ...{ index, step, state: 'ahead' },
      begins: index === 0 ? meeting.startsAt : planned[index - 1],
    }));
  }
  return steps.map((step, index) => ({
    ...{ index, step, state: index < at ? 'done' : index === at ? 'now' : 'ahead' },
    begins: index > at ? ends[index - at - 1] : undefined,
  }));
}

/** When the step under way ends; undefined before the first and after all. */
export const stepEnds = ({ stage, ends }: Meeting): number | undefined =>
  stage === 'running' ? ends[0] : undefined;

export const isLastStep = ({ step, steps }: Meeting): boolean => step === steps.length - 1;

/** 「3:12」 of whole seconds; hours are told in minutes. */
export const timerWords = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Whole minutes by which a moment is past; 0 while it is not. */
export const minutesPast = (until: number, now: number): number =>
  Math.max(0, Math.floor((now - until) / 60_000));
