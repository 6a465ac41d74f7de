import { mostPasted, readPastedRecords } from '@yoriai/shared/records/exchange/pasted-records';
import { sameness } from '@yoriai/shared/records/exchange/same-record';
import { describe, expect, it } from 'vitest';

const book = { there: new Set<string>(), room: 100, today: '2026-11-21' };
const lines = (...rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join('\t')).join('\r\n');
const fieldsOf = (pasted: string) =>
  readPastedRecords(pasted, book)?.preview.columns.map(({ field }) => field);

describe('lines pasted from a spreadsheet', () => {
  it('[B-5] columns go by their headings; breaks in quoted cells, days and hours are read', () => {
    const read = readPastedRecords(
      lines(
        ['会合名', '日付', '時間', '内容'],
        ['役員会', 'R8.4.3', '13:30～15:00', '"12人。\n""次も""と声"'],
        ['体操の会', '2026/4/20', '10:00', '20人'],
      ),
      book,
    );
    expect(read?.news).toEqual([
      {
        values: { date: '2026-04-03', time: { from: '13:30', to: '15:00' } },
        texts: { meeting: '役員会', process: '12人。\n"次も"と声' },
      },
      {
        values: { date: '2026-04-20', time: { from: '10:00' } },
        texts: { meeting: '体操の会', process: '20人' },
      },
    ]);
    expect(read?.left).toBe('');
  });

  it('[B-5] without headings the columns are those of the form, with NO. or without', () => {
    const rest = ['R8.4.3', '13:30', '役員会', '集会所', '佐久間 るい'];
    expect(fieldsOf(lines(rest))).toEqual(['date', 'time', 'meeting', 'place', 'recorder']);
    expect(fieldsOf(lines(['1', ...rest]))).toEqual([
      ...['number', 'date', 'time', 'meeting', 'place', 'recorder'],
    ]);
    // A word of a record may be called like a column.
    expect(fieldsOf(lines(['R8.4.3', '', '打合せ', 'ところ']))).toEqual(['date', 'time', 'meeting', 'place']);
  });

  it('[P8] columns of persons are refused, and what stands in them is not given out again', () => {
    const read = readPastedRecords(
      lines(
        ['年月日', '会合名称', '参加者氏名', '備考'],
        ['R8.4.3', '役員会', '山田', '090-1111-2222'],
        ['R8.4.31', '体操の会', '川上', '090-1111-2223'],
      ),
      book,
      { columns: ['date', 'meeting', 'process', 'place'] },
    );
    expect(read?.preview.columns.map(({ personal }) => personal?.kind)).toEqual([
      ...[undefined, undefined, 'name', 'phone'],
    ]);
    expect(read?.news).toEqual([{ values: { date: '2026-04-03' }, texts: { meeting: '役員会' } }]);
    expect(JSON.stringify(read)).not.toMatch(/山田|川上|090/);
  });

  it('[B-8] a row that cannot be read is named with its fault and stays to be copied, headings and all', () => {
    const read = readPastedRecords(
      lines(
        ['R8.3.1', '役員会', '先に'],
        ['年月日', '会合名称', 'プロセス'],
        ['R8.4.31', '体操の会', '"二行の\n話"'],
        ['R8.4.3', '役員会', ''],
      ),
      book,
    );
    expect(read?.preview.faults).toMatchObject([{ row: 3, field: 'date', fault: 'no-such-day' }]);
    expect(read?.news).toHaveLength(1);
    expect(read?.left).toBe(
      '年月日\t会合名称\tプロセス\nR8.3.1\t役員会\t先に\nR8.4.31\t体操の会\t"二行の\n話"',
    );
  });

  it('[B-5] what is there already comes in again only when it is asked for', () => {
    const pasted = lines(['年月日', '会合名称'], ['R8.4.3', '役員会'], ['R8.4.4', '役員会']);
    const there = new Set([sameness({ date: '2026-04-03', meeting: '役員会', recorder: '', process: '' })]);
    expect(readPastedRecords(pasted, { ...book, there })?.news).toHaveLength(1);
    expect(readPastedRecords(pasted, { ...book, there }, { again: true })?.news).toHaveLength(2);
  });

  it('[B-5] more than fit at once do not come in by half', () => {
    const rows = (count: number) =>
      lines(['年月日', '会合名称'], ...Array.from({ length: count }, (_, at) => ['R8.4.3', `${at}回目の会`]));
    expect(readPastedRecords(rows(mostPasted), book)).toMatchObject({ tooMany: false });
    expect(readPastedRecords(rows(mostPasted + 1), book)).toMatchObject({
      tooMany: true,
      news: [],
      left: '',
    });
    const long = lines(
      ['年月日', '会合名称', 'プロセス'],
      ...Array.from({ length: mostPasted }, (_, at) => ['R8.4.3', `${at}`, '長'.repeat(1999)]),
    );
    expect(readPastedRecords(long, book)).toMatchObject({ tooMany: true, news: [] });
  });

  it('[B-5] one cell is no table', () => {
    expect(readPastedRecords('役員会', book)).toBeUndefined();
    expect(readPastedRecords(lines(['年月日', '会合名称']), book)).toBeUndefined();
  });
});
