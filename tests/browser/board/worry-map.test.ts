import type { Sheet } from '@yoriai/shared/areas/area';
import { removeLinks } from '@yoriai/shared/boards/edits/links';
import { openBoard, readBoard } from '@yoriai/shared/documents/board';
import { staffNoteText } from '@yoriai/shared/documents/staff-notes';
import { textOf } from '@yoriai/shared/documents/text';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { faultsOf, signedInPage } from '../harness/page.ts';
import { at, openBoardRoom, other, page, product } from './board-room.ts';
import { cardOn, eventually, plane, write } from './worry-board.ts';

openBoardRoom();

describe('気になる人マップ', () => {
  it('[MAP-1] a person is a letter that the board gives, with 年代, 暮らし方, サイン and ひとこと', async () => {
    await page.getByRole('button', { name: '気になる人を置く' }).click();
    await write(page, '夜も明かりがついたまま');
    await page.keyboard.press('Escape');
    const added = () => at.content().cards.find((card) => card.text === '夜も明かりがついたまま');
    await eventually(() => added()?.alias).toBe('C');
    const card = cardOn(page, added()?.id ?? '');
    await card.getByText('Cさん').waitFor();
    await card.click();
    const panel = page.getByRole('complementary');
    await panel.getByRole('combobox', { name: '年代' }).selectOption({ label: '70代' });
    await panel.getByRole('combobox', { name: '暮らし方' }).selectOption({ label: '夫婦二人' });
    await panel.getByRole('button', { name: /えらぶ/ }).click();
    await panel.getByRole('button', { name: '姿を見かけない' }).click();
    await eventually(added).toMatchObject({ ageBand: '70s', living: 'couple', signs: ['not-seen'] });
    await card.getByText('70代・夫婦二人').waitFor();
  });

  it('[MAP-1] [P1] [P2] no field for a name, an address, a telephone number or a birth date is there', async () => {
    await cardOn(page, at.cards.person).click();
    const panel = page.getByRole('complementary');
    const asked = await panel.locator('label, legend').allInnerTexts();
    expect(asked.map((it) => it.split('\n')[0])).toEqual(['年代', '暮らし方', '気づきのサイン', '表札']);
    expect(await panel.getByRole('textbox').count()).toBe(0);
  });

  it('[CAN-7] kinds are told apart by icon, word, pattern and outline, also without colour', async () => {
    const looks = await page.locator('article[data-kind]').evaluateAll((cards) =>
      cards.map((card) => {
        const band = getComputedStyle(card, '::before');
        const own = getComputedStyle(card);
        return {
          kind: card.getAttribute('data-kind'),
          icon: card.querySelector('use')?.getAttribute('href')?.split('#')[1] ?? 'ring',
          word: card.getAttribute('aria-label')?.split(' ')[0],
          pattern: band.backgroundImage,
          outline: `${own.borderRadius} ${getComputedStyle(card, '::after').content !== 'none'} ${own.clipPath}`,
        };
      }),
    );
    const kinds = new Map(looks.map((look) => [look.kind, look]));
    expect(kinds.size).toBe(5);
    for (const part of ['icon', 'word', 'pattern', 'outline'] as const)
      expect(new Set([...kinds.values()].map((look) => look[part])).size, part).toBe(5);
  });

  it('[MAP-2] each quality is drawn in its own pattern', async () => {
    await eventually(() =>
      page.locator(`[data-link="${at.lines.strong}"]`).getAttribute('data-pattern'),
    ).toBe('double');
    expect(await page.locator(`[data-link="${at.lines.about}"]`).getAttribute('data-pattern')).toBe('single');
  });

  it('[MAP-3] persons without a line are counted and lit up, in the staff layer only', async () => {
    const count = page.getByText('線のない人が1人います');
    expect(await count.count()).toBe(0);
    await page.getByText('職員の層も').click();
    await count.waitFor();
    await page.getByText('光らせる').click();
    await cardOn(page, at.cards.alone).getByText('まだ線がありません').waitFor();
    expect(await cardOn(page, at.cards.person).getByText('まだ線がありません').count()).toBe(0);
    const parts = openBoard(at.board.doc);
    removeLinks(parts, [at.lines.strong], at.board.undo.origin);
    await page.getByText('線のない人が2人います').waitFor();
    await page.getByText('みんなの層').click();
    await page.getByText('まだ線がありません').first().waitFor({ state: 'detached' });
  });

  it('[MAP-4] a 略図 is drawn on the board by hand and by keys, and rubbed out again', async () => {
    await page.getByRole('button', { name: '下地' }).click();
    await page.getByRole('button', { name: '略図をかく' }).click();
    const sheet = page.getByRole('application', { name: '略図をかく紙' });
    const box = await sheet.boundingBox();
    if (!box) throw new Error('no sheet');
    await page.mouse.move(box.x + 300, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + 500, box.y + 300, { steps: 8 });
    await page.mouse.move(box.x + 900, box.y + 320, { steps: 8 });
    await page.mouse.up();
    await eventually(() => at.content().sketch.map(({ kind }) => kind)).toEqual(['road']);
    await page.getByRole('radio', { name: '集会所' }).check({ force: true });
    await page.getByRole('textbox', { name: 'そえる名前' }).fill('ひだまり会館');
    await sheet.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press(' ');
    await eventually(() => at.content().sketch.find(({ kind }) => kind === 'hall')?.label).toBe(
      'ひだまり会館',
    );
    await page.getByRole('button', { name: '描きおわる' }).click();
    await page.getByRole('button', { name: '下地' }).click();
    await page.getByRole('button', { name: '集会所 ひだまり会館を消す' }).click();
    await eventually(() => at.content().sketch.map(({ kind }) => kind)).toEqual(['road']);
  });

  it("[MAP-4] a picture of one's own lies under the cards only after the right to use it was confirmed", async () => {
    await page.getByRole('button', { name: '下地' }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'map.png',
      mimeType: 'image/png',
      buffer: Buffer.from(smallPicture, 'base64'),
    });
    const lay = page.getByRole('button', { name: '絵を敷く' });
    await expect.poll(() => lay.isDisabled()).toBe(true);
    await page.getByText('この絵を使ってよいこと、').click();
    await lay.click();
    await page.getByText('野原 さくらさんが確かめました').waitFor();
    expect(at.content().picture?.rightsConfirmedBy).toBe('野原 さくら');
    await page.locator('img[src*="/picture"]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: '絵をはずす' }).click();
    await eventually(() => at.content().picture).toBeUndefined();
  });

  it.each([
    ['who-worries-us', 3],
    ['relation-map', 10],
    ['ecomap', 9],
  ])('[MAP-5] the starter board %s opens with its %i cards', async (template, count) => {
    const sheet = await product.api.post<Sheet>(`/api/areas/${at.area}/boards`, {
      kind: 'worry-map',
      title: 'はじめの板',
      template,
    });
    const fresh = await signedInPage(product);
    await fresh.goto(`${product.url}/areas/${at.area}/boards/${sheet.id}`);
    await eventually(() => fresh.locator('article[data-card]').count()).toBe(count);
    expect(faultsOf(fresh)).toEqual([]);
    await fresh.context().close();
  });
});

