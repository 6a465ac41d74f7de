import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readPdf } from '../../support/pdf.ts';
import { phone, signedInPage } from '../harness/page.ts';
import { bringTwoPeople, leave, product } from '../harness/two-people.ts';

bringTwoPeople();

const axeFaults = async (page: Page) =>
  (
    await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .setLegacyMode(true)
      .analyze()
  ).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));

const lines = (page: Page) => page.getByRole('listitem').filter({ has: page.locator('time') });

async function aSheet() {
  const area = await product.api.post<{ id: string }>('/api/areas', {
    name: '坂の上地区',
    level: 'district',
  });
  const { id } = await product.api.post<{ id: string }>(`/api/areas/${area.id}/worksheets`, {
    template: 'minutes',
    title: '八月の寄り合い',
  });
  return { area: `/areas/${area.id}`, sheet: `/areas/${area.id}/worksheets/${id}` };
}

it('[P18] a paper is printed with its number and the name across every page, and without a number not at all', async () => {
  const { sheet } = await aSheet();
  const page = await signedInPage(product);
  const pdf = async () => readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  await page.goto(product.url + sheet);
  await page.getByRole('heading', { name: '八月の寄り合い' }).waitFor();
  const letters = '八寄合'.split('');
  const bare = await pdf();
  for (const letter of letters) expect(bare.characters, letter).not.toContain(letter);
  await page.goto(`${product.url}${sheet}/print`);
  const print = page.getByRole('button', { name: '刷る', exact: true });
  await print.waitFor();
  const waiting = await pdf();
  for (const letter of letters) expect(waiting.characters, letter).not.toContain(letter);
  await page.evaluate(() =>
    Object.assign(window, { print: () => document.body.setAttribute('data-asked', 'yes') }),
  );
  await print.click();
  await page.locator('body[data-asked]').waitFor({ state: 'attached' });
  const printed = await pdf();
  for (const letter of [...letters, ...'第号野原写'.split('')])
    expect(printed.characters, letter).toContain(letter);
  await page
    .locator('[data-print="mark"]', { hasText: /第\d+号.*野原 さくら の写し/ })
    .waitFor({ state: 'attached' });
  await leave([page]);
});

it('[ACC-7] the record is read, narrowed and taken along, and says so itself; at a desk and on a phone', async () => {
  const { area, sheet } = await aSheet();
  await product.api.post(`/api${sheet}/copies`, { as: 'printed' });
  const page = await signedInPage(product);
  await page.goto(product.url + area);
  await page.getByRole('button', { name: '地区のそのほか' }).click();
  await page.getByRole('menuitem', { name: '記録：だれが、いつ' }).click();
  await page.getByRole('heading', { level: 1, name: '記録：だれが、いつ' }).waitFor();
  await lines(page).filter({ hasText: '刷りました八月の寄り合い' }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'ファイルにする（CSV）' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^記録_坂の上地区_\d{4}-\d\d-\d\d_第\d+号\.csv$/);
  await lines(page).filter({ hasText: 'ファイルにして持ち出しました坂の上地区' }).waitFor();
  await page.getByRole('combobox', { name: 'なにを見ますか' }).selectOption({ label: '完全に消した' });
  await page.getByRole('heading', { name: 'あてはまる記録はありません' }).waitFor();
  await page.getByRole('combobox', { name: 'なにを見ますか' }).selectOption({ label: 'すべて' });
  await page.getByRole('button', { name: '野原 さくらの記録だけを見る' }).first().click();
  await page.getByRole('status').filter({ hasText: '野原 さくらの記録だけを見ています' }).waitFor();
  await page.getByRole('button', { name: 'みんなの記録にもどす' }).click();
  await leave([page]);

  const small = await signedInPage(product, phone);
  await small.goto(`${product.url}/record`);
  await lines(small).first().waitFor();
  expect(await axeFaults(small)).toEqual([]);
  const overflow = await small.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await leave([small]);
});
