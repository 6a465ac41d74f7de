import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { closeBrowser } from '../harness/browser.ts';
import { faultsOf, signedInPage } from '../harness/page.ts';
import { type Product, startProduct } from '../harness/product.ts';
import { type WayArea, wayArea } from './way-area.ts';

/** The product, an area with a whole way on it, and a page, as the test file of the moment has them. */
export let product: Product;
export let at: WayArea;
export let page: Page;

/** One of each for a whole file; the page must have had no fault in the end. */
export function openWayRoom(): void {
  beforeAll(async () => {
    product = await startProduct();
    at = await wayArea(product);
    page = await signedInPage(product);
  });
  afterAll(async () => {
    expect(faultsOf(page)).toEqual([]);
    at.leave();
    await product.stop();
    await closeBrowser();
  });
}
