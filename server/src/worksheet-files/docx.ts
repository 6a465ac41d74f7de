import type {
  PrintedField,
  PrintedPaper,
  PrintedRemark,
  PrintedSection,
} from '@yoriai/shared/worksheets/printed/printed-paper';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { numbering } from './docx-lists.ts';
import { mapTable, wordTable } from './docx-table.ts';
import { blocksOf, paragraphsOf } from './docx-text.ts';
import { writable } from './writable.ts';

export interface DocxHead {
  /** Stands at the top of every page, beside the title: 取扱注意, and that 所感 is on it. */
  readonly marks: readonly string[];
  /** Under the title: area, date. */
  readonly lines: readonly string[];
  /** At the foot of every page: which copy it is, and for whom it was made (P18). */
  readonly copy: string | undefined;
}

/** A4, in twentieths of a point. */
const page = { width: 11_906, height: 16_838, margin: 1_020, top: 1_360, header: 620 } as const;
/** Ships with Windows, and is the product's own face; other systems take their own. */
const font = 'BIZ UDPゴシック';

/** A printed worksheet as a Word file (WS-8). */
export async function docxOf(paper: PrintedPaper, head: DocxHead): Promise<Buffer> {
  const { width, height, margin, top, header } = page;
  const document = new Document({
    title: paper.title,
    creator: 'Yoriai',
    styles: {
      default: {
        document: { run: { font, size: 21 }, paragraph: { spacing: { line: 300 } } },
        title: {
          run: { font, size: 34, bold: true },
          paragraph: { spacing: { after: 120, line: 340, lineRule: LineRuleType.AUTO } },
        },
        heading1: {
          run: { font, size: 26, bold: true, color: '000000' },
          paragraph: { spacing: { before: 280, after: 100 } },
        },
        heading2: {
          run: { font, size: 22, bold: true, color: '000000' },
          paragraph: { spacing: { before: 180, after: 60 } },
        },
      },
    },
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { top, header, bottom: margin, left: margin, right: margin },
          },
        },
        headers: { default: new Header({ children: [headLine(paper.title, head.marks)] }) },
        footers: { default: new Footer({ children: [...copyLine(head.copy), pageNumbers()] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(paper.title)] }),
          new Paragraph({ children: [new TextRun([paper.form, ...head.lines].join('　'))] }),
          ...paper.sections.flatMap((section) => [
            ...(section.part === undefined ? [] : [heading(section.part, HeadingLevel.HEADING_1)]),
            heading(`${section.number}. ${section.title}`, HeadingLevel.HEADING_1),
            ...section.fields.flatMap((field) => fieldOf(field, section)),
            ...section.remarks.flatMap((remark) => remarkOf(remark, 0)),
          ]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({ heading: level, keepNext: true, children: [new TextRun(text)] });

const headLine = (title: string, marks: readonly string[]): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({ text: title, size: 18 }),
      ...marks.map((mark) => new TextRun({ text: `　${mark}`, size: 18, bold: true })),
    ],
  });

const copyLine = (copy: string | undefined): readonly Paragraph[] =>
  copy === undefined
    ? []
    : [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ text: writable(copy), size: 18 })],
        }),
      ];

const pageNumbers = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: 18, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  });

/** The label is left out where the section's title has said it already. */
function fieldOf(field: PrintedField, { fields }: PrintedSection): readonly (Paragraph | Table)[] {
  const label = fields.length === 1 ? [] : [heading(field.label, HeadingLevel.HEADING_2)];
  switch (field.is) {
    case 'rich':
      return [...label, ...blocksOf(field.rich)];
    case 'line':
      return field.text.includes('\n') ? [...label, ...paragraphsOf(field.text)] : [inOneLine(field)];
    case 'check':
      return paragraphsOf(`${field.checked ? '☑' : '☐'} ${field.label}`);
    case 'map':
      return [...label, ...mapTable(field.map)];
    case 'table':
      return [...label, ...wordTable(field)];
  }
}

const inOneLine = ({ label, text }: Extract<PrintedField, { is: 'line' }>): Paragraph =>
  new Paragraph({
    spacing: { before: 80 },
    children: [new TextRun({ text: `${writable(label)}　`, bold: true }), new TextRun(writable(text))],
  });

function remarkOf({ kind, text, by, answers }: PrintedRemark, depth: number): readonly Paragraph[] {
  const own = paragraphsOf(`${kind}（${by}）　${text}`, { indent: { left: 400 * (depth + 1) } });
  return [...own, ...answers.flatMap((it) => remarkOf(it, depth + 1))];
}
