import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { cardOn, eventually } from '../board/worry-board.ts';
import { phone, type Viewport } from '../harness/page.ts';
import { bringTwoPeople, leave, other, product } from '../harness/two-people.ts';
import { expectAccessible } from '../shell/accessibility.ts';
import { askWhereTo, choose, onItsHead, rewrite, type TwoBoards, twoBoards } from './two-boards.ts';

let at: TwoBoards;

bringTwoPeople();
beforeEach(async () => {
  at = await twoBoards(product, other);
});

const go = (page: Page) =>
  page.getByRole('dialog').getByRole('button', { name: 'みんなの問題にする' }).click();

/** Makes a 問題 of the 困りごと over HTTP, as somebody else. */
const convert = (key: string) =>
  product.api.post<{ cards: string[] }>('/api/conversions', {
    from: { document: at.sheet.documents.main, cards: [at.cards.need] },
    to: { document: at.issues.sheet.documents.main, kind: 'problem' },
    key,
    texts: ['坂の上では買い物がむずかしい'],
  });

describe('two people who make something of the same card', () => {
  it('[CNV-3] the second is led to what there is already, and may make one more', async () => {
    const [mine, theirs] = [await at.openPage('map'), await at.openPage('map')];
    await choose(await askWhereTo(mine, at.cards.need));
    await choose(await askWhereTo(theirs, at.cards.need));
    await theirs.getByRole('textbox').fill('坂の上では買い物がむずかしい');
    await go(mine);
    await eventually(() => at.made()).toHaveLength(1);
    await go(theirs);
    const question = theirs.getByRole('dialog');
    await question.getByText('「つながりと買い物」に、もうあります。').waitFor();
    expect(at.made()).toHaveLength(1);
    await expect.poll(() => question.getByRole('textbox').inputValue()).toBe('坂の上では買い物がむずかしい');
    const there = question.getByRole('link', { name: 'あるほうを開く' });
    expect(await there.getAttribute('href')).toContain(`${at.issues.sheet.id}?card=${at.made()[0]?.id}`);
    await question.getByRole('button', { name: 'もう1枚つくる' }).click();
    await eventually(() => at.made()).toHaveLength(2);
    // Both see it on the card, without asking.
    await cardOn(mine, at.cards.need).getByText('みんなの問題2枚へ').waitFor();
    await leave([mine, theirs], /409/);
  });
});

describe('a source that changes', () => {
  it.each(['map', 'list'] as const)(
    '[CNV-2] is marked on what was made of it until somebody has looked, in the %s',
    async (view) => {
      const { cards } = await convert(`key-of-${view}-test`);
      const page = await at.openIssues(view);
      const made = page.locator(`[data-card="${cards[0]}"]`).first();
      await made.getByText('困りごとから').waitFor();
      expect(await made.getByText('元が変わりました').count()).toBe(0);
      rewrite(at.board, at.cards.need, '雪の日は、坂をおりられない');
      await made.getByText('元が変わりました').waitFor();
      if (view === 'list') await made.getByRole('button', { name: /くわしく/ }).click();
      else await made.click(onItsHead);
      const panel = page.getByRole('complementary');
      await panel.getByRole('link', { name: '雪の日は、坂をおりられない' }).waitFor();
      await panel.getByRole('button', { name: '確かめました' }).click();
      await made.getByText('元が変わりました').waitFor({ state: 'detached' });
      expect(await panel.getByRole('button', { name: '確かめました' }).count()).toBe(0);
      await leave([page], /409/);
    },
  );

  it('[CNV-2] one that was put away is told, and leads nowhere', async () => {
    const { cards } = await convert('key-of-away-test');
    const page = await at.openPage('map');
    await cardOn(page, at.cards.need).click();
    const panel = page.getByRole('complementary');
    await panel.getByRole('link', { name: '坂の上では買い物がむずかしい' }).waitFor();
    await product.api.patch(`/api/areas/${at.area}/boards/${at.issues.sheet.id}`, { away: true });
    await page.reload();
    await cardOn(page, at.cards.need).click();
    await panel.getByText('しまってあります').waitFor();
    expect(await panel.getByRole('link', { name: '坂の上では買い物がむずかしい' }).count()).toBe(0);
    expect(cards).toHaveLength(1);
    await leave([page], /409/);
  });
});

describe('the question', () => {
  it.each([
    ['a desk', { width: 1440, height: 900 }],
    ['a phone', phone],
  ] as [string, Viewport][])('[UX-2] has no fault that axe knows, on %s', async (_, size) => {
    const page = await at.openPage('list', size);
    await cardOn(page, at.cards.need)
      .getByRole('button', { name: /くわしく/ })
      .click();
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: 'ほかの紙へ' }).click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page, 'where to');
    await choose(page.getByRole('dialog'));
    await page.getByRole('textbox').first().waitFor();
    await expectAccessible(page, 'in which words');
    await page.getByRole('radio', { name: 'いくつかに分ける' }).check({ force: true });
    await go(page);
    await page.getByText('言葉を書いてください。').first().waitFor();
    await expectAccessible(page, 'words are missing');
    await leave([page], /409/);
  });
});
