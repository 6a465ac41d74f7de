import { beforeEach, describe, expect, it } from 'vitest';
import { phone } from '../harness/page.ts';
import { bringTwoPeople, leave, other, product } from '../harness/two-people.ts';
import { cardOn, eventually, type WorryBoard, worryBoard, write } from './worry-board.ts';

let at: WorryBoard;
bringTwoPeople();
beforeEach(async () => {
  at = await worryBoard(product, other);
});

describe('一覧', () => {
  it('[CAN-4] has headings by kind, and lists that a screen reader can count', async () => {
    const page = await at.openPage('list');
    const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings.map((it) => it.replace(/\s*\d+枚/, ''))).toEqual([
      '気になる人',
      '困りごと',
      '支え手',
      '場所・資源',
      '声',
    ]);
    expect(
      await page
        .getByRole('list', { name: /気になる人/ })
        .locator(':scope > li')
        .count(),
    ).toBe(2);
    await leave([page]);
  });

  it('[CAN-4] everything can be done there: add, write, choose, join, group, order and put away', async () => {
    const page = await at.openPage('list');
    await page.getByRole('button', { name: '声を足す' }).click();
    await write(page, '編み物なら教えられる');
    await page.keyboard.press('Escape');
    const added = () => at.content().cards.find((card) => card.text === '編み物なら教えられる');
    await eventually(added).toBeDefined();
    const id = added()?.id ?? '';

    await page.getByRole('button', { name: '編み物なら教えられるを上へ' }).click();
    await eventually(() => (added()?.order ?? '') < (cardOf(at.cards.voice)?.order ?? '')).toBe(true);

    await page.getByRole('button', { name: 'Bさんをくわしく見る' }).click();
    const panel = page.getByRole('complementary');
    await panel.getByRole('combobox', { name: '年代' }).selectOption({ label: '50代' });
    await panel.getByRole('combobox', { name: '表札' }).selectOption({ label: '新しい表札をつける' });
    await page.getByRole('textbox', { name: '表札の言葉' }).fill('まだ会えていない');
    await page.keyboard.press('Enter');
    await eventually(() => cardOf(at.cards.alone)?.group).toBeDefined();
    expect(cardOf(at.cards.alone)?.ageBand).toBe('50s');
    await panel.getByRole('button', { name: 'つなぐ' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /編み物なら/ })
      .click();
    await eventually(() => at.content().links.some((link) => link.to === id)).toBe(true);

    await cardOn(page, at.cards.need)
      .getByRole('button', { name: /くわしく/ })
      .click();
    await panel.getByRole('button', { name: 'そのほか' }).click();
    await page.getByRole('menuitem', { name: 'しまう' }).click();
    await eventually(() => cardOf(at.cards.need)?.away).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'もどす' }).first().click();
    await cardOn(page, at.cards.need).waitFor();
    await leave([page]);
  });

  it('[CAN-4] opens first on a phone, where 図 is one press away; both show the same cards', async () => {
    const page = await at.openPage(undefined, phone);
    expect(await cardOn(page, at.cards.need).evaluate((element) => element.tagName)).toBe('LI');
    await page.getByText('図', { exact: true }).click();
    await page.getByRole('application', { name: /^図/ }).waitFor();
    await eventually(() => cardOn(page, at.cards.person).count()).toBe(1);
    await leave([page]);
  });

  it('[CAN-4] [UX-2] nothing is cut off on the narrowest phone with the largest letters', async () => {
    const page = await at.openPage(undefined, { width: 320, height: 640 });
    await page.evaluate(() => document.documentElement.setAttribute('data-text-size', 'largest'));
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBeLessThanOrEqual(320);
    await page.getByRole('button', { name: 'Aさんをくわしく見る' }).click();
    await page.getByRole('complementary').waitFor();
    expect(await wide()).toBeLessThanOrEqual(320);
    await leave([page]);
  });
});

const cardOf = (id: string) => at.content().cards.find((card) => card.id === id);
