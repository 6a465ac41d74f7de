import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { at, openBoardRoom, page } from './board-room.ts';
import { cardOn, eventually, middleOf, plane, takeAndCarry, write } from './worry-board.ts';

openBoardRoom();

const texts = () => at.content().cards.map((card) => card.text);
const emptySpot = async () => {
  const box = await plane(page).boundingBox();
  if (!box) throw new Error('no canvas');
  return { x: box.x + 690, y: box.y + 130 };
};

describe('cards on the canvas', () => {
  it('[CAN-1] a double click puts a card down there and its words are written at once', async () => {
    const { x, y } = await emptySpot();
    await page.mouse.dblclick(x, y);
    await write(page, '坂道がこわい');
    await page.keyboard.press('Escape');
    await eventually(texts).toContain('坂道がこわい');
    const id = at.content().cards.find((card) => card.text === '坂道がこわい')?.id ?? '';
    const middle = await middleOf(cardOn(page, id));
    expect(Math.hypot(middle.x - x, middle.y - y)).toBeLessThan(60);
  });

  it('[CAN-1] a tool of the toolbar, the key N and pasted words make cards, too', async () => {
    await page.getByRole('button', { name: '支え手を置く' }).click();
    await write(page, 'となりの方');
    await page.keyboard.press('Escape');
    await plane(page).focus();
    await page.keyboard.press('n');
    await write(page, '月に一度の電話');
    await page.keyboard.press('Escape');
    await plane(page).focus();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', '回覧板の字が小さい\r\n');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await eventually(texts).toEqual(
      expect.arrayContaining(['となりの方', '月に一度の電話', '回覧板の字が小さい']),
    );
    const made = at.content().cards.filter((card) => card.by === '野原 さくら');
    expect(made.map((card) => card.kind)).toEqual(['supporter', 'supporter', 'supporter']);
  });

  it('[CAN-1] a card is moved by hand, made wider, copied and put away, and taken out again', async () => {
    const { need } = at.cards;
    const before = at.content().places[need];
    await takeAndCarry(page, cardOn(page, need), 160, 40);
    await page.mouse.up();
    const zoom = await zoomOf(page);
    await eventually(() => at.content().places[need]?.[0]).toBeCloseTo((before?.[0] ?? 0) + 160 / zoom, -1);
    await cardOn(page, need).click();
    await page.getByRole('button', { name: 'そのほか' }).click();
    await page.getByRole('menuitem', { name: 'はばを広く' }).click();
    await eventually(() => at.content().places[need]?.[2]).toBe((before?.[2] ?? 0) + 40);
    await page.getByRole('button', { name: 'そのほか' }).click();
    await page.getByRole('menuitem', { name: 'もう一枚つくる' }).click();
    await eventually(() => texts().filter((text) => text === '買い物帰りは荷物が重い')).toHaveLength(2);
    await cardOn(page, at.cards.voice).click();
    await page.getByRole('button', { name: 'そのほか' }).click();
    await page.getByRole('menuitem', { name: 'しまう' }).click();
    await cardOn(page, at.cards.voice).waitFor({ state: 'detached' });
    expect(at.content().cards.find(({ id }) => id === at.cards.voice)?.away).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'しまった' }).click();
    await page.getByRole('button', { name: 'このごろ見かけないねを取り出す' }).click();
    await cardOn(page, at.cards.voice).waitFor();
  });

  it('[CAN-1] a selected card is pulled wider by its right edge', async () => {
    const { need } = at.cards;
    await cardOn(page, need).click();
    const box = await cardOn(page, need).boundingBox();
    if (!box) throw new Error('not in sight');
    await page.mouse.move(box.x + box.width, box.y + box.height * 0.8);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width + 60, box.y + box.height * 0.8, { steps: 4 });
    await page.mouse.up();
    const zoom = await zoomOf(page);
    await eventually(() => at.content().places[need]?.[2]).toBeCloseTo(236 + 60 / zoom, -1);
  });

  it('[CAN-1] several are chosen by a box and lined up, and laid under a 表札 that carries them', async () => {
    const [a, b] = [cardOn(page, at.cards.need), cardOn(page, at.cards.voice)];
    const [above, below] = [await a.boundingBox(), await b.boundingBox()];
    if (!above || !below) throw new Error('not in sight');
    await page.keyboard.down('Shift');
    await page.mouse.move(above.x - 12, above.y - 12);
    await page.mouse.down();
    await page.mouse.move(below.x + 40, below.y + 40, { steps: 6 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await page.getByText('2枚えらんでいます').waitFor();
    await page.getByRole('button', { name: 'ならべる' }).click();
    await page.getByRole('menuitem', { name: '縦一列にならべる' }).click();
    const places = () => at.content().places;
    await eventually(
      () => (places()[at.cards.voice]?.[1] ?? 0) - (places()[at.cards.need]?.[1] ?? 0),
    ).toBeLessThan(200);
    await page.getByRole('toolbar', { name: 'えらんだ紙片' }).getByRole('button', { name: 'まとめ' }).click();
    await page.getByRole('textbox', { name: '表札の言葉' }).fill('歩くのがつらい');
    await page.keyboard.press('Enter');
    await eventually(() => at.content().groups.map((group) => group.title)).toEqual(['歩くのがつらい']);
    const before = places()[at.cards.voice]?.[0] ?? 0;
    await takeAndCarry(page, page.getByText('歩くのがつらい', { exact: true }), 120, 60);
    await page.mouse.up();
    await eventually(() => places()[at.cards.voice]?.[0]).toBeGreaterThan(before + 60);
  });

  it('[CAN-1] a card becomes another kind and keeps its words', async () => {
    await cardOn(page, at.cards.voice).click();
    await page.getByRole('button', { name: 'そのほか' }).click();
    await page.getByRole('menuitem', { name: '「困りごと」に変える' }).click();
    await eventually(() => cardOn(page, at.cards.voice).getAttribute('data-kind')).toBe('need');
    expect(texts()).toContain('このごろ見かけないね');
  });

  it('[CAN-1] one looks nearer, farther and at everything, by button, wheel and key, with a small map', async () => {
    const zoom = page.getByRole('button', { name: /等倍にする/ });
    const percent = async () => Number.parseInt((await zoom.textContent()) ?? '', 10);
    await zoom.click();
    await eventually(percent).toBe(100);
    await page.getByRole('button', { name: '大きく' }).click();
    await eventually(percent).toBe(120);
    await plane(page).focus();
    await page.keyboard.press('-');
    await eventually(percent).toBe(100);
    const { x, y } = await emptySpot();
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 300);
    await eventually(percent).toBeLessThan(100);
    await page.keyboard.press('0');
    await eventually(percent).toBe(100);
    await page.getByRole('button', { name: '小さい図' }).click();
    await page.getByRole('img', { name: '板全体の小さい図' }).waitFor();
    await page.getByRole('button', { name: '全体', exact: true }).click();
    await eventually(() => cardOn(page, at.cards.resource).isVisible()).toBe(true);
  });
});

const zoomOf = async (page: Page): Promise<number> =>
  Number.parseInt((await page.getByRole('button', { name: /等倍にする/ }).textContent()) ?? '', 10) / 100;
