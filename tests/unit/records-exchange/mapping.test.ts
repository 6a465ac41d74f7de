import type { Cell } from '@yoriai/shared/records/exchange/cell';
import { exchangeFields, exchangeHeadings } from '@yoriai/shared/records/exchange/columns';
import { fieldOfHeading } from '@yoriai/shared/records/exchange/heading-words';
import { findHeadings, proposeMapping } from '@yoriai/shared/records/exchange/headings';
import { writtenRows } from '@yoriai/shared/records/exchange/rows-as-records';
import { describe, expect, it } from 'vitest';

const headingsOf = (rows: readonly (readonly Cell[])[]) => findHeadings(writtenRows(rows));
const mappingOf = (rows: readonly (readonly Cell[])[]) =>
  proposeMapping(headingsOf(rows)?.words ?? [], new Set());

describe('the columns of a file', () => {
  it('[WS-4] every heading that is written is read again as its column', () => {
    for (const field of exchangeFields) expect(fieldOfHeading(exchangeHeadings[field])).toBe(field);
  });

  it.each([
    ['ＮＯ．', 'number'],
    ['日付', 'date'],
    ['会議名', 'meeting'],
    ['会 合 名 称', 'meeting'],
    ['③プラン（目標とすること）', 'plan'],
    ['④プロセス（報告書等が別にある場合は★印）', 'process'],
    ['⑤モニタリング（所感、展望など）プランと比較して', 'monitoring'],
    ['記録職員氏名', 'recorder'],
    ['担当者', 'recorder'],
    ['記録', 'process'],
    ['自分の立場・参加の目的', 'standing'],
    ['★ 報告書などが別にある', 'report'],
    ['支援の方針', 'policy'],
    ['地区', undefined],
    ['参加者', undefined],
  ])('[WS-4] %s', (heading, field) => {
    expect(fieldOfHeading(heading)).toBe(field);
  });

  it('[B-24] headings stand below titles and empty rows', () => {
    const found = headingsOf([
      ['令和8年度 地区社協支援実践記録'],
      ['', '', '作成：地域福祉係'],
      [],
      ['NO.', '年月日', '会合名称'],
      [1, { date: '2026-04-01' }, '役員会'],
    ]);
    expect(found).toMatchObject({ row: 4, rows: 1 });
    expect(found?.below.map(({ row }) => row)).toEqual([5]);
  });

  it('[B-24] headings of two rows: what the lower row does not name, the upper one does', () => {
    const rows: Cell[][] = [
      ['年月日', '会合名称', '記録', '', ''],
      ['', '', 'プラン', 'プロセス', 'モニタリング'],
      [{ date: '2026-04-01' }, '役員会', '顔を合わせる', '12人', '次も'],
    ];
    expect(headingsOf(rows)).toMatchObject({ row: 1, rows: 2 });
    expect(mappingOf(rows)).toEqual(['date', 'meeting', 'plan', 'process', 'monitoring']);
  });

  it('[B-24] headings repeated for printing, and empty rows, are no records', () => {
    const head: Cell[] = ['年月日', '会合名称', '場所'];
    const found = headingsOf([
      head,
      ['R8.4.1', '役員会', '集会所'],
      head,
      ['', ' ', ''],
      ['R8.4.2', '定例会', ''],
    ]);
    expect(found?.below.map(({ row }) => row)).toEqual([2, 5]);
  });

  it('[WS-4] a field is taken once, from its first column', () => {
    expect(
      mappingOf([
        ['年月日', '日付', '会合名称', '件名'],
        ['R8.4.1', '', 'a', 'b'],
      ]),
    ).toEqual(['date', null, 'meeting', null]);
  });

  it('[WS-4] a sheet whose headings nobody knows can still be mapped by hand', () => {
    expect(headingsOf([['題'], ['いつか', 'なにか'], ['R8.4.1', '役員会']])).toMatchObject({
      row: 2,
      words: ['いつか', 'なにか'],
    });
    expect(headingsOf([])).toBeUndefined();
  });
});
