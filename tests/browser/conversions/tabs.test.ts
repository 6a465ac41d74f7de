import { addCards } from '@yoriai/shared/boards/edits/cards';
import { openBoard } from '@yoriai/shared/documents/board';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { cardOn, eventually, middleOf } from '../board/worry-board.ts';
import { faultsOf } from '../harness/page.ts';
import { bringTwoPeople, other, product } from '../harness/two-people.ts';
import { type TwoBoards, twoBoards } from './two-boards.ts';

let at: TwoBoards;
let page: Page;

bringTwoPeople();
beforeEach(async () => {
  at = await twoBoards(product, other);
  page = await at.openPage('map');
  return async () => {
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  };
});

const tab = () => page.locator(`[data-tab="${at.issues.sheet.id}"]`);

/** Takes a card up and carries it over the tab, without letting go. */
async function carryOver(card: string): Promise<void> {
  const { x, y } = await middleOf(cardOn(page, card));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y + 30, { steps: 4 });
  await tab().waitFor();
  const over = await middleOf(tab());
  await page.mouse.move(over.x, over.y, { steps: 8 });
  await page.locator('[data-tab][data-over]').waitFor();
}

describe('dropping cards on the tab of another board', () => {
  it('[CNV-1] asks for the words, and the card goes back to where it lay', async () => {
    const before = at.content().places[at.cards.need];
    await carryOver(at.cards.need);
    await page.mouse.up();
    const question = page.getByRole('dialog', { name: /つながりと買い物/ });
    await question.waitFor();
    expect(await tab().count()).toBe(0);
    await question.getByRole('radio', { name: 'みんなの問題' }).check({ force: true });
    await question.getByRole('button', { name: 'みんなの問題にする' }).click();
    await eventually(() => at.made().map(({ kind, text }) => [kind, text])).toEqual([
      ['problem', '買い物帰りは荷物が重い'],
    ]);
    expect(at.content().places[at.cards.need]).toEqual(before);
  });

  it('[CNV-1] several cards of one kind go together and may become one', async () => {
    const [second = ''] = addCards(
      openBoard(at.board.doc),
      [{ kind: 'need', text: '話す人がいない', place: [140, 180, 236] }],
      { by: '南 ひなた', now: () => 1, id: (prefix) => `${prefix}second` },
      at.board.undo.origin,
    );
    await cardOn(page, second).waitFor();
    const [above, below] = [
      await cardOn(page, at.cards.need).boundingBox(),
      await middleOf(cardOn(page, second)),
    ];
    if (!above) throw new Error('not in sight');
    await page.keyboard.down('Shift');
    await page.mouse.move(above.x - 12, above.y - 12);
    await page.mouse.down();
    await page.mouse.move(below.x, below.y, { steps: 6 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await page.getByText('2枚えらんでいます').waitFor();
    await carryOver(at.cards.need);
    await page.mouse.up();
    const question = page.getByRole('dialog');
    await question.getByRole('radio', { name: 'ぜんぶを1枚にまとめる' }).check({ force: true });
    await question.getByRole('textbox').fill('坂の上のくらしがしんどい');
    await question.getByRole('button', { name: '一人の声にする' }).click();
    await eventually(() => at.made().map(({ text }) => text)).toEqual(['坂の上のくらしがしんどい']);
    const [made] = at.made();
    const ways = await product.api.get<{ origins: Record<string, unknown[]> }>(
      `/api/areas/${at.area}/boards/${at.issues.sheet.id}/ways`,
    );
    expect(ways.origins[made?.id ?? '']).toHaveLength(2);
  });

  it('[CNV-1] let go beside the tabs, the card lies where it was dropped', async () => {
    await carryOver(at.cards.need);
    const { x } = await middleOf(tab());
    await page.mouse.move(x, 300, { steps: 6 });
    await page.locator('[data-tab][data-over]').waitFor({ state: 'detached' });
    await page.mouse.up();
    await tab().waitFor({ state: 'detached' });
    expect(await page.getByRole('dialog').count()).toBe(0);
    await eventually(() => at.content().places[at.cards.need]?.[0]).not.toBe(140);
  });

  it('[CNV-3] for a person who worries us there are no tabs', async () => {
    const { x, y } = await middleOf(cardOn(page, at.cards.person));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 60, { steps: 6 });
    await page.waitForFunction(
      ({ id, from }) => {
        const box = document.querySelector(`[data-card="${id}"]`)?.getBoundingClientRect();
        return box !== undefined && box.x + box.width / 2 > from + 30;
      },
      { id: at.cards.person, from: x },
    );
    expect(await page.locator('[data-tab]').count()).toBe(0);
    await page.mouse.up();
  });
});
