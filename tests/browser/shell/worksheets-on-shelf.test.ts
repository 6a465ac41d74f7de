import { expect, it } from 'vitest';
import { signedInPage } from '../harness/page.ts';
import { bringTwoPeople, leave, product } from '../harness/two-people.ts';

bringTwoPeople();

const anArea = () =>
  product.api.post<{ id: string }>('/api/areas', { name: 'あおば地区', level: 'district' });

it('[AREA-1] [AREA-2] worksheets stand among the boards: made in two clicks, renamed, put away, taken out', async () => {
  const area = await anArea();
  await product.api.post(`/api/areas/${area.id}/boards`, { kind: 'worry-map', title: '坂の上のこと' });
  const shelf = `${product.url}/areas/${area.id}`;
  const page = await signedInPage(product);
  const sheet = (title: string) => page.getByRole('article').filter({ hasText: title });
  await page.goto(shelf);

  await page.getByRole('button', { name: '新しい紙を棚に出す' }).first().click();
  const piles = page.getByRole('dialog').getByRole('heading', { level: 3 });
  await expect
    .poll(() => piles.allInnerTexts())
    .toEqual([expect.stringMatching(/^ボード/), expect.stringMatching(/^様式の紙/)]);
  const forms = page.getByRole('region', { name: '様式の紙' });
  await forms.getByRole('button', { name: /^実践記録/ }).waitFor();
  expect(await forms.getByText('セルフチェック').count()).toBe(0);
  await expect
    .poll(() => forms.getByRole('button', { name: /^事例検討シート/ }).textContent())
    .toContain('取扱注意');
  await forms.getByRole('button', { name: /^実践記録/ }).click();
  await page.waitForURL(/\/worksheets\/s_/);

  await page.goto(shelf);
  const book = sheet('実践記録 令和');
  await expect.poll(() => book.getByRole('heading').textContent()).toMatch(/^実践記録 令和\S+年度$/);
  expect(await book.getByRole('link').getAttribute('href')).toMatch(/\/worksheets\/s_/);
  await expect.poll(() => page.getByRole('article').count()).toBe(2);

  await page.getByRole('button', { name: /「実践記録 .*」のそのほか/ }).click();
  await page.getByRole('menuitem', { name: '名前を変える' }).click();
  await page.getByRole('textbox', { name: '紙の名前' }).fill('坂の上のかかわり');
  await page.getByRole('button', { name: 'この名前にする' }).click();
  await sheet('坂の上のかかわり').waitFor();

  await page.getByRole('button', { name: '種類ごと' }).click();
  const kinds = page.getByRole('region', { name: /の棚$/ }).getByRole('heading', { level: 3 });
  await expect
    .poll(() => kinds.allInnerTexts())
    .toEqual(expect.arrayContaining(['実践記録', '気になる人マップ']));

  await page.getByRole('button', { name: '「坂の上のかかわり」のそのほか' }).click();
  await page.getByRole('menuitem', { name: 'しまう' }).click();
  await sheet('坂の上のかかわり').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'しまった紙 1枚' }).click();
  await page.getByText(/^実践記録・/).waitFor();
  await page.getByRole('button', { name: '棚に取り出す' }).click();
  await page.getByText('「坂の上のかかわり」を棚にもどしました。').waitFor();
  await page.getByRole('button', { name: 'このごろ' }).click();
  await sheet('坂の上のかかわり').getByRole('link').click();
  await page.waitForURL(/\/worksheets\/s_/);
  await page.getByRole('link', { name: 'あおば地区' }).first().waitFor();
  await leave([page]);
});

it('[AREA-3] of 地域概況 an area has one: choosing it again opens the one there is', async () => {
  const area = await anArea();
  const { id } = await product.api.post<{ id: string }>(`/api/areas/${area.id}/worksheets`, {
    template: 'area-profile',
    title: 'まちの姿',
  });
  const page = await signedInPage(product, { width: 390, height: 844 });
  await page.goto(`${product.url}/areas/${area.id}`);
  await page.getByRole('button', { name: '新しい紙を棚に出す' }).first().click();
  await page
    .getByRole('navigation', { name: '紙の種類へ' })
    .getByRole('button', { name: '様式の紙' })
    .click();
  const profile = page.getByRole('button', { name: /^地域概況/ });
  await profile.getByText('もう棚にあります').waitFor();
  await profile.click();
  await page.waitForURL(new RegExp(`/worksheets/${id}$`));
  await leave([page]);
});
