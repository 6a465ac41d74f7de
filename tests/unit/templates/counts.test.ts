import type { Field } from '@yoriai/shared/worksheets/field';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import { fieldOf, fieldsOf, type Section, type Template, tableOf } from '@yoriai/shared/worksheets/template';
import { describe, expect, it } from 'vitest';

function template(name: string): Template {
  const found = worksheetTemplate(name);
  if (!found) throw new Error(`no template ${name}`);
  return found;
}

const ofType = ({ fields }: Section, type: Field['type']) => fields.filter((field) => field.type === type);
const minutesOf = ({ steps = [] }: Template) => steps.reduce((sum, { minutes }) => sum + minutes, 0);

describe('what the printed forms count', () => {
  it('[WS-6] the self check has 4 steps with 7, 4, 4 and 4 checks, each scored 4 to 1 without a middle', () => {
    const steps = template('self-check').sections.filter((section) => ofType(section, 'scale').length > 0);
    expect(steps.map(({ id }) => id)).toEqual(['know', 'connect', 'involve', 'spread']);
    expect(steps.map((section) => ofType(section, 'check').length)).toEqual([7, 4, 4, 4]);
    for (const step of steps) {
      const scales = ofType(step, 'scale');
      expect(scales.map((field) => field.type === 'scale' && field.steps.map(({ value }) => value))).toEqual([
        [4, 3, 2, 1],
      ]);
    }
  });

  it('[WS-6] the guideline check has 4 guidelines, 13 directions and 34 items of three answers, and no scale', () => {
    const { sections } = template('guideline-check');
    const directions = sections.filter((section) => ofType(section, 'priority').length > 0);
    expect(directions.filter(({ part }) => part)).toHaveLength(4);
    expect(directions).toHaveLength(13);
    const items = directions.map((section) => ofType(section, 'priority').length);
    expect(items).toEqual([3, 2, 3, 2, 4, 2, 2, 1, 3, 5, 3, 2, 2]);
    expect(items.reduce((sum, it) => sum + it)).toBe(34);
    expect(directions.flatMap(({ fields }) => fields)).toHaveLength(34 * 3);
    expect(sections.flatMap((section) => ofType(section, 'scale'))).toEqual([]);
  });

  it('[WS-6] every item of the guideline check is a question', () => {
    const items = fieldsOf(template('guideline-check')).filter(({ type }) => type === 'priority');
    for (const { label } of items)
      expect([label.ja, label['ja-easy']].every((it) => it.endsWith('か'))).toBe(true);
  });

  it('[WS-1] the support process has 8 steps, in which an activity may be all at once', () => {
    const steps = template('support-process').sections.filter(({ id }) => id !== 'head');
    expect(steps.map(({ title }) => title.ja.slice(0, 1)).join('')).toBe('①②③④⑤⑥⑦⑧');
    for (const step of steps) expect(ofType(step, 'check')).toHaveLength(1);
    const column = tableOf(template('support-plan'), 'activities')?.columns.find(({ id }) => id === 'step');
    expect(column?.type === 'choice' && column.many && column.options.map(({ value }) => value)).toEqual([
      's1',
      's2',
      's3',
      's4',
      's5',
      's6',
      's7',
      's8',
    ]);
  });

  it('[WS-5] a case review takes 150 minutes, [WS-1] a monthly review 45', () => {
    expect(template('case-review').steps).toHaveLength(10);
    expect(minutesOf(template('case-review'))).toBe(150);
    expect(minutesOf(template('monthly-review'))).toBe(45);
  });

  it('[B-40] no more than three questions, issues and next steps are asked of a case review', () => {
    for (const table of ['questions', 'issues', 'nextSteps'])
      expect(tableOf(template('case-review'), table)?.most, table).toBe(3);
  });

  it('[WS-3] [B-6] the 所感 of a record says 100 characters and takes more', () => {
    const column = tableOf(template('practice-record'), 'records')?.columns.find(
      ({ id }) => id === 'monitoring',
    );
    expect(column).toMatchObject({ type: 'text', guide: 100, limit: 1000, when: 'after' });
  });

  it('[C7] [P16] what is for the staff alone is marked so', () => {
    const internal = (name: string) =>
      fieldsOf(template(name)).flatMap((field): string[] => [
        ...(field.internal ? [field.id] : []),
        ...(field.type === 'table'
          ? field.columns.filter((column) => column.internal).map(({ id }) => `${field.id}.${id}`)
          : []),
      ]);
    expect(internal('practice-record')).toEqual(['records.monitoring']);
    expect(internal('case-review')).toEqual(['progress.monitoring']);
    expect(internal('area-profile')).toEqual(['view']);
    expect(internal('support-plan')).toEqual(['view']);
    expect(internal('monthly-review')).toEqual(['entries.wall']);
  });

  it('[WS-1] the review sheet asks for voices before results, and for numbers last and at will', () => {
    const fields = fieldsOf(template('review-sheet'));
    const ids = fields.map(({ id }) => id);
    expect(ids.indexOf('voices')).toBeLessThan(ids.indexOf('results'));
    expect(ids.slice(-2)).toEqual(['times', 'people']);
    for (const id of ['times', 'people'])
      expect(fieldOf(template('review-sheet'), id)?.required).toBeUndefined();
  });
});
