import type { DocumentConnection } from '@yoriai/client/collaboration/document-connection';
import type { Sheet } from '@yoriai/shared/areas/area';
import type { Card } from '@yoriai/shared/boards/card';
import { openBoard, type PlainBoard, readBoard } from '@yoriai/shared/documents/board';
import { replaceText } from '@yoriai/shared/documents/text';
import type { Locator, Page } from 'playwright-core';
import * as Y from 'yjs';
import { type WorryBoard, worryBoard } from '../board/worry-board.ts';
import { desk, signedInPage, type Viewport } from '../harness/page.ts';
import type { Product } from '../harness/product.ts';
import type { OtherPerson } from '../typing/other-person.ts';

/** A worry map and, on the same shelf, a sheet that its cards may go to. */
export interface TwoBoards extends WorryBoard {
  readonly issues: { readonly sheet: Sheet; readonly board: DocumentConnection; content(): PlainBoard };
  openIssues(view?: 'map' | 'list', size?: Viewport): Promise<Page>;
  /** The cards in sight on the sheet they went to. */
  made(): readonly Card[];
}

export async function twoBoards(product: Product, other: OtherPerson): Promise<TwoBoards> {
  const map = await worryBoard(product, other);
  const sheet = await product.api.post<Sheet>(`/api/areas/${map.area}/boards`, {
    kind: 'needs-to-issues',
    title: 'つながりと買い物',
  });
  const board = await other.open(sheet.documents.main);
  const content = () => readBoard(board.doc).board;
  return {
    ...map,
    issues: { sheet, board, content },
    made: () => content().cards.filter((card) => card.away === undefined),
    async openIssues(view = 'map', size = desk) {
      const page = await signedInPage(product, size);
      await page.goto(`${product.url}/areas/${map.area}/boards/${sheet.id}?view=${view}`);
      await page.getByText('保存ずみ').first().waitFor();
      return page;
    },
  };
}

/** Somebody else rewrites a card. */
export function rewrite(board: DocumentConnection, card: string, words: string): void {
  const entry = openBoard(board.doc).cards.get(card);
  const text = entry instanceof Y.Map ? entry.get('text') : undefined;
  if (!(text instanceof Y.XmlFragment)) throw new Error('no such card');
  board.doc.transact(() => replaceText(text, words), board.undo.origin);
}

/** Where a card has no button of its own. */
export const onItsHead = { position: { x: 60, y: 14 } } as const;

/** Opens a card's sheet from 図, and asks from its menu where else it may go. */
export async function askWhereTo(page: Page, card: string): Promise<Locator> {
  await page.locator(`[data-card="${card}"]`).first().click(onItsHead);
  await page.getByRole('complementary').getByRole('button', { name: 'そのほか' }).click();
  await page.getByRole('menuitem', { name: 'ほかの紙へ' }).click();
  return page.getByRole('dialog');
}

/** Chooses the other sheet in the question. */
export const choose = (question: Locator, as: RegExp = /つながりと買い物.*みんなの問題/): Promise<void> =>
  question.getByRole('button', { name: as }).click();
