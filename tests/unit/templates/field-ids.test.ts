import { worksheetTemplates } from '@yoriai/shared/worksheets/registry';
import { fieldsOf } from '@yoriai/shared/worksheets/template';
import { describe, expect, it } from 'vitest';

const record = 'date time meeting place recorder kind standing plan process report monitoring policy cards';
const words = 'item words asOf origin method';
const figures = 'item number of unit asOf origin method';
const profile = 'profile(label value asOf origin)';
const scores = (step: string, checks: number) =>
  [`${step}.score`, ...Array.from({ length: checks }, (_, index) => `${step}.${index + 1}`)].join(' ');
const steps = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `s${n}.now s${n}.done s${n}.next`).join(' ');
const directions: Readonly<Record<string, number>> = {
  '1-1': 3,
  '1-2': 2,
  '1-3': 3,
  '1-4': 2,
  '2-1': 4,
  '2-2': 2,
  '3-1': 2,
  '3-2': 1,
  '3-3': 3,
  '4-1': 5,
  '4-2': 3,
  '4-3': 2,
  '4-4': 2,
};
const items = Object.entries(directions)
  .flatMap(([direction, count]) => Array.from({ length: count }, (_, index) => `${direction}-${index + 1}`))
  .map((item) => `${item}.priority ${item}.status ${item}.next`)
  .join(' ');

/** Sheets on disk bear these ids: to rename one is to lose what was written under it. New ones are added, at will. */
const frozen: Readonly<Record<string, string>> = {
  'practice-record': `records(${record})`,
  minutes:
    'meeting date time place attendance(role present absent) themes needs(text) issues(text who) offers(text who) decisions(text) takeHome(group text until) nextDate nextTime nextTheme reportTo contact notices(text)',
  'public-plan':
    'purposes(text) goals(text) activities(text when where) figures(label value asOf origin) contact',
  'review-sheet':
    'activity period voices results hard learning lesson notReached needs next wish shareTo times people',
  'area-profile': `figures(${figures}) ties(${words}) resources(${words}) land(${words}) activities(${words}) view strengths(${words})`,
  'case-review': `period place presenter summary questions(text) ${profile} relations progress(when meeting plan process monitoring) review insight outlook issues(text) nextSteps(text)`,
  'support-plan': `period parents(text) ${profile} ideals(text) issues(text who withWhom) goals(text indicator now target) activities(text who withWhom when where role resources step) monitoring(when what) view`,
  'monthly-review': 'entries(recorder area achievement wall) hints(text) toMyArea(area text) orgIssues(text)',
  'support-process': `activity date ${steps}`,
  'agency-cycle': 'turns(hypothesis action result shared voices)',
  'guideline-check': `notation finished ${items} summary`,
  'self-check': `areas filledAt ${scores('know', 7)} ${scores('connect', 4)} ${scores('involve', 4)} ${scores('spread', 4)} failed wentWell noticed nextAction`,
};

describe('the ids of fields', () => {
  it.each(worksheetTemplates.map((template) => [template.name, template] as const))(
    '[WS-1] of %s are those that documents bear',
    (name, template) => {
      const ids = fieldsOf(template).map((field) =>
        field.type === 'table' ? `${field.id}(${field.columns.map(({ id }) => id).join(' ')})` : field.id,
      );
      expect(ids.join(' ')).toBe(frozen[name]);
    },
  );
});
