import type { DocumentConnection } from '@yoriai/client/collaboration/document-connection';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bringTwoPeople, other, product } from '../harness/two-people.ts';
import { cardAtHand, wordsOf, writeInList, writeOnMap } from './card-at-hand.ts';

const words = 'はじめ\nAB\nおわり';

bringTwoPeople();

const state = (page: Page) => page.locator('[data-connection]').first().getAttribute('data-connection');
const shown = (page: Page) => page.locator('[data-connection]').first().textContent();
const is = (document: DocumentConnection) => document.state.get().is;

describe('the connection as a person sees it', () => {
  it('[SYNC-2][SYNC-3] without a network one works on alone; on its return both sides are there, once, within 3 s', async () => {
    const at = await cardAtHand(product, other, words);
    const page = await at.openPage(product);
    await writeOnMap(page, at.card);
    await page.context().setOffline(true);
    await expect.poll(() => state(page), { timeout: 10_000 }).toBe('offline');
    expect(await shown(page)).toContain('ひとりで編集中');
    await page.keyboard.type('外で書いた');
    at.edit((text) => wordsOf(text, 2).insert(0, '中で書いた'));
    await page.context().setOffline(false);
    const back = Date.now();
    await expect.poll(() => at.text(), { timeout: 10_000 }).toBe('はじめ\nA外で書いたB\n中で書いたおわり');
    expect(Date.now() - back).toBeLessThan(3000);
    await expect.poll(() => state(page)).toBe('stored');
    await expect
      .poll(() => page.locator('[role=textbox] p').allTextContents())
      .toEqual(at.text().split('\n'));
    await page.context().close();
  });

  it('[SYNC-3] 保存ずみ stands there only when the server has written the edit to disk', async () => {
    const at = await cardAtHand(product, other, words);
    const page = await at.openPage(product);
    await expect.poll(() => shown(page)).toContain('保存ずみ');
    await writeOnMap(page, at.card);
    // A server that is stopped in its tracks takes edits into its socket and writes nothing.
    process.kill(product.process.pid, 'SIGSTOP');
    try {
      await page.keyboard.type('まだ');
      await expect.poll(() => state(page)).toBe('live');
      expect(await shown(page)).not.toContain('保存ずみ');
    } finally {
      process.kill(product.process.pid, 'SIGCONT');
    }
    await expect.poll(() => shown(page)).toContain('保存ずみ');
    expect(at.text()).toBe('はじめ\nAまだB\nおわり');
    await page.context().close();
  });

  it('[SYNC-2][DUR-1] the server is killed and comes back: nothing that was typed is lost or doubled', async () => {
    const at = await cardAtHand(product, other, words);
    const page = await at.openPage(product);
    await writeOnMap(page, at.card);
    await page.keyboard.type('一');
    await expect.poll(() => at.text()).toBe('はじめ\nA一B\nおわり');
    await product.restart('SIGKILL');
    await page.keyboard.type('二');
    await expect.poll(() => state(page), { timeout: 10_000 }).toBe('stored');
    await expect.poll(() => is(at.board), { timeout: 10_000 }).toBe('stored');
    await expect.poll(() => at.text()).toBe('はじめ\nA一二B\nおわり');
    await page.context().close();
  });

  it('[UX-4] leaving with words that are not on disk asks first; with everything stored it does not', async () => {
    const at = await cardAtHand(product, other, words);
    const page = await at.openPage(product);
    const asked: string[] = [];
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type());
      await dialog.dismiss();
    });
    await writeOnMap(page, at.card);
    await page.context().setOffline(true);
    await page.keyboard.type('消さないで');
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toEqual(['beforeunload']);
    await page.context().setOffline(false);
    await expect.poll(() => state(page), { timeout: 10_000 }).toBe('stored');
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => page.isClosed()).toBe(true);
    expect(asked).toHaveLength(1);
    await page.context().close();
  });
});

describe('who else is writing', () => {
  it('[SYNC-1] one sees the other’s caret and selection in the same text, with the name in the margin', async () => {
    const at = await cardAtHand(product, other, words);
    const [mine, theirs] = await Promise.all([at.openPage(product), at.openPage(product)]);
    await writeInList(mine, at.card);
    await writeInList(theirs, at.card);
    await theirs.keyboard.press('Shift+End');
    const mark = mine.locator('[data-caret-of="野原 さくら"]');
    await mark.waitFor({ state: 'attached' });
    const [caret, selected] = [mark.locator('i').last(), mark.locator('i').first()];
    const field = await mine.locator('[role=textbox]').boundingBox();
    const bar = await caret.boundingBox();
    expect(bar && field && bar.y >= field.y && bar.y < field.y + field.height).toBe(true);
    await expect.poll(async () => (await selected.boundingBox())?.width ?? 0).toBeGreaterThan(5);
    await theirs.keyboard.press('ArrowUp');
    await expect.poll(async () => (await caret.boundingBox())?.y ?? 0).toBeLessThan(bar?.y ?? 0);
    await theirs.keyboard.press('Escape');
    await mark.waitFor({ state: 'detached' });
    await Promise.all([mine.context().close(), theirs.context().close()]);
  });

  it('[SYNC-1] who only looks sees that and where the other writes', async () => {
    const at = await cardAtHand(product, other, words);
    const [mine, theirs] = await Promise.all([at.openPage(product), at.openPage(product)]);
    await writeOnMap(theirs, at.card);
    const card = mine.locator(`[data-card="${at.card}"]`).first();
    await expect.poll(() => card.textContent()).toContain('書いています');
    await card.locator('[data-caret]').waitFor({ state: 'attached' });
    await theirs.keyboard.type('いま');
    await expect.poll(() => card.textContent()).toContain('AいまB');
    await Promise.all([mine.context().close(), theirs.context().close()]);
  });
});
