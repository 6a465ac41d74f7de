import { countCharacters, fit } from '../documents/characters.ts';
import { plainOfRich } from '../documents/rich-text-plain.ts';
import type { PlainWorksheet, Row } from '../documents/worksheet.ts';
import type { NewRow } from '../worksheets/edits/rows.ts';
import { fieldsOf } from '../worksheets/template.ts';
import { minutes as form } from '../worksheets/templates/minutes.ts';
import { practiceRecord } from '../worksheets/templates/practice-record.ts';
import type { FieldValue, Times } from '../worksheets/values.ts';
import type { Wording } from '../worksheets/wording.ts';
import { sentencesIn } from './quotes.ts';
import { type PracticeRecord, type RecordText, recordOf, recordsTable } from './records.ts';
import { meetingOf, recorderOf } from './same-meeting.ts';

/** 議事録 as one person's record of the meeting: what was written once is not typed again (WS-3, domain.md §1.9). */
export interface RecordOfMinutes {
  readonly date?: string | undefined;
  readonly time?: Times | undefined;
  readonly meeting: string;
  readonly place: string;
  readonly recorder: string;
  /** 経過: the first sentences of what was decided, taken home and talked about. A person goes over them. */
  readonly process: string;
  /** The minutes say more than `process` does. */
  readonly isCut: boolean;
}

/** Who makes the record. */
interface MakingRecord {
  readonly recorder: string;
  /** Says the headings of the form. */
  readonly say: (wording: Wording) => string;
}

/** プラン and 所感 are nobody's to fill in but the person's. */
export function recordOfMinutes(
  { title, values, texts, rich, rows }: PlainWorksheet,
  { recorder, say }: MakingRecord,
): RecordOfMinutes {
  const written = (table: string, columns: readonly string[]): readonly string[] =>
    rows
      .filter((row) => row.table === table && row.away === undefined)
      .map((row) => columns.map((column) => row.texts[column]?.trim() ?? '').filter((it) => it !== ''))
      .filter((cells) => cells.length > 0)
      .map((cells) => cells.join('／'));
  const { text, isCut } = extract([
    { heading: say(labelOf('decisions')), lines: written('decisions', ['text']) },
    { heading: say(labelOf('takeHome')), lines: written('takeHome', ['group', 'text', 'until']) },
    { heading: say(labelOf('themes')), lines: plainOfRich(rich.themes ?? []).split('\n') },
  ]);
  return {
    date: values.date?.value as string | undefined,
    time: values.time?.value as Times | undefined,
    // A title is what the meeting is called where nobody wrote its name.
    meeting: fitted('meeting', texts.meeting?.trim() || title),
    place: fitted('place', texts.place?.trim() ?? ''),
    recorder: fitted('recorder', recorder),
    process: text,
    isCut,
  };
}

/** The row that goes into the book. @param process as the person left it @param minutes the id of the worksheet */
export function rowOfMinutes(
  { date, time, meeting, place, recorder }: RecordOfMinutes,
  process: string,
  { minutes, title }: { readonly minutes: string; readonly title: string },
): NewRow {
  const values: Readonly<Record<string, FieldValue | undefined>> = { date, time, kind: 'meeting' };
  const texts = { meeting, place, recorder, process: process.trim() };
  return {
    values: Object.fromEntries(
      Object.entries(values).flatMap(([column, value]) => (value === undefined ? [] : [[column, value]])),
    ),
    texts: Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    // Nobody hashed it: whether it changed is told by its words.
    source: { to: 'worksheet', paper: minutes, words: title, seen: '' },
  };
}

/**
 * The person's own record of this meeting, if the book has one: made from these minutes, or put down by hand for the
 * same day and name. Those of others stand beside it (B-35).
 */
export function ownRecordOf(
  rows: readonly Row[],
  { date, meeting, recorder }: Pick<RecordOfMinutes, 'date' | 'meeting' | 'recorder'>,
  minutes: string | undefined,
): PracticeRecord | undefined {
  const own = recorderOf({ recorder, by: recorder });
  const same = meetingOf({ date, meeting });
  return rows
    .filter(({ table, away }) => table === recordsTable && away === undefined)
    .map((row) => ({ row, record: recordOf(row) }))
    .find(
      ({ row: { source }, record }) =>
        recorderOf(record) === own &&
        ((source?.to === 'worksheet' && source.paper === minutes) ||
          (same !== undefined && meetingOf(record) === same)),
    )?.record;
}

const columns = fieldsOf(practiceRecord).flatMap((field) => (field.type === 'table' ? field.columns : []));

/** What the form of a record asks for, and takes, in a column of words. */
export function roomOf(column: RecordText): { readonly guide: number; readonly limit: number } {
  const field = columns.find(({ id }) => id === column);
  const limit = field?.type === 'text' ? field.limit : 0;
  return { limit, guide: (field?.type === 'text' && field.guide) || limit };
}

/** Words as a column of a record takes them, cut where it is full. */
export const fitted = (column: RecordText, words: string): string => fit(words, roomOf(column).limit).fits;

function labelOf(id: string): Wording {
  const field = fieldsOf(form).find((it) => it.id === id);
  if (!field) throw new Error(`the minutes have no ${id}`);
  return field.label;
}

interface Part {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Whole sentences as they stand, under their headings, as many as a record is asked to be long. */
function extract(parts: readonly Part[]): { readonly text: string; readonly isCut: boolean } {
  const { guide, limit } = roomOf('process');
  let text = '';
  for (const { heading, lines } of parts) {
    let before = `${text === '' ? '' : '\n'}【${heading}】`;
    for (const line of lines) {
      for (const sentence of sentencesIn(line)) {
        const longer = text + before + sentence;
        // A first sentence that is longer than is asked for is still whole.
        if (text !== '' && countCharacters(longer) > guide) return { text, isCut: true };
        text = longer;
        before = '';
      }
      if (before === '') before = '\n';
    }
  }
  const { fits, rest } = fit(text, limit);
  return { text: fits, isCut: rest !== '' };
}
