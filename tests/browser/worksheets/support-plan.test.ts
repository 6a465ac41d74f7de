import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../board/worry-board.ts';
import { closeBrowser } from '../harness/browser.ts';
import { morePeople } from '../harness/more-people.ts';
import { signedInPage } from '../harness/page.ts';
import { type Product, startProduct } from '../harness/product.ts';
import { leave } from '../harness/two-people.ts';
import { expectAccessible } from '../shell/accessibility.ts';
import { type OtherPerson, otherPerson } from '../typing/other-person.ts';
import { type PlanRoom, planRoom } from './plan-room.ts';

let product: Product;
let director: Product;
let worker: Product;
let other: OtherPerson;
let room: PlanRoom;

beforeAll(async () => {
  product = await startProduct();
  [director, worker] = (await morePeople(product, [
    { name: '西川 みのる', role: 'director' },
    { name: '宮原 ちひろ', role: 'staff' },
  ])) as [Product, Product];
  other = otherPerson(product);
  room = await planRoom(product, other);
});
afterAll(async () => {
  other.leave();
  await product.stop();
  await closeBrowser();
});

const address = (id = room.plan.id) => `${product.url}/areas/${room.area}/worksheets/${id}`;
const open = async (as: Product, id?: string): Promise<Page> => {
  const page = await signedInPage(as);
  await page.goto(address(id));
  await page.locator('[data-paper-sheet]').waitFor();
  return page;
};
const rows = (page: Page, table: string) => page.locator(`[data-table="${table}"] [data-row]`);
/** What is said of a row, and where it leads to. */
const beside = async (page: Page, table: string, words: string) => {
  const id = await rows(page, table).filter({ hasText: words }).first().getAttribute('data-row');
  return {
    sign: page.locator(`[data-sign="${id}"]`),
    source: page.locator(`a[data-source="${id}"], [data-source="${id}"] a`),
  };
};
const links = (page: Page, table: string) =>
  page.locator(`[data-table="${table}"]`).getByRole('link', { name: /^元の/ });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const dialog = (page: Page) => page.getByRole('dialog');
const aside = (page: Page) => page.locator('aside');

/** Takes a step at the side of the plan. @param note where words are asked for */
async function step(page: Page, name: string, note?: string): Promise<void> {
  await aside(page).getByRole('button', { name }).click();
  if (note !== undefined) await dialog(page).getByRole('textbox').fill(note);
  await dialog(page).getByRole('button', { name }).click();
  await dialog(page).waitFor({ state: 'hidden' });
}

