import { runSheet } from '@yoriai/shared/meetings/run-sheet';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openBrowser } from '../harness/browser.ts';
import { phone, strangersPage } from '../harness/page.ts';
import { bringTwoPeople, product } from '../harness/two-people.ts';

bringTwoPeople();

// biome-ignore lint/performance/useDomNodeTextContent: what is not to be seen does not count
const seen = (page: Page) => page.locator('body').innerText();

it('[B-26] without scripts every page says what to do; the phone’s points to paper and shows how such a meeting goes, and nothing of this one', async () => {
  const { id: area } = await product.api.post<{ id: string }>('/api/areas', {
    name: 'つばめ野地区',
    level: 'district',
  });
  await product.api.post(`/api/areas/${area}/meetings`, {
    ...{ title: '秋の寄り合い', runSheet: 'residents-120', startsAt: Date.now(), boards: [] },
  });
  const context = await (await openBrowser()).newContext({ viewport: phone, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${product.url}/phone`);
  expect(await seen(page)).toContain('紙でお願いします');
  expect(await seen(page)).not.toContain('開いています');
  expect(await page.content()).not.toMatch(/つばめ野|秋の寄り合い/);
  // What stands in the page is the run sheet of residents, word for word.
  const steps = runSheet('residents-120')?.steps.map(({ label }) => label.ja);
  expect(await page.locator('#agenda li').allInnerTexts()).toEqual(steps);
  for (const address of ['/screen', '/table', '/', `/areas/${area}`]) {
    await page.goto(product.url + address);
    expect([address, await seen(page)]).toEqual([address, expect.stringContaining('JavaScript')]);
    expect(await seen(page)).toContain('紙と声で続けられます');
    expect(await seen(page)).not.toContain('つばめ野');
  }
  await context.close();
});

it('[B-26] a browser too old for the product says so, and what to do instead', async () => {
  const page = await strangersPage(phone);
  await page.addInitScript(() => {
    Reflect.deleteProperty(Intl, 'Segmenter');
  });
  await page.goto(`${product.url}/phone`);
  await page.getByText('ブラウザは古いため').waitFor();
  expect(await seen(page)).toContain('紙でお願いします');
  await page.goto(`${product.url}/screen`);
  await page.getByText('ブラウザを新しくしてください').waitFor();
  await page.context().close();
});

it('[B-26] a page whose scripts never come is not empty', async () => {
  const page = await strangersPage(phone);
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(`${product.url}/phone`);
  await page.getByText('受付の人に声をかけてください').waitFor();
  await page.goto(`${product.url}/screen`);
  await page.getByText('まだ開けていません').waitFor();
  await page.context().close();
});
