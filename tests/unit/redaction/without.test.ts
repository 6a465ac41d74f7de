import type { ConversionRecord } from '@yoriai/shared/documents/provenance';
import type { Row } from '@yoriai/shared/documents/worksheet';
import type { Gone } from '@yoriai/shared/redaction/gone';
import { withoutConversions } from '@yoriai/shared/redaction/without-conversions';
import { withoutInPapers } from '@yoriai/shared/redaction/without-in-papers';
import { withoutOnWorksheet } from '@yoriai/shared/redaction/without-on-worksheet';
import { describe, expect, it } from 'vitest';
import { plainWorksheet } from '../../support/worksheets.ts';

const gone = (here: readonly string[], more: Partial<Gone> = {}): Gone => ({
  here: new Set(here),
  entries: new Set(here),
  papers: new Set(),
  ...more,
});

const record = (from: readonly string[], cards: readonly string[]): ConversionRecord => ({
  ...{ id: 'v_1', key: 'key', asked: '', by: '係', at: 1 },
  from: from.map((card) => ({ document: 'board/b_1', card, seen: '' })),
  to: { document: 'board/b_2', kind: 'any', cards },
});
const steps = (records: readonly ConversionRecord[]) =>
  records.map(({ from, to }) => [from.map(({ card }) => card), to.cards]);

const row = (id: string, more: Partial<Row> = {}): Row => ({
  ...{ id, table: 'issues', order: 'a0', by: '係', at: 1, values: {}, texts: { text: `${id} の ことば` } },
  ...more,
});

describe('[ACC-8] [P12] where cards came from, without what goes', () => {
  it('as many as there were, one of each: a pair goes together, and the others keep their partners', () => {
    const records = [record(['c_1', 'c_2', 'c_3'], ['c_a', 'c_b', 'c_c'])];
    expect(steps(withoutConversions(records, gone(['c_1'])))).toEqual([
      [
        ['c_2', 'c_3'],
        ['c_b', 'c_c'],
      ],
    ]);
    expect(steps(withoutConversions(records, gone(['c_b'])))).toEqual([
      [
        ['c_1', 'c_3'],
        ['c_a', 'c_c'],
      ],
    ]);
  });

  it('merged or split: what stays, stays; with one side empty nothing of it does', () => {
    expect(steps(withoutConversions([record(['c_1', 'c_2'], ['c_a'])], gone(['c_1'])))).toEqual([
      [['c_2'], ['c_a']],
    ]);
    expect(withoutConversions([record(['c_1'], ['c_a', 'c_b'])], gone(['c_1']))).toEqual([]);
    expect(withoutConversions([record(['c_1'], ['c_a'])], gone([], { papers: new Set(['b_2']) }))).toEqual(
      [],
    );
  });
});

describe('[ACC-8] [P12] a worksheet without what goes', () => {
  const sheet = plainWorksheet('support-plan', {
    texts: { view: 'ことば', other: '残る' },
    rows: [row('w_1'), row('w_2')],
    remarks: [
      { id: 'r_1', kind: 'remark', on: 'w_1', text: '行の 付せん', by: '係', at: 1 },
      { id: 'r_2', kind: 'remark', on: 'view', text: '欄の 付せん', by: '係', at: 1 },
      { id: 'r_3', kind: 'remark', on: 'other', text: '問い', by: '係', at: 1 },
      { id: 'r_4', kind: 'remark', on: 'other', text: '答え', answers: 'r_3', by: '係', at: 1 },
      { id: 'r_5', kind: 'remark', on: 'other', text: '答えの 答え', answers: 'r_4', by: '係', at: 1 },
    ],
    lost: [
      { place: 'w_1:step', entry: { value: 'x', by: '係', at: 1 } },
      { place: 'view', entry: { value: 'x', by: '係', at: 1 } },
      { place: 'w_2:step', entry: { value: 'x', by: '係', at: 1 } },
    ],
  });

  it('a row goes with its remarks and with the values that lost in it; an answer with its question', () => {
    const left = withoutOnWorksheet(sheet, gone(['w_1', 'r_3']));
    expect(left.rows.map(({ id }) => id)).toEqual(['w_2']);
    expect(left.remarks.map(({ id }) => id)).toEqual(['r_2']);
    expect(left.lost.map(({ place }) => place)).toEqual(['view', 'w_2:step']);
  });

  it('a field of the sheet goes, and a column of the same name in a row does not', () => {
    const left = withoutOnWorksheet(sheet, gone(['sheet:view', 'w_2:text']));
    expect(left.texts).toEqual({ other: '残る' });
    expect(left.rows.map(({ texts }) => texts)).toEqual([{ text: 'w_1 の ことば' }, {}]);
    expect(left.remarks.map(({ id }) => id)).toEqual(['r_1', 'r_3', 'r_4', 'r_5']);
    expect(left.lost.map(({ place }) => place)).toEqual(['w_1:step', 'w_2:step']);
  });

  it('copies of days and versions, proposals about the place, and what was said of the sheet as a whole', () => {
    const papers = {
      days: { '2026-01-01': { at: 1, sheet } },
      proposals: {
        q_1: { id: 'q_1', row: 'w_1', field: 'text', after: '新しい ことば' },
        q_2: { id: 'q_2', row: 'w_2', field: 'text', after: '残る' },
      },
      steps: { '0001': { step: 'submitted', note: 'よい' } },
      'case-answers': { x: { reason: '引用した ことば' } },
    };
    const left = withoutInPapers(papers, gone(['w_1']));
    expect(JSON.stringify(left)).not.toContain('w_1');
    expect(Object.keys(left.proposals ?? {})).toEqual(['q_2']);
    expect(left.steps).toEqual(papers.steps);
    expect(left['case-answers']).toBeUndefined();
    expect(withoutInPapers(papers, gone([]))).toEqual(papers);
  });
});
