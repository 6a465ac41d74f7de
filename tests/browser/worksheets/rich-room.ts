import type { DocumentConnection } from '@yoriai/client/collaboration/document-connection';
import type { AreaSummary, Sheet } from '@yoriai/shared/areas/area';
import type { RichText } from '@yoriai/shared/documents/rich-text';
import { readRichText } from '@yoriai/shared/documents/rich-text-reading';
import { writeRichText } from '@yoriai/shared/documents/rich-text-writing';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import type { Locator, Page } from 'playwright-core';
import type * as Y from 'yjs';
import { signedInPage } from '../harness/page.ts';
import { other, product } from '../harness/two-people.ts';

const field = 'voices';

/** A new ふりかえりシート, whose first rich text somebody else holds open; pages write in it. */
export interface RichRoom {
  readonly sheet: Sheet;
  readonly document: DocumentConnection;
  fragment(): Y.XmlFragment;
  read(): RichText;
  /** Everything anew, by the other person. */
  begin(rich: RichText): void;
  /** An edit of the other person. */
  edit(change: (text: Y.XmlFragment) => void): void;
  openPage(): Promise<Page>;
}

export async function richRoom(): Promise<RichRoom> {
  const area = await product.api.post<AreaSummary>('/api/areas', { name: 'もみじ台', level: 'district' });
  const sheet = await product.api.post<Sheet>(`/api/areas/${area.id}/worksheets`, {
    template: 'review-sheet',
    title: '春のお茶会',
  });
  const document = await other.open(sheet.documents.main);
  const fragment = () => textIn(document);
  const edit: RichRoom['edit'] = (change) =>
    document.doc.transact(() => change(fragment()), document.undo.origin);
  return {
    sheet,
    document,
    fragment,
    edit,
    read: () => readRichText(fragment()),
    begin: (rich) => edit((text) => writeRichText(text, rich)),
    async openPage() {
      const page = await signedInPage(product);
      await page.goto(`${product.url}/areas/${area.id}/worksheets/${sheet.id}`);
      return page;
    },
  };
}

export const textIn = ({ doc }: DocumentConnection): Y.XmlFragment => worksheetText(doc, undefined, field);

/** Opens the text for writing. */
export async function write(page: Page): Promise<Locator> {
  const place = page.locator(`[data-place="sheet:${field}"]`).first();
  await place.getByRole('button', { name: '声と変化' }).first().click();
  const text = place.locator('[role=textbox][contenteditable=true]');
  await text.waitFor();
  return text;
}

/** Puts the caret behind these words. */
export async function caretBehind(text: Locator, words: string): Promise<void> {
  await text.evaluate((root: HTMLElement, words) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at < 0) continue;
      root.focus();
      return getSelection()?.collapse(node, at + words.length);
    }
    throw new Error(`${words} is not there.`);
  }, words);
  await caretHeard(text.page());
}

/** The editor hears of a moved caret a turn later. */
export const caretHeard = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((heard) => requestAnimationFrame(() => setTimeout(heard))));
