import type { TableCell as RichCell } from '@yoriai/shared/documents/rich-text';
import type { PrintedField } from '@yoriai/shared/worksheets/printed/printed-paper';
import { linesInWords } from '@yoriai/shared/worksheets/printed/relation-lines';
import { cardsOf, isWide, type PrintedCard } from '@yoriai/shared/worksheets/printed/wide-table';
import type { RelationMap } from '@yoriai/shared/worksheets/relation-map';
import { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { blocksOf, paragraphsOf } from './docx-text.ts';
import { writable } from './writable.ts';

/** The width between the margins of A4, in twentieths of a point. */
const room = 9_866;

/** A table of the worksheet; its heads stand again on every page. One that is too wide for A4 is written row by row. */
export function wordTable(table: Extract<PrintedField, { is: 'table' }>): readonly (Table | Paragraph)[] {
  if (isWide(table)) return cardsOf(table).flatMap(wordCard);
  const { columns, rows } = table;
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((room * share) / all));
  const heads = columns.map(({ label }) => [bold(label)]);
  return tableOf(widths, [heads, ...rows.map((row) => row.map((text) => paragraphsOf(text)))], true);
}

/** One row of a wide table: short answers in a line, long ones below each other. */
function wordCard({ line, answers }: PrintedCard): readonly (Table | Paragraph)[] {
  const heads = line.map(({ text }) => text).join('　');
  const content = answers.flatMap(({ label, text }) => [bold(label), ...paragraphsOf(text)]);
  return tableOf([room], [[[bold(heads), ...content]]], false);
}

/** A table that somebody made within a text. */
export function richTable(rows: readonly (readonly RichCell[])[]): readonly (Table | Paragraph)[] {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, () => Math.round(room / columns));
  const isHead = rows[0]?.every(({ header }) => header) ?? false;
  return tableOf(
    widths,
    rows.map((row) => row.map(({ content }) => blocksOf(content))),
    isHead,
  );
}

/** A relation map in words, line by line: who, what, to whom. */
export function mapTable(map: RelationMap | undefined): readonly (Table | Paragraph)[] {
  if (!map) return paragraphsOf('');
  return linesInWords(map).flatMap((line) => paragraphsOf(line));
}

type Cell = (Paragraph | Table)[];

/** Word asks for a paragraph behind every table. */
function tableOf(
  widths: readonly number[],
  rows: readonly (readonly Cell[])[],
  firstIsHead: boolean,
): readonly (Table | Paragraph)[] {
  if (rows.length === 0) return [];
  const table = new Table({
    width: { size: room, type: WidthType.DXA },
    columnWidths: [...widths],
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: firstIsHead && index === 0,
          cantSplit: true,
          children: widths.map(
            (width, at) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                margins: { top: 40, bottom: 40, left: 80, right: 80 },
                children: row[at] ?? paragraphsOf(''),
              }),
          ),
        }),
    ),
  });
  return [table, new Paragraph({})];
}

const bold = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: writable(text), bold: true })] });
