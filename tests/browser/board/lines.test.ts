import { describe, expect, it } from 'vitest';
import { at, openBoardRoom, page } from './board-room.ts';
import { cardOn, eventually, middleOf } from './worry-board.ts';

openBoardRoom();

const between = (a: string, b: string) =>
  at.content().links.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));

describe('lines on the canvas', () => {
  it('[MAP-2] つなぐ draws a line from card to card; what it is, is said in its panel', async () => {
    const { alone, resource } = at.cards;
    await page.getByRole('button', { name: 'つなぐ', exact: true }).first().click();
    const [a, b] = [await middleOf(cardOn(page, alone)), await middleOf(cardOn(page, resource))];
    await page.mouse.move(a.x, a.y);
    await page.mouse.down();
    await page.mouse.move(b.x - 40, b.y, { steps: 6 });
    await page.mouse.move(b.x, b.y, { steps: 3 });
    await page.mouse.up();
    await eventually(() => between(alone, resource)).toHaveLength(1);
    await page.getByRole('radio', { name: 'つなぎたい' }).check({ force: true });
    await page.getByRole('combobox', { name: '中身' }).selectOption({ label: '送り迎え' });
    await page.getByRole('radio', { name: 'たがいに' }).check({ force: true });
    await page.getByRole('textbox', { name: '線にそえる言葉' }).fill('木曜に一緒に');
    await page.keyboard.press('Enter');
    await eventually(() => between(alone, resource)[0]).toMatchObject({
      quality: 'wish',
      kind: 'ride',
      direction: 'both',
      label: '木曜に一緒に',
    });
    const id = between(alone, resource)[0]?.id ?? '';
    expect(await page.locator(`[data-link="${id}"]`).getAttribute('data-pattern')).toBe('open');
    await expect.poll(() => page.getByRole('button', { name: '木曜に一緒に' }).count()).toBe(1);
  });

  it("[MAP-2] a line is drawn from the dot at a card's edge, too", async () => {
    const { voice, resource } = at.cards;
    await cardOn(page, voice).hover();
    const box = await cardOn(page, voice).boundingBox();
    const to = await middleOf(cardOn(page, resource));
    if (!box) throw new Error('not in sight');
    await page.mouse.move(box.x + box.width, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x - 30, to.y, { steps: 8 });
    await page.mouse.move(to.x, to.y, { steps: 3 });
    await page.mouse.up();
    await eventually(() => between(voice, resource)).toHaveLength(1);
  });

  it('[MAP-2] [B-14] a second line of the same kind is shown as such, and can be taken away', async () => {
    const { supporter, person } = at.cards;
    await cardOn(page, supporter).click();
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: 'つなぐ' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /Aさん/ }).click();
    await page.getByRole('combobox', { name: '中身' }).selectOption({ label: '訪問' });
    await panel.getByText('同じ中身の線がもうあります').waitFor();
    await page.getByRole('button', { name: '（同じ線）' }).waitFor();
    await panel.getByRole('button', { name: 'この線をはずす' }).click();
    await eventually(() => between(supporter, person)).toHaveLength(1);
  });

  it('[MAP-2] the legend names every pattern and is always there', async () => {
    const legend = page.getByRole('list', { name: '線の見かた' });
    await expect
      .poll(() => legend.getByRole('listitem').allInnerTexts())
      .toEqual(['つよい', 'ふつう', 'よわい', 'ぎくしゃく', 'とだえた', 'つなぎたい']);
    await cardOn(page, at.cards.person).click();
    await expect.poll(() => legend.isVisible()).toBe(true);
  });
});
