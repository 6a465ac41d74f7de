import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { closeBrowser } from '../harness/browser.ts';
import { faultsOf } from '../harness/page.ts';
import { type Product, startProduct } from '../harness/product.ts';
import { type OtherPerson, otherPerson } from '../typing/other-person.ts';
import { type WorryBoard, worryBoard } from './worry-board.ts';

/** The product, another person, a board of theirs and a page on it, as the test of the moment has them. */
export let product: Product;
export let other: OtherPerson;
export let at: WorryBoard;
export let page: Page;

/** One product for a file, and for each of its tests a board and a page that must have no fault in the end. */
export function openBoardRoom(view: 'map' | 'list' = 'map'): void {
  beforeAll(async () => {
    product = await startProduct();
    other = otherPerson(product);
  });
  beforeEach(async () => {
    at = await worryBoard(product, other);
    page = await at.openPage(view);
    return async () => {
      expect(faultsOf(page)).toEqual([]);
      await page.context().close();
    };
  });
  afterAll(async () => {
    other.leave();
    await product.stop();
    await closeBrowser();
  });
}
