import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { closeBrowser } from '../harness/browser.ts';
import { signedInPage, strangersPage } from '../harness/page.ts';
import { type Product, startProduct } from '../harness/product.ts';
import { expectAccessible } from './accessibility.ts';
import { type FreshProduct, startFresh } from './fresh-product.ts';

let product: Product;
let fresh: FreshProduct;
let area: { id: string };
let empty: { id: string };

beforeAll(async () => {
  [product, fresh] = await Promise.all([startProduct(), startFresh()]);
  area = await product.api.post('/api/sample');
  empty = await product.api.post('/api/areas', {
    name: '丘の上自治会',
    level: 'association',
    parentId: area.id,
  });
});
afterAll(async () => {
  await Promise.all([product.stop(), fresh.stop()]);
  await closeBrowser();
});

const small = { width: 720, height: 450 };
const desk = { width: 1440, height: 900 };
const ways = [
  { name: 'at 100 %', viewport: desk, reading: {} },
  { name: 'at 100 % in high contrast', viewport: desk, reading: { highContrast: true } },
  { name: 'at 200 %', viewport: small, reading: { textSize: 'largest' } },
  {
    name: 'at 200 % in high contrast',
    viewport: small,
    reading: { textSize: 'largest', highContrast: true },
  },
  {
    name: 'on a phone in easy Japanese',
    viewport: { width: 390, height: 844 },
    reading: { language: 'ja-easy' },
  },
] as const;

const read = async (page: Page, reading: object): Promise<Page> => {
  await page.addInitScript(
    (chosen) => localStorage.setItem('yoriai.reading', chosen),
    JSON.stringify(reading),
  );
  return page;
};

describe.each(ways)('$name', ({ viewport, reading }) => {
  it('[UX-2] axe finds nothing before the noren: set-up and sign-in', async () => {
    const page = await read(await strangersPage(viewport), { ...reading, stillness: true });
    await page.goto(fresh.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page, 'set-up is needed');
    await page.goto(fresh.setUpUrl);
    await page.locator('button[type=submit]').click();
    await page.locator('[aria-invalid=true]').first().waitFor();
    await expectAccessible(page, 'set-up with faults');
    await page.goto(`${product.url}/sign-in`);
    await page.locator('input[type=email]').fill('sakura@example.test');
    await page.locator('input[type=password]').fill('chigau-kotoba');
    await page.locator('button[type=submit]').click();
    await page.getByRole('alert').waitFor();
    await expectAccessible(page, 'sign-in with a fault');
    await page.context().close();
  });

  it('[UX-2] axe finds nothing on the shelf, the empty shelf, the tree and a lost page', async () => {
    const page = await read(await signedInPage(product, viewport), { ...reading, stillness: true });
    const open = async (path: string) => {
      await page.goto(product.url + path);
      await page.getByRole('heading').first().waitFor();
    };
    await open('/?all');
    await expectAccessible(page, 'the tree');
    await open(`/areas/${empty.id}`);
    await expectAccessible(page, 'the empty shelf');
    await open('/areas/nowhere');
    await expectAccessible(page, 'a shelf that is not there');
    await open('/somewhere/else');
    await expectAccessible(page, 'a page that is not there');
    await open(`/areas/${area.id}`);
    await page.getByRole('article').first().waitFor();
    await expectAccessible(page, 'the shelf');
    for (const index of [1, 2]) {
      await page.locator('button[aria-pressed]').nth(index).click();
      await expectAccessible(page, `the shelf, view ${index}`);
    }
    await page.context().close();
  });

  it('[UX-2] axe finds nothing in dialogs, menus and 文字とことば', async () => {
    const page = await read(await signedInPage(product, viewport), { ...reading, stillness: true });
    await page.goto(`${product.url}/areas/${area.id}`);
    await page.getByRole('article').first().waitFor();
    await page.getByRole('article').locator('button').first().click();
    await page.getByRole('menu').waitFor();
    await expectAccessible(page, "a sheet's menu");
    await page.getByRole('menuitem').first().click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page, 'renaming');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page
      .locator('section button')
      .filter({ has: page.locator('use[href$="i-plus"]') })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page, 'a new sheet');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('complementary').getByRole('button').click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page, 'a new area');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('banner').getByRole('button').last().click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page, '文字とことば');
    await page.context().close();
  });
});
