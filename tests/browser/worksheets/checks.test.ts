import { worksheetDocument } from '@yoriai/shared/documents/names';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import type { SelfChecks, ShownSelfCheck } from '@yoriai/shared/self-check/api';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../harness/browser.ts';
import { morePeople } from '../harness/more-people.ts';
import { desk, phone, signedInPage } from '../harness/page.ts';
import { type Product, startProduct } from '../harness/product.ts';
import { leave } from '../harness/two-people.ts';
import { expectAccessible } from '../shell/accessibility.ts';
import { otherPerson } from '../typing/other-person.ts';

let product: Product;
let director: Product;
let colleague: Product;
let area: string;

beforeAll(async () => {
  product = await startProduct();
  [director, colleague] = (await morePeople(product, [
    { name: '西川 みのる', role: 'director' },
    { name: '宮原 ちひろ', role: 'staff' },
  ])) as [Product, Product];
  area = (await product.api.post<{ id: string }>('/api/areas', { name: 'ひばり台地区', level: 'district' }))
    .id;
});
afterAll(async () => {
  await product.stop();
  await closeBrowser();
});

const score = (page: Page, step: string, words: string) =>
  page.locator(`#section-${step}`).getByRole('radio', { name: words, exact: true });

async function write(page: Page, field: string, words: string): Promise<void> {
  const place = page.locator(`[data-on="${field}"]`);
  await place.getByRole('button').click();
  await place.locator('[contenteditable=true]:focus').waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
  await place.getByRole('button').filter({ hasText: words }).waitFor();
}

const stored = (page: Page) => page.locator('[data-connection="stored"]').first().waitFor();

