import type { AreaSummary, Sheet } from '@yoriai/shared/areas/area';
import { addCards, setText } from '@yoriai/shared/boards/edits/cards';
import { openBoard } from '@yoriai/shared/documents/board';
import { openWorksheet } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { addRemark } from '@yoriai/shared/worksheets/edits/remarks';
import { addRows, putAwayRows } from '@yoriai/shared/worksheets/edits/rows';
import { setValue } from '@yoriai/shared/worksheets/edits/values';
import { nanoid } from 'nanoid';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beginConversion } from '../harness/compose.ts';
import { phone, signedInPage } from '../harness/page.ts';
import { bringTwoPeople, leave, other, product } from '../harness/two-people.ts';
import { expectAccessible } from '../shell/accessibility.ts';
import { wordsIn, wordsOf } from '../typing/card-at-hand.ts';
import { type PaperRoom, paperRoom, placeOf, writeIn } from './paper-room.ts';

bringTwoPeople();

const decisions = 'decisions';

/** Rows of what was decided, by the other person. @returns their ids */
const decided = ({ sheet, hand, document }: PaperRoom, ...whats: string[]): readonly string[] =>
  addRows(
    sheet,
    decisions,
    whats.map((what) => ({ texts: { text: what } })),
    hand,
    document.undo.origin,
  );

/** Waits until the caret stands there, and until the editor has heard of it. */
async function caretAt(page: Page, offset: number): Promise<void> {
  await page.waitForFunction((wanted) => getSelection()?.anchorOffset === wanted, offset);
  for (const _ of [1, 2])
    await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => setTimeout(seen))));
}

const state = (page: Page) => page.locator('[data-connection]').first().getAttribute('data-connection');
const orderIn = (page: Page) =>
  page
    .locator(`[data-table="${decisions}"] [data-row]`)
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));

