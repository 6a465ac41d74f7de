import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { composeJapanese } from '../harness/compose.ts';
import { morePeople } from '../harness/more-people.ts';
import { signedInPage } from '../harness/page.ts';
import { bringTwoPeople, leave, product } from '../harness/two-people.ts';
import { expectAccessible } from '../shell/accessibility.ts';
import { type PhoneByFetch, phoneByFetch } from './phone-by-fetch.ts';

bringTwoPeople();

const laptop = { width: 1366, height: 768 };
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const tray = (page: Page) => page.getByRole('region', { name: '確認待ち' });
const wall = (page: Page) => page.getByRole('region', { name: 'みんなの画面' });
const onWall = (page: Page, text: string) => wall(page).locator(':scope > ul > li').filter({ hasText: text });
/** What came to the top a moment ago takes no press yet. */
const settled = (page: Page) => page.locator('[data-held]').waitFor({ state: 'detached' });
const hall = (page: Page) => page.getByRole('textbox', { name: '会場の声' });

async function madeFromTheShelf(page: Page, area: string): Promise<void> {
  await page.goto(`${product.url}/areas/${area}`);
  await press(page, '会をひらく');
  await page.getByRole('textbox', { name: '会の名前' }).fill('秋の寄り合い');
  await expectAccessible(page, 'making a meeting');
  await press(page, '会をつくる');
  await page.waitForURL(/\/meetings\/m_/);
  await press(page, '受付をはじめる');
}

async function phoneOf(page: Page, name: string): Promise<PhoneByFetch> {
  const words = await page.getByRole('button', { name: /^参加番号/ }).textContent();
  return phoneByFetch(product.url, (words ?? '').replaceAll(/\D/g, ''), name);
}

it('[MTG-1] [MTG-4] [MTG-5] [MTG-8] [MTG-9] [MTG-10] [MTG-11] a meeting is led from one laptop: made, opened, voices put up and taken down, voted, taken over, closed', async () => {
  const { id: area } = await product.api.post<{ id: string }>('/api/areas', {
    name: 'つばめ野地区',
    level: 'district',
  });
  const [director] = await morePeople(product, [{ name: '谷川 けい', role: 'director' }]);
  const page = await signedInPage(product, laptop);
  await madeFromTheShelf(page, area);
  const phone = await phoneOf(page, 'はな');
  await page.getByText('スマホで入った人 1人').waitFor();
  await press(page, 'はじめる');
  await page.getByText('いまは声を集める時間ではありません').first().waitFor();

  // The keys: on to writing; letters that are typed into a field are letters.
  await page.keyboard.press('t');
  await page.getByText('「気づきを書く」に進みました').waitFor();
  const steep = await phone.send('trouble', '坂がすべる');
  const salon = await phone.send('notice', 'サロンに来ない人がいる');
  await tray(page).getByText('坂がすべる').waitFor();
  await page.keyboard.press('k');
  await page.keyboard.type('dts');
  await expect.poll(() => hall(page).inputValue()).toBe('dts');
  await hall(page).fill('');
  expect(await onWall(page, '坂がすべる').count()).toBe(0);
  await settled(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await onWall(page, '坂がすべる').waitFor();
  await expect.poll(() => phone.stateOf(steep)).toBe('shown');
  await expectAccessible(page, 'the desk');

  // Kept back, then put up all the same.
  await settled(page);
  await press(page, /^そのままにする/);
  await expect.poll(() => phone.stateOf(salon)).toBe('kept-back');
  await page.getByText('出さなかった声（1）').click();
  await press(page, '出す');
  await onWall(page, 'サロンに来ない人がいる').waitFor();

  // Taken down and put back.
  await onWall(page, '坂がすべる').getByRole('button', { name: '下げる' }).click();
  await expect.poll(() => phone.stateOf(steep)).toBe('down');
  expect(await onWall(page, '坂がすべる').count()).toBe(0);
  await press(page, '元に戻す');
  await onWall(page, '坂がすべる').waitFor();

  // The Enter that takes a conversion asks nothing; the next one does.
  await page.getByRole('textbox', { name: '画面の問い' }).focus();
  await composeJapanese(page, ['き', 'きに'], '気になることは');
  expect((await phone.view()).question).toBeUndefined();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await phone.view()).question).toBe('気になることは');

  // A voice of the hall: asked about a name; a lost network loses nothing, and it is put up once.
  await hall(page).fill('山田さんが見えない');
  await hall(page).press('Control+Enter');
  await page.getByText('だれのことか分かる言葉かもしれません').waitFor();
  await press(page, /に変える$/);
  const masked = await hall(page).inputValue();
  expect(masked).not.toContain('山田');
  await page.context().setOffline(true);
  await page.getByText('つながっていません').first().waitFor();
  await press(page, '画面に貼る');
  await page.getByText('書いたものは残っています').waitFor();
  await expect.poll(() => hall(page).inputValue()).toBe(masked);
  await page.context().setOffline(false);
  await page.getByText('つながっています').waitFor();
  await press(page, '画面に貼る');
  await onWall(page, masked).waitFor();
  await expect.poll(() => onWall(page, masked).count()).toBe(1);
  expect(await hall(page).inputValue()).toBe('');

  // Two desks show the same; the other takes over in two taps.
  const theirs = await signedInPage(director ?? product, { width: 1024, height: 768 });
  await theirs.goto(page.url());
  await press(theirs, '進行をかわる');
  await press(theirs, 'わたしがかわる');
  await page.getByText('進行 谷川 けいさん').waitFor();
  await expectAccessible(theirs, 'the desk on a tablet');

  // Chosen, and laid open.
  await press(theirs, 'みんなの画面');
  await press(theirs, 'えらぶ（投票）');
  await press(theirs, 'えらび始める');
  await expect.poll(async () => (await phone.view()).vote?.cards.length).toBe(3);
  await phone.choose([steep, salon]);
  await page.getByText('1人のうち 1人がえらびました').waitFor();
  await press(page, 'しめきって、見せる');
  await wall(theirs).getByText('同数').first().waitFor();
  await expect.poll(() => wall(theirs).getByText('1番').count()).toBe(2);

  // Closed: the minutes are there, and the guests are out.
  await press(page, '「一人ひとこと」に進む');
  await press(page, /^おひらき/);
  await page.getByText('議事録の下書きができ').waitFor();
  await press(page, 'おひらきにする');
  await theirs.getByRole('button', { name: '会を開きなおす' }).waitFor();
  expect((await phone.view()).stage).toBe('closed');
  await page.getByRole('link', { name: '議事録を見る' }).click();
  await page.waitForURL(/\/worksheets\/s_/);
  await page.getByText('坂がすべる').first().waitFor();
  await leave([page, theirs], /ERR_INTERNET_DISCONNECTED|WebSocket/);
});

