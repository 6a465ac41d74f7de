import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type OtherPerson, otherPerson } from '../typing/other-person.ts';
import { closeBrowser } from './browser.ts';
import { faultsOf } from './page.ts';
import { type Product, startProduct } from './product.ts';

/** The product, and somebody else at another machine, as the test file of the moment has them. */
export let product: Product;
export let other: OtherPerson;

/** One product and one other person for a whole file. */
export function bringTwoPeople(): void {
  beforeAll(async () => {
    product = await startProduct();
    other = otherPerson(product);
  });
  afterAll(async () => {
    other.leave();
    await product.stop();
    await closeBrowser();
  });
}

/** Ends pages, which must have had no fault. @param asked what the browser says of answers that a test asked for */
export async function leave(pages: readonly Page[], asked?: RegExp): Promise<void> {
  for (const page of pages) {
    expect(faultsOf(page).filter((fault) => !asked?.test(fault))).toEqual([]);
    await page.context().close();
  }
}
