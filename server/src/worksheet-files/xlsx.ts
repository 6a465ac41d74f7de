import { plainOfRich } from '@yoriai/shared/documents/rich-text-plain';
import type {
  PrintedField,
  PrintedPaper,
  PrintedRemark,
} from '@yoriai/shared/worksheets/printed/printed-paper';
import { linesInWords } from '@yoriai/shared/worksheets/printed/relation-lines';
import writeXlsx, { type Row, type SheetData } from 'write-excel-file/node';
import { writable } from './writable.ts';

type PrintedTable = Extract<PrintedField, { is: 'table' }>;

/** Widths of columns, in characters. */
const widths = { label: 28, words: 80, share: 12 } as const;

/**
 * A printed worksheet as a workbook (WS-8): one sheet with everything in reading order, and one for each table.
 *
 * @param copy which copy it is, and for whom it was made; on each sheet (P18)
 */
export async function xlsxOf(
  paper: PrintedPaper,
  heads: readonly string[],
  copy: string | undefined,
): Promise<Buffer> {
  const mark: Row[] = copy === undefined ? [] : [[words(copy)]];
  const fields = paper.sections.flatMap((section) => section.fields);
  const tables = fields.filter((field) => field.is === 'table');
  const names = sheetNames([paper.form, ...tables.map(({ label }) => label)]);
  const whole: SheetData = [
    [bold(paper.title)],
    [words([paper.form, ...heads].join('　'))],
    ...mark,
    ...paper.sections.flatMap((section): Row[] => [
      [],
      [bold([section.part, `${section.number}. ${section.title}`].filter(Boolean).join('　'))],
      ...section.fields.map(lineOf),
      ...section.remarks.flatMap(remarkRows),
    ]),
  ];
  return writeXlsx(
    [
      {
        data: whole,
        sheet: names[0] ?? '1',
        columns: [{ width: widths.label }, { width: widths.words }],
      },
      ...tables.map((table, index) => ({
        data: [
          table.columns.map(({ label }) => bold(label)),
          ...table.rows.map((row) => row.map(words)),
          ...mark,
        ],
        sheet: names[index + 1] ?? String(index + 2),
        columns: table.columns.map(({ share }) => ({ width: share * widths.share })),
        stickyRowsCount: 1,
        orientation: 'landscape' as const,
      })),
    ],
    { fontFamily: 'BIZ UDPゴシック', fontSize: 11 },
  ).toBuffer();
}

function lineOf(field: PrintedField): Row {
  const label = bold(field.label);
  switch (field.is) {
    case 'rich':
      return [label, words(plainOfRich(field.rich))];
    case 'line':
      return [label, words(field.text)];
    case 'check':
      return [label, words(field.checked ? '☑' : '☐')];
    case 'map':
      return [label, words(field.map ? linesInWords(field.map).join('\n') : '')];
    case 'table':
      return [label, words(rowsInWords(field))];
  }
}

/** A table on the sheet with everything: one line for each row; its own sheet has the columns. */
const rowsInWords = ({ rows }: PrintedTable): string =>
  rows.map((row) => row.filter((cell) => cell !== '').join('／')).join('\n');

function remarkRows({ kind, text, by, answers }: PrintedRemark): readonly Row[] {
  return [[words(`${kind}（${by}）`), words(text)], ...answers.flatMap(remarkRows)];
}

/** Every cell is text: what begins with = is never reckoned with (HOST-5, B-22). */
const words = (text: string) => ({
  value: cut(writable(text)),
  type: String,
  wrap: true,
  alignVertical: 'top' as const,
});
const bold = (text: string) => ({ ...words(text), fontWeight: 'bold' as const });

/** Excel opens no cell with more characters than this. */
const mostCharacters = 32_767;
const cut = (text: string): string => text.slice(0, mostCharacters).toWellFormed();

/** Names that Excel takes: 31 characters, some signs not, none twice. */
function sheetNames(wished: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wished.map((wish) => {
    const name = [...wish.replace(/[[\]:*?/\\']/g, ' ')].slice(0, 26).join('').trim() || '表';
    const free = [name, ...Array.from({ length: wished.length }, (_, i) => `${name} ${i + 2}`)].find(
      (it) => !taken.has(it.toLowerCase()),
    );
    taken.add((free ?? name).toLowerCase());
    return free ?? name;
  });
}
