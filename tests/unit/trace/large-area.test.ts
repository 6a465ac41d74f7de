import { AreaIndex } from '@yoriai/shared/trace/area-index';
import { expect, it } from 'vitest';
import { everybody, type Paper, step, take } from './paper.ts';

const districts = 10;
const perDistrict = 500;

/** Five thousand cards: in each district 400 voices become 60 problems, those 20 issues, and those ten goals and activities. */
function largeArea(): AreaIndex {
  const index = new AreaIndex();
  const steps = [];
  for (let district = 0; district < districts; district += 1) {
    const many = (count: number, kind: string): Paper['cards'] =>
      Array.from({ length: count }, (_, n) => [`c_${kind}${n}`, kind, { at: n }]);
    const columns: Paper = {
      id: `nti${district}`,
      kind: 'needs-to-issues',
      cards: [...many(400, 'voice'), ...many(60, 'problem'), ...many(20, 'issue')],
      lines: [
        ...Array.from({ length: 400 }, (_, n) => `c_problem${n % 60}-c_voice${n}`),
        ...Array.from({ length: 60 }, (_, n) => `c_problem${n}-c_issue${n % 20}`),
      ],
    };
    const house: Paper = {
      id: `lgm${district}`,
      kind: 'logic-model',
      cards: [...many(10, 'goal'), ...many(10, 'activity')],
      lines: Array.from({ length: 10 }, (_, n) => `c_activity${n}-c_goal${n}`),
    };
    expect(columns.cards.length + house.cards.length).toBe(perDistrict);
    take(index, columns, house);
    for (let n = 0; n < 20; n += 1)
      steps.push(step(`nti${district}#c_issue${n}`, `lgm${district}#c_goal${n % 10}`));
  }
  index.takeConversions(steps);
  return index;
}

it('[CNV-4] [AREA-4] answers for an area of 5,000 cards', () => {
  const index = largeArea();
  const { back, forward, steps } =
    index.traceOf('lgm7', 'c_activity3', everybody) ?? expect.fail('there is no trace');
  // One goal, its issues 3 and 13, their three problems each, and every voice that grew into one of those.
  const count = (stage: string) => back.filter((card) => card.stage === stage).length;
  expect([count('goal'), count('issue'), count('problem')]).toEqual([1, 2, 6]);
  const grown = Array.from({ length: 400 }, (_, n) => n).filter((n) => (n % 60) % 10 === 3).length;
  expect(count('notice')).toBe(grown);
  expect(new Set(back.map(({ board }) => board))).toEqual(new Set(['nti7', 'lgm7']));
  expect(steps).toHaveLength(1 + 2 + 6 + grown);
  expect(forward).toEqual([]);

  const voice = index.traceOf('nti2', 'c_voice3', everybody);
  expect(voice?.forward.map(({ card }) => card)).toEqual([
    'c_problem3',
    'c_issue3',
    'c_goal3',
    'c_activity3',
  ]);
  expect(index.river(0, everybody)).toMatchObject({
    counts: { notice: 4000, problem: 600, issue: 200, goal: 100, activity: 100 },
    loose: {
      'notice-not-talked-about': 0,
      'problem-without-issue': 0,
      'issue-without-activity': 0,
      'goal-without-indicator': 100,
      'goal-without-activity': 0,
      'activity-without-issue': 0,
    },
    radish: { rootless: 0 },
  });
});