describe('a self check', () => {
  it('[WS-6] [B-31] [P16] is filled on a phone, complete with four scores, and read by another only while it is shown', async () => {
    const page = await signedInPage(product, phone);
    await page.goto(`${product.url}/areas/${area}`);
    await page.getByRole('link', { name: '自分のセルフチェック' }).click();
    await page.getByRole('link', { name: '書きはじめる' }).first().click();
    const state = page.getByRole('status').filter({ hasText: /点を/ });
    await state
      .filter({ hasText: '点をつけていないところ：知る、つなぐ、まきこむ・つくりだす、ひろげる' })
      .waitFor();

    await score(page, 'know', '十分できた').click();
    await score(page, 'know', 'できなかった').click();
    await score(page, 'connect', 'できなかった').click();
    await score(page, 'connect', 'できなかった').click();
    await state.filter({ hasText: '点をつけていないところ：つなぐ、' }).waitFor();
    await page.getByText('自分からあいさつし、話しかけている').click();
    await write(page, 'failed', '約束を一つ忘れた');
    for (const step of ['connect', 'involve', 'spread']) await score(page, step, 'おおむねできた').click();
    await state.filter({ hasText: '4つとも点をつけました' }).waitFor();
    await stored(page);
    const { own, present } = await product.api.get<SelfChecks>('/api/self-checks');
    expect(own).toEqual([
      { period: present, scores: { know: 1, connect: 3, involve: 3, spread: 3 }, shownTo: [] },
    ]);
    await expectAccessible(page, 'self check');
    await page.getByRole('link', { name: '刷る' }).click();
    await page.locator('[data-print=worksheet]').getByText('約束を一つ忘れた').waitFor();
    await page.getByRole('link', { name: '書くところへもどる' }).click();

    const shownTo = () => director.api.get<readonly ShownSelfCheck[]>('/api/self-checks/shown');
    expect(await shownTo()).toEqual([]);
    await page.getByRole('button', { name: '見せる相手をえらぶ' }).click();
    await page.getByText('西川 みのる').click();
    await page.getByRole('button', { name: 'この人たちに見せる' }).click();
    await page.getByText('見せている相手：西川 みのる').waitFor();

    const reader = await signedInPage(director, desk);
    await reader.goto(`${product.url}/self-checks`);
    await reader.getByRole('link', { name: /読む/ }).click();
    await reader.getByText('約束を一つ忘れた').waitFor();
    await reader.getByText('自分からあいさつし、話しかけている').waitFor();

    await page.getByRole('button', { name: '見せる相手をえらぶ' }).click();
    await page.getByRole('button', { name: 'だれにも見せない' }).click();
    await page.getByText('見せるのをやめました').waitFor();
    await reader.reload();
    await reader.getByRole('heading', { name: 'いまは見せてもらっていません' }).waitFor();
    expect(await shownTo()).toEqual([]);
    await reader.goto(`${product.url}/self-checks`);
    await reader.getByRole('row', { name: '野原 さくら はい' }).waitFor();
    await leave([page, reader]);
  });

  it('[WS-6] shows the change over half-years as small charts, with a table that says the same', async () => {
    const [present = ''] = [(await product.api.get<SelfChecks>('/api/self-checks')).present];
    const page = await signedInPage(product, desk);
    const [year = 0, half] = present.split('-h').map(Number);
    await page.goto(`${product.url}/self-checks?period=${year - 1}-h${half}`);
    await score(page, 'know', '十分できた').click();
    await stored(page);
    await page.getByRole('link', { name: 'セルフチェックの一覧へ' }).click();
    const table = page.getByRole('table', { name: '半期ごとの点の表' });
    await table.waitFor();
    await expect
      .poll(() => table.locator('tbody tr').allInnerTexts())
      .toEqual([expect.stringMatching(/4\s+なし\s+なし\s+なし$/), expect.stringMatching(/1\s+3\s+3\s+3$/)]);
    await expect.poll(() => page.locator('figure .recharts-bar-rectangle path').count()).toBe(5);
    await expectAccessible(page, 'self checks');
    await leave([page]);
  });

  it('[WS-6] [P16] gives its next action to a new record as a plan: the words, and no score', async () => {
    const page = await signedInPage(product, desk);
    await page.goto(`${product.url}/self-checks`);
    await page.getByRole('link', { name: 'つづきを書く' }).click();
    await write(page, 'nextAction', '来なくなった方の様子をまず聞く');
    await page.getByRole('button', { name: '実践記録のプランに写す' }).click();
    await page.getByRole('button', { name: '写して記録をひらく' }).click();
    await page.waitForURL(/\/worksheets\/s_\w+\?row=w_/);
    await page.getByText('来なくなった方の様子をまず聞く').first().waitFor();
    await stored(page);
    const book = /worksheets\/(s_\w+)/.exec(page.url())?.[1] ?? '';
    const person = otherPerson(director);
    const { doc } = await person.open(worksheetDocument(book));
    const { rows } = readWorksheet(doc).worksheet;
    expect(rows.map(({ texts, source }) => [texts, source])).toEqual([
      [{ plan: '来なくなった方の様子をまず聞く' }, undefined],
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/self-check|know/);
    person.leave();
    await leave([page]);
  });
});

describe('a check sheet', () => {
  const make = async (title: string) =>
    (
      await product.api.post<{ id: string }>(`/api/areas/${area}/worksheets`, {
        template: 'guideline-check',
        title,
      })
    ).id;
  const mark = (page: Page, item: string, sign: RegExp) =>
    page.locator(`[data-on="${item}.priority"]`).getByRole('radio', { name: sign });

  it('[WS-6] [P17] [B-32] is filled alone, opened together on every page at once, and laid side by side by difference', async () => {
    const check = await make('秋のチェック');
    const address = `${product.url}/areas/${area}/worksheets/${check}`;
    const page = await signedInPage(product, phone);
    await page.goto(address);
    await page.getByText('まだだれも書いていません。').waitFor();
    await page.getByRole('link', { name: '自分のシートに書く' }).click();
    await mark(page, '1-1-1', /◎/).click();
    await mark(page, '1-1-2', /○/).click();
    await write(page, '1-1-1.status', '言葉がそろっていない');
    await page.getByRole('button', { name: '次の指針へ' }).click();
    await mark(page, '2-1-1', /◎/).click();
    await expectAccessible(page, 'own check sheet');
    // One state and one もとに戻す: those of what is being written.
    await page.locator('[data-connection="stored"]').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'もとに戻す' }).count()).toBe(1);
    await page.getByRole('button', { name: 'もとに戻す' }).click();
    await expect.poll(() => mark(page, '2-1-1', /◎/).getAttribute('aria-checked')).not.toBe('true');
    await mark(page, '2-1-1', /◎/).click();
    await page.getByRole('link', { name: '刷る' }).click();
    const printed = page.locator('[data-print=worksheet]');
    await printed.getByText('言葉がそろっていない').waitFor();
    await page.getByRole('link', { name: '書くところへもどる' }).click();

    const others = await Promise.all([director, colleague].map((it) => signedInPage(it, desk)));
    for (const theirs of others) {
      await theirs.goto(`${address}?sheet=mine`);
      await mark(theirs, '1-1-2', /○/).click();
      await theirs.getByText('書きおえた', { exact: true }).click();
      await stored(theirs);
      await theirs.goto(address);
    }
    const [reader] = others as [Page];
    await reader.getByRole('row', { name: '西川 みのる 書きおえました' }).waitFor();
    await reader.getByRole('row', { name: '野原 さくら 書いているところです' }).waitFor();
    expect(await reader.content()).not.toContain('言葉がそろっていない');

    await page.getByRole('link', { name: 'みんなの紙へもどる' }).first().click();
    await page.getByRole('button', { name: 'みんなで開く' }).click();
    const asked = page.getByRole('dialog');
    await asked.getByText('いちど開くと、もとにはもどせません。').waitFor();
    await asked.getByText('まだ書いている人：野原 さくら').waitFor();
    await expectAccessible(page, 'the question before opening');
    await asked.getByRole('button', { name: 'いま開く' }).click();

    for (const opened of [page, reader]) {
      await opened.getByRole('heading', { name: 'みんなのシート' }).waitFor();
      await opened.getByText('言葉がそろっていない').waitFor();
      const items = opened.getByRole('article').getByRole('article').getByRole('heading', { level: 4 });
      await expect.poll(() => items.count()).toBe(3);
      await expect
        .poll(() => opened.getByRole('heading', { level: 3 }).allInnerTexts())
        .toEqual([expect.stringMatching(/いちばん分かれた項目（同じくらいの2項目）/), '見方が同じ項目']);
      await opened.getByText('宮原 ちひろ').first().waitFor();
    }
    await expectAccessible(page, 'sheets side by side');
    await reader.getByRole('radio', { name: '指針2' }).click({ force: true });
    await expect.poll(() => reader.getByRole('heading', { level: 4 }).count()).toBe(1);
    // On paper: the sheets themselves, without what only a screen needs.
    await reader.evaluate(() => Object.assign(window, { print: () => (document.title = 'printed') }));
    await reader.getByRole('button', { name: '刷る' }).click();
    await expect.poll(() => reader.title()).toBe('printed');
    await reader.emulateMedia({ media: 'print' });
    await expect.poll(() => reader.getByRole('button', { name: '刷る' }).count()).toBe(0);
    await expect.poll(() => reader.getByRole('heading', { name: 'みんなのシート' }).isVisible()).toBe(true);
    expect(await reader.getByRole('radio', { name: '指針2' }).count()).toBe(0);
    await reader.emulateMedia({ media: 'screen' });
    await reader.getByRole('link', { name: '自分のシートを読む' }).click();
    await reader.getByText('みんなで開いたので、書きかえはできません').waitFor();
    await expect.poll(() => mark(reader, '1-1-1', /◎/).isDisabled()).toBe(true);
    await leave([page, ...others]);
  });

  it('[WS-6] [P17] of two people bears no names; rounds of the area stand beside each other in charts and a table', async () => {
    const check = await make('冬のチェック');
    const address = `${product.url}/areas/${area}/worksheets/${check}`;
    const page = await signedInPage(product, desk);
    await page.goto(`${address}?sheet=mine`);
    await page.getByRole('button', { name: '指針4' }).click();
    await mark(page, '4-4-2', /◎/).click();
    await stored(page);
    await page.goto(address);
    await page.getByRole('button', { name: 'みんなで開く' }).click();
    await page.getByText('3人に満たないときは、名前を出さずに並べます。').waitFor();
    await page.getByRole('button', { name: 'いま開く' }).click();
    await page.getByText('1人め').first().waitFor();
    expect(await page.getByRole('article').first().textContent()).not.toContain('野原');
    const table = page.getByRole('table', { name: '回ごとのしるしの数の表' });
    await table.waitFor();
    await expect
      .poll(() => table.locator('tbody tr').allInnerTexts())
      .toEqual([
        expect.stringMatching(/^1 秋のチェック\s*3人\s+◎ 1\s+○ 3/),
        expect.stringMatching(/^2 冬のチェック\s*1人\s+◎ 0\s+○ 0/),
      ]);
    await expect.poll(() => page.locator('figure .recharts-bar-rectangle path').count()).toBeGreaterThan(2);
    await leave([page]);
  });
});
