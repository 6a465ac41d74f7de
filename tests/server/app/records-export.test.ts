import { fillRows } from '@yoriai/shared/documents/fill-worksheet';
import { worksheetDocument } from '@yoriai/shared/documents/names';
import { asRows } from '@yoriai/shared/records/exchange/as-rows';
import type { ReadRecord } from '@yoriai/shared/records/exchange/read-record';
import iconv from 'iconv-lite';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { partsOf, readByLibreOffice } from '../../support/office.ts';
import { aBook, type Book } from './book-of-records.ts';
import { type TestApp, testApp } from './support.ts';

const record = (date: string, more: Partial<ReadRecord> = {}): ReadRecord => ({
  row: 0,
  date,
  meeting: '役員会',
  place: '',
  recorder: '',
  standing: '',
  plan: '',
  process: '',
  monitoring: '',
  report: false,
  policy: [],
  ...more,
});

async function bookOf(app: TestApp, records: readonly ReadRecord[]): Promise<Book> {
  const book = await aBook(app);
  const rows = asRows(records, { by: '係', at: 5, idPrefix: 'w_made', after: null, keepsNumbers: false });
  await app.engine.change(worksheetDocument(book.id), (doc) => fillRows(doc, rows));
  return book;
}

const formulas = ['=HYPERLINK("http://example.test")', '+81', '-5', '@SUM(A1)', '＝1+1', '\t=1'];

describe('records go out', () => {
  it('[WS-4] with the form’s own columns, in UTF-8 with its mark and in Shift_JIS', async () => {
    const made = record('2026-04-01', {
      time: { from: '22:00', to: '01:00', nextDay: true },
      kind: 'key-person',
      process: '一つ目\n"二つ目", 終わり',
      report: true,
      policy: ['know', 'involve'],
      monitoring: '次も',
    });
    const book = await bookOf(await testApp({ now: () => Date.UTC(2026, 10, 21) }), [made]);
    const expected = (copy: number) =>
      'NO.,年月日,時間,会合名称,場所,記録職員,種別,立場,プラン,プロセス,★,モニタリング,支援方針,' +
      `第${copy}号　2026年11月21日　係のstaff の写し\r\n` +
      '1,2026/04/01,22:00～翌01:00,役員会,,,個別のやりとり（キーパーソン）,,,"一つ目\n""二つ目"", 終わり",★,次も,しる、まきこむ,\r\n';
    const utf8 = (await book.written({ as: 'csv' })).rawPayload;
    expect([...utf8.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(utf8.toString('utf8').slice(1)).toBe(expected(1));
    const windows = await book.written({ as: 'csv', encoding: 'shift_jis' });
    expect(iconv.decode(windows.rawPayload, 'cp932')).toBe(expected(2));
    expect(windows.headers['content-type']).toBe('text/csv; charset=shift_jis');
  });

  it('[WS-4] as a workbook with days and numbers that it knows', async () => {
    const book = await bookOf(await testApp(), [record('2026-04-01'), record('2026-05-02')]);
    const file = (await book.written()).rawPayload;
    const [sheet] = await readXlsx(file);
    expect(sheet?.sheet).toBe('実践記録');
    expect(sheet?.data[1]?.slice(0, 4)).toEqual([1, new Date('2026-04-01'), null, '役員会']);
    const read = await readByLibreOffice(file, 'xlsx');
    if (read !== undefined) expect(read).toContain('2026/04/01');
  });

  it('[B-22] [HOST-5] what begins like a formula is words, in both', async () => {
    const app = await testApp();
    const book = await bookOf(
      app,
      formulas.map((process) => record('2026-04-01', { process })),
    );
    const csv = (await book.written({ as: 'csv' })).body;
    for (const cell of csv.split(/\r\n|,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
      expect(cell).not.toMatch(/^"?[=+\-@＝\t]/);
    expect(csv).toContain("'+81");
    const xml = Object.entries(partsOf((await book.written()).rawPayload));
    expect(xml.filter(([name, part]) => name.includes('sheet') && part.includes('<f>'))).toEqual([]);
  });

  it('[WS-4] characters that Shift_JIS has not are told, and become 〓 only when that is wanted', async () => {
    const app = await testApp();
    const book = await bookOf(app, [
      record('2026-04-01', { meeting: '𠮷野さんの会 𠮷', place: '👵🏻の家〜−' }),
    ]);
    const look = await app.as('staff').get(`${book.address}/export/look`);
    expect(look.json()).toEqual({ records: 1, lacking: { characters: ['𠮷', '👵🏻'], count: 3 } });
    const refused = await book.written({ as: 'csv', encoding: 'shift_jis' });
    expect([refused.statusCode, (refused.json() as { error: { id: string } }).error.id]).toEqual([
      409,
      'records-not-in-shift-jis',
    ]);
    const { rawPayload } = await book.written({ as: 'csv', encoding: 'shift_jis', replace: 'yes' });
    expect(iconv.decode(rawPayload, 'cp932')).toContain('〓野さんの会 〓,〓の家～－');
  });

  it('[WS-4] of a period, under a name that says it', async () => {
    const book = await bookOf(
      await testApp(),
      ['2026-03-31', '2026-04-01', '2027-04-01'].map((date) => record(date)),
    );
    const answer = await book.written({ as: 'csv', from: '2026-04', to: '2027-03' });
    expect(answer.body.trim().split('\r\n')).toHaveLength(2);
    const name = encodeURIComponent('実践記録_つばめ野地区_2026年4月～2027年3月_第1号.csv');
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="yoriai.csv"; filename*=UTF-8''${name}`,
    );
    const whole = await book.written({ as: 'csv' });
    expect(whole.body.trim().split('\r\n')).toHaveLength(4);
  });

  it('[C7] 所感 stays here when it is not to go along', async () => {
    const book = await bookOf(await testApp(), [record('2026-04-01', { monitoring: '心配が残る' })]);
    expect((await book.written({ as: 'csv' })).body).toContain('心配が残る');
    expect((await book.written({ as: 'csv', internal: 'no' })).body).not.toMatch(/心配が残る|モニタリング/);
  });
});
