import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../harness/browser.ts';
import { faultsOf, strangersPage } from '../harness/page.ts';
import { firstAccount } from '../harness/product.ts';
import { type FreshProduct, startFresh } from './fresh-product.ts';

let product: FreshProduct;
let page: Page;

beforeAll(async () => {
  product = await startFresh();
  page = await strangersPage();
});
afterAll(async () => {
  await product.stop();
  await closeBrowser();
});

describe('the first start', () => {
  it('[RUN-2] says where the set-up link is to somebody who comes without it', async () => {
    await page.goto(product.url);
    await page.getByRole('heading', { name: 'はじめの用意がまだです' }).waitFor();
  });

  it('[UX-4] says at each field what to write, and keeps what was written', async () => {
    await page.goto(product.setUpUrl);
    await page.getByLabel('団体の名前').fill(firstAccount.organization);
    await page.getByLabel('メールアドレス').fill('sakura');
    await page.getByLabel('パスワード').fill('みじかい');
    await page.getByRole('button', { name: 'この内容ではじめる' }).click();
    await page.getByText('お名前を、40文字までで書いてください。').waitFor();
    await page.getByText('メールアドレスを「sakura@example.jp」のように書いてください。').waitFor();
    await page.getByText('パスワードは10文字以上で決めてください。').waitFor();
    await expect.poll(() => page.getByLabel('団体の名前').inputValue()).toBe(firstAccount.organization);
    await expect.poll(() => page.getByLabel('メールアドレス').inputValue()).toBe('sakura');
    expect(await page.getByLabel('メールアドレス').getAttribute('aria-invalid')).toBe('true');
  });

  it('[RUN-2] [UX-6] leads from the link over one form and one click to a filled shelf', async () => {
    await page.getByLabel('あなたの名前').fill(firstAccount.name);
    await page.getByLabel('メールアドレス').fill(firstAccount.email);
    await page.getByLabel('パスワード').fill(firstAccount.password);
    await page.getByRole('button', { name: 'この内容ではじめる' }).click();
    await page.getByRole('button', { name: '見本の地区を開く' }).click();
    await page.getByRole('heading', { level: 1, name: 'つばめ野地区' }).waitFor();
    const sheets = page.getByRole('article');
    await expect.poll(() => sheets.count()).toBeGreaterThanOrEqual(1);
    for (const paper of ['気になる人マップ', '実践記録', '地域支援計画'])
      await expect.poll(() => sheets.filter({ hasText: paper }).count()).toBeGreaterThanOrEqual(1);
  });

  it('[RUN-2] has used the link up', async () => {
    const stranger = await strangersPage();
    await stranger.goto(product.setUpUrl);
    await stranger.getByRole('heading', { name: '用意はすんでいます' }).waitFor();
    await stranger.getByRole('link', { name: '入る画面へ' }).click();
    await stranger.getByLabel('メールアドレス').waitFor();
    await stranger.context().close();
  });

  it('[HOST-4] did nothing that the browser had to complain about', () => {
    expect(faultsOf(page)).toEqual([]);
  });
});
