import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedInPage } from '../harness/page.ts';
import { bringTwoPeople, leave, product } from '../harness/two-people.ts';
import { expectAccessible } from '../shell/accessibility.ts';

bringTwoPeople();

let page: Page;
let address = '';

const dialog = () => page.getByRole('dialog');
const csv = (...rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(rows.map((row) => row.join(',')).join('\n'));

const april = csv(
  ['年月日', '会合名称', '参加者氏名', '記録職員', '備考'],
  ['R8.4.3', '役員会', '山田', '野原 さくら', '090-1111-2222'],
  ['R8.4.31', '体操の会', '川上', '野原 さくら', '090-1111-2223'],
  ['4/20', '見守り連絡会𠮷', '', '木村 はる', ''],
);

async function choose(what: string): Promise<void> {
  await page.getByRole('button', { name: 'ファイル', exact: true }).click();
  await page.getByRole('menuitem', { name: what }).click();
  await dialog().waitFor();
}

async function open(name: string, buffer: Buffer): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await dialog().getByRole('button', { name: 'ファイルを選ぶ', exact: true }).click();
  await (await asked).setFiles({ name, mimeType: 'text/csv', buffer });
  await dialog().getByRole('heading', { name: '取りこむ前に、たしかめてください' }).waitFor();
}

/** Drags a file from outside the browser onto the dialog. */
async function layDown(name: string, buffer: Buffer): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'yoriai-laid-'));
  await writeFile(join(folder, name), buffer);
  const box = await dialog().getByText('ここへファイルを置くか').boundingBox();
  const place = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 10 };
  const data = { items: [], files: [join(folder, name)], dragOperationsMask: 1 };
  const hand = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await hand.send('Input.dispatchDragEvent', { type, ...place, data });
  await dialog().getByText(`「${name}」から`).waitFor();
  await rm(folder, { recursive: true });
}

beforeAll(async () => {
  const area = await product.api.post<{ id: string }>('/api/areas', {
    name: 'つばめ野地区',
    level: 'district',
  });
  const book = await product.api.post<{ id: string }>(`/api/areas/${area.id}/worksheets`, {
    template: 'practice-record',
    title: '令和8年度の記録',
  });
  address = `/areas/${area.id}/worksheets/${book.id}`;
  page = await signedInPage(product);
  await page.goto(product.url + address);
});
afterAll(() => leave([page]));

describe('records out of a file', () => {
  it('[WS-4] [P8] what the file holds is shown first; columns of personal data cannot be chosen', async () => {
    await choose('ファイルから取りこむ');
    await open('四月.csv', april);
    await dialog().getByText('だれのことか分かるので取りこまない列：参加者氏名、備考').waitFor();
    await expectAccessible(page, 'look');
    await expect
      .poll(() => dialog().getByRole('columnheader').locator('s').allInnerTexts())
      .toEqual(['参加者氏名', '備考']);
    await expect.poll(() => dialog().getByRole('columnheader').locator('select').count()).toBe(3);
    expect(await dialog().getByText('090').count()).toBe(0);
  });

  it('[B-8] rows with faults are listed by their number; what they lack can be chosen', async () => {
    const faults = dialog().getByRole('list', { name: '書き方を見なおす行（2行）' });
    expect(await faults.getByRole('listitem').allInnerTexts()).toMatchObject([
      expect.stringMatching(/^3行目 年月日[\s\S]*R8\.4\.31[\s\S]*カレンダーにありません/),
      expect.stringMatching(/^4行目 年月日[\s\S]*4\/20[\s\S]*年が分かりません/),
    ]);
    await dialog().getByLabel('年のない1行の年度').selectOption({ label: '令和8年度（2026）' });
    await dialog().getByRole('list', { name: '書き方を見なおす行（1行）' }).waitFor();
    const bring = dialog().getByRole('button', { name: '2件を取りこむ' });
    await expect.poll(() => bring.isDisabled()).toBe(true);
    await dialog().getByText('この1行をのぞいて取りこむ').click();
    await expect.poll(() => bring.isEnabled()).toBe(true);
  });

  it('[WS-4] the rows come in, and can be put away together', async () => {
    await dialog().getByRole('button', { name: '2件を取りこむ' }).click();
    await dialog().getByRole('heading', { name: '2件を取りこみました' }).waitFor();
    await page.getByText('見守り連絡会𠮷').first().waitFor();
    await dialog().getByRole('button', { name: '取りこんだ2件をしまう' }).click();
    await page.getByText('取りこんだ2件をしまいました').waitFor();
    await expect.poll(() => page.getByText('見守り連絡会𠮷').count()).toBe(0);
  });

  it('[UX-5] it can be stopped on its way, and nothing is there then', async () => {
    await choose('ファイルから取りこむ');
    const rows = Array.from({ length: 15_000 }, (_, at) => ['R8.4.1', `長い名簿の会 ${at}`]);
    await open('多い.csv', csv(['年月日', '会合名称'], ...rows));
    await dialog().getByRole('button', { name: '15000件を取りこむ' }).click();
    await dialog().getByRole('progressbar').waitFor();
    await dialog().getByRole('button', { name: 'やめる' }).click();
    await dialog().getByText('やめました。何も入っていません。').waitFor();
    await dialog().getByRole('button', { name: '閉じる' }).click();
    expect(await page.getByText('長い名簿の会').count()).toBe(0);
  });

  it('[WS-4] a file can be laid down, too', async () => {
    await choose('ファイルから取りこむ');
    await layDown('置いた.csv', april);
    await dialog().getByLabel('年のない1行の年度').selectOption({ label: '令和8年度（2026）' });
    await dialog().getByText('この1行をのぞいて取りこむ').click();
    await dialog().getByRole('button', { name: '2件を取りこむ' }).click();
    await dialog().getByRole('heading', { name: '2件を取りこみました' }).waitFor();
    await dialog().getByRole('button', { name: '閉じる' }).last().click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByText('見守り連絡会𠮷').first().waitFor();
  });
});

describe('records into a file', () => {
  it('[WS-4] what Shift_JIS has not is said before, and replaced only when that is wanted', async () => {
    await choose('ファイルに書き出す');
    await dialog().getByText('2件を書き出します。').waitFor();
    await expectAccessible(page, 'export');
    await dialog().getByText('CSV（Shift_JIS）').click();
    await dialog().getByText('Shift_JIS にない文字が1か所あります：𠮷').waitFor();
    const write = dialog().getByRole('button', { name: '書き出す', exact: true });
    await expect.poll(() => write.isDisabled()).toBe(true);
    await dialog().getByText('ない文字を「〓」に置きかえて書き出す').click();
    const handed = page.waitForEvent('download');
    await write.click();
    const file = await handed;
    expect(file.suggestedFilename()).toMatch(/^実践記録_つばめ野地区_第\d+号\.csv$/);
    const text = iconv.decode(await readFile(await file.path()), 'cp932');
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text).toContain('見守り連絡会〓');
    await page.getByText('2件をファイルに書き出しました').waitFor();
  });
});
