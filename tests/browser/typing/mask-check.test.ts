import { readNotNames } from '@yoriai/shared/documents/not-names';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { composeJapanese } from '../harness/compose.ts';
import { openPapers } from '../harness/open-paper.ts';
import { faultsOf } from '../harness/page.ts';
import { bringTwoPeople, leave, other, product } from '../harness/two-people.ts';
import { type CardAtHand, cardAtHand, paragraph, wordsIn, writeInList, writeOnMap } from './card-at-hand.ts';

const before = 'はじめ\nAB\nおわり';

let map: CardAtHand;
let list: CardAtHand;
let left: CardAtHand;
let staff: CardAtHand;

bringTwoPeople();
beforeAll(async () => {
  [map, list, left, staff] = [
    await cardAtHand(product, other, before),
    await cardAtHand(product, other, before),
    await cardAtHand(product, other, before),
    await cardAtHand(product, other, before),
  ];
  await openPapers(product, [map.sheet.id, list.sheet.id, left.sheet.id], 'residents');
});

/** Every byte the other person ever got. */
const bytesOf = ({ board: { doc } }: CardAtHand): string =>
  Buffer.from(Y.encodeStateAsUpdate(doc)).toString('utf8');
const question = (page: Page): Locator => page.locator('[data-finding]');
const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).click();

describe('[ACC-6] writing on a paper that others can read', () => {
  it('[B-1][CAN-6] a converted name is asked about before it is sent; changed, no byte of it was ever sent, and one writes on', async () => {
    const page = await map.openPage(product);
    const field = await writeOnMap(page, map.card);
    await composeJapanese(page, ['や', 'やま', 'やまださん'], '、山田さん');
    await question(page).waitFor();
    expect([map.text(), await wordsIn(field)]).toEqual([before, 'はじめ\nA、山田さんB\nおわり']);
    map.edit((text) => text.insert(0, [paragraph('上')]));
    await expect.poll(() => wordsIn(field)).toBe('上\nはじめ\nA、山田さんB\nおわり');
    await press(page, /「[A-F]さん」に変える/);
    await expect.poll(() => map.text()).toMatch(/^上\nはじめ\nA、[A-F]さんB\nおわり$/);
    expect(bytesOf(map)).not.toContain('山田');
    // The caret is still among the words.
    await composeJapanese(page, ['と'], '、元気。');
    await expect.poll(() => map.text()).toContain('、元気。');
    await leave([page]);
  });

  it('[B-2][B-3] in 一覧: このまま送る leaves a sign on the card; 名前ではない is remembered on the board', async () => {
    const page = await list.openPage(product);
    await writeInList(page, list.card);
    await page.keyboard.type('０９０-1234-5678。');
    await expect.poll(() => question(page).getAttribute('data-finding')).toBe('phone');
    await press(page, /このまま送る/);
    await expect.poll(() => list.text()).toContain('０９０-1234-5678');
    await page.keyboard.type('山田さん。');
    await press(page, /名前ではない/);
    await expect.poll(() => list.text()).toContain('山田さん。');
    expect(readNotNames(list.board.doc)).toEqual(['山田さん']);
    await page.keyboard.type('山田さん。');
    await expect.poll(() => list.text()).toContain('山田さん。山田さん。');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('[data-findings]').getAttribute('data-findings')).toBe('1');
    await expect.poll(() => page.locator('[data-findings]').textContent()).toContain('０９０-1234-5678');
    await leave([page]);
  });

  it('[UX-4] the field, the page and the network are left with a question open: the words wait, and arrive once', async () => {
    const page = await left.openPage(product);
    const asked: string[] = [];
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type());
      await dialog.dismiss();
    });
    const field = await writeOnMap(page, left.card);
    await page.keyboard.type('山田さん。');
    await question(page).waitFor();
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    await question(page).waitFor();
    // Opened again, the words are there; left again by pressing elsewhere, they wait.
    await page.locator(`[data-card="${left.card}"]`).first().dblclick();
    await expect.poll(() => wordsIn(field)).toBe('はじめ\nA山田さん。B\nおわり');
    await page.getByRole('link', { name: 'もみじ台' }).click();
    await page.getByRole('heading', { name: 'もみじ台' }).first().waitFor();
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toEqual(['beforeunload']);
    await page.context().setOffline(true);
    await press(page, /このまま送る/);
    await page.context().setOffline(false);
    await expect.poll(() => left.text(), { timeout: 10_000 }).toBe('はじめ\nA山田さん。B\nおわり');
    await question(page).waitFor({ state: 'detached' });
    await leave([page], /ERR_INTERNET_DISCONNECTED|WebSocket|Failed to load/);
  });

  it('[P31][P23] on staff’s own paper keys go at once; violence leads to numbers to call, and nothing of it is sent', async () => {
    const page = await staff.openPage(product);
    await writeOnMap(page, staff.card);
    await page.keyboard.type('毎日殴られている');
    await expect.poll(() => staff.text()).toContain('毎日殴られている');
    await page.locator('[data-harm-hint]').waitFor();
    let edits = 0;
    staff.board.doc.on('update', () => {
      edits += 1;
    });
    const requests: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/')) requests.push(request.url());
    });
    await press(page, /相談先を見る/);
    const numbers = page.getByRole('dialog').getByRole('link');
    await expect.poll(() => numbers.count()).toBeGreaterThanOrEqual(4);
    expect(await numbers.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
      expect.arrayContaining(['tel:119', 'tel:110', 'tel:189', 'tel:%238008']),
    );
    expect([requests, edits]).toEqual([[], 0]);
    expect(faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.context().setOffline(true);
    await press(page, /いま危ない/);
    await page.getByRole('link', { name: /110/ }).waitFor();
    await leave([page], /ERR_INTERNET_DISCONNECTED|WebSocket|Failed to load/);
  });
});
