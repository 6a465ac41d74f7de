import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { addCards, putAway } from '@yoriai/shared/boards/edits/cards';
import { openBoard } from '@yoriai/shared/documents/board';
import { nanoid } from 'nanoid';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPdf } from '../../support/pdf.ts';
import { at, openBoardRoom, page } from './board-room.ts';
import { cardOn, eventually, write } from './worry-board.ts';

openBoardRoom();

const hostile = '<b>太い</b> & "坂"';
const gone = '下げられた言葉';

beforeEach(async () => {
  const hand = { by: '南 ひなた', now: Date.now, id: (prefix: string) => prefix + nanoid(12) };
  const board = openBoard(at.board.doc);
  const cards = [
    { kind: 'voice', text: hostile, place: [420, 40, 236] as const },
    { kind: 'voice', text: gone, place: [820, 600, 236] as const },
  ];
  const [, away = ''] = addCards(board, cards, hand, at.board.undo.origin);
  putAway(board, [away], hand, at.board.undo.origin);
  await page.getByText(hostile).waitFor();
});

const dialog = () => page.getByRole('dialog', { name: '刷る・絵にする' });

async function openPrinter(): Promise<void> {
  await page.getByRole('button', { name: '刷る', exact: true }).click();
  await dialog()
    .getByRole('heading', { name: /刷り上がり/ })
    .waitFor();
}

const choose = (name: string) => dialog().getByRole('radio', { name, exact: true }).check({ force: true });
const pdf = async () => readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
/** Presses 刷る, and looks at what the printer gets once the pages bear their number. */
async function print() {
  await dialog()
    .getByRole('button', { name: /枚を刷る/ })
    .click();
  await page.locator('[data-print="pages"]', { hasText: /第\d+号/ }).waitFor({ state: 'attached' });
  return pdf();
}
const pagesToPrint = () => page.locator('[data-print="pages"] > div').allTextContents();

