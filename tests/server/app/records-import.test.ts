import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { worksheetDocument } from '@yoriai/shared/documents/names';
import { openWorksheet } from '@yoriai/shared/documents/worksheet';
import { putAwayRows } from '@yoriai/shared/worksheets/edits/rows';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { aBook, csv, doneOf, errorOf } from './book-of-records.ts';
import { anArea, testApp } from './support.ts';

const heading = ['NO.', '年月日', '時間', '会合名称', '場所', '記録職員', '種別', 'プロセス', '支援方針'];
const row = (
  no: string,
  date: string,
  meeting: string,
  more: Partial<Record<number, string>> = {},
): string[] => heading.map((_, at) => more[at] ?? [no, date, '', meeting][at] ?? '');

const two = csv(
  heading,
  row('1', '2026/4/1', '見守り連絡会', {
    2: '13:30～15:00',
    5: '野原 さくら',
    6: '会議',
    7: '12人\n次も',
    8: 'しる・つなぐ',
  }),
  row('2', 'R8.4.20', '体操の会', { 6: 'ｲﾍﾞﾝﾄ', 8: 'ひろげる' }),
);
const faulty = csv(
  heading,
  row('1', '2026/4/1', '役員会'),
  row('2', 'R8.4.31', '体操の会'),
  row('3', '昨日', '', { 2: '25:00', 6: '祭り', 8: 'しる、まもる' }),
  row('4', '', '茶話会'),
  row('5', '2026/4/5', 'あ'.repeat(61)),
);

const start = new Date('2026-11-21T03:00:00Z').getTime();
const here = () => testApp({ now: () => start });

