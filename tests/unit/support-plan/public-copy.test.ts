import type { PlainWorksheet, Row } from '@yoriai/shared/documents/worksheet';
import { noteOfFigure } from '@yoriai/shared/support-plan/figure-note';
import { publicCopy } from '@yoriai/shared/support-plan/public-copy';
import { publicRisks } from '@yoriai/shared/support-plan/public-risks';
import { isSmallCount, smallCountsIn } from '@yoriai/shared/support-plan/small-numbers';
import { asApproved } from '@yoriai/shared/worksheets/as-approved';
import { supportPlan } from '@yoriai/shared/worksheets/templates/support-plan';
import { describe, expect, it } from 'vitest';
import { countingHand } from '../../support/hand.ts';

const row = (id: string, table: string, texts: Record<string, string>, more: Partial<Row> = {}): Row => ({
  ...{ id, table, order: `a${id.length}`, by: '担当', at: 1, values: {}, texts },
  ...more,
});
const plan = (rows: readonly Row[]): PlainWorksheet => ({
  ...{
    schema: 1,
    template: 'support-plan',
    version: 1,
    title: '計画',
    values: {},
    texts: {},
    rich: {},
    rows,
  },
  ...{ remarks: [], lost: [], counters: {} },
});
const source = { to: 'card', paper: 'b_board', entry: 'c_card', words: '元', seen: 'h' } as const;
const copy = (rows: readonly Row[], aliases: readonly string[] = []) =>
  publicCopy({ sheet: plan(rows), title: '公開版', aliases, contact: '社協' }, countingHand('担当'));

describe('[P10] the public copy', () => {
  it('takes words alone, under ids of its own, without sources and without だれが', () => {
    const { rows } = copy([
      row('w_1', 'activities', { text: 'お茶のみ場', who: '大谷', when: '木曜', role: '内輪' }, { source }),
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ table: 'activities', texts: { text: 'お茶のみ場', when: '木曜' } });
    expect(rows[0]?.id).not.toBe('w_1');
    expect(JSON.stringify(rows)).not.toMatch(/b_board|c_card|大谷|内輪/);
  });

  it('[P1] [P2] puts persons, ages, blocks and contacts neutrally, also where a name stands in a sentence', () => {
    const { rows } = copy(
      [
        row('w_1', 'goals', { text: '80代のBが、3丁目12-5から出てくる' }),
        row('w_02', 'goals', { text: '大谷さんに電話03-1234-5678' }),
      ],
      ['B'],
    );
    expect(rows.map(({ texts }) => texts.text)).toEqual([
      '〇代のある方が、〇丁目から出てくる',
      'ある方に電話（連絡先）',
    ]);
  });

  it('[P12] leaves out what was put away, and issues, which are talk within the house', () => {
    expect(
      copy([
        row('w_1', 'goals', { text: 'しまった' }, { away: 5 }),
        row('w_02', 'issues', { text: '課題' }),
        row('w_003', 'monitoring', { when: '半年', what: '見る' }),
        row('w_0004', 'ideals', { text: ' ' }),
      ]).rows,
    ).toEqual([]);
  });

  it.each([
    ['3世帯', true],
    ['約4人', true],
    ['0人', true],
    ['５人', false],
    ['418世帯', false],
    ['3％', false],
    ['40.0％（2／5）', true],
    ['40.1％（213／531）', false],
    ['46.8%(1,213/2,592)', false],
    ['ふえている', false],
  ])('[C6] publishes %s as 少数: %s', (value, isSmall) => {
    expect(isSmallCount(value)).toBe(isSmall);
    const [figure] = copy([row('w_1', 'profile', { label: '世帯', value })]).rows;
    expect(figure?.texts.value).toBe(isSmall ? '少数' : value);
  });

  it('[C6] finds small counts in sentences', () => {
    expect(smallCountsIn('3人で始め、12人が来た。２ 世帯と14軒、2回')).toEqual(['3人', '2 世帯']);
  });
});

describe('[P9] the list of risks', () => {
  const risks = (table: string, texts: Record<string, string>) =>
    publicRisks({ ...plan([row('w_1', table, texts)]), template: 'public-plan' }, ['C']).map(
      ({ field, what, found }) => [field, what, found],
    );

  it('names what may tell of somebody, place by place', () => {
    expect(risks('activities', { text: '山田さんとCの家で', where: '3丁目12-5' })).toEqual([
      ['text', 'alias', 'C'],
      ['text', 'name', '山田さん'],
      ['where', 'block', '3丁目12-5'],
    ]);
    expect(risks('figures', { label: 'ひとり親', value: '3世帯' })).toEqual([['value', 'small', '3世帯']]);
  });

  it('says nothing of nobody in particular, nor of 相談先 itself', () => {
    expect(risks('goals', { text: 'みなさんが、お子さんと集まる' })).toEqual([]);
    const contact = { ...plan([]), template: 'public-plan', texts: { contact: '03-1234-5678' } };
    expect(publicRisks(contact, [])).toEqual([]);
  });
});

describe('[C6] a figure in the plan', () => {
  it.each([
    [{ asOf: '令和8年4月', origin: '統計' }, undefined],
    [{ asOf: '令和5年4月', origin: '統計' }, 'old'],
    [{ asOf: '令和5年11月', origin: '統計' }, undefined],
    [{ asOf: '', origin: '統計' }, 'unverified'],
    [{ asOf: '令和8年4月' }, 'unverified'],
    [{ asOf: '去年の夏祭りのころ', origin: '聞き取り' }, undefined],
  ])('%j is said to be %s', (texts, note) => {
    expect(noteOfFigure(texts, '2026-11-21')).toBe(note);
  });
});

describe('[C7] what is approved', () => {
  it('is without internal fields, rows put away, and what stands in the margin', () => {
    const sheet = {
      ...plan([
        row('w_1', 'goals', { text: '目標' }),
        row('w_02', 'goals', { text: 'しまった' }, { away: 1 }),
      ]),
      rich: { view: [{ type: 'paragraph', inline: [{ text: '見立て' }] }] as const },
      values: { period: { value: { from: '2027-04-01' }, by: '担当', at: 1 } },
      remarks: [{ id: 'r_1', kind: 'remark', on: 'goals', text: '付せん', by: '担当', at: 1 }] as const,
    };
    const approved = asApproved(supportPlan, sheet);
    expect(approved.rows.map(({ id }) => id)).toEqual(['w_1']);
    expect(approved.values).toEqual(sheet.values);
    expect([approved.rich, approved.remarks]).toEqual([{}, []]);
  });
});
