import { personalColumn } from '@yoriai/shared/records/exchange/personal-columns';
import { describe, expect, it } from 'vitest';

describe('columns of personal data', () => {
  it.each([
    ['氏名', 'name'],
    ['利用者名', 'name'],
    ['民生委員氏名', 'name'],
    ['ふりがな', 'name'],
    ['世帯主', 'name'],
    ['住　所', 'address'],
    ['〒', 'address'],
    ['電話番号', 'phone'],
    ['ＴＥＬ', 'phone'],
    ['携帯', 'phone'],
    ['E-mail', 'mail'],
    ['メールアドレス', 'mail'],
    ['生年月日', 'birth'],
    ['年齢', 'age'],
    ['被保険者番号', 'insurance'],
    ['マイナンバー', 'insurance'],
    ['口座番号', 'account'],
  ])('[P8] are known by their heading: %s', (heading, kind) => {
    expect(personalColumn(heading, [])).toEqual({ kind, by: 'heading' });
  });

  it.each([
    ['phone', ['090-1234-5678', '（03）1234-5678', '０９０１２３４５６７８']],
    ['mail', ['a.b@example.jp', 'info@example.test']],
    ['address', ['つばめ野市ひばり町3-12-5', '桜区梅2丁目4番6号', '青葉県みどり市南1-2-3 〇〇荘101']],
    ['address', ['〒123-4567', '１２３−４５６７']],
    ['birth', ['昭和12年3月4日', 'S15.1.2', '大正元年1月3日生']],
    ['birth', [{ date: '1938-04-01' }, { date: '1951-12-24' }]],
    ['insurance', ['123456789012', '1234 5678 9012']],
    ['name', ['野原 さくら', '山川 一', '']],
    ['name', ['やまださん', '森様']],
  ])('[P8] are known by what stands in them: %s', (kind, cells) => {
    expect(personalColumn('備考', cells)).toEqual({ kind, by: 'content' });
  });

  it.each([
    ['記録職員', ['野原 さくら', '山川 一']],
    ['場所', ['公民館 会議室', '集会所 二階', '中央公民館']],
    ['会合名称', ['第3回 定例会', '4-5月 役員会', '地区社協 総会']],
    ['年月日', [{ date: '2026-04-01' }, '令和8年4月2日', 20260403, 'H30.5.1']],
    [
      'プロセス',
      ['出席20人。つばめ野市の補助の説明があり、2-3人の方が手を挙げてくださった。来月もう一度集まる。'],
    ],
    ['人数', [12, 30, 7]],
    [
      '備考',
      ['電話 090-1234-5678 に連絡ずみ。折り返しを待つことになったので、次回の役員会で相談する', '', '', ''],
    ],
  ])('[P8] the form’s own columns and sentences are none: %s', (heading, cells) => {
    expect(personalColumn(heading, cells)).toBeUndefined();
  });

  it('[P8] one slip among many rows refuses no column', () => {
    const cells = ['あとで連絡', '資料あり', '済', '済', '済', '済', '090-1234-5678'];
    expect(personalColumn('備考', cells)).toBeUndefined();
    expect(personalColumn('場所', ['集会所', 'つばめ野市ひばり町3-12-5', 'みどり市南町1-2-3'])?.kind).toBe(
      'address',
    );
  });
});