it('[B-28] [B-30] the desk of 進行 is gone for a minute: the other one is offered to go on at one tap, and does nothing by itself; of more than sixty people it says what helps', async () => {
  const { api } = product;
  const { id: area } = await api.post<{ id: string }>('/api/areas', {
    name: 'ひばり地区',
    level: 'district',
  });
  const { id } = await api.post<{ id: string }>(`/api/areas/${area}/meetings`, {
    ...{ title: '冬の寄り合い', runSheet: 'residents-120', startsAt: Date.now(), boards: [] },
  });
  const at = `/api/areas/${area}/meetings/${id}`;
  const command = (body: object) => api.post(`${at}/commands`, body);
  await command({ do: 'open' });
  const [director] = await morePeople(product, [{ name: '谷川 けい', role: 'director' }]);
  const [host, other] = [
    await signedInPage(product, laptop),
    await signedInPage(director ?? product, { width: 1024, height: 768 }),
  ];
  await other.clock.install();
  for (const page of [host, other]) {
    await page.goto(`${product.url}/areas/${area}/meetings/${id}`);
    await page.getByText('つながっています').waitFor();
  }
  const offered = other.getByText('画面が、1分より長く切れています');
  await command({ do: 'count', hall: 61 });
  await other.getByText('班に分けるのがおすすめです').waitFor();
  await expectAccessible(other, 'more than sixty');
  await press(other, '分かりました');
  await host.getByText('班に分けるのがおすすめです').waitFor();

  await leave([host]);
  // A minute of this device alone: what the server would say of the time is not asked meanwhile. Its own connection is
  // to live through it, so it goes in small steps.
  await other.route(`**${at}`, (route) => route.abort());
  const pass = async (seconds: number) => {
    for (let gone = 0; gone < seconds; gone += 5) {
      await other.clock.runFor(5000);
      await other.getByText('つながっています').waitFor();
    }
  };
  await pass(40);
  expect(await offered.count()).toBe(0);
  await pass(30);
  await offered.waitFor();
  await expectAccessible(other, 'the host is missed');
  const hostNow = async () =>
    (await api.get<{ meeting: { host?: { name: string } } }>(at)).meeting.host?.name;
  expect(await hostNow()).not.toBe('谷川 けい');
  await other.unroute(`**${at}`);
  await press(other, 'わたしが引きつぐ');
  await other.getByText('進行 谷川 けいさん（あなた）').waitFor();
  await expect.poll(hostNow).toBe('谷川 けい');
  await expect.poll(() => offered.count()).toBe(0);
  await leave([other], /ERR_FAILED|WebSocket/);
});
