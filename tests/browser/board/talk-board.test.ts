import { AxeBuilder } from '@axe-core/playwright';
import { cardTextField } from '@yoriai/shared/documents/card-texts';
import { replaceText } from '@yoriai/shared/documents/text';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { phone } from '../harness/page.ts';
import { bringTwoPeople, leave } from '../harness/two-people.ts';
import { type TalkRoom, talkRoom } from './talk-room.ts';
import { cardOn, eventually, middleOf, takeAndCarry, write } from './worry-board.ts';

let at: TalkRoom;
bringTwoPeople();
beforeEach(async () => {
  at = await talkRoom();
});

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode(true)
    .analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const lanes = ['気づき', '共有', '検討', '対応', '声かけ・参加', '持ち帰り'];
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const sign = (page: Page) => button(page, /終わりを決めていない|きょうの終わりがあります/);

async function carryOnto(page: Page, id: string, onto: string): Promise<void> {
  const [from, to] = [await middleOf(cardOn(page, id)), await middleOf(cardOn(page, onto))];
  await takeAndCarry(page, cardOn(page, id), to.x - from.x, to.y - from.y + 6);
  await page.mouse.up();
}

describe('話し合いボード', () => {
  it('[MAP-6] has five lanes and beside them what is taken home; nothing is hidden behind their heads', async () => {
    const page = await at.openPage('map');
    const lefts: number[] = [];
    for (const lane of lanes) {
      const heading = page.getByRole('heading', { name: lane, exact: true });
      lefts.push((await middleOf(heading)).x);
    }
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
    const heads = await page.locator('[data-column-heads]').boundingBox();
    const end = (heads?.y ?? 0) + (heads?.height ?? 0);
    await eventually(async () => ((await cardOn(page, at.cards.circular).boundingBox())?.y ?? 0) >= end).toBe(
      true,
    );
    await cardOn(page, at.cards.home).getByText('どの会へ：班長会').waitFor();
    await cardOn(page, at.cards.home).getByText('いつまでに：次の寄り合い').waitFor();
    expect(at.content().places).toEqual({});
    await leave([page]);
  });

  it('[MAP-6] [SYNC-1] dropped into another lane a card goes on there for everybody; one undo brings it back', async () => {
    const [mine, theirs] = [await at.openPage('map'), await at.openPage('map')];
    await carryOnto(mine, at.cards.slip, at.cards.invite);
    await eventually(() => at.cardNow(at.cards.slip)?.kind).toBe('invitation');
    await mine.getByText('「声かけ・参加」へ移しました').waitFor();
    // Below the card it was put down on, in the lane and in the list.
    const order = () =>
      at
        .content()
        .cards.filter(({ kind }) => kind === 'invitation')
        .map(({ id }) => id);
    expect(order()).toEqual([at.cards.invite, at.cards.slip]);
    await eventually(async () => {
      const [a, b] = [
        await middleOf(cardOn(theirs, at.cards.slip)),
        await middleOf(cardOn(theirs, at.cards.invite)),
      ];
      return Math.abs(a.x - b.x) < 3 && a.y > b.y;
    }).toBe(true);
    await button(mine, 'もどす').click();
    await eventually(() => at.cardNow(at.cards.slip)?.kind).toBe('idea');
    expect(at.content().links).toHaveLength(2);
    await leave([mine, theirs]);
  });

  it('[MAP-6] 次回検討 is an ending as whole as the others: stamped on the card, and no longer asked about', async () => {
    const [mine, theirs] = [await at.openPage('map'), await at.openPage('list')];
    await sign(mine).getByText('まだ終わりを決めていない気づき 3件').waitFor();
    await cardOn(mine, at.cards.slip).click();
    await mine.keyboard.press('o');
    await mine.getByRole('radio', { name: '次回検討' }).check({ force: true });
    await cardOn(mine, at.cards.slip).getByText('次回検討').waitFor();
    await cardOn(theirs, at.cards.slip).getByText('次回検討').waitFor();
    // What led there is ended with it.
    await sign(mine).getByText('まだ終わりを決めていない気づき 2件').waitFor();
    expect(at.cardNow(at.cards.slip)?.ending).toBe('next-time');
    // In 一覧 by the other: the same question, the same result.
    const item = cardOn(theirs, at.cards.newcomers);
    await item.getByRole('button', { name: '終わりを決める' }).click();
    await theirs.getByRole('menuitem', { name: '見守りを続ける' }).click();
    await cardOn(mine, at.cards.newcomers).getByText('見守りを続ける').waitFor();
    await sign(mine).getByText('まだ終わりを決めていない気づき 1件').waitFor();
    await leave([mine, theirs]);
  });

  it('[MAP-6] what is still to be ended may be lit up, and nothing is taken away by it', async () => {
    const page = await at.openPage('map');
    await sign(page).click();
    await cardOn(page, at.cards.newcomers).getByText('まだ話しているところです').waitFor();
    expect(await cardOn(page, at.cards.home).getByText('まだ話しているところです').count()).toBe(0);
    await sign(page).click();
    await cardOn(page, at.cards.newcomers)
      .getByText('まだ話しているところです')
      .waitFor({ state: 'detached' });
    await leave([page]);
  });

  it('[B-40] more than three 検討 at once are asked about kindly, and a fifth may still be put down', async () => {
    const page = await at.openPage('map');
    for (const text of ['い', 'ろ', 'は']) at.put({ kind: 'idea', text });
    await page.getByText(/検討が4件あります/).waitFor();
    at.put({ kind: 'idea', text: 'に' });
    await page.getByText(/検討が5件あります/).waitFor();
    await leave([page]);
  });

  it('[CAN-3] [MAP-6] the same by keys alone: another lane from the menu, several ended at once', async () => {
    const page = await at.openPage('map');
    await cardOn(page, at.cards.newcomers).click();
    await page.keyboard.press('o');
    await button(page, 'そのほか').click();
    await page.getByRole('menuitem', { name: '「検討」に変える' }).click();
    await eventually(() => at.cardNow(at.cards.newcomers)?.kind).toBe('idea');
    await page.keyboard.press('Escape');
    await cardOn(page, at.cards.newcomers).click();
    await cardOn(page, at.cards.slip).click({ modifiers: ['Control'] });
    await button(page, '終わりを決める').click();
    await page.getByRole('menuitem', { name: '次回検討' }).click();
    await eventually(() => [at.cards.newcomers, at.cards.slip].map((id) => at.cardNow(id)?.ending)).toEqual([
      'next-time',
      'next-time',
    ]);
    await button(page, 'もどす').click();
    await eventually(() => at.cardNow(at.cards.slip)?.ending).toBeUndefined();
    await leave([page]);
  });

  it('[CAN-4] [MAP-6] a phone opens the list, lane by lane, and writes だれが there', async () => {
    const page = await at.openPage(undefined, phone);
    for (const lane of lanes)
      await page.getByRole('heading', { name: new RegExp(`^${lane}`), level: 2 }).waitFor();
    await cardOn(page, at.cards.invite).getByText('だれが：自治会').waitFor();
    await cardOn(page, at.cards.invite)
      .getByRole('button', { name: /くわしく/ })
      .click();
    await button(page, /^だれが/).click();
    await write(page, 'と地区社協');
    await eventually(() => at.cardNow(at.cards.invite)?.who).toBe('自治会と地区社協');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    await leave([page]);
  });

  it('[UX-2] axe finds nothing on its plane, its sheet and its list', async () => {
    const page = await at.openPage('map');
    await sign(page).click();
    await cardOn(page, at.cards.invite).click();
    await page.keyboard.press('o');
    await page.getByRole('radio', { name: '対応した' }).check({ force: true });
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('radio', { name: '一覧' }).click();
    await page.getByRole('heading', { name: /^気づき/, level: 2 }).waitFor();
    expect(await violations(page)).toEqual([]);
    await leave([page]);
  });

  it('[B-22] [HOST-5] markup, formulas and turned writing stand on card, field and list as they were typed', async () => {
    const page = await at.openPage('map');
    const typed = '<img src=x onerror="document.title=1">=1+1';
    const id = at.put({ kind: 'response', text: typed });
    replaceText(cardTextField(at.board.doc, id, 'who'), `${typed}<b>太い</b>`);
    await cardOn(page, id).getByText(typed, { exact: true }).waitFor();
    await cardOn(page, id).getByText(`だれが：${typed}<b>太い</b>`).waitFor();
    expect(await cardOn(page, id).locator('img, b').count()).toBe(0);
    await page.getByRole('radio', { name: '一覧' }).click();
    await cardOn(page, id)
      .getByRole('button', { name: `${typed} 押すと書けます` })
      .waitFor();
    expect(await cardOn(page, id).locator('img, b').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
    await leave([page]);
  });
});
