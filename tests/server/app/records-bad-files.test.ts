import { zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { aBook, type Book, csv, errorOf, rowsOf, sheetXml, words, workbook } from './book-of-records.ts';
import { testApp } from './support.ts';

const heading = ['年月日', '会合名称'];
const good = rowsOf(heading, ['R8.4.1', '役員会']);
const ole = (...streams: readonly string[]): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    ...streams.map((name) => Buffer.from(name, 'utf16le')),
  ]);

/** A zip whose one sheet says it is small and is not. */
function bomb(): Buffer {
  return workbook(
    `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${'あ'.repeat(100 * 1024 * 1024)}</t></is></c></row></sheetData>`,
  );
}

/** The sizes in a zip's headers, written anew. */
function lying(zip: Buffer, size: number): Buffer {
  const lied = Buffer.from(zip);
  for (let at = 0; at < lied.length - 4; at += 1) {
    if (lied.readUInt32LE(at) === 0x04034b50) lied.writeUInt32LE(size, at + 22);
    if (lied.readUInt32LE(at) === 0x02014b50) lied.writeUInt32LE(size, at + 24);
  }
  return lied;
}

/** The files of a zip marked as having a password. */
function locked(zip: Buffer): Buffer {
  const marked = Buffer.from(zip);
  for (let at = 0; at < marked.length - 4; at += 1) {
    if (marked.readUInt32LE(at) === 0x04034b50) marked.writeUInt16LE(1, at + 6);
    if (marked.readUInt32LE(at) === 0x02014b50) marked.writeUInt16LE(1, at + 8);
  }
  return marked;
}

const zipOf = (files: Record<string, string>): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, it]) => [name, Buffer.from(it)]))),
  );

const files: readonly (readonly [string, string, () => Buffer])[] = [
  ['nothing at all', 'records-file-empty', () => Buffer.alloc(0)],
  ['a csv without rows', 'records-file-empty', () => csv(heading)],
  ['a workbook without rows', 'records-file-empty', () => workbook('<sheetData/>')],
  ['a workbook of headings', 'records-file-empty', () => workbook(rowsOf(heading))],
  ['a pdf', 'records-file-unknown', () => Buffer.from('%PDF-1.7\n…')],
  [
    'a picture',
    'records-file-unknown',
    () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
  ],
  ['bytes that are no text', 'records-file-unknown', () => Buffer.from([1, 2, 3, 0, 0, 7, 65, 66])],
  ['a page of the web', 'records-file-unknown', () => Buffer.from('<html><table><tr><td>年月日')],
  ['a document of Word', 'records-file-unknown', () => zipOf({ 'word/document.xml': '<w:document/>' })],
  ['an old workbook', 'records-file-old', () => ole('Workbook')],
  [
    'a workbook of LibreOffice',
    'records-file-old',
    () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
  ],
  ['a workbook with a password', 'records-file-locked', () => ole('EncryptedPackage')],
  ['a zip with a password', 'records-file-locked', () => locked(workbook(good))],
  ['half a workbook', 'records-file-broken', () => workbook(good).subarray(0, 400)],
  ['a workbook of broken XML', 'records-file-broken', () => workbook('<sheetData><row r="1"><c r="A1"')],
  [
    'a workbook with entities of its own',
    'records-file-broken',
    () => workbook('', { 'xl/worksheets/sheet1.xml': `<!DOCTYPE x [<!ENTITY a "aaaa">]>${sheetXml(good)}` }),
  ],
  [
    'a csv whose quote never ends',
    'records-file-broken',
    () => Buffer.from('年月日,会合名称\n2026/4/1,"役員会\n'),
  ],
  [
    'an encoding of Unix',
    'records-file-encoding',
    () => iconv.encode('年月日,会合名称\n令和八年四月一日,見守り連絡会と体操の集まり\n', 'euc-jp'),
  ],
  ['an encoding of mail', 'records-file-encoding', () => Buffer.from('\u001b$B$"\u001b(B,x\n', 'latin1')],
  [
    '50,001 rows',
    'records-file-too-long',
    () => csv(heading, ...Array.from({ length: 50_001 }, () => ['R8.4.1', '役員会'])),
  ],
  [
    'words in the last row there is',
    'records-file-too-long',
    () =>
      workbook(
        `<sheetData><row r="1">${words('A1', '年月日')}</row><row r="1048576">${words('A1048576', 'x')}</row></sheetData>`,
      ),
  ],
  ['a bomb', 'too-large', bomb],
];

