import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf, phone, signedInPage } from '../harness/page.ts';
import { at, openWayRoom, page, product } from './way-room.ts';

openWayRoom();

const shelf = () => `${product.url}/areas/${at.area.id}`;
const river = (on: Page) => on.getByRole('region', { name: '気づきからふりかえりまでの流れ' });
const stone = (on: Page, stage: string) => river(on).locator(`[data-stage="${stage}"] > a`);
const counted = (on: Page, stage: string) =>
  expect.poll(async () => (await stone(on, stage).locator('b > span').first().textContent())?.trim());
const radish = (on: Page) => on.getByRole('region', { name: 'つばめ野地区の大根' });
/** Ids of the cards that the list shows. */
const listed = (on: Page) =>
  on.locator('[data-listed]').evaluateAll((all) => all.map((it) => it.getAttribute('data-listed')).sort());

describe('the river of the shelf', () => {
  it('[AREA-4] shows how many there are at each stage, what is new, and what hangs loose', async () => {
    await page.goto(shelf());
    await counted(page, 'notice').toBe('3');
    await counted(page, 'problem').toBe('2');
    await counted(page, 'issue').toBe('2');
    await counted(page, 'goal').toBe('1');
    await counted(page, 'activity').toBe('2');
    await counted(page, 'review').toBe('0');
    await stone(page, 'issue').getByText('今週 +2').waitFor();
    const loose = await river(page).locator('[data-loose]').allInnerTexts();
    expect(loose.map((words) => words.trim())).toEqual([
      '気になる人 1人に、つながりの線がありません',
      '問題 1件が、課題になっていません',
      '課題 1件に取り組みがありません',
      '取り組み 1件に、もとの課題がありません',
    ]);
    // Lines curl off at those four and nowhere else.
    await expect.poll(() => river(page).locator('[data-curl]').count()).toBe(4);
  });

  it('[AREA-4] a click opens exactly the cards that were counted, grouped by board', async () => {
    await page.goto(shelf());
    await stone(page, 'notice').click();
    await page.getByRole('heading', { level: 1, name: '気づき 3件' }).waitFor();
    // The one that was carried from the map counts where it began.
    expect(await listed(page)).toEqual([at.cards.need, at.cards.heard, at.cards.quiet].sort());
    await page.getByRole('region', { name: '坂上団地と三丁目のカード' }).getByText('買い物帰り').waitFor();
    await page.getByRole('region', { name: 'つながりと買い物のカード' }).getByText('回覧板').waitFor();

    await page.getByRole('link', { name: 'つばめ野地区にもどる' }).click();
    await river(page).getByRole('link', { name: '課題 1件に取り組みがありません' }).click();
    await page.getByRole('heading', { level: 1, name: '取り組みがない課題 1件' }).waitFor();
    expect(await listed(page)).toEqual([at.cards.ride]);
  });

  it('[AREA-4] a card of the list opens on its board, with its sheet', async () => {
    await page.goto(`${shelf()}/cards/issue-without-activity`);
    await page.locator('[data-listed] a').first().click();
    await page.waitForURL(new RegExp(`/boards/${at.needs.id}\\?card=${at.cards.ride}$`));
    const sheet = page.getByRole('complementary');
    await sheet.getByRole('heading', { name: '買い物の足を、みんなで考える' }).waitFor();
    await page.locator(`[data-card="${at.cards.ride}"][data-selected]`).waitFor();
    expect(await inSight(page, at.cards.ride)).toBe(true);
  });

  it('[AREA-4] 図で見る lights up those cards and says why, until the light is taken off', async () => {
    await page.goto(`${shelf()}/cards/issue-without-activity`);
    await page.getByRole('link', { name: '図で見る' }).click();
    const card = page.locator(`[data-card="${at.cards.ride}"]`);
    await card.getByText('取り組みがありません').waitFor();
    expect(await inSight(page, at.cards.ride)).toBe(true);
    expect(
      await page.locator(`[data-card="${at.cards.tea}"]`).getByText('取り組みがありません').count(),
    ).toBe(0);
    await page.getByRole('button', { name: '印のついたカード 1枚 印を消す' }).click();
    await card.getByText('取り組みがありません').waitFor({ state: 'detached' });
  });

  it('[AREA-4] on a phone the river runs down the page, and 一覧 opens at the card', async () => {
    const small = await signedInPage(product, phone);
    await small.goto(shelf());
    await counted(small, 'issue').toBe('2');
    const [first, second] = await Promise.all([
      stone(small, 'notice').boundingBox(),
      stone(small, 'problem').boundingBox(),
    ]);
    expect(second?.x).toBe(first?.x);
    expect(second?.y).toBeGreaterThan(first?.y ?? 0);
    await small.goto(`${shelf()}/boards/${at.needs.id}?card=${at.cards.ride}`);
    const sheet = small.getByRole('complementary');
    await sheet.getByRole('heading', { name: '買い物の足を、みんなで考える' }).waitFor();
    await sheet.getByRole('button', { name: '閉じる' }).click();
    await expect.poll(() => inSight(small, at.cards.ride)).toBe(true);
    expect(faultsOf(small)).toEqual([]);
    await small.context().close();
  });

  it('[AREA-4] a card that is not there, or was put away, is told of kindly', async () => {
    await page.goto(`${shelf()}/boards/${at.needs.id}?card=c_nowhere`);
    await page.getByRole('status').getByText('この紙にありません').waitFor();
    const gone = at.needs.add({ kind: 'voice', text: 'もう終わったこと' });
    await page.goto(`${shelf()}/boards/${at.needs.id}?card=${gone}`);
    await page.getByRole('complementary').getByRole('button', { name: 'そのほか' }).click();
    await page.getByRole('menuitem', { name: 'しまう' }).click();
    await page.locator(`[data-card="${gone}"]`).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('status').getByText('しまってあります').waitFor();
  });

  it('[AREA-4] counts change by themselves on every screen', async () => {
    const there = await signedInPage(product);
    await Promise.all([page.goto(shelf()), there.goto(shelf())]);
    await counted(there, 'problem').toBe('2');
    at.needs.add({ kind: 'problem', text: 'ごみ出しの坂がきつい' });
    await Promise.all([counted(page, 'problem').toBe('3'), counted(there, 'problem').toBe('3')]);
    await river(there).getByText('問題 2件が、課題になっていません').waitFor();
    await there.goto(`${shelf()}/cards/problem-without-issue`);
    await there.getByRole('heading', { level: 1, name: '課題になっていない問題 2件' }).waitFor();
    at.needs.join(at.cards.bus, at.cards.ride, 'grew-into');
    await there.getByRole('heading', { level: 1, name: '課題になっていない問題 1件' }).waitFor();
    expect(faultsOf(there)).toEqual([]);
    await there.context().close();
  });

  it('[AREA-4] an area where nothing was written says where to begin, and shows no zeros', async () => {
    const empty = await product.api.post<{ id: string }>('/api/areas', { name: '丘の上', level: 'district' });
    await page.goto(`${product.url}/areas/${empty.id}`);
    await river(page).getByText('まず一つ、気になったことを').waitFor();
    expect(await river(page).getByRole('link').count()).toBe(0);
    expect(await page.getByRole('region', { name: '丘の上の大根' }).count()).toBe(0);
    await page.goto(`${product.url}/areas/${empty.id}/cards/goal`);
    await page.getByRole('heading', { name: 'いま、ここにあたるカードはありません' }).waitFor();
    await page.goto(`${product.url}/areas/${empty.id}/cards/everything`);
    await page.getByRole('heading', { name: 'ここには紙がありません' }).waitFor();
  });
});

