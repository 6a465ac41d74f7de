import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../harness/browser.ts';
import { signedInPage, strangersPage } from '../harness/page.ts';
import { type Product, startProduct } from '../harness/product.ts';

let product: Product;
let page: Page;

beforeAll(async () => {
  product = await startProduct();
  await product.api.post('/api/sample');
  page = await strangersPage();
  await page.goto(`${product.url}/sign-in`);
});
afterAll(async () => {
  await product.stop();
  await closeBrowser();
});

const sizeOf = (it: Page, text: string) =>
  it
    .getByText(text, { exact: true })
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
const openReading = (it: Page) => it.getByRole('button', { name: '文字とことば' }).click();

describe('文字とことば', () => {
  it('[UX-3] makes every text larger in two steps, and keeps it on the device', async () => {
    const before = await sizeOf(page, 'メールアドレス');
    await openReading(page);
    await page.getByText('特大', { exact: true }).click();
    expect(await sizeOf(page, 'メールアドレス')).toBeCloseTo(before * 1.5, 1);
    await page.getByText('大', { exact: true }).click();
    expect(await sizeOf(page, 'メールアドレス')).toBeCloseTo(before * 1.25, 1);
    await page.reload();
    await page.getByLabel('メールアドレス').waitFor();
    expect(await sizeOf(page, 'メールアドレス')).toBeCloseTo(before * 1.25, 1);
  });

  it('[UX-3] gives higher contrast and stillness', async () => {
    const ink = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink-3').trim());
    const motion = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--t-move').trim());
    const [inkBefore, motionBefore] = [await ink(), await motion()];
    await openReading(page);
    await page.getByText('はっきりした色にする').click();
    await page.getByText('動きを止める').click();
    expect(await ink()).not.toBe(inkBefore);
    expect(motionBefore).not.toBe('0ms');
    expect(await motion()).toMatch(/^0m?s$/);
    await page.keyboard.press('Escape');
  });

  it('[UX-1] speaks easy Japanese with readings, or without', async () => {
    await openReading(page);
    await page.getByText('やさしい日本語').click();
    await page.locator('ruby').first().waitFor();
    const button = page.locator('button[type=submit]');
    await expect.poll(() => button.locator('rt').allTextContents()).toEqual(['はい']);
    await page.getByText('ふりがなを つける').click();
    await page.locator('ruby').first().waitFor({ state: 'detached' });
    await expect.poll(() => button.textContent()).toBe('入る');
  });

  it('[UX-3] can be reached from the shelf too', async () => {
    const inside = await signedInPage(product);
    await inside.goto(product.url);
    await openReading(inside);
    await inside.getByRole('dialog', { name: '文字とことば' }).waitFor();
    await inside.context().close();
  });

  it('[UX-3] works where the browser blocks storage', async () => {
    const blocked = await strangersPage();
    await blocked.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await blocked.goto(`${product.url}/sign-in`);
    const before = await sizeOf(blocked, 'メールアドレス');
    await openReading(blocked);
    await blocked.getByText('大', { exact: true }).click();
    expect(await sizeOf(blocked, 'メールアドレス')).toBeCloseTo(before * 1.25, 1);
    await blocked.context().close();
  });
});
