import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../harness/browser.ts';
import { signedInPage } from '../harness/page.ts';
import { firstAccount, type Product, startProduct } from '../harness/product.ts';

let product: Product;
let here: Page;
let there: Page;
let area: { id: string };

const sheet = (page: Page, title: string) => page.getByRole('article').filter({ hasText: title });
const shelf = () => `${product.url}/areas/${area.id}`;

beforeAll(async () => {
  product = await startProduct();
  const city = await product.api.post<{ id: string }>('/api/areas', { name: 'ひばり市', level: 'city' });
  area = await product.api.post('/api/areas', { name: 'ひばり台地区', level: 'district', parentId: city.id });
  await product.api.post('/api/areas', { name: '丘の上自治会', level: 'association', parentId: area.id });
  for (const title of ['坂の上のこと', '団地のこと']) {
    await product.api.post(`/api/areas/${area.id}/boards`, { kind: 'worry-map', title });
  }
  [here, there] = await Promise.all([signedInPage(product), signedInPage(product)]);
});
afterAll(async () => {
  await product.stop();
  await closeBrowser();
});

describe('the shelf', () => {
  it('[AREA-1] areas form a tree, and each leads to its shelf', async () => {
    await here.goto(product.url);
    await here.getByRole('heading', { name: `${firstAccount.organization}の地区` }).waitFor();
    const tree = here.getByRole('main').getByRole('list').first();
    const inner = tree.getByRole('listitem').filter({ hasText: 'ひばり市' }).getByRole('list').first();
    await inner.getByRole('link', { name: 'ひばり台地区' }).click();
    await here.getByRole('heading', { level: 1, name: 'ひばり台地区' }).waitFor();
    await here.getByRole('link', { name: '丘の上自治会' }).waitFor();
    await here.getByRole('link', { name: 'ひばり市のなかの地区' }).waitFor();
  });

  it('[AREA-1] sheets stand newest first, with kind, last hand and time', async () => {
    const titles = await here.getByRole('article').getByRole('heading').allInnerTexts();
    expect(titles).toEqual(['団地のこと', '坂の上のこと']);
    const words = await sheet(here, '団地のこと').textContent();
    for (const word of ['気になる人マップ', `${firstAccount.name}さん`, 'たったいま'])
      expect(words).toContain(word);
  });

  it('[AREA-1] shows live who has come and in which sheet they are', async () => {
    await there.goto(shelf());
    await here.getByText(`ほかに開いている人：${firstAccount.name}`).waitFor({ state: 'attached' });
    await there.getByRole('link', { name: '坂の上のこと' }).click();
    const seated = sheet(here, '坂の上のこと').getByText(`中にいる人：${firstAccount.name}`);
    await seated.waitFor({ state: 'attached' });
    expect(await sheet(here, '団地のこと').getByText('中にいる人').count()).toBe(0);
    await there.goBack();
    await seated.waitFor({ state: 'detached' });
  });

  it('[AREA-2] a sheet is made from a template in two clicks, and appears on every screen', async () => {
    await here.getByRole('button', { name: '新しい紙を棚に出す' }).first().click();
    await here.getByRole('button', { name: 'エコマップ' }).click();
    await here.waitForURL(/\/boards\//);
    await sheet(there, 'エコマップ').waitFor();
    await here.goto(shelf());
    await sheet(here, 'エコマップ').waitFor();
  });

  it('[AREA-2] a sheet may be named when it is made, and renamed later', async () => {
    await here.getByRole('button', { name: '新しい紙を棚に出す' }).first().click();
    await here.getByRole('textbox', { name: '紙の名前' }).fill('三丁目の気づき');
    await here.getByRole('button', { name: 'どんな人が気になる？' }).click();
    await here.waitForURL(/\/boards\//);
    await here.goto(shelf());
    await here.getByRole('button', { name: '「三丁目の気づき」のそのほか' }).click();
    await here.getByRole('menuitem', { name: '名前を変える' }).click();
    await here.getByRole('textbox', { name: '紙の名前' }).fill('三丁目と四丁目の気づき');
    await here.getByRole('button', { name: 'この名前にする' }).click();
    await sheet(here, '三丁目と四丁目の気づき').waitFor();
    await sheet(there, '三丁目と四丁目の気づき').waitFor();
  });

  it('[AREA-2] しまう takes it off the shelf and loses nothing; 取り出す puts it back', async () => {
    await here.getByRole('button', { name: '「団地のこと」のそのほか' }).click();
    await here.getByRole('menuitem', { name: 'しまう' }).click();
    await here.getByText('「団地のこと」をしまいました。').waitFor();
    await sheet(here, '団地のこと').waitFor({ state: 'detached' });
    await sheet(there, '団地のこと').waitFor({ state: 'detached' });
    await there.getByRole('button', { name: 'しまった紙 1枚' }).click();
    await there.getByRole('button', { name: '棚に取り出す' }).click();
    await there.getByText('「団地のこと」を棚にもどしました。').waitFor();
    await sheet(here, '団地のこと').waitFor();
  });
});