describe('records come in', () => {
  it('[WS-4] in the form’s own columns, as people write them', async () => {
    const book = await aBook(await here());
    const lines = await book.import(two);
    expect(doneOf(lines)).toMatchObject({ again: 0, leftOut: 0 });
    expect(await book.records()).toMatchObject([
      {
        number: 1,
        date: '2026-04-01',
        time: { from: '13:30', to: '15:00' },
        meeting: '見守り連絡会',
        recorder: '野原 さくら',
        kind: 'meeting',
        process: '12人\n次も',
        policy: ['know', 'connect'],
        by: '係のstaff',
      },
      { number: 2, date: '2026-04-20', kind: 'event', policy: ['spread'] },
    ]);
    expect(doneOf(lines)?.rows).toEqual((await book.records()).map(({ id }) => id));
  });

  it('[UX-5] how far it is is said line by line', async () => {
    const lines = await (await aBook(await here())).import(two);
    const stages = lines.flatMap((line) => ('stage' in line ? [line.stage] : []));
    expect([...new Set(stages)]).toEqual(['reading', 'checking', 'packing', 'writing']);
  });

  it('[B-8] [B-9] each bad cell is told, with its row and how it could be written', async () => {
    const { faults, faultyRows, rows } = await (await aBook(await here())).preview(faulty);
    expect(rows).toBe(5);
    expect(faultyRows).toBe(4);
    expect(faults.map(({ row, field, fault }) => [row, field, fault])).toEqual([
      [3, 'date', 'no-such-day'],
      [4, 'date', 'not-a-date'],
      [4, 'time', 'no-such-time'],
      [4, 'meeting', 'meeting-missing'],
      [4, 'kind', 'no-such-kind'],
      [4, 'policy', 'no-such-policy'],
      [5, 'date', 'date-missing'],
      [6, 'meeting', 'too-long'],
    ]);
    expect(faults[0]).toMatchObject({ written: 'R8.4.31', example: '2026/4/1' });
  });

  it('[WS-4] all or nothing: one bad row and none comes in, unless such rows are to stay outside', async () => {
    const book = await aBook(await here());
    expect(errorOf(await book.import(faulty))).toBe('records-rows-faulty');
    expect(await book.records()).toEqual([]);
    expect(doneOf(await book.import(faulty, { leaveOut: 'yes' }))).toMatchObject({ leftOut: 4 });
    expect((await book.records()).map(({ meeting }) => meeting)).toEqual(['役員会']);
  });

  it('[DUR-2] a disk that takes nothing leaves nothing behind, and the same import goes on later', async () => {
    const app = await here();
    const book = await aBook(app);
    const append = vi.spyOn(app.storage.journal, 'append').mockRejectedValueOnce(new Error('full'));
    expect(errorOf(await book.import(two))).toBe('storage-unavailable');
    append.mockRestore();
    expect(await book.records()).toEqual([]);
    expect(doneOf(await book.import(two))?.rows).toHaveLength(2);
  });

  it('[WS-4] asked for again with its key, an import is done once', async () => {
    const book = await aBook(await here());
    const [first, second] = await Promise.all([book.import(two), book.import(two)]);
    expect(doneOf(second)?.rows).toEqual(doneOf(first)?.rows);
    const there = await book.records();
    expect(doneOf(await book.import(two, { again: 'yes' }))?.rows).toEqual(doneOf(first)?.rows);
    expect(await book.records()).toEqual(there);
    expect(there.map(({ meeting }) => meeting)).toEqual(['見守り連絡会', '体操の会']);
  });

  it('[B-35] what is there already is said and left out, unless it is wanted twice', async () => {
    const app = await here();
    const book = await aBook(app);
    await book.import(two);
    expect(await book.preview(two)).toMatchObject({ again: 2, keepsNumbers: false });
    const third = csv(heading, row('1', '2026/4/1', '見守り連絡会', { 5: '別の係', 7: '12人\n次も' }));
    expect(await book.preview(third)).toMatchObject({ again: 0 });
    expect(doneOf(await book.import(two, { key: 'another-key' }))).toMatchObject({ rows: [], again: 2 });
    expect(doneOf(await book.import(two, { key: 'a-third-key', again: 'yes' }))?.rows).toHaveLength(2);
    expect((await book.records()).map(({ number }) => number).sort()).toEqual([1, 2, 3, 4]);
  });

  it('[WS-4] rows that came in can be put away together, and taken in once more', async () => {
    const app = await here();
    const book = await aBook(app);
    const rows = doneOf(await book.import(two))?.rows ?? [];
    const hand = { by: '係', now: () => start, id: (it: string) => it };
    await app.engine.change(worksheetDocument(book.id), (doc) =>
      putAwayRows(openWorksheet(doc), rows, hand, undefined),
    );
    expect(await book.preview(two)).toMatchObject({ again: 0 });
    expect(doneOf(await book.import(two, { key: 'another-key' }))?.rows).toHaveLength(2);
  });

  it('[B-8] days without a year are of the year that is chosen for them', async () => {
    const book = await aBook(await here());
    const file = csv(['日付', '件名'], ['4/1', '役員会'], ['1月10日', '新年会'], ['R8.5.1', '総会']);
    expect(await book.preview(file)).toMatchObject({ yearless: 2, faultyRows: 2 });
    expect(await book.preview(file, { year: '2025' })).toMatchObject({ yearless: 0, faultyRows: 0 });
    await book.import(file, { year: '2025' });
    expect((await book.records()).map(({ date }) => date)).toEqual([
      '2025-04-01',
      '2026-01-10',
      '2026-05-01',
    ]);
  });

  it('[B-9] hours that may be of the evening are asked, and of the day when that is chosen', async () => {
    const book = await aBook(await here());
    const file = csv(
      ['日付', '時間', '件名'],
      ['R8.4.1', '2時～4時', '役員会'],
      ['R8.4.2', '23:00～24:30', '見回り'],
    );
    expect(await book.preview(file)).toMatchObject({ hoursUnclear: 2 });
    const chosen = await book.preview(file, { daytime: 'yes' });
    expect(chosen).toMatchObject({ hoursUnclear: 1, faults: [{ row: 3, fault: 'hours-unclear' }] });
    await book.import(file, { daytime: 'yes', leaveOut: 'yes' });
    expect((await book.records())[0]?.time).toEqual({ from: '14:00', to: '16:00' });
  });

  it('[WS-4] columns are taken for what a person says; without day and meeting nothing comes in', async () => {
    const book = await aBook(await here());
    const file = csv(['いつ', 'なに', 'どこ'], ['R8.4.1', '役員会', '集会所']);
    expect(await book.preview(file)).toMatchObject({ missing: ['date', 'meeting'] });
    expect(errorOf(await book.import(file))).toBe('records-columns-missing');
    await book.import(file, { columns: 'date,meeting,place' });
    expect(await book.records()).toMatchObject([{ date: '2026-04-01', meeting: '役員会', place: '集会所' }]);
  });
});

