import { openWorksheet } from '@yoriai/shared/documents/worksheet';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { closeBrowser } from '../harness/browser.ts';
import { phone, signedInPage } from '../harness/page.ts';
import { type Product, startProduct } from '../harness/product.ts';
import { leave } from '../harness/two-people.ts';
import { expectAccessible } from '../shell/accessibility.ts';
import { type OpeningRoom, openingRoom } from './opening-room.ts';

let product: Product;
let room: OpeningRoom;

beforeAll(async () => {
  product = await startProduct();
  room = await openingRoom(product);
});
afterAll(async () => {
  room.leave();
  await product.stop();
  await closeBrowser();
});

const at = ({ of, id }: OpeningRoom['minutes']): string => `${product.url}/areas/${room.area}/${of}s/${id}`;
const sign = (page: Page) => page.getByRole('button', { name: /見せる相手/ });
const pick = (page: Page, audience: RegExp) =>
  page
    .locator('label')
    .filter({ has: page.getByRole('radio', { name: audience }) })
    .click();
const readAll = (page: Page) => page.locator('label').filter({ hasText: 'ぜんぶ読んで' }).click();

describe('見せる相手', () => {
  it('[P9] [P29] [SYNC-4] one asks, another looks and says yes, a partner comes in, and is told when it closes', async () => {
    const [asker, second] = [await signedInPage(product), await signedInPage(room.director, phone)];
    await asker.goto(at(room.minutes));
    await expect.poll(() => sign(asker).textContent()).toContain('職員だけ');
    await sign(asker).click();
    await pick(asker, /^地区の関係者/);
    await asker.getByText('090-1234-5678', { exact: true }).waitFor();
    await asker.getByRole('button', { name: 'もう一人に確かめを頼む' }).click();
    await asker.getByText('読んでから、印をつけてください。').waitFor();
    await readAll(asker);
    await asker.getByRole('button', { name: 'もう一人に確かめを頼む' }).click();
    await asker.getByText('もう一人の職員の確かめを待っています').waitFor();

    await second.goto(`${product.url}/areas/${room.area}`);
    await second.getByText('ひろげる確認待ち').waitFor();
    await second.getByRole('link', { name: /第2回 考える会/ }).click();
    await sign(second).click();
    await readAll(second);
    await expectAccessible(second, 'the second yes, on a phone');
    await second.getByRole('button', { name: /確かめた/ }).click();
    await second.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect.poll(() => sign(asker).textContent()).toContain('関係者まで');

    const partner = await signedInPage(room.partner);
    await partner.goto(`${product.url}/areas/${room.area}`);
    await partner.getByRole('link', { name: /第2回 考える会/ }).waitFor();
    await expect.poll(() => partner.getByRole('article').count()).toBe(1);
    expect(await partner.getByRole('button', { name: /新しい紙|地区を加える/ }).count()).toBe(0);
    await partner.getByRole('link', { name: /第2回 考える会/ }).click();
    await partner.getByText('保存ずみ').first().waitFor();

    await sign(second).click();
    await pick(second, /^職員だけ/);
    await second.getByRole('button', { name: /せばめる/ }).click();
    await partner.getByText('この紙は、いまは見られません').waitFor();
    await leave([asker, second]);
    // What the page of the partner was still asking for when the paper closed is refused.
    await leave([partner], /403/);
  });

  it('[ACC-2] [AC-B] an adviser is invited by name, reads, lays a slip, and can change nothing else', async () => {
    const page = await signedInPage(product);
    await page.goto(at(room.caseSheet));
    await sign(page).click();
    await page.getByRole('button', { name: '人を招く' }).click();
    await page.getByRole('button', { name: 'この紙に招く' }).click();
    await page.getByText('招く人を選んでください。').waitFor();
    await page.getByLabel('招く人').selectOption({ label: '西条 美紀（助言者）' });
    await page.getByRole('button', { name: 'この紙に招く' }).click();
    await page.getByText('検討会の日を、きょうから先で入れてください。').waitFor();
    await page.getByLabel('検討会の日').fill('2099-03-01');
    await expectAccessible(page, 'the invitation');
    await page.getByRole('button', { name: 'この紙に招く' }).click();
    await page.getByRole('button', { name: '西条 美紀さんを招くのをやめる' }).waitFor();

    const adviser = await signedInPage(room.adviser);
    await adviser.goto(at(room.caseSheet));
    await adviser
      .getByRole('button', { name: /付せん/ })
      .first()
      .click();
    expect(await adviser.getByRole('button', { name: 'もとに戻す' }).count()).toBe(0);
    await adviser.getByRole('menuitem').first().click();
    await adviser.getByLabel('付せんの言葉').fill('いつごろからですか');
    await adviser.getByRole('button', { name: 'はる', exact: true }).click();
    await page.getByText('いつごろからですか', { exact: true }).waitFor();
    const slips = await vi.waitFor(async () => {
      const document = await room.writer.open(room.caseSheet.documents.main);
      const kept = [...openWorksheet(document.doc).remarks.values()];
      expect(kept).toHaveLength(1);
      return kept.map((it) => (it as { toJSON(): unknown }).toJSON());
    });
    expect(slips).toMatchObject([{ by: '西条 美紀', kind: 'question' }]);

    await page.getByRole('button', { name: '西条 美紀さんを招くのをやめる' }).click();
    await adviser.getByText('この紙は、いまは見られません').waitFor();
    await leave([page, adviser], /403/);
  });
});
