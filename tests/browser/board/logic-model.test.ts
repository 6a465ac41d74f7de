import { AxeBuilder } from '@axe-core/playwright';
import { moveCards, setText } from '@yoriai/shared/boards/edits/cards';
import { addNote } from '@yoriai/shared/boards/edits/notes';
import { openBoard } from '@yoriai/shared/documents/board';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { countingHand } from '../../support/hand.ts';
import { bringTwoPeople, leave } from '../harness/two-people.ts';
import { beginHouse, type House } from './house.ts';
import { cardOn, eventually, middleOf, takeAndCarry, write } from './worry-board.ts';

let at: House;
let page: Page;
bringTwoPeople();
beforeEach(async () => {
  at = await beginHouse();
  page = await at.openPage();
  return () => leave([page]);
});

async function axeFaults(on: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: on })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const boxOf = async (id: string, on = page) => {
  const box = await cardOn(on, id).boundingBox();
  return box ?? { x: 0, y: 0, width: 0, height: 0 };
};
const sheet = () => page.getByRole('complementary');
const openSheet = (id: string) => cardOn(page, id).click({ position: { x: 40, y: 14 } });

describe('ロジックモデル', () => {
  it('[LGM-1] is laid out by itself as a house, level below level, and numbers its 目標', async () => {
    const tops = await Promise.all(
      (['ideal', 'alone', 'shops', 'tea', 'fair'] as const).map(
        async (name) => (await boxOf(at.cards[name])).y,
      ),
    );
    const [ideal = 0, alone = 0, shops = 0, tea = 0, fair = 0] = tops;
    expect(shops).toBeCloseTo(alone, 0);
    expect(fair).toBeCloseTo(tea, 0);
    expect(alone).toBeGreaterThan(ideal + 60);
    expect(tea).toBeGreaterThan(alone + 60);
    await cardOn(page, at.cards.shops).getByText('目標 2').waitFor();
    await page.getByRole('heading', { name: '取り組み' }).waitFor();
    await page.getByText('どんな状態になっていればよいか').waitFor();
    await expect.poll(() => page.locator('[data-part=post]').count()).toBe(2);
    expect(at.content().places).toEqual({});
  });

  it('[LGM-1] a card laid by hand stays there for both; ならべなおす lays it out again, as one step', async () => {
    const theirs = await at.openPage();
    // Beside a card of the same row: what stands above it may still settle.
    const height = async () => (await boxOf(at.cards.fair, theirs)).y - (await boxOf(at.cards.tea, theirs)).y;
    const before = await height();
    await takeAndCarry(page, cardOn(page, at.cards.fair), 60, 60);
    await page.mouse.up();
    await eventually(() => Object.keys(at.content().places)).toEqual([at.cards.fair]);
    await eventually(height).toBeGreaterThan(before + 40);
    await page.getByRole('button', { name: 'ならべなおす' }).click();
    await eventually(() => at.content().places).toEqual({});
    await eventually(height).toBeCloseTo(before, 0);
    await page.getByRole('button', { name: 'もどす' }).click();
    await eventually(() => Object.keys(at.content().places)).toEqual([at.cards.fair]);
    await leave([theirs]);
  });

  it('[LGM-4] below a 目標 without 取り組み a 赤丸 is left, seen by the other and filled in', async () => {
    const theirs = await at.openPage();
    await page.getByText('取り組みがない目標 1').waitFor();
    await page.getByRole('button', { name: '「坂の上でも買い物に困らない」の取り組みを話し合う' }).click();
    const slot = () => at.content().cards.find((card) => card.slot === 'open');
    await eventually(() => slot()?.kind).toBe('activity');
    await eventually(() =>
      at.content().links.some(({ from, to }) => from === slot()?.id && to === at.cards.shops),
    ).toBe(true);
    const id = slot()?.id ?? '';
    // A place left open is no 取り組み yet.
    await page.getByText('取り組みがない目標 1').waitFor();
    await cardOn(theirs, id).getByRole('button', { name: '取り組みを話し合う' }).click();
    await write(theirs, '移動販売を坂の上へ');
    await theirs.keyboard.press('Escape');
    await cardOn(page, id).getByText('移動販売を坂の上へ').waitFor();
    await page.getByText('取り組みがない目標').waitFor({ state: 'detached' });
    await leave([theirs]);
  });

  it('[LGM-4] what is open is counted, lit up and said on the card', async () => {
    await cardOn(page, at.cards.fair).getByText('目標につながっていません').waitFor();
    await page.getByRole('button', { name: '目標につながらない取り組み 1' }).click();
    await cardOn(page, at.cards.fair).getByText('ここがまだ空いています').waitFor();
    expect(await cardOn(page, at.cards.tea).getByText('ここがまだ空いています').count()).toBe(0);
    await page.getByRole('button', { name: '指標がない目標 1' }).click();
    await cardOn(page, at.cards.shops).getByText('ここがまだ空いています').waitFor();
    await cardOn(page, at.cards.shops).getByRole('button', { name: '指標を決める' }).click();
    await write(page, '「困っている」と答えた方');
    await page.keyboard.press('Escape');
    await page.getByText('指標がない目標 0').waitFor();
    await eventually(() => at.content().cards.find((card) => card.id === at.cards.shops)?.indicator).toBe(
      '「困っている」と答えた方',
    );
  });

  it('[LGM-2] a bar is drawn of measured values alone', async () => {
    await cardOn(page, at.cards.alone).locator('[data-bar]').waitFor();
    await expect.poll(() => page.locator('[data-bar]').count()).toBe(1);
    await openSheet(at.cards.alone);
    await sheet()
      .getByRole('button', { name: /^目標の値/ })
      .click();
    await page.waitForFunction(() => document.activeElement?.matches('[contenteditable=true]'));
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('もっと多く');
    await page.keyboard.press('Escape');
    await cardOn(page, at.cards.alone).getByText('もっと多く').waitFor();
    await page.locator('[data-bar]').waitFor({ state: 'detached' });
  });

  it('[LGM-2] [B-8] a dated note of change is seen by the other, taken back, and given back by undo', async () => {
    const theirs = await at.openPage('list');
    await openSheet(at.cards.alone);
    await sheet().getByRole('button', { name: '変化を書きとめる' }).click();
    const day = sheet().getByLabel('いつのこと');
    await sheet().getByLabel('ひとこと').fill('下見に初めての方がみえた');
    await sheet().getByText('近づいた', { exact: true }).click();
    // Typed as people type it: a day that no month has.
    await day.focus();
    await page.keyboard.type('20240231');
    await sheet().getByRole('button', { name: '書きとめる', exact: true }).click();
    await sheet().getByText('2026年11月20日のように').waitFor();
    expect(at.content().notes).toEqual([]);
    await expect.poll(() => sheet().getByLabel('ひとこと').inputValue()).toBe('下見に初めての方がみえた');
    await day.fill('2999-01-01');
    await sheet().getByRole('button', { name: '書きとめる', exact: true }).click();
    await sheet().getByText('まだ来ていない日です').waitFor();
    await day.fill('2024-10-14');
    await sheet().getByRole('button', { name: '書きとめる', exact: true }).click();
    await cardOn(theirs, at.cards.alone).getByText('2024年10月14日').waitFor();
    await eventually(() => at.content().notes).toMatchObject([
      { card: at.cards.alone, on: '2024-10-14', turn: 'nearer', text: '下見に初めての方がみえた' },
    ]);
    await sheet()
      .getByRole('button', { name: /を取り消す$/ })
      .click();
    await cardOn(theirs, at.cards.alone).getByText('2024年10月14日').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'もどす' }).click();
    await cardOn(theirs, at.cards.alone).getByText('2024年10月14日').waitFor();
    await leave([theirs]);
  });

  it('[LGM-2] notes stand in the order of their days, the newest first', async () => {
    const parts = openBoard(at.board.doc);
    const hand = countingHand('南', 5_000);
    for (const on of ['2026-04-02', '2026-09-30', '2025-12-01'])
      addNote(parts, { card: at.cards.alone, on, turn: 'same', text: '' }, hand, at.board.undo.origin);
    await openSheet(at.cards.alone);
    await eventually(async () =>
      (await sheet().locator('ol li b + span').allInnerTexts()).filter((text) => text.includes('年')),
    ).toEqual(['2026年9月30日', '2026年4月2日', '2025年12月1日']);
  });

  it('[LGM-3] [B-13] a 目標 that counts is asked about; it may stay, or become 成果物', async () => {
    setText(openBoard(at.board.doc), at.cards.alone, 'サロンを12回開催', at.board.undo.origin);
    await openSheet(at.cards.alone);
    await sheet().getByText('それはやった回数です。どんな状態になりたいですか').waitFor();
    expect(at.content().cards.find((card) => card.id === at.cards.alone)?.kind).toBe('goal');
    await sheet().getByRole('button', { name: '成果物にする' }).click();
    await eventually(() => at.content().cards.find((card) => card.id === at.cards.alone)?.kind).toBe(
      'output',
    );
    await page.getByRole('button', { name: 'もどす' }).click();
    await eventually(() => at.content().cards.find((card) => card.id === at.cards.alone)?.kind).toBe('goal');
    await eventually(() => at.content().links).toHaveLength(4);
  });

  it('[B-14] a line past a level is refused in words', async () => {
    await openSheet(at.cards.fair);
    await sheet().getByRole('button', { name: 'つなぐ', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('坂のまちで、だれもが顔見知り').click();
    await page.getByText('間の段に一枚おいてつないでください').waitFor();
    expect(at.content().links).toHaveLength(4);
  });

  it('[CAN-4] [CAN-3] the same is done in 一覧: 赤丸, 指標 and what is open', async () => {
    const list = await at.openPage('list');
    const shops = cardOn(list, at.cards.shops);
    await cardOn(list, at.cards.fair).getByText('目標につながっていません').waitFor();
    await shops.getByRole('button', { name: '取り組みを話し合う' }).click();
    await eventually(() => at.content().cards.filter((card) => card.slot === 'open')).toHaveLength(1);
    await shops.getByRole('button', { name: '指標を決める' }).click();
    await write(list, '店までの道のり');
    await list.keyboard.press('Escape');
    await shops.getByText('店までの道のり').waitFor();
    await leave([list]);
  });

  it.each([
    ['map', { width: 1440, height: 900 }],
    ['map', { width: 720, height: 450 }],
    ['list', { width: 390, height: 844 }],
  ] as const)(
    '[UX-2] the %s at %o has no fault that axe knows, with a sheet open too',
    async (view, size) => {
      const mine = await at.openPage(view, size);
      expect(await axeFaults(mine)).toEqual([]);
      if (view === 'map') await cardOn(mine, at.cards.alone).click({ position: { x: 40, y: 14 } });
      else
        await cardOn(mine, at.cards.alone)
          .getByRole('button', { name: /くわしく/ })
          .click();
      await mine.getByRole('complementary').getByRole('button', { name: '変化を書きとめる' }).click();
      await mine.getByRole('button', { name: '書きとめる', exact: true }).click();
      expect(await axeFaults(mine)).toEqual([]);
      await leave([mine]);
    },
  );

  it('[LGM-1] the house follows its cards as they are carried', async () => {
    const roof = page.locator('[data-part=roof]');
    const before = (await roof.boundingBox())?.width ?? 0;
    moveCards(openBoard(at.board.doc), new Map([[at.cards.fair, [1400, 480, 162]]]), at.board.undo.origin);
    await eventually(async () => (await roof.boundingBox())?.width ?? 0).toBeGreaterThan(before + 100);
    expect((await middleOf(cardOn(page, at.cards.tea))).x).toBeGreaterThan(0);
  });
});
