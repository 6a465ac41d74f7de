import { keyOfRisk, risksIn } from '@yoriai/shared/case-review/risks';
import type { RelationMap } from '@yoriai/shared/worksheets/relation-map';
import type { Remark } from '@yoriai/shared/worksheets/remark';
import { describe, expect, it } from 'vitest';
import { aCaseSheet, aRow } from './case-sheet.ts';

const inText = (text: string) =>
  risksIn(aCaseSheet({ texts: { place: text } }), ['A', 'B']).map(({ kind, found }) => [kind, found]);

describe('what is left on a case by which somebody may be known again', () => {
  it.each([
    ['Aさんと山本さん', [['name', '山本さん']]],
    ['サトウ様の家', [['name', 'サトウ様']]],
    [
      '遠藤会長と佐藤が来た',
      [
        ['name', '遠藤会長'],
        ['name', '佐藤'],
      ],
    ],
    ['Dさんの隣', [['letter', 'Dさん']]],
    ['０９０１２３４５６７８', [['contact', '０９０１２３４５６７８']]],
    ['三丁目十二の五', [['address', '三丁目十二の五']]],
    [
      'みどり荘101',
      [
        ['address', '101'],
        ['organisation', 'みどり荘'],
      ],
    ],
    [
      '昭和12年5月3日生まれ',
      [
        ['birth', '昭和12年5月3日生まれ'],
        ['date', '5月3日'],
      ],
    ],
    ['８３歳', [['age', '８３歳']]],
    ['１０月１４日に', [['date', '１０月１４日']]],
    ['つばめ野小学校', [['organisation', 'つばめ野小学校']]],
    ['㈱青葉', [['organisation', '㈱青葉']]],
    [
      'Aは80代、一人暮らし、三丁目、認知症',
      [
        ['address', '三丁目'],
        ['combination', '80代・一人暮らし・三丁目・認知症'],
      ],
    ],
  ])('[AC-B] [B6] [B7] [P6] %s', (text, found) => {
    expect(inText(text).map(([kind]) => kind)).toEqual(found.map(([kind]) => kind));
    for (const [kind, words] of found)
      if (kind !== 'combination') expect(inText(text)).toContainEqual([kind, words]);
  });

  it.each([
    ...[
      'Aさんが散歩に出た',
      'Ｂ様',
      '病院Aと施設B',
      '80代の女性',
      '令和7年10月',
      '同じ声が6件',
      '民生委員さん',
    ],
    ...['Aは80代で一人暮らし', '坂の上に四軒', 'お茶のみ場', '報告者のことば'],
  ])('[AC-B] [B6] nothing in: %s', (text) => {
    expect(inText(text)).toEqual([]);
  });

  it('[AC-B] [B6] says where each stands, in every part of the sheet, and once however often it stands there', () => {
    const map: RelationMap = {
      nodes: [
        { key: 'n1', kind: 'person', alias: 'A', text: '80代\n独居、三丁目、難病', x: 0, y: 0 },
        { key: 'n2', kind: 'supporter', text: '配食ゆうげ\n月2回', x: 0, y: 0 },
        { key: 'n3', kind: 'resource', text: '会館', x: 0, y: 0 },
      ],
      lines: [{ from: 'n1', to: 'n2', kind: 'meal', quality: 'weak', label: '山本さんが届ける' }],
      takenAt: 1,
    };
    const remark: Remark = {
      id: 'r_1',
      kind: 'question',
      on: 'summary',
      text: '山本さんは？',
      by: '係',
      at: 1,
    };
    const sheet = aCaseSheet({
      title: '山本さんの坂',
      texts: { presenter: '佐久間さん' },
      rich: {
        summary: [{ type: 'paragraph', inline: [{ text: '山本さんは、' }, { text: '元気', bold: true }] }],
      },
      values: { relations: { value: map, by: '係', at: 1 } },
      rows: [
        aRow('w_1', 'progress', { process: '山本さんが来た' }),
        aRow('w_2', 'progress', { process: '山本さんが来た' }, { away: 3 }),
        aRow('w_3', 'profile', { label: '外国籍の世帯', value: '3世帯', origin: '令和7年4月1日 統計' }),
        aRow('w_4', 'profile', { label: '世帯', value: '418世帯' }),
      ],
      remarks: [remark, { ...remark, id: 'r_2', away: 3 }],
    });
    const risks = risksIn(sheet, ['A']);
    expect(risks.map(({ kind, found }) => [kind, found])).toEqual([
      ['name', '山本さん'],
      ['address', '三丁目'],
      ['combination', '80代・独居・三丁目・難病'],
      ['few', '外国籍の世帯 3世帯'],
      ['map-names', '配食ゆうげ、会館'],
    ]);
    expect(risks[0]?.places).toEqual([
      { field: '' },
      { field: 'summary' },
      { field: 'progress', row: 'w_1', column: 'process' },
      { field: 'relations' },
      { field: 'summary', remark: 'r_1' },
    ]);
    expect(risks[3]?.places).toEqual([{ field: 'profile', row: 'w_3', column: 'value' }]);
  });

  it('[AC-B] [B6] what was answered yesterday is the same risk today, however wide it is written', () => {
    expect(keyOfRisk({ kind: 'name', found: '山本 さん' })).toBe(
      keyOfRisk({ kind: 'name', found: '山本さん' }),
    );
    expect(keyOfRisk({ kind: 'age', found: '８３歳' })).toBe(keyOfRisk({ kind: 'age', found: '83歳' }));
    expect(keyOfRisk({ kind: 'map-names', found: '会館' })).not.toBe(
      keyOfRisk({ kind: 'map-names', found: '会館、寺' }),
    );
  });
});
