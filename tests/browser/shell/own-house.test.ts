import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../harness/browser.ts';
import { faultsOf, signedInPage, strangersPage } from '../harness/page.ts';
import { type Product, startProduct } from '../harness/product.ts';

let product: Product;
let area: { id: string };

beforeAll(async () => {
  product = await startProduct();
  area = await product.api.post('/api/sample');
});
afterAll(async () => {
  await product.stop();
  await closeBrowser();
});

describe('everything comes from the product itself', () => {
  it('[UX-7] [HOST-4] [P26] no request goes to another host, and no policy is broken', async () => {
    const page = await signedInPage(product);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('websocket', (socket) => asked.push(socket.url()));
    await page.goto(`${product.url}/areas/${area.id}`);
    await page.getByRole('article').first().waitFor();
    const map = page.getByRole('article').filter({ hasText: 'つばめ野の気になる人マップ' });
    await map.getByRole('link').click();
    await page.waitForURL(/\/boards\//);
    await page.locator('.react-flow').waitFor();
    await page.evaluate(() => document.fonts.ready);
    const own = new URL(product.url).host;
    const elsewhere = asked.filter((url) => !/^(data|blob):/.test(url) && new URL(url).host !== own);
    expect(elsewhere).toEqual([]);
    expect(asked.length).toBeGreaterThan(10);
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('[UX-7] the letters are the product’s own', async () => {
    const page = await strangersPage();
    const fonts: string[] = [];
    page.on('response', (answer) => {
      if (answer.request().resourceType() === 'font')
        fonts.push(`${answer.status()} ${new URL(answer.url()).origin}`);
    });
    await page.goto(`${product.url}/sign-in`);
    await page.getByLabel('メールアドレス').waitFor();
    await page.waitForFunction(() => document.fonts.check('700 16px "BIZ UDPGothic"', '寄り合い'));
    expect(new Set(fonts)).toEqual(new Set([`200 ${product.url}`]));
    const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(family.startsWith('"BIZ UDPGothic"')).toBe(true);
    await page.context().close();
  });
});
