import { courseOf, courseOfStep, isCourse } from '@yoriai/shared/self-check/course';
import {
  compareHalfYears,
  halfYearAt,
  mayBegin,
  nextHalfYear,
  periodOfSelfCheck,
  readHalfYear,
  selfCheckId,
  writeHalfYear,
} from '@yoriai/shared/self-check/period';
import { isComplete, scoresOf, selfCheckSteps } from '@yoriai/shared/self-check/scores';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import { fieldOf } from '@yoriai/shared/worksheets/template';
import { describe, expect, it } from 'vitest';

const inJapan = (text: string): number => Date.parse(`${text}+09:00`);

describe('the half-year of a self check', () => {
  it.each([
    ['2026-04-01T00:00', '2026-h1'],
    ['2026-09-30T23:59', '2026-h1'],
    ['2026-10-01T00:00', '2026-h2'],
    ['2027-01-15T12:00', '2026-h2'],
    ['2027-03-31T23:59', '2026-h2'],
    ['2027-04-01T00:00', '2027-h1'],
  ])('[WS-6] is that of the fiscal year, by the calendar of Japan: %s', (day, period) => {
    expect(writeHalfYear(halfYearAt(inJapan(day)))).toBe(period);
  });

  it('[WS-6] [B-33] is read from addresses and ids, and nothing else is one', () => {
    expect(readHalfYear('2026-h2')).toEqual({ year: 2026, half: 2 });
    expect(periodOfSelfCheck(selfCheckId({ year: 2026, half: 1 }))).toEqual({ year: 2026, half: 1 });
    for (const wrong of [
      '',
      '2026',
      '2026-h3',
      '2026-h0',
      '1999-h1',
      '2026-h1x',
      '-h1',
      'self-check-2026-h1',
    ])
      expect(readHalfYear(wrong)).toBeUndefined();
    for (const wrong of ['s_abc', 'self-check-', 'self-check-2026', '2026-h1'])
      expect(periodOfSelfCheck(wrong)).toBeUndefined();
  });

  it('[WS-6] may be the next one and every earlier one, not one further ahead', () => {
    const now = inJapan('2026-11-21T10:00');
    const may = (written: string) => mayBegin(readHalfYear(written) ?? { year: 0, half: 1 }, now);
    expect(['2020-h1', '2026-h1', '2026-h2', '2027-h1'].map(may)).toEqual([true, true, true, true]);
    expect(['2027-h2', '2028-h1', '2999-h2'].map(may)).toEqual([false, false, false]);
  });

  it('[WS-6] follows the one before it', () => {
    const next = nextHalfYear({ year: 2026, half: 2 });
    expect(next).toEqual({ year: 2027, half: 1 });
    expect(compareHalfYears({ year: 2026, half: 2 }, next)).toBeLessThan(0);
    expect(nextHalfYear({ year: 2026, half: 1 })).toEqual({ year: 2026, half: 2 });
  });
});

describe('the scores of a self check', () => {
  const entry = (value: number) => ({ value });

  it('[WS-6] stand in fields of the form', () => {
    const template = worksheetTemplate('self-check');
    for (const step of selfCheckSteps)
      expect(template && fieldOf(template, `${step}.score`)?.type).toBe('scale');
  });

  it('[B-31] are complete with all four, whatever else is written, and unset stays unset', () => {
    const three = { 'know.score': entry(4), 'connect.score': entry(1), 'involve.score': entry(2) };
    expect(scoresOf({ ...three, 'know.1': { value: true } })).toEqual({ know: 4, connect: 1, involve: 2 });
    expect(isComplete(scoresOf(three))).toBe(false);
    expect(isComplete(scoresOf({ ...three, 'spread.score': entry(1) }))).toBe(true);
    expect(isComplete({})).toBe(false);
  });
});

describe('the course of the half-years', () => {
  const points = [
    { period: '2026-h2', scores: { know: 3, connect: 2, involve: 2, spread: 1 } },
    { period: '2025-h2', scores: { know: 2 } },
    { period: '2026-h1', scores: {} },
  ];

  it('[WS-6] runs from old to new, leaves gaps as gaps, and averages nothing', () => {
    const course = courseOf(points);
    expect(course.map(({ period }) => period)).toEqual(['2025-h2', '2026-h2']);
    expect(courseOfStep(course, 'know')).toEqual([2, 3]);
    expect(courseOfStep(course, 'spread')).toEqual([undefined, 1]);
  });

  it('[WS-6] is one only where a step was scored twice', () => {
    expect(isCourse(courseOf(points))).toBe(true);
    expect(isCourse(courseOf(points.slice(0, 1)))).toBe(false);
    expect(isCourse([])).toBe(false);
  });
});
