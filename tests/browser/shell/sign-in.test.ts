import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../harness/browser.ts';
import { strangersPage } from '../harness/page.ts';
import { firstAccount, type Product, startProduct } from '../harness/product.ts';

let product: Product;
let area: { id: string };
let page: Page;

beforeAll(async () => {
  product = await startProduct();
  area = await product.api.post('/api/areas', { name: 'ひばり台地区', level: 'district' });
  page = await strangersPage();
});
afterAll(async () => {
  await product.stop();
  await closeBrowser();
});

const signIn = async (password: string) => {
  await page.getByLabel('メールアドレス').fill(firstAccount.email);
  await page.getByLabel('パスワード').fill(password);
  await page.getByRole('button', { name: '入る' }).click();
};

describe('signing in', () => {
  it('[UX-4] says kindly that something does not fit, and keeps the address', async () => {
    await page.goto(`${product.url}/areas/${area.id}`);
    await signIn('chigau-kotoba-2026');
    await page.getByRole('alert').filter({ hasText: 'ちがうようです' }).waitFor();
    await expect.poll(() => page.getByLabel('メールアドレス').inputValue()).toBe(firstAccount.email);
    await expect.poll(() => page.getByLabel('パスワード').inputValue()).toBe('chigau-kotoba-2026');
  });

  it('[ACC-1] leads back to where one was', async () => {
    await signIn(firstAccount.password);
    await page.getByRole('heading', { level: 1, name: 'ひばり台地区' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/areas/${area.id}`);
  });

  it('[HOST-4] never leads to another host', async () => {
    await page.goto(`${product.url}/sign-in?to=${encodeURIComponent('//elsewhere.example/areas')}`);
    await page.getByRole('heading', { level: 1, name: 'ひばり台地区' }).waitFor();
    expect(new URL(page.url()).origin).toBe(product.url);
  });

  it('[UX-4] a session that ends leaves the page and what was typed on it', async () => {
    await page.getByRole('button', { name: '地区を加える' }).click();
    await page.getByLabel('地区の名前').fill('さくら通りのご近所');
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'この地区をつくる' }).click();
    await page.getByRole('heading', { name: 'もういちど入ってください' }).waitFor();
    await page.getByLabel('パスワード').fill(firstAccount.password);
    await page.getByRole('button', { name: '入る', exact: true }).click();
    await page.getByRole('heading', { name: 'もういちど入ってください' }).waitFor({ state: 'detached' });
    await expect.poll(() => page.getByLabel('地区の名前').inputValue()).toBe('さくら通りのご近所');
    await page.getByRole('button', { name: 'この地区をつくる' }).click();
    await page.getByRole('heading', { level: 1, name: 'さくら通りのご近所' }).waitFor();
  });

  it('[ACC-1] signing out leaves nothing to go back to', async () => {
    await page.getByRole('button', { name: `${firstAccount.name}さん` }).click();
    await page.getByRole('menuitem', { name: '出る', exact: true }).click();
    await page.getByLabel('パスワード').waitFor();
    await page.goto(`${product.url}/areas/${area.id}`);
    await page.getByLabel('パスワード').waitFor();
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  });
});
