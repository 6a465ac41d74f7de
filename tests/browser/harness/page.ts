import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import type { Product } from './product.ts';

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** The sizes the product is looked at (issue: two desks and a phone). */
export const desk: Viewport = { width: 1440, height: 900 };
export const phone: Viewport = { width: 390, height: 844 };

const faults = new WeakMap<Page, string[]>();

/** A page of a browser of its own (cookies, storage, network), signed in as the product's first account. */
export async function signedInPage(product: Product, viewport: Viewport = desk): Promise<Page> {
  const context = await (await openBrowser()).newContext({
    viewport,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
  });
  const [name = '', value = ''] = product.cookie.split('=', 2);
  await context.addCookies([{ name, value, url: product.url, httpOnly: true, sameSite: 'Lax' }]);
  return openPage(context);
}

/** A page of somebody who has not signed in. */
export async function strangersPage(viewport: Viewport = desk): Promise<Page> {
  return openPage(
    await (await openBrowser()).newContext({ viewport, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' }),
  );
}

async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const found: string[] = [];
  faults.set(page, found);
  page.on('pageerror', (error) => found.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  return page;
}

/** What went wrong inside the page so far: uncaught errors and what the browser complained about (CSP, 4xx). */
export const faultsOf = (page: Page): readonly string[] => faults.get(page) ?? [];
