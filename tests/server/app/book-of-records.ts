import { worksheetDocument } from '@yoriai/shared/documents/names';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import type { ImportDone, ImportLine, RecordsPreview } from '@yoriai/shared/records/exchange/api';
import { type PracticeRecord, recordsOf } from '@yoriai/shared/records/records';
import { strToU8, zipSync } from 'fflate';
import { type Answer, anArea, type TestApp } from './support.ts';

/** A book of records on a shelf, and files that go in and out of it. */
export interface Book {
  readonly area: string;
  readonly id: string;
  readonly address: string;
  records(): Promise<readonly PracticeRecord[]>;
  preview(file: Buffer, choices?: Choices): Promise<RecordsPreview>;
  refused(file: Buffer, choices?: Choices): Promise<string>;
  /** @returns every line of the answer. */
  import(file: Buffer, choices?: Choices): Promise<readonly ImportLine[]>;
  written(asked?: Choices): Promise<Answer>;
}

type Choices = Readonly<Record<string, string>>;

export async function aBook(app: TestApp, areaName = 'つばめ野地区'): Promise<Book> {
  const area = await anArea(app, areaName);
  const answer = await app
    .as('staff')
    .post(`/api/areas/${area}/worksheets`, { template: 'practice-record', title: '令和8年度の記録' });
  const { id } = answer.json() as { id: string };
  const address = `/api/areas/${area}/worksheets/${id}/records`;
  const send = (what: string, file: Buffer, choices: Choices) =>
    app.as('staff').post(`${address}/${what}?${new URLSearchParams(choices)}`, file, {
      'content-type': 'application/octet-stream',
    });
  return {
    area,
    id,
    address,
    records: () => app.engine.read(worksheetDocument(id), (doc) => recordsOf(readWorksheet(doc).worksheet)),
    preview: async (file, choices = {}) => (await send('preview', file, choices)).json() as RecordsPreview,
    refused: async (file, choices = {}) => {
      const said = (await send('preview', file, choices)).json() as { error?: { id: string } };
      return said.error?.id ?? 'not refused';
    },
    import: async (file, choices = {}) => {
      const answer = await send('import', file, { key: 'key-of-one-import', ...choices });
      return answer.body
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as ImportLine);
    },
    written: (asked = {}) => app.as('staff').get(`${address}/export?${new URLSearchParams(asked)}`),
  };
}

export const doneOf = (lines: readonly ImportLine[]): ImportDone | undefined => {
  const last = lines.at(-1);
  return last && 'done' in last ? last.done : undefined;
};

export const errorOf = (lines: readonly ImportLine[]): string | undefined => {
  const last = lines.at(-1);
  return last && 'error' in last ? last.error.id : undefined;
};

export const csv = (...rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n'));

/** A workbook with this XML between `<worksheet>` tags, as others than Excel may write it. */
export const workbook = (sheet: string, more: Readonly<Record<string, string>> = {}): Buffer => {
  const files = { ...bones, 'xl/worksheets/sheet1.xml': sheetXml(sheet), ...more };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, it]) => [name, strToU8(it)]))),
  );
};

export const sheetXml = (sheet: string): string =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheet}</worksheet>`;

/** A cell of words, as `A1` names it. */
export const words = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** Rows of words, from the first row and column. */
export const rowsOf = (...rows: readonly (readonly string[])[]): string =>
  `<sheetData>${rows
    .map(
      (row, y) =>
        `<row r="${y + 1}">${row.map((text, x) => words(`${letters[x]}${y + 1}`, text)).join('')}</row>`,
    )
    .join('')}</sheetData>`;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const bones = {
  'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets><sheet name="記録" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
} as const;
