import type { DocumentConnection } from '@yoriai/client/collaboration/document-connection';
import { entryOf } from '@yoriai/shared/documents/board';
import { worksheetDocument } from '@yoriai/shared/documents/names';
import { openWorksheet, type Row, readWorksheet } from '@yoriai/shared/documents/worksheet';
import { recordsTable } from '@yoriai/shared/records/records';
import { addRows, type NewRow } from '@yoriai/shared/worksheets/edits/rows';
import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import { countingHand } from '../../support/hand.ts';
import { desk, signedInPage, type Viewport } from '../harness/page.ts';
import type { Product } from '../harness/product.ts';
import type { OtherPerson } from '../typing/other-person.ts';

/** A book of records of an area of its own, and the somebody else who has it open. */
export interface RecordBook {
  readonly area: string;
  readonly address: string;
  readonly document: DocumentConnection;
  /** Puts records down with the other person's hand. @returns their rows' ids, when the server has numbered them */
  put(news: readonly NewRow[], by?: string): Promise<readonly string[]>;
  row(id: string): Row | undefined;
  rows(): readonly Row[];
  openPage(search?: string, viewport?: Viewport): Promise<Page>;
}

let books = 0;
const atOnce = 250;

export async function recordBook(product: Product, other: OtherPerson): Promise<RecordBook> {
  books += 1;
  const { api } = product;
  const { id: area } = await api.post<{ id: string }>('/api/areas', {
    name: `つばめ野${books}`,
    level: 'district',
  });
  const { id } = await api.post<{ id: string }>(`/api/areas/${area}/worksheets`, {
    template: 'practice-record',
    title: '実践記録 令和8年度',
  });
  const document = await other.open(worksheetDocument(id));
  const address = `${product.url}/areas/${area}/worksheets/${id}`;
  const rows = () => readWorksheet(document.doc).worksheet.rows;
  let hands = 0;
  return {
    area,
    address,
    document,
    rows,
    row: (row) => rows().find((it) => it.id === row),
    async put(news, by = '藤代 環') {
      const ids: string[] = [];
      for (let from = 0; from < news.length; from += atOnce) {
        hands += 1;
        const hand = { ...countingHand(by, hands * 1000), now: Date.now };
        const some = news.slice(from, from + atOnce);
        ids.push(...addRows(openWorksheet(document.doc), recordsTable, some, hand, 'test'));
        const last = entryOf(openWorksheet(document.doc).rows, ids.at(-1) ?? '');
        await vi.waitUntil(() => last?.get('number') !== undefined, { timeout: 20_000 });
      }
      return ids;
    },
    async openPage(search = '', viewport = desk) {
      const page = await signedInPage(product, viewport);
      await page.goto(`${address}${search}`);
      await page.locator('[data-book], [data-digest]').waitFor();
      return page;
    },
  };
}