async function keep(form: 'PNG' | 'SVG'): Promise<{ name: string; path: string }> {
  const button = dialog().getByRole('button', { name: new RegExp(form) });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

/** Opens the file as anybody would who has got it: without the product. */
async function openFile(path: string): Promise<Page> {
  const opened = await page.context().newPage();
  await opened.goto('about:blank');
  await opened.setContent(`<!doctype html><body style="margin:0">${await readFile(path, 'utf8')}</body>`);
  await opened.evaluate(() => document.fonts.ready.then(() => undefined));
  return opened;
}

describe('a board on paper', () => {
  it('[CAN-8] [P18] prints on one sheet of A4 or A3, upright or lying, with title, day, kinds, 取扱注意, number and name, and not without', async () => {
    await openPrinter();
    const unnumbered = (await pdf()).characters;
    for (const letter of '坂丁町気困声') expect(unnumbered, letter).not.toContain(letter);
    const a4 = await print();
    expect(a4.pages).toEqual([{ width: 297, height: 210 }]);
    for (const letter of '坂の上と三丁目令和年買い物帰りは荷物が重い困りごと取扱注意号野原さくらの写し')
      expect(a4.characters, letter).toContain(letter);
    await choose('A3');
    await choose('縦');
    await eventually(async () => (await print()).pages).toEqual([{ width: 297, height: 420 }]);
    const [only = ''] = await pagesToPrint();
    for (const words of [
      '坂の上と三丁目',
      '気になる人マップ',
      '1/1枚',
      '毎週の声かけ',
      'つよい',
      hostile,
      '取扱注意',
    ])
      expect(only.replaceAll('\n', '') + (await drawnWords()), words).toContain(words);
  });

  it('[CAN-8] prints a poster over as many sheets as it says, also from 一覧', async () => {
    await page.getByRole('radio', { name: '一覧' }).click();
    await openPrinter();
    await choose('ポスターにする');
    const size = dialog().getByRole('combobox', { name: 'ポスターの大きさ' });
    const said = (await size.locator('option:checked').textContent()) ?? '';
    const n = Number(/全部で(\d+)枚/.exec(said)?.[1]);
    expect(n).toBeGreaterThan(1);
    await dialog()
      .getByRole('heading', { name: `刷り上がり（${n}枚）` })
      .waitFor();
    expect((await print()).pages).toEqual(Array.from({ length: n }, () => ({ width: 297, height: 210 })));
    const pages = await pagesToPrint();
    pages.forEach((words, i) => {
      expect(words).toContain(`${i + 1}/${n}枚`);
      expect(words).toContain('取扱注意');
      expect(words).toMatch(/第\d+号.*野原 さくら の写し/);
    });
    await dialog().getByRole('button', { name: '閉じる' }).click();
    await eventually(() => page.locator('[data-print="pages"]').count()).toBe(0);
    // What is printed from the board after that is no copy that anybody asked for.
    await eventually(() => page.locator('[data-print="not-yet"]').count()).toBe(1);
  });

  it('[P12] what was put away, and who wrote, is neither printed nor in a file', async () => {
    await openPrinter();
    const words = (await drawnWords()) + (await pagesToPrint()).join('');
    expect(words).not.toContain(gone);
    expect(words).not.toContain('南 ひなた');
    const svg = await readFile((await keep('SVG')).path, 'utf8');
    expect(svg).not.toContain(gone);
    expect(svg).not.toContain('南 ひなた');
  });

  it('[ACC-5] staff paper never comes onto paper', async () => {
    await page.getByText('職員の層も').click();
    await page.getByText('線のない人が1人います').waitFor();
    await cardOn(page, at.cards.need).click();
    const staff = page.getByRole('region', { name: '職員だけに見えます' });
    await staff.getByRole('button', { name: /書きとめる/ }).click();
    await write(page, '訪問は二十一日');
    await page.keyboard.press('Escape');
    await page.getByText('訪問は二十一日').waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const words of ['訪問は二十一日', '線のない人が1人います'])
      await eventually(() => page.getByText(words).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await openPrinter();
    expect(await drawnWords()).not.toContain('訪問');
  });
});

describe('what asks before it prints or pastes', () => {
  it('[UX-2] has no fault that axe knows', async () => {
    const faults = async () =>
      (
        await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .setLegacyMode(true)
          .analyze()
      ).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    await openPrinter();
    await choose('ポスターにする');
    await dialog().getByRole('img', { name: '1枚目' }).waitFor();
    expect(await faults()).toEqual([]);
    await dialog().getByRole('button', { name: '閉じる' }).click();
    await page.getByRole('button', { name: '貼る' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('坂\t三丁目\n夜\t二丁目');
    await page.getByRole('combobox', { name: '紙片の言葉にする列' }).waitFor();
    expect(await faults()).toEqual([]);
  });
});

describe('a board as a picture', () => {
  it('[CAN-8] [B-22] SVG: the words as they were written, with the letters in it', async () => {
    await openPrinter();
    const { name, path } = await keep('SVG');
    expect(name).toMatch(/^坂の上と三丁目_第\d+号_\d{4}-\d\d-\d\d\.svg$/);
    const opened = await openFile(path);
    const words = (await opened.locator('svg text').allTextContents()).join('\n');
    for (const line of [
      '坂の上と三丁目',
      'Aさん',
      '買い物帰りは',
      '毎週の声かけ',
      '<b>太い</b>',
      '支え手',
      '野原 さくら の写し',
    ])
      expect(words).toContain(line);
    expect(await opened.locator('svg b, svg script, svg foreignObject').count()).toBe(0);
    const faces = await opened.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    expect(new Set(faces.map((face) => face.replaceAll(/["']/g, '')))).toEqual(new Set(['BIZ UDPGothic']));
    await opened.close();
  });

  it('[CAN-8] PNG: twice as fine as the drawing, with real Japanese letters in it', async () => {
    await openPrinter();
    const svg = await readFile((await keep('SVG')).path, 'utf8');
    const { name, path } = await keep('PNG');
    expect(name).toMatch(/^坂の上と三丁目_第\d+号_\d{4}-\d\d-\d\d\.png$/);
    const png = await readFile(path);
    const [, width = '', height = ''] = /<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    expect(png.readUInt32BE(16)).toBe(Math.floor(Number(width) * 2));
    expect(png.readUInt32BE(20)).toBe(Math.floor(Number(height) * 2));
    const box = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
    const title = /<text x="([-\d.]+)" y="([-\d.]+)" font-size="30"/.exec(svg) ?? [];
    const spot = { x: (Number(title[1]) - (box[0] ?? 0)) * 2, y: (Number(title[2]) - (box[1] ?? 0)) * 2 };
    const letters = await page.evaluate(lettersIn, {
      png: png.toString('base64'),
      ...spot,
      size: 60,
      count: 4,
    });
    for (const { ink } of letters) expect(ink).toBeGreaterThan(0.04);
    // Letters that a machine does not have are all the same box.
    expect(new Set(letters.map(({ shape }) => shape)).size).toBe(4);
  });
});

/** All words of the drawing that the pages show parts of. */
const drawnWords = async (): Promise<string> =>
  (await page.locator('[data-print="source"] text').allTextContents()).join('');

interface WhereLetters {
  readonly png: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly count: number;
}

/** Runs in the page: how the first letters of a line look, each in its square. */
async function lettersIn({ png, x, y, size, count }: WhereLetters) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  return Array.from({ length: count }, (_, i) => {
    const { data } = context?.getImageData(x + i * size, y - size * 0.88, size, size) ?? { data: [] };
    const dark = Array.from({ length: size * size }, (_unused, at) => ((data[at * 4] ?? 255) < 128 ? 1 : 0));
    return { ink: dark.filter((it) => it === 1).length / dark.length, shape: dark.join('') };
  });
}