describe('地域支援計画', () => {
  it('[C1] [WS-7] is filled from the boards with one press and no key, and every sentence leads to its card', async () => {
    const page = await open(worker);
    await button(page, 'ボードからあつめる').click();
    await dialog(page).getByText('だれもひとりにならない坂のまち').waitFor();
    await expectAccessible(page, 'gathering');
    await dialog(page)
      .getByRole('button', { name: /件をあつめる$/ })
      .click();
    await page.getByText('をあつめました').waitFor();
    for (const [table, count] of [
      ['profile', 2],
      ['ideals', 1],
      ['issues', 1],
      ['goals', 2],
      ['activities', 3],
    ] as const) {
      await eventually(() => rows(page, table).count()).toBe(count);
      await eventually(() => links(page, table).count()).toBe(count);
    }
    const goal = rows(page, 'goals').filter({ hasText: '週に一度は人と話している' });
    await goal.getByText('7割').waitFor();
    // The way to the card stands within the row and is large enough for a finger.
    const [line, link] = [await goal.boundingBox(), await goal.locator('[data-source] a').boundingBox()];
    expect(link?.height).toBeGreaterThanOrEqual(44);
    expect(link?.width).toBeGreaterThanOrEqual(44);
    expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual(
      (line?.y ?? 0) + (line?.height ?? 0) + 1,
    );
    // What nobody wrote takes one line, and is written from there, by keys too.
    const tea = rows(page, 'activities').filter({ hasText: 'お茶のみ場' });
    expect(await tea.getByText('ここに書く').count()).toBe(0);
    await tea.getByText('まだ：').waitFor();
    expect((await tea.boundingBox())?.height).toBeLessThan(300);
    await tea.getByRole('button', { name: /^だれと .*書く$/ }).focus();
    await page.keyboard.press('Enter');
    await tea.locator('[contenteditable=true]:focus').waitFor();
    await page.keyboard.type('民生委員');
    await page.keyboard.press('Escape');
    await tea.getByRole('button', { name: /^だれと .*民生委員$/ }).waitFor();
    await tea.getByRole('button', { name: /^支援の段階 .*書く$/ }).click();
    await tea.getByRole('button', { name: /活動の立ち上げを支える/ }).click();
    await tea.locator('[aria-pressed=true]').waitFor();
    // Again: what is in the plan can only be read.
    await button(page, 'ボードからあつめる').click();
    await dialog(page).getByRole('checkbox', { disabled: true }).first().waitFor();
    expect(await dialog(page).getByRole('checkbox', { disabled: false }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await (await beside(page, 'goals', '週に一度は人と話している')).source.click();
    await page.waitForURL(`**/boards/${room.model.id}?card=c_goal`);
    await page.locator('[data-card="c_goal"]').first().waitFor();
    await leave([page]);
  });

  it('[C4] [C5] asks about a goal that counts, and says what is not tied to anything, without a share of anything', async () => {
    const page = await open(worker);
    await (await beside(page, 'goals', 'サロンを年12回')).sign.getByText('それはやった回数です').waitFor();
    await (await beside(page, 'activities', '花だんづくり')).sign.getByText('つながっていません').waitFor();
    // Of the choices of a row stands what was chosen; えらぶ unfolds the others.
    const step = rows(page, 'activities').filter({ hasText: 'お茶のみ場' }).locator('[data-place$=":step"]');
    await step.getByRole('button', { name: /活動の立ち上げを支える/ }).waitFor();
    await expect.poll(() => step.locator('[aria-pressed]').count()).toBe(1);
    await step.getByRole('button', { name: /^えらぶ/ }).click();
    await expect.poll(() => step.locator('[aria-pressed]').count()).toBe(8);
    expect(await page.getByText(/[%％]/).count()).toBe(0);
    await page.locator('[data-table="ideals"]').getByRole('button', { name: '行をたす' }).click();
    await page.locator('[data-table="ideals"]').getByText('この紙で書いた').waitFor();
    await leave([page]);
  });

  it('[C3] tells what came since last week, in words', async () => {
    const page = await open(worker);
    await button(page, '変更を見る').click();
    await dialog(page).getByText('加わった行').first().waitFor();
    await dialog(page).locator('ins').filter({ hasText: '花だんづくり' }).waitFor();
    await expectAccessible(page, 'changes');
    await leave([page]);
  });

  it('[WS-7] [C7] [C12] is approved by three, frozen as 版1, and changed by a proposal that keeps the old words', async () => {
    const mine = await open(worker);
    const theirs = await open(director);
    const chief = await open(product);
    await step(mine, '次長に出す');
    await step(theirs, '確認して局長へ送る');
    await step(chief, '承認する');
    await mine.getByText('承認された計画です').waitFor();
    expect(await button(mine, 'ボードからあつめる').count()).toBe(0);
    const { sign } = await beside(mine, 'goals', '週に一度は人と話している');
    await sign.getByRole('button', { name: '変更を提案' }).click();
    const words = dialog(mine).getByRole('textbox');
    await words.first().fill('坂の上でも、週に二度は人と話している');
    await words.last().fill('半年たって近づいた');
    await dialog(mine).getByRole('button', { name: '提案する' }).click();
    await aside(theirs).getByRole('button', { name: '認めて計画を変える' }).click();
    await dialog(theirs).locator('del').filter({ hasText: '一' }).waitFor();
    await dialog(theirs).getByRole('button', { name: '認めて計画を変える' }).click();
    await rows(mine, 'goals').filter({ hasText: '週に二度は人と話している' }).waitFor();
    await aside(mine).getByText('半年たって近づいた').first().waitFor();
    await aside(mine).getByRole('button', { name: '版1をひらく' }).click();
    await dialog(mine).getByText('坂の上でも、週に一度は人と話している').waitFor();
    expect(await dialog(mine).getByText('担当者の見立て').count()).toBe(0);
    await leave([mine, theirs, chief]);
  });

  it('[P9] [P10] gives residents a masked copy that a second person confirms', async () => {
    const mine = await open(worker);
    await button(mine, 'そのほか').first().click();
    await mine.getByRole('menuitem', { name: '公開版をつくる' }).click();
    await dialog(mine).getByRole('button', { name: '公開版をつくる' }).click();
    await mine.getByRole('heading', { name: 'つばめ野地区のこれから' }).waitFor();
    const figures = rows(mine, 'figures');
    await figures.filter({ hasText: 'ひとり親の世帯' }).getByText('少数').waitFor();
    expect(await mine.locator('[data-paper-sheet]').getByText('坂上の班長たち').count()).toBe(0);
    expect(await mine.getByRole('link', { name: /^元の/ }).count()).toBe(0);
    await aside(mine).getByText('つくった人とは別の人が確認します。ほかの').waitFor();
    const id = new URL(mine.url()).pathname.split('/').at(-1) ?? '';
    const second = await open(director, id);
    await aside(second).getByRole('button', { name: '読んで確認しました' }).waitFor();
    await expectAccessible(second, 'public plan');
    await aside(second).getByRole('button', { name: '読んで確認しました' }).click();
    await dialog(second).getByRole('button', { name: '読んで確認しました' }).click();
    await aside(second).getByText('確認した人：西川 みのる').waitFor();
    await leave([mine, second]);
  });
});
