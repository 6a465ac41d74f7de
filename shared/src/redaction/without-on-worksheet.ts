import type { PlainWorksheet, Row } from '../documents/worksheet.ts';
import type { Remark } from '../worksheets/remark.ts';
import { cellPlace, fieldPlace, type Gone, noTitle, titlePlace } from './gone.ts';
import { withoutReferences } from './without-references.ts';

/** A worksheet without what goes: the values that lost against others and what was said beside it go too. */
export function withoutOnWorksheet(sheet: PlainWorksheet, gone: Gone): PlainWorksheet {
  const { here } = gone;
  const fields = <T>(all: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([field]) => !here.has(fieldPlace(field))));
  const stayed = {
    ...sheet,
    title: here.has(titlePlace) ? noTitle : sheet.title,
    values: fields(sheet.values),
    texts: fields(sheet.texts),
    rich: fields(sheet.rich),
    rows: sheet.rows.filter(({ id }) => !here.has(id)).map((row) => withoutCells(row, here)),
    remarks: withoutRemarks(sheet.remarks, here),
    lost: sheet.lost.filter(({ place }) => !isGonePlace(place, here)),
  };
  return withoutReferences(stayed, gone);
}

function withoutCells(row: Row, here: ReadonlySet<string>): Row {
  const cells = <T>(all: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([column]) => !here.has(cellPlace(row.id, column))));
  return { ...row, values: cells(row.values), texts: cells(row.texts) };
}

/** An answer goes with what it answers, which may itself be an answer. */
function withoutRemarks(remarks: readonly Remark[], here: ReadonlySet<string>): readonly Remark[] {
  const left = remarks.filter(
    ({ id, on, answers }) => !here.has(id) && !isGonePlace(on, here) && !here.has(answers ?? ''),
  );
  const ids = new Set(left.map(({ id }) => id));
  const gone = left.filter(({ answers }) => answers !== undefined && !ids.has(answers)).map(({ id }) => id);
  return gone.length === 0 ? left : withoutRemarks(left, new Set([...here, ...gone]));
}

/** @param place a field, a row, or `<row>:<column>` */
const isGonePlace = (place: string, here: ReadonlySet<string>): boolean =>
  here.has(place) || here.has(fieldPlace(place)) || here.has(place.split(':')[0] ?? '');
