import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../harness/browser.ts';
import { signedInPage } from '../harness/page.ts';
import { type Product, startProduct } from '../harness/product.ts';

let product: Product;
let page: Page;
let area: { id: string };

beforeAll(async () => {
  product = await startProduct();
  area = await product.api.post('/api/areas', { name: 'ひばり台地区', level: 'district' });
  await product.api.post(`/api/areas/${area.id}/boards`, { kind: 'worry-map', title: '坂の上のこと' });
  page = await signedInPage(product);
  await page.goto(`${product.url}/areas/${area.id}`);
  await page.getByRole('article').waitFor();
});
afterAll(async () => {
  await product.stop();
  await closeBrowser();
});

describe('when something does not go well', () => {
  it('[UX-4] no network: it is said in words, the name stays in its field, and the next try works', async () => {
    await page.getByRole('button', { name: '「坂の上のこと」のそのほか' }).click();
    await page.getByRole('menuitem', { name: '名前を変える' }).click();
    const name = page.getByRole('textbox', { name: '紙の名前' });
    await name.fill('坂の上と団地のこと');
    await page.route('**/api/areas/**', (route) => route.abort());
    await page.getByRole('button', { name: 'この名前にする' }).click();
    await page.getByRole('alert').filter({ hasText: 'つながりません' }).waitFor();
    await expect.poll(() => name.inputValue()).toBe('坂の上と団地のこと');
    await page.unroute('**/api/areas/**');
    await page.getByRole('button', { name: 'この名前にする' }).click();
    await page.getByRole('article').filter({ hasText: '坂の上と団地のこと' }).waitFor();
  });

  it('[UX-4] a name that cannot be is refused at the field, with what can', async () => {
    await page.getByRole('button', { name: '「坂の上と団地のこと」のそのほか' }).click();
    await page.getByRole('menuitem', { name: '名前を変える' }).click();
    const name = page.getByRole('textbox', { name: '紙の名前' });
    await name.fill('あ'.repeat(81));
    await page.getByRole('button', { name: 'この名前にする' }).click();
    await page.getByText('名前を、80文字までで書いてください。').waitFor();
    expect(await name.inputValue()).toHaveLength(81);
    await page.keyboard.press('Escape');
  });

  it('[UX-4] a file that is no area is refused in words and adds nothing', async () => {
    await page.goto(`${product.url}/?all`);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '地区を読み込む' }).click();
    const chooser = await choosing;
    await chooser.setFiles({
      name: '名簿.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"a":1}'),
    });
    await page.getByRole('alert').filter({ hasText: '地区のファイルではないようです' }).waitFor();
    await page.getByRole('button', { name: '閉じる' }).last().click();
    expect(await product.api.get('/api/areas')).toHaveLength(1);
  });

  it('[AREA-5] an area is written into a file, and read in elsewhere', async () => {
    await page.goto(`${product.url}/areas/${area.id}`);
    await page.getByRole('button', { name: '地区のそのほか' }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: '地区を書き出す' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toMatch(/^ひばり台地区 \d{4}-\d\d-\d\d 第\d+号\.yoriai\.json$/);
    await page.getByText('「ひばり台地区」を書き出しました。').waitFor();
    const elsewhere = await startProduct();
    const other = await signedInPage(elsewhere);
    await other.goto(elsewhere.url);
    const choosing = other.waitForEvent('filechooser');
    await other.getByRole('button', { name: '地区を読み込む' }).click();
    await (await choosing).setFiles(await file.path());
    await other.getByRole('heading', { level: 1, name: 'ひばり台地区' }).waitFor();
    await other.getByRole('article').filter({ hasText: '坂の上と団地のこと' }).waitFor();
    await other.context().close();
    await elsewhere.stop();
  });

  it('[UX-4] a shelf that is not there says so and leads back', async () => {
    await page.goto(`${product.url}/areas/nowhere`);
    await page.getByText('見つかりませんでした').waitFor();
    await page.getByRole('link', { name: 'はじめの画面へ' }).click();
    await page.getByRole('link', { name: 'ひばり台地区' }).waitFor();
  });
});
