import { type AnswerSheet, answersOf, isBlank } from '@yoriai/shared/guideline-check/answers';
import { differencesOf, tiesOf } from '@yoriai/shared/guideline-check/differences';
import { guidelineFields, guidelineItems, itemField } from '@yoriai/shared/guideline-check/items';
import { marksOf } from '@yoriai/shared/guideline-check/rounds';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import { fieldOf } from '@yoriai/shared/worksheets/template';
import type { Priority } from '@yoriai/shared/worksheets/values';
import { describe, expect, it } from 'vitest';

const template = worksheetTemplate('guideline-check');
if (!template) throw new Error('no form');
const items = guidelineItems(template);

const sheet = (
  notation: AnswerSheet['notation'],
  marks: Readonly<Record<string, Priority>>,
): AnswerSheet => ({
  notation,
  answers: Object.fromEntries(
    Object.entries(marks).map(([item, priority]) => [item, { priority, status: '', next: '' }]),
  ),
});
const order = (of: readonly string[], sheets: readonly AnswerSheet[]) =>
  differencesOf(of, sheets).map(({ item, spread }) => [item, Number(spread.toFixed(2))]);

describe('the items of the check sheet', () => {
  it('[WS-6] are the 34 of the form, with their fields, in 4 指針 and 13 directions', () => {
    expect(items).toHaveLength(34);
    expect(new Set(items.map(({ part }) => part)).size).toBe(4);
    expect(new Set(items.map(({ section }) => section)).size).toBe(13);
    for (const { id } of items) {
      expect(fieldOf(template, itemField(id, 'status'))?.type).toBe('text');
      expect(fieldOf(template, itemField(id, 'next'))?.type).toBe('text');
    }
    expect(Object.values(guidelineFields).map((id) => fieldOf(template, id)?.type)).toEqual([
      'choice',
      'check',
      'rich',
    ]);
  });
});

describe('the differences between sheets', () => {
  const four = ['1-1-1', '1-1-2', '1-1-3', '1-2-1'];

  it('[WS-6] come largest first; where they are the same, in the order of the form', () => {
    const sheets = [
      sheet('marks', { '1-1-2': 'double', '1-1-3': 'double', '1-2-1': 'single' }),
      sheet('marks', { '1-1-3': 'single' }),
    ];
    expect(order(four, sheets)).toEqual([
      ['1-1-2', 1],
      ['1-1-3', 0.5],
      ['1-2-1', 0.5],
      ['1-1-1', 0],
    ]);
  });

  it('[WS-6] [B-31] count what is not marked as no weight, and one who marked it foremost makes the largest', () => {
    const sheets = [
      sheet('marks', { '1-1-3': 'double' }),
      sheet('marks', {}),
      sheet('marks', {}),
      sheet('marks', { '1-1-1': 'single' }),
    ];
    expect(order(four, sheets)[0]).toEqual(['1-1-3', 1]);
    expect(order(four, sheets)[1]).toEqual(['1-1-1', 0.5]);
  });

  it('[B-32] weigh numbers by their place among those used, ties alike, a 35th one too', () => {
    const numbers = sheet('numbers', { '1-1-1': 1, '1-1-2': 3, '1-1-3': 3, '1-2-1': 35 });
    const nothing = sheet('marks', {});
    expect(order(four, [numbers, nothing])).toEqual([
      ['1-1-1', 1],
      ['1-1-2', 0.67],
      ['1-1-3', 0.67],
      ['1-2-1', 0.33],
    ]);
  });

  it('[B-32] lay ◎○ of one and numbers of another beside each other', () => {
    const sheets = [
      sheet('marks', { '1-1-1': 'double', '1-1-2': 'single' }),
      sheet('numbers', { '1-1-1': 1 }),
    ];
    expect(order(four, sheets)[0]).toEqual(['1-1-2', 0.5]);
    expect(order(four, sheets)[1]).toEqual(['1-1-1', 0]);
  });

  it('[WS-6] [B-32] that are alike stand together, thirds and sixths too', () => {
    const third = sheet('numbers', { '1-1-1': 1, '1-1-2': 2, '1-1-3': 3 });
    const sixth = sheet('numbers', { '1-1-1': 1, '1-1-2': 2, '1-2-1': 3 });
    const groups = tiesOf(differencesOf(four, [third, sixth]));
    expect(groups.map((group) => group.map(({ item }) => item))).toEqual([
      ['1-1-3', '1-2-1'],
      ['1-1-1', '1-1-2'],
    ]);
    expect(tiesOf([])).toEqual([]);
  });

  it('[WS-6] are none without sheets, and none with a single one', () => {
    expect(order(four, []).map(([item]) => item)).toEqual(four);
    expect(order(four, []).every(([, spread]) => spread === 0)).toBe(true);
    expect(order(four, [sheet('marks', { '1-2-1': 'double' })]).every(([, spread]) => spread === 0)).toBe(
      true,
    );
  });
});

describe("one person's answers", () => {
  const value = (it: Priority | string) => ({ value: it, by: '書いた人', at: 1 });

  it('[B-32] hold one notation: what is in the other one does not count', () => {
    const values = { '1-1-1.priority': value('double'), '1-1-2.priority': value(2) };
    expect(Object.keys(answersOf(template, { values, texts: {} }).answers)).toEqual(['1-1-1']);
    const numbers = answersOf(template, { values: { ...values, notation: value('numbers') }, texts: {} });
    expect(numbers).toEqual({
      notation: 'numbers',
      answers: { '1-1-2': { priority: 2, status: '', next: '' } },
    });
  });

  it('[P17] carry no hand and no time', () => {
    const answers = answersOf(template, {
      values: { '1-1-1.priority': value('single') },
      texts: { '1-1-1.status': 'まだこれから', '1-1-2.next': ' ' },
    });
    expect(answers.answers).toEqual({ '1-1-1': { priority: 'single', status: 'まだこれから', next: '' } });
    expect(JSON.stringify(answers)).not.toContain('書いた人');
  });

  it('[WS-6] are blank when nothing of the items is answered', () => {
    expect(isBlank(answersOf(template, { values: { notation: value('marks') }, texts: {} }))).toBe(true);
    expect(isBlank(answersOf(template, { values: {}, texts: { '4-4-2.next': '助成を' } }))).toBe(false);
  });
});

describe('the marks of a round', () => {
  it('[WS-6] are counted by 指針, of all sheets together', () => {
    const sheets = [
      sheet('marks', { '1-1-1': 'double', '1-1-2': 'single', '4-4-2': 'double' }),
      sheet('numbers', { '1-1-1': 1, '2-1-1': 2 }),
    ];
    expect(marksOf(items, sheets)).toEqual([
      { part: '1', double: 1, single: 1, numbered: 1 },
      { part: '2', double: 0, single: 0, numbered: 1 },
      { part: '3', double: 0, single: 0, numbered: 0 },
      { part: '4', double: 1, single: 0, numbered: 0 },
    ]);
  });
});
