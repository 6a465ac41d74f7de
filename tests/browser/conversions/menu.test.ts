import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { cardOn, eventually } from '../board/worry-board.ts';
import { faultsOf } from '../harness/page.ts';
import { bringTwoPeople, other, product } from '../harness/two-people.ts';
import { askWhereTo, choose, rewrite, type TwoBoards, twoBoards } from './two-boards.ts';

let at: TwoBoards;
let page: Page;
/** What the browser itself says about an answer that is no success. */
const answered = /the server responded with a status of (400|409)|ERR_FAILED/;

bringTwoPeople();
beforeEach(async () => {
  at = await twoBoards(product, other);
  rewrite(at.board, at.cards.need, 'Aさんは、3丁目の坂を買い物帰りに歩くのがつらい');
  page = await at.openPage('map');
  return async () => {
    expect(faultsOf(page).filter((fault) => !answered.test(fault))).toEqual([]);
    await page.context().close();
  };
});

const source = () => at.content().cards.find((card) => card.id === at.cards.need);
const words = () => page.getByRole('dialog').getByRole('textbox');
const go = (name: string | RegExp = 'みんなの問題にする') =>
  page.getByRole('dialog').getByRole('button', { name }).click();
const texts = () => at.made().map((card) => card.text);

describe('ほかの紙へ, from the menu of a card', () => {
  it('[CNV-1] [CNV-2] [CNV-5] offers the words without what tells of a person; they are put as people want, and the original stays', async () => {
    const before = source()?.text;
    const question = await askWhereTo(page, at.cards.need);
    await choose(question);
    await question.getByText('Aさんは、3丁目の坂').waitFor();
    await expect.poll(() => words().inputValue()).toBe('ある方は、〇丁目の坂を買い物帰りに歩くのがつらい');
    await words().fill('坂の上では、買い物に一人で行くのがむずかしい');
    await go();
    await page.getByRole('status').filter({ hasText: 'みんなの問題になりました' }).waitFor();
    await eventually(texts).toEqual(['坂の上では、買い物に一人で行くのがむずかしい']);
    expect(source()?.text).toBe(before);
    const [made] = at.made();
    expect(JSON.stringify(made)).not.toContain(at.cards.need);
    // Each end opens the other.
    await cardOn(page, at.cards.need).getByText('みんなの問題へ').waitFor();
    const panel = page.getByRole('complementary');
    await panel.getByRole('link', { name: '坂の上では、買い物に一人で行くのがむずかしい' }).click();
    await page.waitForURL(`**/boards/${at.issues.sheet.id}?card=${made?.id}*`);
    const there = page.locator(`[data-card="${made?.id}"]`).first();
    await there.getByText('困りごとから').waitFor();
  });

  it('[CNV-1] is taken back by 元に戻す, in one step', async () => {
    await choose(await askWhereTo(page, at.cards.need));
    await go();
    await eventually(texts).toHaveLength(1);
    await page.getByRole('button', { name: '元に戻す' }).click();
    await page.getByText('元に戻しました').waitFor();
    await eventually(texts).toEqual([]);
    expect(at.issues.content().cards).toHaveLength(1);
    await eventually(() => source()?.became ?? []).toEqual([]);
    await cardOn(page, at.cards.need).getByText('みんなの問題へ').waitFor({ state: 'detached' });
  });

  it('[CNV-1] [SYNC-5] is taken back by Ctrl+Z as the last step, and the step before it by the next', async () => {
    const [x = 0] = at.content().places[at.cards.need] ?? [];
    await cardOn(page, at.cards.need).click();
    await page.keyboard.press('m');
    await page.getByRole('button', { name: /矢印キーで動かす/ }).click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await eventually(() => at.content().places[at.cards.need]?.[0]).toBe(x + 8);
    await choose(await askWhereTo(page, at.cards.need));
    await go();
    await eventually(texts).toHaveLength(1);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await eventually(texts).toEqual([]);
    expect(at.content().places[at.cards.need]?.[0]).toBe(x + 8);
    await page.keyboard.press('Control+z');
    await eventually(() => at.content().places[at.cards.need]?.[0]).toBe(x);
  });

  it('[CNV-1] [NTI-1] one card is split into several, each with words of its own', async () => {
    await choose(await askWhereTo(page, at.cards.need));
    await page.getByRole('radio', { name: 'いくつかに分ける' }).check({ force: true });
    await page.getByRole('textbox', { name: /1枚目/ }).fill('坂道がつらい');
    await page.getByRole('textbox', { name: /2枚目/ }).fill('近くに店がない');
    await go();
    await eventually(() => [...texts()].sort()).toEqual(['坂道がつらい', '近くに店がない'].sort());
    await cardOn(page, at.cards.need).getByText('みんなの問題2枚へ').waitFor();
  });

  it('[CNV-5] words that tell of a person are marked where they stand, and nothing typed is lost', async () => {
    await choose(await askWhereTo(page, at.cards.need));
    await words().fill('Bさんも、買い物に困っている');
    await go();
    await page.getByText('「Bさん」を言いかえてください。').waitFor();
    await expect.poll(() => words().inputValue()).toBe('Bさんも、買い物に困っている');
    expect(texts()).toEqual([]);
    await words().fill('同じ班の方も、買い物に困っている');
    expect(await page.getByText('「Bさん」を言いかえてください。').count()).toBe(0);
    await go();
    await eventually(texts).toEqual(['同じ班の方も、買い物に困っている']);
  });

  it('[CNV-3] [UX-4] when the answer is lost, the words stay and pressing again makes no second card', async () => {
    let lost = 0;
    await page.route('**/api/conversions', async (route) => {
      lost += 1;
      if (lost > 1) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await choose(await askWhereTo(page, at.cards.need));
    await words().fill('坂の上では買い物がむずかしい');
    await go();
    await page.getByText('二重にはできません').waitFor();
    await expect.poll(() => words().inputValue()).toBe('坂の上では買い物がむずかしい');
    await go();
    await page.getByText('みんなの問題になりました。').waitFor();
    expect(lost).toBe(2);
    await eventually(texts).toEqual(['坂の上では買い物がむずかしい']);
  });

  it('[CNV-3] a person who worries us stays on the map, and the question says why', async () => {
    await cardOn(page, at.cards.person).click();
    await page.getByRole('complementary').getByRole('button', { name: 'そのほか' }).click();
    await page.getByRole('menuitem', { name: 'ほかの紙へ' }).click();
    const question = page.getByRole('dialog');
    await question.getByText('この地図の外へは出しません').waitFor();
    expect(await question.getByRole('textbox').count()).toBe(0);
  });

  it('[CNV-1] [AREA-2] a new sheet is put out for it where none stands there yet', async () => {
    const question = await askWhereTo(page, at.cards.voice);
    await question.getByRole('button', { name: /新しい紙.*みんなの問題/ }).click();
    await question.getByRole('textbox', { name: '新しい紙の題' }).fill('冬の集まり');
    await go();
    await page.getByText('「冬の集まり」のみんなの問題になりました。').waitFor();
    const shelf = await product.api.get<{ sheets: { title: string }[] }>(`/api/areas/${at.area}`);
    expect(shelf.sheets.filter((sheet) => sheet.title === '冬の集まり')).toHaveLength(1);
  });

  it('[CAN-3] all of it goes by keys', async () => {
    await cardOn(page, at.cards.voice).click();
    await page.getByRole('application', { name: /^図/ }).focus();
    await page.keyboard.press('b');
    const question = page.getByRole('dialog');
    await question.getByRole('button', { name: /つながりと買い物.*一人の声/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.type('と、ご近所の声');
    await page.getByRole('button', { name: '一人の声にする' }).focus();
    await page.keyboard.press('Enter');
    await eventually(texts).toHaveLength(1);
    expect(texts()[0]).toContain('と、ご近所の声');
  });
});
