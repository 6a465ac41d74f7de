import { byOrder } from '@yoriai/shared/documents/board';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { composeJapanese } from '../harness/compose.ts';
import { at, openBoardRoom, page } from './board-room.ts';
import { eventually, plane } from './worry-board.ts';

openBoardRoom();

/** What the system's clipboard would hand over, to whatever has the focus. */
const paste = (on: Page, text: string): Promise<void> =>
  on.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

const made = () =>
  at
    .content()
    .cards.filter((card) => card.by === '野原 さくら' && card.away === undefined)
    .sort(byOrder);
const dialog = () => page.getByRole('dialog', { name: '貼りつける' });

describe('pasting lines', () => {
  it('[CAN-2] rows of a spreadsheet are shown first, then lie in a grid, as one step to undo', async () => {
    const before = at.content().cards.length;
    await plane(page).focus();
    await paste(page, '坂がつらい\t三丁目\r\n"夜が\r\nこわい"\t二丁目\r\n=1+1\t\r\n');
    const preview = dialog().getByRole('list', { name: /こうなります/ });
    await eventually(() => preview.getByRole('listitem').allTextContents()).toEqual([
      '坂がつらい\n三丁目',
      '夜が\nこわい\n二丁目',
      '=1+1',
    ]);
    await dialog().getByRole('radio', { name: '使わない' }).check({ force: true });
    await dialog().getByRole('radio', { name: '声' }).check({ force: true });
    await dialog().getByRole('button', { name: '3枚を置く' }).click();
    await eventually(() => made().map(({ text, kind }) => [text, kind])).toEqual([
      ['坂がつらい', 'voice'],
      ['夜が\nこわい', 'voice'],
      ['=1+1', 'voice'],
    ]);
    const { places } = at.content();
    const spots = made().map(({ id }) => places[id]?.slice(0, 2).join(' '));
    expect(new Set(spots).size).toBe(3);
    await page.getByRole('button', { name: 'もどす' }).click();
    await eventually(() => at.content().cards.length).toBe(before);
  });

  it('[CAN-2] everything can come on one card', async () => {
    await plane(page).focus();
    await paste(page, '朝\n昼');
    await dialog().getByRole('radio', { name: '1枚にまとめて' }).check({ force: true });
    await dialog().getByRole('button', { name: '1枚を置く' }).click();
    await eventually(() => made().map(({ text }) => text)).toEqual(['朝\n昼']);
  });

  it('[B-5] of 120 rows fifty come at a time, and none is lost', async () => {
    await plane(page).focus();
    await paste(page, Array.from({ length: 120 }, (_, i) => `声 ${i + 1}`).join('\r\n'));
    await dialog().getByText('一度に置けるのは50枚まで').waitFor();
    await dialog().getByRole('button', { name: '50枚を置く' }).click();
    await dialog().getByText('50枚を置きました。のこりは70枚です').waitFor();
    await dialog().getByRole('button', { name: 'つづけて50枚を置く' }).click();
    await dialog().getByRole('button', { name: 'つづけて20枚を置く' }).click();
    await dialog().waitFor({ state: 'detached' });
    await eventually(() => made().map(({ text }) => text)).toEqual(
      Array.from({ length: 120 }, (_, i) => `声 ${i + 1}`),
    );
  });

  it('[CAN-2] who knows no keys pastes into a box, from 図 and from 一覧, also Japanese typed by hand', async () => {
    await page.getByRole('button', { name: '貼る' }).click();
    await dialog().getByRole('textbox').fill('坂道\n雪かき');
    await dialog().getByRole('button', { name: '2枚を置く' }).click();
    await eventually(() => made().map(({ text }) => text)).toEqual(['坂道', '雪かき']);
    await page.getByRole('radio', { name: '一覧' }).click();
    await page.getByRole('button', { name: '貼りつける' }).click();
    await dialog().getByRole('textbox').focus();
    await composeJapanese(page, ['か', 'かい', '買い物'], '買い物');
    await dialog().getByRole('button', { name: '1枚を置く' }).click();
    await eventually(() => made().map(({ text }) => text)).toEqual(['坂道', '雪かき', '買い物']);
    await paste(page, 'ひとつ\nふたつ');
    await dialog().getByRole('button', { name: '2枚を置く' }).click();
    await eventually(() => made().length).toBe(5);
  });

  it('[CAN-2] one line is a card at once, and words pasted into a card stay in it', async () => {
    await plane(page).focus();
    await paste(page, '\u202e回覧板の字が小さい\r\n');
    await eventually(() => made().map(({ text }) => text)).toEqual(['回覧板の字が小さい']);
    expect(await dialog().count()).toBe(0);
    const [{ id } = { id: '' }] = made();
    await page.locator(`[data-card="${id}"]`).dblclick();
    await page.waitForFunction(() => document.activeElement?.matches('[contenteditable=true]'));
    await page.keyboard.press('End');
    await paste(page, '\nなので\n読めない');
    await eventually(() => made()[0]?.text).toContain('読めない');
    expect(await dialog().count()).toBe(0);
    expect(made()).toHaveLength(1);
  });
});
