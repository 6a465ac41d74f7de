import { isCalendarDay } from '@yoriai/shared/boards/calendar-day';
import { fillRows } from '@yoriai/shared/documents/fill-worksheet';
import { worksheetDocument } from '@yoriai/shared/documents/names';
import { asRows } from '@yoriai/shared/records/exchange/as-rows';
import type { ReadRecord } from '@yoriai/shared/records/exchange/read-record';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aBook, doneOf } from './book-of-records.ts';
import { testApp } from './support.ts';

/** Words as people write them, with what files break on: quotes, commas, line breaks, formula starters, escapes of XML. */
const hard = [
  '=1+1',
  '+81',
  '-5',
  '@abc',
  '＝１',
  "'=x",
  '"',
  ',',
  '\n',
  '<b>&',
  '_x0041_',
  '★',
  '①',
  'ｱﾄﾞ',
  '　',
  'A さん',
  '、',
];
const inShiftJis = ['会', '見守り', '体操', '〃', 'ー', '～', '−', '髙', '㈱', '㌔'];
const beyond = ['𠮷', '👵🏻', '葛󠄀', '한', '〜'];

const wordsOf = (signs: readonly string[], most: number) =>
  fc
    .array(fc.constantFrom(...signs), { maxLength: most })
    .map((parts) => parts.join(''))
    .filter((text) => text === text.trim());
const lineOf = (signs: readonly string[]) =>
  wordsOf(
    signs.filter((it) => it !== '\n'),
    12,
  );

const hour = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((it) => String(it).padStart(2, '0')).join(':'));
const times = fc.oneof(
  hour.map((from) => ({ from })),
  fc
    .tuple(hour, hour)
    .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: a, to: b, nextDay: true as const })),
);
const day = fc
  .tuple(
    fc.integer({ min: 2000, max: 2035 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
  .filter(isCalendarDay);

const recordsWith = (signs: readonly string[]) =>
  fc.array(
    fc.record({
      row: fc.constant(0),
      date: day,
      time: fc.option(times, { nil: undefined }),
      meeting: lineOf(signs).filter((it) => it.replaceAll(/\s/g, '') !== ''),
      place: lineOf(signs),
      recorder: lineOf(signs),
      kind: fc.constantFrom(undefined, 'meeting', 'event', 'arranging', 'key-person'),
      standing: lineOf(signs),
      plan: wordsOf(signs, 40),
      process: wordsOf(signs, 60),
      report: fc.boolean(),
      monitoring: wordsOf(signs, 30),
      policy: fc.subarray(['know', 'connect', 'involve', 'create', 'spread']),
    }),
    { minLength: 1, maxLength: 25 },
  );

const kinds = [
  ['xlsx', { as: 'xlsx' }, [...hard, ...inShiftJis, ...beyond]],
  ['csv in UTF-8', { as: 'csv', encoding: 'utf-8' }, [...hard, ...inShiftJis, ...beyond]],
  [
    'csv in Shift_JIS',
    { as: 'csv', encoding: 'shift_jis' },
    [...hard, ...inShiftJis.filter((it) => it !== '−')],
  ],
] as const;

it.each(kinds)(
  '[WS-4] records go out as %s and come in again as they were (seed 20261121)',
  async (_, asked, signs) => {
    const app = await testApp();
    await fc.assert(
      fc.asyncProperty(recordsWith(signs), async (made: ReadRecord[]) => {
        const [from, to] = [await aBook(app), await aBook(app)];
        const rows = asRows(made, { by: '係', at: 5, idPrefix: 'w_made', after: null, keepsNumbers: false });
        await app.engine.change(worksheetDocument(from.id), (doc) => fillRows(doc, rows));
        const file = (await from.written(asked)).rawPayload;
        const done = doneOf(await to.import(file, { again: 'yes' }));
        expect(done?.rows).toHaveLength(made.length);
        const plain = (records: Awaited<ReturnType<typeof from.records>>) =>
          records
            .map(({ id, at, by, cards, number, ...record }) => record)
            .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
        expect(plain(await to.records())).toEqual(plain(await from.records()));
      }),
      { seed: 20261121, numRuns: 6 },
    );
  },
);
