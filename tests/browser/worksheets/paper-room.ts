import type { DocumentConnection } from '@yoriai/client/collaboration/document-connection';
import type { AreaSummary, Sheet } from '@yoriai/shared/areas/area';
import { replaceText, textOf } from '@yoriai/shared/documents/text';
import { openWorksheet, type WorksheetDocument } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { nanoid } from 'nanoid';
import type { Locator, Page } from 'playwright-core';
import { signedInPage, type Viewport } from '../harness/page.ts';
import { other, product } from '../harness/two-people.ts';

/** A new 議事録, held open by somebody else as well. */
export interface PaperRoom {
  readonly document: DocumentConnection;
  readonly sheet: WorksheetDocument;
  readonly hand: { readonly by: string; now(): number; id(prefix: string): string };
  words(field: string, row?: string): string;
  /** An edit of the other person. */
  write(field: string, words: string, row?: string): void;
  openPage(viewport?: Viewport, query?: string): Promise<Page>;
}

export async function paperRoom(): Promise<PaperRoom> {
  const area = await product.api.post<AreaSummary>('/api/areas', { name: 'もみじ台', level: 'district' });
  const shelf = `/api/areas/${area.id}/worksheets`;
  const made = await product.api.post<Sheet>(shelf, { template: 'minutes', title: '役員会' });
  const document = await other.open(made.documents.main);
  const text = (field: string, row?: string) => worksheetText(document.doc, row, field);
  return {
    document,
    sheet: openWorksheet(document.doc),
    hand: { by: '南 ひなた', now: () => Date.now(), id: (prefix) => prefix + nanoid(10) },
    words: (field, row) => textOf(text(field, row)),
    write: (field, words, row) =>
      document.doc.transact(() => replaceText(text(field, row), words), document.undo.origin),
    async openPage(viewport, query = '') {
      const page = await signedInPage(product, viewport);
      await page.goto(`${product.url}/areas/${area.id}/worksheets/${made.id}${query}`);
      await page.locator('h1', { hasText: '役員会' }).waitFor();
      return page;
    },
  };
}

export const placeOf = (page: Page, field: string, row = 'sheet'): Locator =>
  page.locator(`[data-place="${row}:${field}"]`);

/** Opens a text for writing, its caret at the end. */
export async function writeIn(page: Page, field: string, row?: string): Promise<Locator> {
  const place = placeOf(page, field, row);
  await place.locator('button').first().click();
  const text = place.locator('[role=textbox][contenteditable=true]');
  await text.waitFor();
  await page.waitForFunction(() => document.activeElement?.matches('[role=textbox]') === true);
  return text;
}
