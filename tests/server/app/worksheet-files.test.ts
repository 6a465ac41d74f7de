import { Buffer } from 'node:buffer';
import type { PlainWorksheet } from '@yoriai/shared/documents/worksheet';
import { worksheetTemplates } from '@yoriai/shared/worksheets/registry';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { partsOf, readByLibreOffice, wordsOfDocx } from '../../support/office.ts';
import { standingWorksheet } from '../../support/worksheets.ts';
import { testApp } from './support.ts';

const [by, at] = ['佐久間', 1_700_000_000_000];
const cell = <T>(value: T) => ({ value, by, at });

/** Signs that files break on: marks of XML, a rare kanji of two units, an emoji, a formula, control characters. */
const hard = '𠮷野家の葛󠄀城さんへ <b>&"\' 👵🏻 =SUM(A1) \u0007';
const shown = hard.replace('\u0007', '');

const case1: Partial<PlainWorksheet> = {
  title: '坂の上の4軒',
  values: {
    period: cell({ from: '2026-04-01', to: '2026-10-31' }),
    relations: cell({
      nodes: [
        { key: '1', kind: 'person', alias: 'A', text: '', x: 0, y: 0 },
        { key: '2', kind: 'support', text: '民生委員', x: 200, y: 0 },
      ],
      lines: [{ from: '1', to: '2', kind: 'visit', quality: 'strong', label: '週1回' }],
      takenAt: at,
    }),
  },
  texts: { place: hard },
  rich: {
    summary: [
      { type: 'heading', level: 3, inline: [{ text: '坂の上' }] },
      {
        type: 'paragraph',
        inline: [{ text: '話す人が', bold: true }, { text: '居', ruby: 'い' }, { text: 'ない' }],
      },
      { type: 'list', ordered: true, items: [[{ type: 'paragraph', inline: [{ text: 'ひとつめ' }] }]] },
      {
        type: 'table',
        rows: [
          [{ header: true, content: [{ type: 'paragraph', inline: [{ text: '見出し' }] }] }],
          [{ header: false, content: [{ type: 'paragraph', inline: [{ text: 'ます目' }] }] }],
        ],
      },
    ],
  },
  rows: [
    {
      id: 'w_1',
      table: 'progress',
      order: 'a0',
      by,
      at,
      values: {},
      texts: { when: '令和8年4月', plan: hard },
    },
    {
      id: 'w_2',
      table: 'progress',
      order: 'a1',
      by,
      at,
      away: at,
      values: {},
      texts: { plan: 'しまった計画' },
    },
  ],
  remarks: [
    { id: 'r_1', kind: 'question', on: 'progress', text: 'いつからですか', by: '西条', at },
    { id: 'r_2', kind: 'fact', on: 'progress', text: '春からです', by, at, answers: 'r_1' },
  ],
};

/** Asks for the file of a worksheet. */
async function fileOf(template: string, content: Partial<PlainWorksheet>, query: string) {
  const app = await testApp();
  const { area, worksheet } = await standingWorksheet(app, template, content);
  const answer = await app.as('staff').get(`/api/areas/${area}/worksheets/${worksheet}/file?${query}`);
  return { answer, app, area, worksheet, bytes: new Uint8Array(answer.rawPayload) };
}

describe('a worksheet as a Word file', () => {
  it('[WS-8] read back, holds every word that is in sight, heads, rows, remarks and the map, and no broken character', async () => {
    const { answer, bytes } = await fileOf('case-review', case1, 'as=docx');
    expect(answer.headers['content-type']).toContain('wordprocessingml');
    expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain(
      '坂の上の4軒_第1号.docx',
    );
    const words = wordsOfDocx(bytes);
    for (const part of [
      shown,
      '話す人が',
      '居（い）',
      'ひとつめ',
      'ます目',
      '令和8年4月',
      '週1回',
      'いつからですか',
      '春からです',
    ])
      expect(words).toContain(part);
    expect(words).not.toContain('しまった計画');
    expect(words).not.toContain('\ufffd');
  });

  it('[WS-8][B6] is A4, bears 取扱注意 and what is not confirmed yet at the top, the numbers of its pages at the foot', async () => {
    const { bytes } = await fileOf('case-review', case1, 'as=docx');
    const parts = partsOf(bytes);
    expect(parts['word/document.xml']).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(wordsOfDocx(bytes, 'word/header1.xml')).toMatch(/坂の上の4軒.*取扱注意/);
    expect(parts['word/footer1.xml']).toMatch(/NUMPAGES/);
    expect(wordsOfDocx(bytes, 'word/header1.xml')).toContain('匿名化確認は、まだです');
    const { bytes: open } = await fileOf('review-sheet', {}, 'as=docx');
    expect(wordsOfDocx(open, 'word/header1.xml')).not.toContain('取扱注意');
  });

  it('[WS-8] opens in LibreOffice, where that is installed, with the same words', async () => {
    const { bytes } = await fileOf('case-review', case1, 'as=docx');
    const read = (await readByLibreOffice(bytes, 'docx')) ?? wordsOfDocx(bytes);
    for (const part of ['𠮷野家', 'ひとつめ', '令和8年4月']) expect(read).toContain(part);
  });
});

