import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { phone as phoneSize, signedInPage, strangersPage } from '../harness/page.ts';
import { bringTwoPeople, leave, product } from '../harness/two-people.ts';

bringTwoPeople();

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const box = (page: Page) => page.getByLabel('書くところ');
const note = (wall: Page, text: string) => wall.locator('article', { hasText: text });
const onDesk = (desk: Page, text: string) =>
  desk.getByRole('region', { name: 'みんなの画面' }).locator(':scope > ul > li').filter({ hasText: text });
const settled = (desk: Page) => desk.locator('[data-held]').waitFor({ state: 'detached' });

async function joined(code: string, name: string): Promise<Page> {
  const page = await strangersPage(phoneSize);
  await page.goto(`${product.url}/phone#${code}`);
  await page.getByLabel('きょうの呼び名').fill(name);
  await press(page, 'すすむ');
  await press(page, '約束して、入る');
  return page;
}

async function write(page: Page, kind: string, text: string): Promise<void> {
  await box(page).fill(text);
  await page.getByText(kind, { exact: true }).first().click();
  await press(page, '送る');
}

/** 出す, once the voice on top is this one and has been there long enough to be read. */
async function release(desk: Page, text: string): Promise<void> {
  await desk.getByRole('region', { name: '確認待ち' }).getByText(text).first().waitFor();
  await settled(desk);
  await desk.keyboard.press('d');
}

it('[A1] [A2] [A3] [A5] [A6] [A8] [A11] [A13] [A14] [A16] scenario A: an evening in a hall with a desk, a wall, three phones and those who have none', async () => {
  const { id: area } = await product.api.post<{ id: string }>('/api/areas', {
    name: 'つばめ野地区',
    level: 'district',
  });

  // The day before: made from the shelf, on a laptop. Then the wall, by its own address.
  const desk = await signedInPage(product, { width: 1366, height: 768 });
  await desk.goto(`${product.url}/areas/${area}`);
  await press(desk, '会をひらく');
  await desk.getByRole('textbox', { name: '会の名前' }).fill('秋の寄り合い');
  await press(desk, '会をつくる');
  await desk.waitForURL(/\/meetings\/m_/);
  const at = `/api/areas/${area}/meetings/${desk.url().split('/meetings/')[1]}`;
  await press(desk, '受付をはじめる');
  const { address } = await product.api.post<{ address: string }>(`${at}/passes`, { kind: 'screen' });
  const wall = await strangersPage({ width: 1024, height: 768 });
  await wall.goto(product.url + address);
  await wall.getByText('ようこそ').waitFor();

  // 受付: three phones come in by the figures on the wall; the others are counted.
  const words = await desk.getByRole('button', { name: /^参加番号/ }).textContent();
  const code = (words ?? '').replaceAll(/\D/g, '');
  const [tsukushi, sumire, yomogi] = [
    await joined(code, 'つくし'),
    await joined(code, 'すみれ'),
    await joined(code, 'よもぎ'),
  ];
  await desk.getByText('スマホで入った人 3人').waitFor();
  await press(desk, 'はじめる');
  await desk.getByText('いまは声を集める時間ではありません').first().waitFor();
  await desk.keyboard.press('t');
  await desk.getByText('「気づきを書く」に進みました').waitFor();
  await Promise.all([tsukushi, sumire, yomogi].map((page) => box(page).waitFor()));

  // 気づきを書く: nothing is on the wall before it is put up.
  await write(tsukushi, '困りごと', '雨の日は坂がすべる');
  await release(desk, '雨の日は坂がすべる');
  await note(wall, '雨の日は坂がすべる').waitFor();

  // One phone loses its network: what was written stays, and arrives once.
  await sumire.context().setOffline(true);
  await write(sumire, '手伝えること', '週に一度なら車を出せる');
  await sumire.getByText('つながっていません。書いた文は残っています。').waitFor();
  // One is reloaded in the middle of a sentence.
  await box(yomogi).fill('木曜の午後は会館が');
  await yomogi.reload();
  await expect.poll(() => box(yomogi).inputValue()).toBe('木曜の午後は会館が');
  await write(yomogi, '場所・もの', '木曜の午後は会館があいている');
  expect(await note(wall, '会館').count()).toBe(0);
  await release(desk, '木曜の午後は会館があいている');
  await note(wall, '会館').waitFor();
  await sumire.context().setOffline(false);
  await release(desk, '週に一度なら車を出せる');
  await note(wall, '車を出せる').waitFor();
  await expect.poll(() => note(wall, '車を出せる').count()).toBe(1);

  // A voice of the hall, and something that was a joke.
  await desk.getByRole('textbox', { name: '会場の声' }).fill('夏休みの昼に子どもだけの家がある');
  await press(desk, '画面に貼る');
  await note(wall, '夏休み').waitFor();
  await write(tsukushi, '困りごと', 'おなかがすいた');
  await desk.keyboard.press('Escape');
  await release(desk, 'おなかがすいた');
  await note(wall, 'おなかがすいた').waitFor();
  await onDesk(desk, 'おなかがすいた').getByRole('button', { name: '下げる' }).click();
  await expect.poll(() => note(wall, 'おなかがすいた').count()).toBe(0);

  // 3票: hidden until it is closed, then on the wall.
  await press(desk, 'えらぶ（投票）');
  await press(desk, 'えらび始める');
  for (const page of [tsukushi, sumire]) {
    await page.getByRole('button', { name: '「雨の日は坂がすべる」に印を押す' }).click();
    await press(page, 'これで決める');
  }
  await desk.getByText('3人のうち 2人がえらびました').waitFor();
  expect(await wall.getByText('2票').count()).toBe(0);
  await press(desk, 'しめきって、見せる');
  await wall.getByText('2票').waitFor();

  // おひらき: the guests are out, the pages are empty, the minutes are there.
  await press(desk, '「一人ひとこと」に進む');
  await press(desk, /^おひらき/);
  await press(desk, 'おひらきにする');
  for (const page of [tsukushi, sumire, yomogi])
    await page.getByRole('heading', { name: 'ありがとうございました' }).waitFor();
  await wall.getByText('おひらき').first().waitFor();
  await desk.getByRole('link', { name: '議事録を見る' }).click();
  await desk.waitForURL(/\/worksheets\/s_/);
  for (const text of ['雨の日は坂がすべる', '週に一度なら車を出せる', '夏休みの昼に子どもだけの家がある'])
    await desk.getByText(text).first().waitFor();
  const minutes = await desk.locator('main').textContent();
  for (const text of ['おなかがすいた', 'つくし', 'すみれ', 'よもぎ']) expect(minutes).not.toContain(text);
  await leave([desk, wall, tsukushi, sumire, yomogi], /ERR_INTERNET_DISCONNECTED|WebSocket|40[0149]|410/);
});