describe('files that are none of ours', () => {
  it('[WS-4] [B-24] each is refused with what to do, and the server goes on', async () => {
    const app = await testApp();
    const book = await aBook(app);
    for (const [what, id, file] of files) expect([what, await book.refused(file())]).toEqual([what, id]);
    expect(await book.records()).toEqual([]);
    expect((await book.preview(workbook(good))).rows).toBe(1);
  });

  it('[HOST-3] what a zip says of its sizes is not believed', async () => {
    const book = await aBook(await testApp());
    const zip = workbook(good);
    for (const size of [0, 0xfffffff0]) expect((await book.preview(lying(zip, size))).rows).toBe(1);
  });

  it('[HOST-3] a file above the limit is refused before it is read', async () => {
    const book = await aBook(await testApp());
    expect(await book.refused(Buffer.alloc(20 * 1024 * 1024 + 1, 65))).toBe('too-large');
  });

  it('[HOST-3] stray cells far off cost nothing', async () => {
    const book = await aBook(await testApp());
    const sheet = `<sheetData><row r="1">${words('A1', '年月日')}${words('B1', '会合名称')}${words('XFD1', 'x')}</row>
      <row r="2">${words('A2', 'R8.4.1')}${words('B2', '役員会')}</row><row r="1048576" ht="20"/></sheetData>`;
    expect(await book.preview(workbook(sheet))).toMatchObject({ rows: 1, faultyRows: 0, columns: [{}, {}] });
  });
});

describe('workbooks as people make them', () => {
  const previewed = async (sheet: string) => {
    const book: Book = await aBook(await testApp());
    return book.preview(workbook(sheet));
  };

  it('[B-24] merged cells all hold what stands in the first', async () => {
    const rows = [heading, ['R8.4.1', '役員会'], ['', '茶話会'], ['', '体操'], ['R8.4.2', '総会']];
    const sheet = `${rowsOf(...rows)}<mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells>`;
    const { sample, faultyRows } = await previewed(sheet);
    expect(sample.map(({ cells }) => cells[0])).toEqual(['R8.4.1', 'R8.4.1', 'R8.4.1', 'R8.4.2']);
    expect(faultyRows).toBe(0);
  });

  it('[WS-4] a formula is its value, and one without a value is a fault', async () => {
    const sheet = `<sheetData><row r="1">${words('A1', '年月日')}${words('B1', '会合名称')}</row>
      <row r="2"><c r="A2"><f>DATE(2026,4,1)</f><v>46113</v></c><c r="B2" t="str"><f>"役員"&amp;"会"</f><v>役員会</v></c></row>
      <row r="3"><c r="A3"><v>46114</v></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>`;
    const { sample, faults } = await previewed(sheet);
    expect(sample[0]?.cells).toEqual(['46113', '役員会']);
    expect(faults).toMatchObject([{ row: 3, field: 'meeting', fault: 'error-value', written: '#DIV/0!' }]);
  });

  it('[WS-4] a csv is read in each encoding that Japanese offices write', async () => {
    const book = await aBook(await testApp());
    const text = '年月日,会合名称,プロセス\r\n2026/4/1,見守り連絡会,"一つ目\n二つ目、①㈱"\r\n';
    const encodings = { 'utf-8': 'utf8', shift_jis: 'cp932', 'utf-16': 'utf16' } as const;
    for (const [named, by] of Object.entries(encodings)) {
      const preview = await book.preview(iconv.encode(text, by));
      expect(preview).toMatchObject({ encoding: named, rows: 1, faultyRows: 0 });
      expect(preview.sample[0]?.cells).toEqual(['2026/4/1', '見守り連絡会', '一つ目\n二つ目、①㈱']);
    }
    expect(await book.preview(Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`))).toMatchObject({
      encoding: 'utf-8',
      rows: 1,
    });
  });

  it('[WS-4] 50,000 rows are read, and meanwhile the server answers', async () => {
    const app = await testApp();
    const book = await aBook(app);
    const rows = Array.from({ length: 50_000 }, (_, index) => ['R8.4.1', `役員会 ${index}`]);
    let [longest, last, under] = [0, performance.now(), true];
    const beat = (): void => {
      const now = performance.now();
      [longest, last] = [Math.max(longest, now - last), now];
      if (under) setImmediate(beat);
    };
    setImmediate(beat);
    const preview = await book.preview(csv(heading, ...rows));
    under = false;
    expect(preview).toMatchObject({ rows: 50_000, faultyRows: 0, room: 20_000 });
    expect(longest).toBeLessThan(2000);
    expect(errorOf(await book.import(csv(heading, ...rows)))).toBe('records-do-not-fit');
    expect(await book.records()).toEqual([]);
  });
});
