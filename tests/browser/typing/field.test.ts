import { limits } from '@yoriai/shared/limits';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { composeJapanese } from '../harness/compose.ts';
import { faultsOf } from '../harness/page.ts';
import { bringTwoPeople, other, product } from '../harness/two-people.ts';
import { cardAtHand, wordsOf, writeInList, writeOnMap } from './card-at-hand.ts';

const words = 'はじめ\nAB\nおわり';

bringTwoPeople();

/** Pastes as a browser does: an event that carries text, and HTML beside it. */
const paste = (page: Page, text: string) =>
  page.evaluate((plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    clipboardData.setData(
      'text/html',
      `<h1 onclick="alert(1)">${plain}</h1><img src="https://example.test/x.png">`,
    );
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

describe('the field words are written in', () => {
  it('what is pasted comes in as plain lines', async () => {
    const at = await cardAtHand(product, other, words);
    const page = await at.openPage(product);
    await writeOnMap(page, at.card);
    await paste(page, '一\r\n二\u0007\n三');
    await expect.poll(() => at.text()).toBe('はじめ\nA一\n二\n三B\nおわり');
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('[SYNC-5] undo in the field takes back one’s own words and leaves the other’s', async () => {
    const at = await cardAtHand(product, other, words);
    const page = await at.openPage(product);
    await writeOnMap(page, at.card);
    await composeJapanese(page, ['わ', 'わたし'], '私');
    await expect.poll(() => at.text()).toBe('はじめ\nA私B\nおわり');
    at.edit((text) => wordsOf(text, 1).insert(0, '隣'));
    await expect.poll(() => page.locator('[role=textbox]').textContent()).toContain('隣A私B');
    await page.keyboard.press('Control+z');
    await expect.poll(() => at.text()).toBe('はじめ\n隣AB\nおわり');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => at.text()).toBe('はじめ\n隣A私B\nおわり');
    await page.context().close();
  });

  it('[HOST-3][UX-4] at the limit nothing typed, converted or pasted is lost: it is shown to be taken elsewhere', async () => {
    const full = 'あ'.repeat(limits.cardTextCharacters - words.length - 1);
    const at = await cardAtHand(product, other, `はじめ\nAB\n${full}おわり`);
    const page = await at.openPage(product);
    await page.getByText('一覧', { exact: true }).click();
    await page.locator(`li[data-card="${at.card}"] button`, { hasText: 'AB' }).click();
    await page.waitForFunction(() => getSelection()?.anchorNode?.textContent?.endsWith('おわり'));
    await paste(page, '春夏');
    await expect.poll(() => at.text().endsWith('おわり春')).toBe(true);
    const notice = page.locator('[role=status]', { hasText: '1,000文字まで' });
    await expect.poll(() => notice.textContent()).toContain('夏');
    await composeJapanese(page, ['あ', 'あき'], '秋');
    await expect.poll(() => notice.textContent()).toContain('秋');
    expect(at.text().endsWith('おわり春')).toBe(true);
    await page.keyboard.type('x');
    await expect.poll(() => page.locator('[role=textbox]').textContent()).not.toContain('x');
    expect(at.text().endsWith('おわり春')).toBe(true);
    await page.context().close();
  });

  it('opening a text and closing it again edits nothing', async () => {
    const at = await cardAtHand(product, other, words);
    const page = await at.openPage(product);
    let edits = 0;
    at.board.doc.on('update', () => {
      edits += 1;
    });
    const field = await writeInList(page, at.card);
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    await expect
      .poll(() => page.locator('[data-connection]').first().getAttribute('data-connection'))
      .toBe('stored');
    expect(edits).toBe(0);
    await page.context().close();
  });
});
