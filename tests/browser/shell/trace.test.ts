import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { signedInPage } from '../harness/page.ts';
import { expectAccessible } from './accessibility.ts';
import type { OpenSheet } from './way-area.ts';
import { at, openWayRoom, page, product } from './way-room.ts';

openWayRoom();

const why = ({ id }: Pick<OpenSheet, 'id'>, card: string) =>
  `${product.url}/areas/${at.area.id}/boards/${id}/cards/${card}/why`;
const way = (on: Page) => on.getByRole('article', { name: '取り組みから、はじまりの声まで' });
const telling = (on: Page) => on.getByRole('complementary', { name: 'ことばで読む' });
/** The stages from the top of the page down. */
const rows = async (on: Page) => {
  await way(on).waitFor();
  return way(on)
    .locator('[data-row], [data-gap]')
    .evaluateAll((all) => all.map((it) => it.getAttribute('data-row') ?? `(${it.getAttribute('data-gap')})`));
};

describe('この取り組みはなぜ？', () => {
  it('[CNV-4] leads from an activity over boards back to the voices', async () => {
    await page.goto(why(at.model, at.cards.room));
    await page.getByRole('heading', { level: 1, name: 'この取り組みはなぜ？' }).waitFor();
    expect(await rows(page)).toEqual(['activity', 'goal', 'issue', 'problem', 'notice']);
    const voices = way(page).getByRole('region', { name: 'はじまりの声' });
    await voices.getByText('「一日だれとも話さない日があるんです」').waitFor();
    await voices.getByText('「回覧板を持っていっても会えない」').waitFor();
    await voices.getByText('配食のとき').waitFor();
    await expect.poll(() => way(page).locator('[aria-current] a').textContent()).toContain('お茶のみ場');
    await page.getByText('職員の覚え書きは、ここには出ません').waitFor();
  });

  it("[CNV-4] can be read in people's own words", async () => {
    const told = (await telling(page).locator('[data-told]').allInnerTexts()).join('').replace(/\s/g, '');
    expect(told).toBe(
      '「一日だれとも話さない日があるんです」「回覧板を持っていっても会えない」という声から、' +
        '「話す相手のいない一人暮らしがふえている」が、みんなの問題になりました。' +
        '「気軽に話せるお茶のみ場の立ち上げを支える」に取り組むことにしました。' +
        '「週に一度は、だれかと話す方がふえる」をめざしています。' +
        '「気軽に話せるお茶のみ場の立ち上げを支える」は、ここから生まれた取り組みです。',
    );
  });

  it('[CNV-4] leads forward from a voice on the map to what became of it', async () => {
    await page.goto(why(at.map, at.cards.need));
    await page.getByRole('heading', { level: 1, name: 'この声は、どうなったか' }).waitFor();
    expect(await rows(page)).toEqual(['(issue)', 'problem', 'notice']);
    await way(page).getByText('坂の上までバスが来ない').waitFor();
    await way(page).getByText('取り組む課題は、まだ決まっていません').waitFor();
  });

  it('[CNV-4] shows back and forward of what lies between', async () => {
    await page.goto(why(at.needs, at.cards.tea));
    await page.getByRole('heading', { level: 1, name: 'これまでと、これから' }).waitFor();
    expect(await rows(page)).toEqual(['activity', 'issue', 'problem', 'notice']);
  });

  it('[CNV-4] says what is missing behind a leaf, and offers the way to mend it', async () => {
    await page.goto(why(at.model, at.cards.fair));
    expect(await rows(page)).toEqual(['activity', '(goal)', '(issue)']);
    await way(page).getByText('もとの課題が、まだありません').waitFor();
    await way(page).getByRole('link', { name: '紙を開いて、つなげる' }).first().click();
    await page.waitForURL(new RegExp(`/boards/${at.model.id}\\?card=${at.cards.fair}$`));
    await page.getByRole('complementary').getByRole('heading', { name: '夏まつりの屋台' }).waitFor();
  });

  it('[CNV-4] each card opens on its own board, from board to board', async () => {
    await page.goto(why(at.model, at.cards.room));
    await way(page).getByRole('link', { name: '回覧板' }).click();
    await page.waitForURL(new RegExp(`/boards/${at.needs.id}\\?card=${at.cards.quiet}$`));
    await page.locator(`[data-card="${at.cards.quiet}"][data-selected]`).waitFor();
    await page.goBack();
    await way(page).getByRole('link', { name: '週に一度は' }).click();
    await page.waitForURL(new RegExp(`/boards/${at.model.id}\\?card=${at.cards.talk}$`));
    await page.locator(`[data-card="${at.cards.talk}"][data-selected]`).waitFor();
  });

  it('[CNV-4] follows what others write, and folds many voices', async () => {
    await page.goto(why(at.model, at.cards.room));
    const voices = way(page).getByRole('region', { name: 'はじまりの声' });
    await voices.getByText('回覧板').waitFor();
    for (let n = 1; n <= 12; n += 1)
      at.needs.join(at.needs.add({ kind: 'voice', text: `つぶやき${n}` }), at.cards.alone, 'grew-into');
    await voices.getByText('14件').waitFor();
    await telling(page).getByText('など、14件の声から、').waitFor();
    await expect.poll(() => voices.locator('[data-on-way]:visible').count()).toBe(10);
    await voices.getByRole('button', { name: 'ほか 4件' }).click();
    await expect.poll(() => voices.locator('[data-on-way]:visible').count()).toBe(14);
  });

  it('[CNV-4] on paper stands everything, and nothing that can only be pressed', async () => {
    await page.reload();
    const voices = way(page).getByRole('region', { name: 'はじまりの声' });
    await voices.getByText('14件').waitFor();
    await page.getByRole('button', { name: '刷る' }).click();
    await page.locator('[data-print="mark"]').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => voices.locator('[data-on-way]:visible').count()).toBe(14);
    expect(await page.getByRole('button').count()).toBe(0);
    await telling(page).getByText('みんなの問題になりました').waitFor();
    await page.emulateMedia({ media: 'screen' });
  });

  it('[CNV-4] a card that is no part of the way, or is not there, is told of kindly', async () => {
    const there = await signedInPage(product);
    await there.goto(why(at.needs, 'c_nowhere'));
    await there.getByRole('heading', { name: 'このカードの道のりは見つかりません' }).waitFor();
    await there.getByRole('link', { name: '紙を開く' }).waitFor();
    await there.context().close();
  });
});

