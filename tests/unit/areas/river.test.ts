import { looseAfter } from '@yoriai/client/areas/river/loose-ends';
import { isDry, linesFor, riverLines } from '@yoriai/client/areas/river/river-lines';
import { drawWater } from '@yoriai/client/areas/river/water';
import { type LooseEnd, looseEnds } from '@yoriai/shared/trace/api';
import { type RiverStage, riverStages } from '@yoriai/shared/trace/stages';
import { describe, expect, it } from 'vitest';

const all = <Name extends string>(names: readonly Name[], some: Partial<Record<Name, number>>) =>
  Object.fromEntries(names.map((name) => [name, some[name] ?? 0])) as Record<Name, number>;
const river = (
  counts: Partial<Record<RiverStage, number>>,
  loose: Partial<Record<LooseEnd, number>> = {},
) => ({ counts: all(riverStages, counts), loose: all(looseEnds, loose) });

const full = { notice: 86, problem: 31, issue: 12, goal: 7, activity: 9, review: 4 };

describe('the river', () => {
  it('[AREA-4] draws no line for nothing, one for one, and never fewer for more', () => {
    expect([0, 1, 2].map(linesFor)).toEqual([0, 1, 2]);
    for (let count = 1; count < 400; count += 1)
      expect(linesFor(count + 1)).toBeGreaterThanOrEqual(linesFor(count));
    expect(linesFor(86)).toBeGreaterThan(linesFor(31));
    expect(linesFor(31)).toBeGreaterThan(linesFor(12));
  });

  it('[AREA-4] can draw five thousand in the same bed', () => {
    expect(linesFor(5_000)).toBe(linesFor(50_000));
    const { lines, curls } = drawWater(
      riverLines(river({ notice: 5_000, problem: 5_000 }, { 'notice-not-talked-about': 5_000 })),
      1440,
    );
    expect(lines.length).toBeLessThan(60);
    expect(curls.length).toBeLessThanOrEqual(3);
  });

  it('[AREA-4] between two stages as many lines arrive as the next stage has', () => {
    const { inflow, reaches, outflow } = riverLines(river(full));
    expect(inflow).toBe(linesFor(86));
    expect(outflow).toBe(linesFor(4));
    expect(reaches.map(({ left, right }) => [left, right])).toEqual([
      [11, 7],
      [7, 4],
      [4, 3],
      [3, 4],
      [4, 2],
    ]);
    for (const { right, strands } of reaches)
      expect(new Set(strands.map(({ to }) => to))).toEqual(
        new Set(Array.from({ length: right }, (_, slot) => slot)),
      );
  });

  it('[AREA-4] a line curls off only where something hangs loose', () => {
    expect(riverLines(river(full)).reaches.every(({ curls }) => curls.length === 0)).toBe(true);
    const { reaches } = riverLines(river(full, { 'issue-without-activity': 3 }));
    expect(reaches.map(({ curls }) => curls.length)).toEqual([0, 0, 2, 0, 0]);
    expect(drawWater({ inflow: 0, outflow: 0, reaches }, 1440).curls).toHaveLength(2);
  });

  it('[AREA-4] a line that curls off arrives nowhere', () => {
    const [first] = riverLines(river({ notice: 9 }, { 'notice-not-talked-about': 2 })).reaches;
    const left = first?.strands.map(({ from }) => from);
    expect(first?.curls).toEqual([2, 3]);
    expect(left).toEqual([0, 1]);
    expect(first?.strands.every(({ to }) => to === undefined)).toBe(true);
  });

  it('[AREA-4] water springs up where a stage has something and the one before has nothing', () => {
    const reach = riverLines(river({ activity: 2 })).reaches[3];
    expect(reach?.strands).toEqual([
      { from: undefined, to: 0 },
      { from: undefined, to: 1 },
    ]);
  });

  it('[AREA-4] is drawn from edge to edge of any bed, without a number that is none', () => {
    for (const width of [320, 1024, 1920]) {
      const { lines, curls } = drawWater(
        riverLines(river(full, { 'notice-not-talked-about': 22, 'activity-without-issue': 1 })),
        width,
      );
      for (const path of [...lines, ...curls]) {
        expect(path).toMatch(/^M[-\d. MCQL]+$/);
        const xs = [...path.matchAll(/(-?\d+\.\d) -?\d+\.\d/g)].map(([, x]) => Number(x));
        expect(Math.min(...xs)).toBeGreaterThanOrEqual(-20);
        expect(Math.max(...xs)).toBeLessThanOrEqual(width + 20);
      }
    }
  });

  it('[AREA-4] names what hangs loose behind the stage it left, and nothing that is 0', () => {
    const { loose } = river({}, { 'goal-without-indicator': 1, 'person-without-line': 4 });
    expect(riverStages.flatMap((stage) => looseAfter(stage, loose))).toEqual([
      { end: 'person-without-line', count: 4 },
      { end: 'goal-without-indicator', count: 1 },
    ]);
    const named = riverStages.flatMap((stage) =>
      looseAfter(stage, all(looseEnds, Object.fromEntries(looseEnds.map((end) => [end, 1])))),
    );
    expect(named.map(({ end }) => end).sort()).toEqual([...looseEnds].sort());
  });

  it('[AREA-4] is dry only while there is nothing at all', () => {
    expect(isDry(river({}))).toBe(true);
    expect(isDry(river({ review: 1 }))).toBe(false);
    expect(isDry(river({}, { 'person-without-line': 1 }))).toBe(false);
  });
});