describe('a worksheet as a workbook', () => {
  it('[WS-8][B-22] read back, has a sheet for each table; what begins with = stays text', async () => {
    const rows = [
      {
        id: 'w_1',
        table: 'progress',
        order: 'a0',
        by,
        at,
        values: {},
        texts: { plan: '=1+1', when: '令和8年4月' },
      },
    ];
    const { bytes } = await fileOf('case-review', { ...case1, rows }, 'as=xlsx');
    const book = await readXlsx(Buffer.from(bytes));
    expect(book.length).toBeGreaterThan(3);
    const cells = book.flatMap(({ data }) => data.flat().map(String));
    expect(cells).toEqual(expect.arrayContaining(['令和8年4月', '=1+1']));
    expect(Object.values(partsOf(bytes)).join('')).not.toMatch(/<f>|<f /);
  });

  it('[WS-8] opens in LibreOffice, where that is installed, with the same words', async () => {
    const { bytes } = await fileOf('case-review', case1, 'as=xlsx');
    const read = (await readByLibreOffice(bytes, 'xlsx')) ?? Object.values(partsOf(bytes)).join('');
    expect(read).toContain('坂の上の4軒');
  });
});

describe('a worksheet as Markdown', () => {
  it('[WS-8][HOST-5] reads as it was typed: markup in it is shown, not carried out', async () => {
    const { answer } = await fileOf('case-review', case1, 'as=md');
    expect(answer.body).toContain('# 坂の上の4軒');
    expect(answer.body).toContain('\\<b\\>&"\' 👵🏻');
    expect(answer.body).toContain('**話す人が**居（い）ない');
    expect(answer.body).toMatch(/\| 令和8年4月 \|/);
    expect(answer.body).toContain('- A ― 民生委員：週1回');
  });
});

describe('who gets which words', () => {
  const record = (texts: Record<string, string>): Partial<PlainWorksheet> => ({
    rows: [
      {
        id: 'w_1',
        table: 'records',
        order: 'a0',
        number: 7,
        by,
        at,
        values: { date: cell('2026-11-20') },
        texts,
      },
    ],
  });

  it('[WS-8][P16] 所感 goes along only when it is asked for, and then the file says so', async () => {
    const content = record({ process: '話を聞いた', monitoring: '心配している' });
    const { answer } = await fileOf('practice-record', content, 'as=md');
    expect(answer.body).toContain('話を聞いた');
    expect(answer.body).not.toContain('心配している');
    const { answer: whole } = await fileOf('practice-record', content, 'as=md&internal=yes');
    expect(whole.body).toContain('心配している');
    expect(whole.body).toContain('所感をふくみます');
  });

  it('[WS-8] values are written as people read them', async () => {
    const { answer } = await fileOf('practice-record', record({}), 'as=md');
    expect(answer.body).toContain('令和8年11月20日');
    expect(answer.body).toMatch(/\| 7 \|/);
  });

  it('[WS-8] every form becomes every file, also in やさしい日本語', async () => {
    const app = await testApp();
    for (const { name } of worksheetTemplates.filter(({ paper }) => paper !== 'own')) {
      const { area, worksheet } = await standingWorksheet(app, name);
      for (const as of ['docx', 'xlsx', 'md']) {
        const answer = await app
          .as('staff')
          .get(`/api/areas/${area}/worksheets/${worksheet}/file?as=${as}&language=ja-easy`);
        expect([name, as, answer.statusCode]).toEqual([name, as, 200]);
        if (as === 'md') expect(answer.body).not.toMatch(/[｜《》]/);
      }
    }
  });

  it('[ACC-2] nobody without leave gets a file, and none of another area’s worksheet', async () => {
    const { app, area, worksheet } = await fileOf('case-review', case1, 'as=md');
    const address = (of: string) => `/api/areas/${of}/worksheets/${worksheet}/file?as=md`;
    expect((await app.as(null).get(address(area))).statusCode).toBe(401);
    expect((await app.as('partner').get(address(area))).statusCode).toBe(403);
    expect((await app.as('staff').get(address('a_other'))).statusCode).toBe(404);
  });
});