const ways = [
  { name: 'at 100 %', viewport: { width: 1440, height: 900 }, reading: {} },
  {
    name: 'at 100 % in high contrast',
    viewport: { width: 1440, height: 900 },
    reading: { highContrast: true },
  },
  { name: 'at 200 %', viewport: { width: 720, height: 450 }, reading: { textSize: 'largest' } },
  {
    name: 'at 200 % in high contrast',
    viewport: { width: 720, height: 450 },
    reading: { textSize: 'largest', highContrast: true },
  },
  {
    name: 'on a phone in easy Japanese',
    viewport: { width: 390, height: 844 },
    reading: { language: 'ja-easy' },
  },
];

describe.each(ways)('$name', ({ viewport, reading }) => {
  it('[UX-2] axe finds nothing on the shelf with its river, in lists of cards and on ways', async () => {
    const other = await signedInPage(product, viewport);
    await other.addInitScript(
      (chosen) => localStorage.setItem('yoriai.reading', chosen),
      JSON.stringify({ ...reading, stillness: true }),
    );
    const area = `${product.url}/areas/${at.area.id}`;
    const open = async (address: string, landmark: string) => {
      await other.goto(address);
      await other.locator(landmark).first().waitFor();
      await expectAccessible(other, address);
    };
    await open(area, '[data-stage]');
    await open(`${area}/cards/notice`, '[data-listed]');
    await open(`${area}/cards/person-without-line`, '[data-listed]');
    await open(why(at.model, at.cards.room), '[data-row="notice"]');
    await open(why(at.model, at.cards.fair), '[data-gap]');
    await other.context().close();
  });
});
