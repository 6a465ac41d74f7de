import type { RichText } from '../../documents/rich-text.ts';
import type { PlainWorksheet, Row } from '../../documents/worksheet.ts';
import type { Field, TableField } from '../field.ts';
import type { RelationMap } from '../relation-map.ts';
import type { Section, Template } from '../template.ts';
import { type PrintedLanguage, type Printer, printerFor } from './printed-values.ts';
import { remarkName } from './printed-words.ts';

/** A worksheet as it goes onto paper or into a file (WS-8): what is printed, not how. */
export interface PrintedPaper {
  readonly title: string;
  /** What form it is. */
  readonly form: string;
  readonly caution: boolean;
  /** Whether 所感 and other internal fields are on it. */
  readonly withInternal: boolean;
  readonly sections: readonly PrintedSection[];
}

export interface PrintedSection {
  readonly number: number;
  /** Said above the first section of a part (指針１). */
  readonly part?: string | undefined;
  readonly title: string;
  readonly fields: readonly PrintedField[];
  readonly remarks: readonly PrintedRemark[];
}

export type PrintedField =
  | { readonly is: 'rich'; readonly label: string; readonly rich: RichText }
  /** One line: a text or a value, empty when nothing is written. */
  | { readonly is: 'line'; readonly label: string; readonly text: string }
  | { readonly is: 'check'; readonly label: string; readonly checked: boolean }
  | { readonly is: 'map'; readonly label: string; readonly map: RelationMap | undefined }
  | {
      readonly is: 'table';
      readonly label: string;
      readonly columns: readonly PrintedColumn[];
      readonly rows: readonly (readonly string[])[];
    };

export interface PrintedColumn {
  readonly label: string;
  /** How much of the width it takes, as a share of all columns' sum. */
  readonly share: number;
}

export interface PrintedRemark {
  readonly kind: string;
  readonly text: string;
  readonly by: string;
  readonly answers: readonly PrintedRemark[];
}

export interface PrintChoice {
  readonly language: PrintedLanguage;
  /** 所感, 担当者の主観: only for staff's own use, and only when asked for (C7, P16). */
  readonly internal: boolean;
}

/** What of a worksheet is printed: fields in reading order, rows in sight, remarks beside their section. */
export function printPaper(template: Template, worksheet: PlainWorksheet, choice: PrintChoice): PrintedPaper {
  const print = printerFor(choice.language);
  const keeps = (field: Field): boolean => choice.internal || field.internal !== true;
  return {
    title: worksheet.title,
    form: print.words(template.title),
    caution: template.caution === true,
    withInternal: choice.internal && hasInternal(template),
    sections: template.sections.flatMap((section, index): readonly PrintedSection[] => {
      const fields = section.fields.filter(keeps);
      // A part that is all for staff's own use leaves no heading behind.
      if (fields.length === 0) return [];
      return [
        {
          number: index + 1,
          part: section.part && print.words(section.part),
          title: print.words(section.title),
          fields: fields.map((field) => printField(field, worksheet, print, keeps)),
          remarks: remarksOf(section, worksheet, print),
        },
      ];
    }),
  };
}

/** Whether a form has fields that do not leave the house. */
export const hasInternal = ({ sections }: Template): boolean =>
  sections.some(({ fields }) =>
    fields.some(
      (field) => field.internal || (field.type === 'table' && field.columns.some((it) => it.internal)),
    ),
  );

function printField(
  field: Field,
  worksheet: PlainWorksheet,
  print: Printer,
  keeps: (field: Field) => boolean,
): PrintedField {
  const label = print.words(field.label);
  const entry = worksheet.values[field.id];
  switch (field.type) {
    case 'rich':
      return { is: 'rich', label, rich: worksheet.rich[field.id] ?? [] };
    case 'text':
      return { is: 'line', label, text: worksheet.texts[field.id] ?? '' };
    case 'check':
      return { is: 'check', label, checked: entry?.value === true };
    case 'snapshot':
      return { is: 'map', label, map: entry?.value as RelationMap | undefined };
    case 'table':
      return printTable(field, worksheet, print, keeps);
    default:
      return { is: 'line', label, text: entry ? print.value(field, entry.value) : '' };
  }
}

function printTable(
  { id, label, numbered, columns }: TableField,
  { rows }: PlainWorksheet,
  print: Printer,
  keeps: (field: Field) => boolean,
): PrintedField {
  const kept = columns.filter(keeps);
  const cells = (row: Row): readonly string[] => [
    ...(numbered ? [row.number === undefined ? '' : String(row.number)] : []),
    ...kept.map((column) => {
      if (column.type === 'text') return row.texts[column.id] ?? '';
      const entry = row.values[column.id];
      return entry ? print.value(column, entry.value) : '';
    }),
  ];
  return {
    is: 'table',
    label: print.words(label),
    columns: [
      ...(numbered ? [{ label: print.said('number'), share: 1 }] : []),
      ...kept.map((column) => ({ label: print.words(column.label), share: shareOf(column) })),
    ],
    rows: rows.filter((row) => row.table === id && row.away === undefined).map(cells),
  };
}

/** Long texts get more room than dates and marks. */
function shareOf(column: Field): number {
  if (column.type !== 'text') return column.type === 'check' ? 1 : 2;
  return column.long || column.limit > 200 ? 6 : 3;
}

/** What stands beside a section, its fields and its rows, each question with its answers. */
function remarksOf(
  section: Section,
  { remarks, rows }: PlainWorksheet,
  print: Printer,
): readonly PrintedRemark[] {
  const fields = new Set(section.fields.map(({ id }) => id));
  const places = new Set([
    section.id,
    ...fields,
    ...rows.filter((row) => row.away === undefined && fields.has(row.table)).map(({ id }) => id),
  ]);
  const inSight = remarks.filter(({ away }) => away === undefined);
  const printed = (id: string): readonly PrintedRemark[] =>
    inSight
      .filter(({ answers }) => answers === id)
      .map((it) => ({ ...asPrinted(it.text, it.by, print.said('answer')), answers: printed(it.id) }));
  return inSight
    .filter(({ on, answers }) => answers === undefined && places.has(on))
    .map((it) => ({
      ...asPrinted(it.text, it.by, print.words(remarkName(it.kind))),
      answers: printed(it.id),
    }));
}

const asPrinted = (text: string, by: string, kind: string) => ({ kind, text, by });
