import { cardPerRow, firstColumn, oneCard, readPasted } from '@yoriai/shared/boards/pasted-cards';
import { countCharacters, fit } from '@yoriai/shared/documents/characters';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const rowsOf = (pasted: string) => readPasted(pasted).rows;
const each = { column: 0, others: 'below' } as const;
const line = (...codes: number[]) => String.fromCodePoint(...codes);

describe('what was pasted, as rows of cells', () => {
  it.each([
    ['lines of a text', '坂がつらい\n夜がこわい', [['坂がつらい'], ['夜がこわい']]],
    ['CRLF', 'あ\r\nい\r\n', [['あ'], ['い']]],
    ['CR of old Macs', 'あ\rい', [['あ'], ['い']]],
    ['line breaks of a word processor', 'あ\u000bい\u2028う', [['あ'], ['い'], ['う']]],
    [
      'tabs',
      '1\t坂\n2\t夜',
      [
        ['1', '坂'],
        ['2', '夜'],
      ],
    ],
    [
      'rows that are shorter',
      'あ\tい\nう',
      [
        ['あ', 'い'],
        ['う', ''],
      ],
    ],
    ['empty rows at the end and between', 'あ\n\n \t \nい\n\n\n', [['あ'], ['い']]],
    [
      'a line break in a quoted cell',
      '"坂の上\n三丁目"\tB\nC\tD',
      [
        ['坂の上\n三丁目', 'B'],
        ['C', 'D'],
      ],
    ],
    [
      'CRLF in a quoted cell',
      'A\t"坂\r\n下"\r\nB\tC\r\n',
      [
        ['A', '坂\n下'],
        ['B', 'C'],
      ],
    ],
    ['doubled quotes', '"「""坂""」と言う"\tA', [['「"坂"」と言う', 'A']]],
    ['a tab in a quoted cell', '"あ\tい"\tう', [['あ\tい', 'う']]],
    ['quotes that somebody typed', '"坂がつらい"\n"夜" がこわい', [['"坂がつらい"'], ['"夜" がこわい']]],
    ['a quote that never ends', '"坂\nがつらい', [['"坂'], ['がつらい']]],
    ['a mark at the beginning of a file', '\ufeffあ\nい', [['あ'], ['い']]],
    ['nothing', '', []],
    ['nothing but blanks', ' \r\n\t\t\n', []],
  ])('[CAN-2] [B-5] reads %s', (_, pasted, rows) => {
    expect(rowsOf(pasted)).toEqual(rows);
  });

  it.each([
    '=HYPERLINK("http://x.test","y")',
    '=1+1',
    '+81',
    '-1',
    '@SUM(A1)',
    '<img src=x onerror=alert(1)>',
  ])('[B-22] %s stays as it was typed', (cell) => {
    expect(rowsOf(`${cell}\nあ`)).toEqual([[cell], ['あ']]);
    expect(cardPerRow(readPasted(`${cell}\nあ`), each).texts).toEqual([cell, 'あ']);
  });

  it('[B-22] direction overrides and marks nobody sees are taken out; joiners of emoji and 異体字 stay', () => {
    const turned = [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x200b, 0x2060];
    expect(rowsOf(turned.map((code) => `坂${line(code)}下`).join('\n'))).toEqual(turned.map(() => ['坂下']));
    const whole = [line(0x845b, 0xe0100), line(0x1f469, 0x200d, 0x1f33e), '𠮷', line(0x2764, 0xfe0f)];
    expect(rowsOf(whole.join('\n'))).toEqual(whole.map((it) => [it]));
    expect(rowsOf('a\u0000b\u001b[31mc\ud800')).toEqual([['ab[31mc\ufffd']]);
  });

  it('[CAN-2] the column of the text is the first of those with the most words', () => {
    expect(firstColumn(readPasted('\t坂\n\t夜\n朝\t昼'))).toBe(1);
    expect(firstColumn(readPasted('坂\tA\n夜\tB'))).toBe(0);
    expect(firstColumn(readPasted(''))).toBe(0);
  });

  it('[B-5] reads 200 rows and long texts at once, also hostile ones', () => {
    expect(rowsOf(Array.from({ length: 200 }, (_, i) => `行${i}\t値`).join('\r\n'))).toHaveLength(200);
    const begun = performance.now();
    expect(rowsOf('"a\t'.repeat(100_000))).toHaveLength(1);
    expect(rowsOf('"""a\t'.repeat(100_000))).toHaveLength(1);
    expect(rowsOf('a\n'.repeat(300_000))).toHaveLength(300_000);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

describe('cards out of rows', () => {
  const table = readPasted('坂\t三丁目\t10月\n\t二丁目\t\n夜\t\t11月');

  it('[CAN-2] other columns are written below, or left out', () => {
    expect(cardPerRow(table, each).texts).toEqual(['坂\n三丁目\n10月', '二丁目', '夜\n11月']);
    expect(cardPerRow(table, { column: 0, others: 'left-out' }).texts).toEqual(['坂', '夜']);
    expect(cardPerRow(table, { column: 1, others: 'left-out' }).texts).toEqual(['三丁目', '二丁目']);
  });

  it('[CAN-2] or everything comes on one card', () => {
    expect(oneCard(table).texts).toEqual(['坂 三丁目 10月\n二丁目\n夜 11月']);
    expect(oneCard(readPasted('')).texts).toEqual([]);
  });

  it('[B-5] [B-6] more than a card holds is cut between characters, and said', () => {
    const long = line(0x845b, 0xe0100).repeat(1200);
    const { texts, cut } = cardPerRow(readPasted(`${long}\n坂`), each);
    expect(texts.map(countCharacters)).toEqual([1000, 1]);
    expect(texts[0]).toBe(line(0x845b, 0xe0100).repeat(1000));
    expect(cut).toBe(1);
  });

  it('[B-6] a cut never halves a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (text, count) => {
        const cut = fit(text, count).fits;
        expect(text.startsWith(cut)).toBe(true);
        expect(countCharacters(cut)).toBe(Math.min(count, countCharacters(text)));
      }),
    );
  });
});

/** What a spreadsheet puts on the clipboard. */
const cell = fc.string({
  unit: fc.constantFrom('坂', 'a', '"', '\n', '\t', '=', '-', '、', '𠮷', ' '),
  maxLength: 8,
});
const put = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

describe('any table', () => {
  it('[CAN-2] comes out of the clipboard as it was put in', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 4 })
          .chain((columns) =>
            fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 6 }),
          ),
        fc.constantFrom('\n', '\r\n'),
        (rows, end) => {
          const pasted = rows.map((row) => row.map(put).join('\t') + end).join('');
          expect(rowsOf(pasted)).toEqual(rows.filter((row) => row.some((it) => it.trim() !== '')));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('[B-5] [B-22] whatever is pasted, nothing throws and no card is empty or turned around', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(5), (pasted, column) => {
        const read = readPasted(pasted);
        for (const others of ['below', 'left-out'] as const) {
          for (const text of [...cardPerRow(read, { column, others }).texts, ...oneCard(read).texts]) {
            expect(text).not.toBe('');
            expect(/[\u202a-\u202e\u2066-\u2069]/.test(text)).toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
