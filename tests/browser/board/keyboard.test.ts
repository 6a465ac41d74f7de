import { describe, expect, it } from 'vitest';
import { at, openBoardRoom, page } from './board-room.ts';
import { eventually, plane, write } from './worry-board.ts';

openBoardRoom();

/** Tabs until the canvas has the focus, as a person without a mouse does. */
async function tabToCanvas(): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const there = await plane(page).evaluate((element) => element === document.activeElement);
    if (there) return;
  }
  throw new Error('the canvas is not reached by Tab');
}

/** A dialog gives the focus back a moment after it has done its work. */
async function backOnCanvas(): Promise<void> {
  await eventually(() => plane(page).evaluate((element) => element === document.activeElement)).toBe(true);
}

/** What a key did is on the screen two frames later; before that one would read where the keys have been. */
const drawn = () =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Walks by arrows until the keys are on a card. */
async function walkTo(id: string): Promise<void> {
  const goal = at.content().places[id] ?? [0, 0, 0];
  for (let presses = 0; presses < 12; presses += 1) {
    const on = await plane(page).getAttribute('aria-activedescendant');
    if (on === `card-${id}`) return;
    const now = at.content().places[(on ?? '').replace('card-', '')];
    const [dx, dy] = now ? [goal[0] - now[0], goal[1] - now[1]] : [1, 0];
    const key =
      Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 'ArrowRight' : 'ArrowLeft') : dy > 0 ? 'ArrowDown' : 'ArrowUp';
    await page.keyboard.press(key);
    await drawn();
  }
  throw new Error('the card is not reached by arrows');
}

describe('the whole map by keyboard', () => {
  it('[CAN-1] [CAN-3] right after a board was opened, the key N puts a card down and what is typed stands on it', async () => {
    await eventually(() => at.content().cards).not.toHaveLength(0);
    await page.keyboard.press('n');
    await page.getByRole('textbox').last().waitFor();
    await page.keyboard.type('ごみ出しの朝がつらい');
    await eventually(() => at.content().cards.map((card) => card.text)).toContain('ごみ出しの朝がつらい');
  });

  it('[CAN-3] reach the canvas by Tab, walk by arrows, write by Enter, and be back on the canvas by Escape', async () => {
    await tabToCanvas();
    await walkTo(at.cards.voice);
    await page.keyboard.press('Enter');
    await write(page, '。心配');
    await page.keyboard.press('Escape');
    await eventually(() => at.content().cards.map(({ text }) => text)).toContain(
      'このごろ見かけないね。心配',
    );
    expect(await plane(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('[CAN-3] 移動先をえらぶ: by arrow keys, beside another, under a 表札, and a line to another', async () => {
    const { voice, need, resource, person } = at.cards;
    const place = (id: string) => at.content().places[id] ?? [0, 0, 0];
    await tabToCanvas();
    await walkTo(voice);
    const before = place(voice);

    await backOnCanvas();
    await page.keyboard.press('m');
    await press('矢印キーで動かす');
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await eventually(() => place(voice).slice(0, 2)).toEqual([before[0] + 8, before[1] + 16]);

    await backOnCanvas();
    await page.keyboard.press('m');
    await press('ほかの紙片のとなりへ');
    await press('ひだまり会館');
    await eventually(() => place(voice)[0]).toBeGreaterThan(place(resource)[0] + 200);

    await backOnCanvas();
    await page.keyboard.press('g');
    await write(page, '見かけない');
    await page.keyboard.press('Enter');
    await eventually(() => at.content().groups.length).toBe(1);
    await backOnCanvas();
    await walkTo(need);
    await page.keyboard.press('Escape');
    await backOnCanvas();
    await page.keyboard.press('m');
    await press('表札の下へ');
    await press('見かけない');
    await eventually(() => at.content().cards.find(({ id }) => id === need)?.group).toBe(
      at.content().groups[0]?.id,
    );

    await backOnCanvas();
    await walkTo(resource);
    await backOnCanvas();
    await page.keyboard.press('m');
    await press('ほかの紙片とつなぐ');
    await press('Aさん');
    await eventually(() =>
      at.content().links.some(({ from, to }) => from === resource && to === person),
    ).toBe(true);
  });

  it('[CAN-3] open the sheet of a card, choose there, and be back where one was by Escape', async () => {
    await tabToCanvas();
    await walkTo(at.cards.alone);
    await page.keyboard.press('o');
    const panel = page.getByRole('complementary');
    await panel.getByRole('heading', { name: 'Bさん' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
    for (let presses = 0; presses < 12; presses += 1) {
      if (await panel.getByRole('combobox', { name: '年代' }).evaluate((it) => it === document.activeElement))
        break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('60');
    await eventually(() => at.content().cards.find(({ id }) => id === at.cards.alone)?.ageBand).toBe('60s');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await plane(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('[CAN-3] choose several by the space key, copy and put away, undo and redo', async () => {
    await tabToCanvas();
    await walkTo(at.cards.need);
    await page.keyboard.press(' ');
    await walkTo(at.cards.voice);
    await page.keyboard.press(' ');
    await page.keyboard.press('Control+d');
    await eventually(() => at.content().cards.length).toBe(8);
    await page.keyboard.press('Delete');
    const away = () => at.content().cards.filter((card) => card.away !== undefined).length;
    await eventually(away).toBe(2);
    await page.keyboard.press('Control+z');
    await eventually(away).toBe(0);
    await page.keyboard.press('Control+z');
    await eventually(() => at.content().cards.length).toBe(6);
    await page.keyboard.press('Control+y');
    await eventually(() => at.content().cards.length).toBe(8);
  });

  /** Tabs to a button of the dialog and presses it. */
  async function press(words: string): Promise<void> {
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    for (let presses = 0; presses < 30; presses += 1) {
      // Read in one go: between two questions the focus may have gone elsewhere.
      const there = await page.evaluate(
        (sought) =>
          document.activeElement?.tagName === 'BUTTON' && document.activeElement.textContent.includes(sought),
        words,
      );
      if (there) {
        await page.keyboard.press('Enter');
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`${words} is not reached by Tab`);
  }
});