describe('a paper that several people write', () => {
  it('[SYNC-1][SYNC-5][CAN-6] two write in one field, each is seen by the other, and もとに戻す takes back only the own words', async () => {
    const room = await paperRoom();
    room.write('meeting', '春の役員会');
    const page = await room.openPage();
    const field = await writeIn(page, 'meeting');
    await page.keyboard.type('と懇談');
    wordsOf(worksheetText(room.document.doc, undefined, 'meeting'), 0).insert(0, '第三回 ');
    await expect.poll(() => room.words('meeting')).toBe('第三回 春の役員会と懇談');
    await expect.poll(() => wordsIn(field)).toBe('第三回 春の役員会と懇談');
    await expect
      .poll(() => room.document.others.get().map(({ presence }) => presence.editing))
      .toEqual(['sheet:meeting']);
    room.document.setPresence({ editing: 'sheet:place' });
    await page.locator('aside [data-pen]').waitFor();
    room.document.setPresence({ editing: null });
    await page.locator('aside [data-pen]').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'もとに戻す' }).click();
    await expect.poll(() => room.words('meeting')).toBe('第三回 春の役員会');
    await page.keyboard.press('Control+y');
    await expect.poll(() => room.words('meeting')).toBe('第三回 春の役員会と懇談');
    await leave([page]);
  });

  it('[WS-2] a row that is put away while somebody writes in it stays, is told of, and can be taken out', async () => {
    const room = await paperRoom();
    const [row = '', next = ''] = decided(room, '鍵を二つにする', '日曜も開ける');
    const page = await room.openPage();
    await writeIn(page, 'text', row);
    await page.keyboard.type('。四月');
    putAwayRows(room.sheet, [row], room.hand, room.document.undo.origin);
    await page.getByText('書いていた行「鍵を二つにする。四月」を、ほかの人がしまいました').waitFor();
    await page.keyboard.type('から');
    await expect.poll(() => room.words('text', row)).toBe('鍵を二つにする。四月から');
    await page.keyboard.press('Escape');
    await placeOf(page, 'text', next).locator('button').click();
    await page.locator(`[data-row="${row}"]`).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'しまった行 1' }).waitFor();
    await page.getByRole('button', { name: '取り出す', exact: true }).first().click();
    await page.locator(`[data-row="${row}"]`, { hasText: '鍵を二つにする。四月から' }).waitFor();
    await leave([page]);
  });

  it('[C2] two values written at once, one of them without a network: both are shown, and one is chosen', async () => {
    const room = await paperRoom();
    const page = await room.openPage();
    await expect.poll(() => state(page)).toBe('stored');
    await page.context().setOffline(true);
    await expect.poll(() => state(page)).toBe('offline');
    const date = placeOf(page, 'date').locator('input');
    await date.fill('R8.4.1');
    await page.keyboard.press('Enter');
    await expect.poll(() => date.inputValue()).toBe('令和8年4月1日');
    setValue(room.sheet, { field: 'date' }, '2026-04-02', room.hand, room.document.undo.origin);
    await page.context().setOffline(false);
    const both = page.locator('[data-lost]');
    await both.getByText('令和8年4月1日').waitFor();
    await both.getByText('令和8年4月2日').waitFor();
    await both.getByText('南 ひなたさん').waitFor();
    const stands = await date.inputValue();
    await both
      .getByRole('button', { name: /にする$/ })
      .last()
      .click();
    await both.waitFor({ state: 'detached' });
    expect(await date.inputValue()).not.toBe(stands);
    await expect.poll(() => room.sheet.lost.size).toBe(0);
    await leave([page], /ERR_INTERNET_DISCONNECTED/);
  });

  it('[CAN-6][B-8] a conversion in a cell is not broken by the other; what cannot be read as a day stays and is told of', async () => {
    const room = await paperRoom();
    const [row = ''] = decided(room, 'AB');
    const page = await room.openPage();
    const field = await writeIn(page, 'text', row);
    await caretAt(page, 2);
    for (const key of ['Home', 'ArrowRight']) await page.keyboard.press(key);
    await caretAt(page, 1);
    const conversion = await beginConversion(page);
    await conversion.show('き');
    wordsOf(worksheetText(room.document.doc, row, 'text'), 0).insert(0, '前');
    await page.locator('[data-held]').waitFor();
    await conversion.show('きになる');
    await conversion.confirm('気になる');
    await expect.poll(() => wordsIn(field)).toBe('前A気になるB');
    await expect.poll(() => room.words('text', row)).toBe('前A気になるB');
    await page.keyboard.press('Escape');
    const date = placeOf(page, 'date').locator('input');
    await date.focus();
    const day = await beginConversion(page);
    await day.show('さくらのころ');
    await day.confirm('桜のころ');
    expect(await placeOf(page, 'date').getByRole('status').count()).toBe(0);
    await page.keyboard.press('Enter');
    await placeOf(page, 'date').getByText('日付として読めませんでした').waitFor();
    await expect.poll(() => date.inputValue()).toBe('桜のころ');
    expect(room.sheet.values.has('date')).toBe(false);
    await leave([page]);
  });

  it('[WS-2][CAN-3] rows are added, moved by keys, by the menu and by hand, and put away; a slip is put beside one', async () => {
    const room = await paperRoom();
    const [a = '', b = '', c = ''] = decided(room, '一', '二', '三');
    const page = await room.openPage(undefined, `?row=${c}`);
    const row = (id: string) => page.locator(`[data-row="${id}"]`);
    await page.waitForFunction((id) => {
      const box = document.querySelector(`[data-row="${id}"]`)?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    }, c);
    await row(a).locator('[data-handle]').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => orderIn(page)).toEqual([b, a, c]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-handle'))).toBe(a);
    const menu = async (id: string, item: string) => {
      await row(id)
        .getByRole('button', { name: /そのほか/ })
        .click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    await menu(c, '移動先をえらぶ');
    await page.getByRole('button', { name: '「二」の上へ' }).click();
    await expect.poll(() => orderIn(page)).toEqual([c, b, a]);
    await row(c).locator('[data-handle]').hover();
    await page.mouse.down();
    const last = await row(a).boundingBox();
    await page.mouse.move(200, (last?.y ?? 0) + (last?.height ?? 0) - 4, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => orderIn(page)).toEqual([b, a, c]);
    await menu(b, 'しまう');
    await expect.poll(() => orderIn(page)).toEqual([a, c]);
    await page.getByRole('button', { name: 'もとに戻す' }).click();
    await expect.poll(() => orderIn(page)).toEqual([b, a, c]);
    await menu(c, '付せん');
    await page.locator('[data-slip-form] textarea').fill('だれが開けますか');
    await page.getByRole('button', { name: 'はる', exact: true }).click();
    const slip = page.locator('aside [data-remark]');
    await slip.getByRole('button', { name: 'こたえる' }).click();
    await page.locator('[data-slip-form] textarea').fill('会長さんです');
    await page.getByRole('button', { name: 'はる', exact: true }).click();
    await expect.poll(() => slip.count()).toBe(2);
    await expect.poll(() => room.sheet.remarks.size).toBe(2);
    await leave([page]);
  });

  it('[HOST-7] a sheet of a newer form is shown, is not written, and loses nothing', async () => {
    const room = await paperRoom();
    room.write('meeting', '春の役員会');
    setValue(room.sheet, { field: 'of-tomorrow' }, 'あしたの値', room.hand, 'new');
    room.document.doc.transact(() => room.sheet.meta.set('version', 99), room.document.undo.origin);
    const page = await room.openPage();
    await page.getByText('新しい版で書かれた紙です').waitFor();
    await page.getByText('読めないところが1か所あります').waitFor();
    await placeOf(page, 'meeting').getByText('春の役員会').waitFor();
    expect(await placeOf(page, 'meeting').locator('button').count()).toBe(0);
    await expect.poll(() => placeOf(page, 'date').locator('input').isDisabled()).toBe(true);
    expect(room.sheet.values.has('of-tomorrow')).toBe(true);
    await leave([page]);
  });

  it('[CNV-2] a card of no stage is followed like any other, and a long title takes one line of the bar', async () => {
    const area = await product.api.post<AreaSummary>('/api/areas', { name: 'もみじ台', level: 'district' });
    const board = await product.api.post<Sheet>(`/api/areas/${area.id}/boards`, {
      ...{ kind: 'worry-map', title: '気になる人' },
    });
    const title = 'ことしの取り組みを、来られなかった人のことばからもういちど、みんなでふりかえる紙';
    const sheet = await product.api.post<Sheet>(`/api/areas/${area.id}/worksheets`, {
      ...{ template: 'review-sheet', title },
    });
    const map = await other.open(board.documents.main);
    const hand = { by: '南 ひなた', now: () => Date.now(), id: (prefix: string) => prefix + nanoid(10) };
    const person = { id: 'c_person', kind: 'person', text: '話し相手がいない', alias: 'A' };
    addCards(openBoard(map.doc), [person], hand, map.undo.origin);
    const paper = await other.open(sheet.documents.main);
    const picked = {
      to: 'card',
      paper: board.id,
      entry: 'c_person',
      words: '話し相手がいない',
      seen: '',
    } as const;
    setValue(openWorksheet(paper.doc), { field: 'needs' }, [picked], hand, paper.undo.origin);
    for (const connection of [map, paper]) await expect.poll(() => connection.state.get().is).toBe('stored');

    const page = await signedInPage(product, { width: 1024, height: 768 });
    await Promise.all([
      page.waitForResponse((answer) => answer.url().endsWith('/sources')),
      page.goto(`${product.url}/areas/${area.id}/worksheets/${sheet.id}`),
    ]);
    const place = placeOf(page, 'needs');
    await place.getByRole('link', { name: '話し相手がいない' }).waitFor();
    expect(await place.getByText('しまわれています').count()).toBe(0);
    setText(openBoard(map.doc), 'c_person', '話し相手ができた', map.undo.origin);
    await place.getByText('元が変わりました。いまは').waitFor();
    await place.locator('q').filter({ hasText: '話し相手ができた' }).waitFor();

    const crumb = page.locator('[aria-current=page]');
    expect(await crumb.getAttribute('title')).toBe(title);
    const lines = await crumb.evaluate(
      (it) => it.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(it).lineHeight),
    );
    expect(lines).toBeLessThan(1.5);
    await leave([page]);
  });

  it('[UX-2] what axe finds on a written paper: nothing, on a desk and on a phone', async () => {
    const room = await paperRoom();
    room.write('meeting', '春の役員会');
    const [row = ''] = decided(room, '鍵を二つにする', '日曜も開ける');
    const { sheet, hand, document } = room;
    addRemark(sheet, { kind: 'remark', on: row, text: 'だれが持ちますか' }, hand, document.undo.origin);
    const lost = { place: 'date', entry: { value: '2026-04-02', by: '南 ひなた', at: 1 } };
    document.doc.transact(() => sheet.lost.set('date 1:1', lost), document.undo.origin);
    for (const viewport of [undefined, phone]) {
      const page = await room.openPage(viewport);
      await page.locator('[data-lost]').waitFor();
      await page.locator('[data-remark]').waitFor();
      await expectAccessible(page, viewport ? 'a phone' : 'a desk');
      await leave([page]);
    }
  });
});