describe('what only staff see', () => {
  it("[ACC-5] is hidden until asked for, on other paper, and never in the board's own document", async () => {
    const secret = '手術をすすめられて迷っている';
    await cardOn(page, at.cards.person).click();
    const staff = page.getByRole('region', { name: '職員だけに見えます' });
    expect(await staff.count()).toBe(0);
    await page.getByText('職員の層も').click();
    await staff.getByRole('button', { name: /書きとめる/ }).click();
    await write(page, secret);
    await page.keyboard.press('Escape');
    const notes = await other.open(at.sheet.documents.staff ?? '');
    await eventually(() => textOf(staffNoteText(notes.doc, at.cards.person))).toBe(secret);
    await staff.getByText('野原 さくら').waitFor();
    const bytes = Buffer.from(Y.encodeStateAsUpdate(at.board.doc));
    expect(bytes.includes(Buffer.from(secret))).toBe(false);
    expect(JSON.stringify(readBoard(at.board.doc))).not.toContain(secret);
    await page.getByText('みんなの層').click();
    expect(await page.getByText(secret).count()).toBe(0);
    await page.reload();
    await plane(page).waitFor();
    expect(await page.getByText(secret).count()).toBe(0);
  });
});

/** A PNG of 4 × 4 points. */
const smallPicture =
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAAEUlEQVR4nGM4cWcLHDEQxwEA0KElgQuKlqUAAAAASUVORK5CYII=';