describe('what never comes in', () => {
  const list = csv(
    ['年月日', '会合名称', '氏名', '備考', '連絡先'],
    ['R8.4.1', '見守り', '野原さくら', '昭和12年3月4日', '090-1234-5678'],
    ['R8.4.2', '見守り', '山川はじめ', '大正14年1月2日', '090-1234-5679'],
  );

  it('[P8] columns of personal data are refused by heading and by content, and their cells are shown nowhere', async () => {
    const book = await aBook(await here());
    const preview = await book.preview(list);
    expect(preview.columns.map(({ personal }) => personal)).toEqual([
      undefined,
      undefined,
      { kind: 'name', by: 'heading' },
      { kind: 'birth', by: 'content' },
      { kind: 'phone', by: 'heading' },
    ]);
    expect(preview.sample[0]?.cells).toEqual(['R8.4.1', '見守り', '', '', '']);
  });

  it('[P8] not even by a request made by hand', async () => {
    const app = await here();
    const book = await aBook(app);
    for (const columns of ['date,meeting,place', 'date,meeting,-,process', 'date,meeting,-,-,recorder'])
      expect(errorOf(await book.import(list, { columns }))).toBe('records-column-personal');
    await book.import(list);
    const kept = JSON.stringify(await book.records());
    for (const word of ['野原', '昭和', '090']) expect(kept).not.toContain(word);
    expect(app.logged.join('\n')).not.toMatch(/野原|昭和|090-1234/);
  });

  it('[B-22] signs that turn or hide what is written', async () => {
    const book = await aBook(await here());
    await book.import(csv(['年月日', '会合名称', '場所'], ['R8.4.1', '役\u202e員\u200b会', '<b>集会所</b>']));
    expect(await book.records()).toMatchObject([{ meeting: '役員会', place: '<b>集会所</b>' }]);
  });
});

describe('who may, and where', () => {
  it('[ACC-2] only staff read and write files of records', async () => {
    const app = await here();
    const book = await aBook(app);
    for (const role of ['partner', 'advisor', null] as const) {
      const status = role === null ? 401 : 403;
      const file = { 'content-type': 'application/octet-stream' };
      expect((await app.as(role).post(`${book.address}/preview`, two, file)).statusCode).toBe(status);
      expect((await app.as(role).post(`${book.address}/import?key=12345678`, two, file)).statusCode).toBe(
        status,
      );
      expect((await app.as(role).get(`${book.address}/export`)).statusCode).toBe(status);
      expect((await app.as(role).get(`${book.address}/export/look`)).statusCode).toBe(status);
    }
  });

  it('[ACC-2] only into a book of records of that area that is not put away', async () => {
    const app = await here();
    const book = await aBook(app);
    const other = await anArea(app, 'となり地区');
    const sheet = await app
      .as('staff')
      .post(`/api/areas/${book.area}/worksheets`, { template: 'minutes', title: '議事録' });
    const wrong = [
      [`/api/areas/${other}/worksheets/${book.id}/records`, 404],
      [`/api/areas/${book.area}/worksheets/${(sheet.json() as { id: string }).id}/records`, 404],
    ] as const;
    const file = { 'content-type': 'application/octet-stream' };
    for (const [address, status] of wrong) {
      expect((await app.as('staff').post(`${address}/preview`, two, file)).statusCode).toBe(status);
      expect((await app.as('staff').get(`${address}/export`)).statusCode).toBe(status);
    }
    await app.as('staff').patch(`/api/areas/${book.area}/worksheets/${book.id}`, { away: true });
    expect(await book.refused(two)).toBe('document-put-away');
  });
});

it('[UX-5] whoever goes away stops the import, and nothing is half done', async () => {
  const app = await here();
  const book = await aBook(app);
  await app.app.listen({ port: 0, host: '127.0.0.1' });
  const change = vi.spyOn(app.engine, 'change');
  onTestFinished(() => change.mockRestore());
  const file = csv(
    ['年月日', '会合名称'],
    ...Array.from({ length: 20_000 }, (_, at) => ['R8.4.1', `役員会${at}`]),
  );
  const asked = request({
    port: (app.app.server.address() as AddressInfo).port,
    method: 'POST',
    path: `${book.address}/import?key=key-of-one-import`,
    headers: {
      cookie: 'yoriai=token-of-staff',
      'content-type': 'application/octet-stream',
      'content-length': file.length,
    },
  });
  asked.on('error', () => undefined);
  asked.end(file);
  const [answer] = (await once(asked, 'response')) as [import('node:http').IncomingMessage];
  await once(answer, 'data');
  asked.destroy();
  // The next task begins when the thread of this one has ended.
  await book.preview(two);
  expect(change).not.toHaveBeenCalled();
  expect(await book.records()).toEqual([]);
  expect(doneOf(await book.import(two))?.rows).toHaveLength(2);
}, 60_000);
