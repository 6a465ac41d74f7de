import { deskDocument } from '@yoriai/shared/documents/names';
import type { PhoneView } from '@yoriai/shared/meetings/api';
import { readTray, type SentCard } from '@yoriai/shared/meetings/desk';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { phone, signedInPage, strangersPage } from '../harness/page.ts';
import { bringTwoPeople, leave, other, product } from '../harness/two-people.ts';
import { expectAccessible } from '../shell/accessibility.ts';

bringTwoPeople();

const box = (page: Page) => page.getByLabel('書くところ');
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();
const texts = (page: Page) =>
  page.evaluate(async () =>
    ((await (await fetch('/api/phone')).json()) as PhoneView).cards.map(({ text }) => text),
  );

/** A meeting in the phase of writing, a phone in it, and what its tray holds. */
async function writing() {
  const { api } = product;
  const { id: area } = await api.post<{ id: string }>('/api/areas', {
    name: 'つばめ野地区',
    level: 'district',
  });
  const { id } = await api.post<{ id: string }>(`/api/areas/${area}/meetings`, {
    ...{ title: '秋の寄り合い', runSheet: 'residents-120', startsAt: Date.now(), boards: [] },
  });
  const at = `/api/areas/${area}/meetings/${id}`;
  await api.post(`${at}/commands`, { do: 'open' });
  await api.post(`${at}/commands`, { do: 'step', step: 1 });
  const { code = '' } = (await api.get<{ meeting: Meeting }>(at)).meeting;
  const page = await strangersPage(phone);
  const desk = await other.open(deskDocument(id));
  const tray = (): readonly SentCard[] => [...readTray(desk.doc).values()].sort((a, b) => a.at - b.at);
  const enter = async () => {
    await page.goto(`${product.url}/phone#${code}`);
    await press(page, 'すすむ');
    await press(page, '約束して、入る');
    await box(page).waitFor();
  };
  return { area, id, page, tray, enter };
}

it('[A7] [B-37] a name, a number, an address and words that hurt are asked about before they leave; as they are they go at one tap, marked for 進行', async () => {
  const { area, id, page, tray, enter } = await writing();
  await enter();
  for (const [text, asked] of [
    ['山田さんが、ごみ出しでこまっている', '「山田さん」は、人の名前のようです。'],
    ['電話は090-1234-5678です', '電話番号のようです。'],
    ['3-12-5の前の道が暗い', '住所のようです。'],
    ['みどりハイツ201の階段がこわれている', 'のようです。'],
  ] as const) {
    await box(page).fill(text);
    await press(page, '送る');
    await page.getByText(asked).first().waitFor();
    expect(await texts(page)).not.toContain(text);
    await press(page, /^このまま送る/);
    await expect.poll(() => texts(page)).toContain(text);
  }
  await expect.poll(() => tray().map(({ flagged }) => flagged)).toEqual([true, true, true, true]);

  // What was seen is asked for; one tap sends it as it is.
  await box(page).fill('あの家は虐待だ');
  await press(page, '送る');
  await page.getByText('見たこと、聞いたことを書くと、伝わります。').waitFor();
  await expectAccessible(page, 'what was seen');
  await press(page, /^このまま送る/);
  await box(page).fill('会長は役立たず');
  await press(page, '送る');
  await page.getByText('読む人がつらくなる言葉かもしれません').waitFor();
  await press(page, '書きなおす');
  await expect.poll(() => box(page).inputValue()).toBe('会長は役立たず');
  await press(page, '送る');
  await press(page, 'このまま送る');
  await expect.poll(() => texts(page)).toHaveLength(6);
  // What was seen is not asked about; nor is a word that only looks hard.
  await box(page).fill('夜おそくまで泣き声が聞こえる。費用がばかにならない');
  await press(page, '送る');
  await expect.poll(() => texts(page)).toHaveLength(7);
  expect(tray().at(-1)?.flagged).toBeUndefined();

  // 進行 sees which to read twice, and is asked the same when writing down a voice of the hall.
  const desk = await signedInPage(product, { width: 1366, height: 900 });
  await desk.goto(`${product.url}/areas/${area}/meetings/${id}`);
  await desk.getByText('きつい言葉か決めつけに読まれるかもしれません').first().waitFor();
  await expect.poll(() => desk.getByText('きつい言葉か決めつけに').count()).toBe(2);
  await desk.getByRole('textbox', { name: '会場の声' }).fill('隣の人は泥棒だ');
  await desk.getByRole('button', { name: '画面に貼る' }).click();
  await desk.getByText('見たこと、聞いたことを書くと、伝わります。').waitFor();
  await expectAccessible(desk, 'a voice that hurts');
  await desk.getByRole('button', { name: 'このまま貼る' }).click();
  await expect.poll(() => tray().some(({ text, hall }) => hall && text === '隣の人は泥棒だ')).toBe(true);
  await leave([page, desk], /401/);
});

it('[B-5] a long list and a long text: it is said and shown how they go, and what has no room stays in the box', async () => {
  const { page, tray, enter } = await writing();
  await enter();
  const list = Array.from({ length: 60 }, (_, index) => `${index + 1}\t坂その${index + 1}`).join('\r\n');
  await box(page).fill(list);
  await press(page, '送る');
  await page.getByText('一度に送れるのは50枚までです。').waitFor();
  await page.getByText('1 坂その1', { exact: true }).waitFor();
  await expectAccessible(page, 'a long list');
  await press(page, '50枚に分けて送る');
  await page.getByText('順に送っています。のこり40枚').waitFor();
  await expect.poll(() => tray().length).toBe(10);
  expect((await box(page).inputValue()).split('\n')).toHaveLength(10);

  // The page is opened anew: nothing is lost, and nothing is sent twice.
  await page.reload();
  await page.getByText('順に送っています。のこり40枚').waitFor();
  expect(tray()).toHaveLength(10);
  await box(page).fill('あ。'.repeat(1250));
  await press(page, '送る');
  await press(page, /^はじめだけ送る/);
  await expect.poll(async () => (await box(page).inputValue()).length).toBeGreaterThan(1400);
  await leave([page], /401|409|429/);
});

it('[B-26] the look at words never comes: it is said, and there is a way on', async () => {
  const { page, tray, enter } = await writing();
  await page.route(/ask-first[^/]*\.js/, (route) => route.abort());
  await enter();
  await box(page).fill('坂がすべる');
  await press(page, '送る');
  await page.getByText('確かめています').waitFor();
  await page.getByText('名前などの確かめが届きません').waitFor();
  await expectAccessible(page, 'the look at words does not come');
  await press(page, /^このまま送る（/);
  await expect.poll(() => tray()).toMatchObject([{ text: '坂がすべる', flagged: true }]);
  expect(await box(page).inputValue()).toBe('');
  await leave([page], /401|ERR_FAILED|dynamically imported/);
});
