import type { DocumentConnection } from '@yoriai/client/collaboration/document-connection';
import type { AreaSummary, Sheet } from '@yoriai/shared/areas/area';
import { addCards } from '@yoriai/shared/boards/edits/cards';
import { entryOf, openBoard } from '@yoriai/shared/documents/board';
import { textOf } from '@yoriai/shared/documents/text';
import { nanoid } from 'nanoid';
import type { Locator, Page } from 'playwright-core';
import * as Y from 'yjs';
import { signedInPage } from '../harness/page.ts';
import type { Product } from '../harness/product.ts';
import type { OtherPerson } from './other-person.ts';

/** A new board with one card, seen by the other person; pages open it. */
export interface CardAtHand {
  readonly board: DocumentConnection;
  readonly sheet: Sheet;
  readonly card: string;
  /** The card's words as everybody has them. */
  text(): string;
  fragment(): Y.XmlFragment;
  /** An edit of the other person. */
  edit(change: (text: Y.XmlFragment) => void): void;
  openPage(product: Product): Promise<Page>;
}

export async function cardAtHand(product: Product, other: OtherPerson, words: string): Promise<CardAtHand> {
  const area = await product.api.post<AreaSummary>('/api/areas', { name: 'もみじ台', level: 'district' });
  const sheet = await product.api.post<Sheet>(`/api/areas/${area.id}/boards`, {
    kind: 'worry-map',
    title: '気になる人マップ',
  });
  const board = await other.open(sheet.documents.main);
  const hand = { by: '南 ひなた', now: () => Date.now(), id: (prefix: string) => prefix + nanoid(12) };
  const parts = openBoard(board.doc);
  const [card = ''] = addCards(
    parts,
    [{ kind: 'need', text: words, place: [0, 0, 320] }],
    hand,
    board.undo.origin,
  );
  const fragment = () => {
    const text = entryOf(parts.cards, card)?.get('text');
    if (!(text instanceof Y.XmlFragment)) throw new Error('The card has no text.');
    return text;
  };
  return {
    board,
    sheet,
    card,
    fragment,
    text: () => textOf(fragment()),
    edit: (change) => board.doc.transact(() => change(fragment()), board.undo.origin),
    async openPage(product) {
      const page = await signedInPage(product);
      await page.goto(`${product.url}/areas/${area.id}/boards/${sheet.id}`);
      await page.locator(`[data-card="${card}"]`).first().waitFor();
      return page;
    },
  };
}

/** Opens the card's words for writing on the map and puts the caret between A and B. */
export async function writeOnMap(page: Page, card: string): Promise<Locator> {
  await page.locator(`[data-card="${card}"]`).first().dblclick();
  return caretBetween(page);
}

/** The same in 一覧. */
export async function writeInList(page: Page, card: string): Promise<Locator> {
  await page.getByText('一覧', { exact: true }).click();
  await page.locator(`li[data-card="${card}"] button`, { hasText: 'AB' }).click();
  return caretBetween(page);
}

/** The field that has the focus, its caret between the A and the B of its middle line. */
export async function caretBetween(page: Page): Promise<Locator> {
  const field = page.locator('[role=textbox][contenteditable=true]');
  await field.waitFor();
  // The caret starts at the end of everything.
  await page.waitForFunction(() => getSelection()?.anchorNode?.textContent === 'おわり');
  for (const key of ['ArrowUp', 'Home', 'ArrowRight']) await page.keyboard.press(key);
  // The editor hears of a moved caret a turn later.
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => setTimeout(seen))));
  return field;
}

/** The words in an editor, a line for each paragraph. */
export const wordsIn = async (field: Locator): Promise<string> =>
  (await field.locator('p').allTextContents()).join('\n');

export function paragraph(words: string): Y.XmlElement {
  const element = new Y.XmlElement('paragraph');
  element.insert(0, [new Y.XmlText(words)]);
  return element;
}

/** The words of a paragraph, to be edited. */
export function wordsOf(text: Y.XmlFragment, line: number): Y.XmlText {
  const element = text.get(line);
  const words = element instanceof Y.XmlElement ? element.get(0) : undefined;
  if (!(words instanceof Y.XmlText)) throw new Error(`Line ${line} has no words.`);
  return words;
}
