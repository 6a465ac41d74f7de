import { countCharacters } from '../../documents/characters.ts';
import type { Times } from '../../worksheets/values.ts';
import { type RecordText, recordTexts } from '../records.ts';
import { type Cell, isBlank, isDate, isError, type SheetRow, shown } from './cell.ts';
import { type ExchangeField, isOneLine, textLimit } from './columns.ts';
import { type ReadDay, type ReadingContext, readDay, readHours } from './day-and-hours.ts';
import { type CellFault, examples, type FaultyCell } from './row-faults.ts';
import { readKind, readMark, readPolicy } from './words-in-cells.ts';

/** A record as a file has it, before it is one. */
export interface ReadRecord extends Readonly<Record<RecordText, string>> {
  readonly row: number;
  readonly number?: number | undefined;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly time?: Times | undefined;
  readonly kind?: string | undefined;
  readonly report: boolean;
  readonly policy: readonly string[];
}

/** Which column is taken for what, by column. */
export type Mapping = readonly (ExchangeField | null)[];

/** Reads one row. @returns the record, or every cell that cannot be taken in */
export function readRecord(
  { row, cells }: SheetRow,
  mapping: Mapping,
  context: ReadingContext,
): { readonly record: ReadRecord } | { readonly faults: readonly FaultyCell[] } {
  const faults: FaultyCell[] = [];
  const cell = (field: ExchangeField): Cell => cells[mapping.indexOf(field)] ?? '';
  const fail = (field: ExchangeField, fault: CellFault): undefined => {
    faults.push({ row, field, fault, written: cut(shown(cell(field))), example: examples[field] });
    return undefined;
  };
  for (const field of mapping) if (field && isError(cell(field))) fail(field, 'error-value');
  const texts = textsOf(cell, fail);
  const day = readDay(cell('date'), context);
  const date = 'date' in day ? day.date : isError(cell('date')) ? undefined : fail('date', day.fault);
  const time = hoursOf(cell('time'), day, context, fail);
  if (texts.meeting === '' && !isError(cell('meeting'))) fail('meeting', 'meeting-missing');
  const choices = { ...kindOf(cell('kind'), fail), ...policyOf(cell('policy'), fail), report: false };
  const report = mapping.includes('report') ? markOf(cell('report'), fail) : texts.process.startsWith('★');
  if (faults.length > 0 || date === undefined) return { faults };
  return { record: { ...texts, ...choices, row, number: numberOf(cell('number')), date, time, report } };
}

type Fail = (field: ExchangeField, fault: CellFault) => undefined;

function textsOf(cell: (field: ExchangeField) => Cell, fail: Fail): Record<RecordText, string> {
  const entries = recordTexts.map((field) => {
    const text = isError(cell(field)) ? '' : cleanText(shown(cell(field)), isOneLine(field));
    const limit = textLimit(field);
    if (text.length > limit && countCharacters(text) > limit) fail(field, 'too-long');
    return [field, text];
  });
  return Object.fromEntries(entries) as Record<RecordText, string>;
}

/** Signs that turn or hide what is written, and control characters that no text has (B-22). */
const unseen = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const kept = /[\n\t]/;

/** What was written, as it is kept: nothing else is changed (B-7). */
export function cleanText(written: string, oneLine: boolean): string {
  const text = written
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(unseen, (sign) => (kept.test(sign) ? sign : ''));
  if (oneLine) return text.replaceAll(/\s*\n\s*/g, ' ').trim();
  return text.trim() === '' ? '' : text;
}

function hoursOf(cell: Cell, day: ReadDay, context: ReadingContext, fail: Fail): Times | undefined {
  if (isError(cell)) return undefined;
  const beside = 'hours' in day ? (day.hours ?? '') : '';
  const hours = readHours(isBlank(cell) ? beside : cell, context);
  if (hours === undefined) return undefined;
  return 'times' in hours ? hours.times : fail('time', hours.fault);
}

function kindOf(cell: Cell, fail: Fail): { readonly kind?: string } {
  if (isError(cell) || shown(cell).trim() === '') return {};
  const kind = readKind(shown(cell));
  if (kind === undefined) fail('kind', 'no-such-kind');
  return kind === undefined ? {} : { kind };
}

function policyOf(cell: Cell, fail: Fail): { readonly policy: readonly string[] } {
  const read = isError(cell) ? { policy: [] } : readPolicy(shown(cell));
  if ('policy' in read) return read;
  fail('policy', 'no-such-policy');
  return { policy: [] };
}

function markOf(cell: Cell, fail: Fail): boolean {
  if (isError(cell)) return false;
  return readMark(shown(cell)) ?? fail('report', 'no-such-mark') ?? false;
}

/** NO. is taken along where it is a number of a book; what else may stand there is nobody's loss. */
function numberOf(cell: Cell): number | undefined {
  if (isDate(cell) || isError(cell)) return undefined;
  const digits = /^(?:no\.?\s*)?(\d{1,5})$/i.exec(shown(cell).normalize('NFKC').trim())?.[1];
  return digits === undefined || Number(digits) === 0 ? undefined : Number(digits);
}

const shownCharacters = 60;
const cut = (text: string): string =>
  text.length > shownCharacters ? `${text.slice(0, shownCharacters).toWellFormed()}…` : text;
