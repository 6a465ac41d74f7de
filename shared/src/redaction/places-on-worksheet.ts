import type { KeptPapers } from '../documents/kept-papers.ts';
import type { PlainWorksheet, Row } from '../documents/worksheet.ts';
import { fieldOf, type Template } from '../worksheets/template.ts';
import type { Wording } from '../worksheets/wording.ts';
import { fieldPlace, titlePlace } from './gone.ts';
import type { WrittenPlace } from './places-on-board.ts';

/**
 * Every place of a worksheet in which somebody wrote: as it is now, in copies of earlier days and versions, and what else
 * the server keeps beside it, which goes only with the whole paper.
 */
export function placesOnWorksheet(
  template: Template | undefined,
  sheet: PlainWorksheet,
  papers: KeptPapers,
  title: string,
): readonly WrittenPlace[] {
  const now = placesOf(template, sheet);
  const known = new Set(now.map(({ place }) => place));
  const copies = Object.values(papers).flatMap((entries) => Object.values(entries).flatMap(sheetOf));
  const before = copies
    .flatMap((copy) => placesOf(template, copy))
    .map((it): WrittenPlace => ({ ...it, ...(known.has(it.place) ? {} : { past: true }) }));
  const beside = Object.values(papers).flatMap((entries) =>
    Object.values(entries).filter((entry) => sheetOf(entry).length === 0),
  );
  return [
    { place: titlePlace, kind: 'title', written: [title] },
    ...now,
    ...before,
    ...beside.map((entry): WrittenPlace => ({ kind: 'kept', written: stringsIn(entry) })),
  ];
}

function placesOf(template: Template | undefined, sheet: PlainWorksheet): readonly WrittenPlace[] {
  const labelOf = (field: string): { readonly label?: Wording } => {
    const label = template && fieldOf(template, field)?.label;
    return label ? { label } : {};
  };
  const fields = [sheet.values, sheet.texts, sheet.rich].flatMap((all) =>
    Object.entries(all).map(
      ([field, value]): WrittenPlace => ({
        ...{ place: fieldPlace(field), kind: 'field', written: stringsIn(value) },
        ...labelOf(field),
      }),
    ),
  );
  return [
    ...fields,
    ...sheet.rows.map(
      (row): WrittenPlace => ({
        ...{ place: row.id, entry: row.id, kind: 'row', written: wordsOfRow(row) },
        ...labelOf(row.table),
        ...(row.away === undefined ? {} : { past: true }),
      }),
    ),
    ...sheet.remarks.map(
      ({ id, text, away }): WrittenPlace => ({
        ...{ place: id, kind: 'remark', written: [text] },
        ...(away === undefined ? {} : { past: true }),
      }),
    ),
    ...sheet.lost.map(({ place, entry }): WrittenPlace => {
      const [row = '', column] = place.split(':');
      return column === undefined
        ? { place: fieldPlace(row), kind: 'field', written: stringsIn(entry), ...labelOf(row) }
        : { place: row, entry: row, kind: 'row', written: stringsIn(entry) };
    }),
  ];
}

const wordsOfRow = ({ texts, values, source }: Row): readonly string[] => [
  ...Object.values(texts),
  ...Object.values(values).flatMap(({ value }) => stringsIn(value)),
  ...(source ? [source.words] : []),
];

function sheetOf(entry: unknown): readonly PlainWorksheet[] {
  const sheet = (entry as { sheet?: PlainWorksheet } | null)?.sheet;
  return typeof sheet === 'object' && sheet !== null && Array.isArray(sheet.rows) ? [sheet] : [];
}

/** Everything that may be words in a plain value. Stretches of one text are read together. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) {
    const isText = value.every((it) => typeof (it as { text?: unknown } | null)?.text === 'string');
    return isText && value.length > 0
      ? [value.map((it) => (it as { text: string }).text).join('')]
      : value.flatMap(stringsIn);
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