describe('大根', () => {
  it('[AREA-7] draws leaves, root and hair roots from what is counted, and says them in words', async () => {
    await page.goto(shelf());
    await radish(page).getByText('葉 — 取り組み').waitFor();
    await expect.poll(() => radish(page).locator('[data-leaf="young"], [data-leaf="grown"]').count()).toBe(1);
    await radish(page).getByRole('link', { name: '新芽：気軽に話せるお茶のみ場' }).waitFor();
  });

  it('[AREA-7] a leaf without a root is seen, named, and leads to its way', async () => {
    await radish(page).getByText('根のない葉 1枚').waitFor();
    await expect.poll(() => radish(page).locator('[data-leaf="rootless"]').count()).toBe(1);
    await radish(page).getByRole('link', { name: '夏まつりの屋台', exact: true }).click();
    await page.getByText('もとの課題が、まだありません').waitFor();
  });

  it('[AREA-7] grows while people write', async () => {
    await page.goto(shelf());
    at.model.add({ kind: 'activity', text: 'あさの体操' });
    await radish(page).getByText('根のない葉 2枚').waitFor();
    await expect.poll(() => radish(page).locator('[data-leaf="rootless"]').count()).toBe(2);
  });
});

/** Whether a card lies wholly in the window. */
async function inSight(on: Page, card: string): Promise<boolean> {
  const box = await on.locator(`[data-card="${card}"]`).boundingBox();
  const size = on.viewportSize();
  if (!box || !size) return false;
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height;
}
