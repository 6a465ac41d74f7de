import type { PhoneView } from '@yoriai/shared/meetings/api';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { phone, strangersPage } from '../harness/page.ts';
import { scriptsOfPage } from '../harness/scripts-of-page.ts';
import { bringTwoPeople, leave, product } from '../harness/two-people.ts';
import { expectAccessible } from '../shell/accessibility.ts';

bringTwoPeople();

/** A residents' meeting whose door is open. */
async function openMeeting() {
  const { api } = product;
  const { id: area } = await api.post<{ id: string }>('/api/areas', {
    name: 'つばめ野地区',
    level: 'district',
  });
  const { id } = await api.post<{ id: string }>(`/api/areas/${area}/meetings`, {
    ...{ title: '秋の寄り合い', runSheet: 'residents-120', startsAt: Date.now(), boards: [] },
  });
  const at = `/api/areas/${area}/meetings/${id}`;
  const command = (what: object) => api.post(`${at}/commands`, what);
  await command({ do: 'open' });
  const { meeting } = await api.get<{ meeting: Meeting }>(at);
  const hallVoice = async (text: string) =>
    (await api.post<{ card: string }>(`${at}/cards`, { key: `hall ${text}`, kind: 'trouble', text })).card;
  return { at, command, hallVoice, code: meeting.code ?? '', board: meeting.board ?? '' };
}

const view = (page: Page): Promise<PhoneView> =>
  page.evaluate(async () => (await (await fetch('/api/phone')).json()) as PhoneView);
const texts = async (page: Page) => (await view(page)).cards.map(({ text }) => text);
const box = (page: Page) => page.getByLabel('書くところ');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const kept = (page: Page) => page.evaluate(() => Object.keys(sessionStorage));

const tooSmall = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], label:has(input), textarea, #code, #name')]
      .filter((it) => it.checkVisibility())
      .map((it) => ({ it, box: it.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 48)
      .map(({ it, box }) => `${box.width}×${box.height} ${it.outerHTML.slice(0, 80)}`),
  );

const runsOut = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** As it is, and with everything twice as large: every target is 48 px and more, and nothing runs out sideways (A9). */
async function expectEasy(page: Page, where: string, { twice = false } = {}): Promise<void> {
  await expectAccessible(page, where);
  expect(await tooSmall(page), where).toEqual([]);
  await page.setViewportSize({ width: phone.width / 2, height: phone.height / 2 });
  if (twice) await expectAccessible(page, `${where}, twice as large`);
  expect([await tooSmall(page), await runsOut(page)], `${where}, twice as large`).toEqual([[], 0]);
  await page.setViewportSize(phone);
}

describe('a phone in the hall', () => {
  it('[A1] [A8] [A9] [A14] [P32] joins, writes, loses its network, is reloaded, sends once, chooses, and is wiped at the close', async () => {
    const { at, command, hallVoice, code, board } = await openMeeting();
    const page = await strangersPage(phone);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));

    // A wrong number says what to do; the right one may be typed in any form.
    await page.goto(`${product.url}/phone`);
    await page.getByLabel('参加番号').fill('１２ ３');
    await press(page, 'すすむ');
    await page.getByText('番号は6けたの数字です。').waitFor();
    await page.getByLabel('参加番号').fill(code === '000000' ? '000001' : '000000');
    await press(page, 'すすむ');
    await page.getByText('番号がちがうようです。').waitFor();
    await expectEasy(page, 'the door', { twice: true });
    await page.getByLabel('きょうの呼び名').fill('つくし');
    await press(page, '文字とことば');
    await press(page, 'これでよい');
    await expect.poll(() => page.getByLabel('きょうの呼び名').inputValue()).toBe('つくし');

    // Out of the QR: two taps.
    await page.goto(`${product.url}/?`);
    await page.goto(`${product.url}/phone#${code}`);
    await press(page, 'すすむ');
    await page.getByRole('heading', { name: 'この場の約束' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await expectEasy(page, '約束');
    await press(page, '約束して、入る');
    await page.getByRole('heading', { name: 'まもなく始まります' }).waitFor();
    await command({ do: 'step', step: 1 });
    await box(page).waitFor();
    await expectEasy(page, 'the box', { twice: true });

    // Nothing to see is not sent; what looks like a name is asked about before it leaves.
    await press(page, '送る');
    await page.getByText('文を書いてから').waitFor();
    await box(page).fill('山田さんが、ごみ出しでこまっている');
    await press(page, '送る');
    await page.getByText('「山田さん」は、人の名前のようです。').waitFor();
    await expectEasy(page, 'what is asked first');
    expect(await texts(page)).toEqual([]);
    await press(page, '「Aさん」に変える');
    await page.getByText('受けとりました').waitFor();
    expect(await texts(page)).toEqual(['Aさんが、ごみ出しでこまっている']);

    // The answer is lost on its way, the page is reloaded: one card.
    await page.context().route('**/api/phone/cards', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await box(page).fill('坂がすべる');
    await press(page, '送る');
    await page.getByText('つながっていません。書いた文は残っています。').waitFor();
    await page.getByText('この端末にあります', { exact: true }).waitFor();
    await box(page).fill('つぎに書いているところ');
    await page.reload();
    await page.context().unroute('**/api/phone/cards');
    await page.getByText('わたしが送った紙').waitFor();
    await expect.poll(() => texts(page)).toEqual(['Aさんが、ごみ出しでこまっている', '坂がすべる']);
    await expect.poll(() => box(page).inputValue()).toBe('つぎに書いているところ');

    // Writing is stopped: the words stay, with what to do.
    await command({ do: 'freeze', frozen: true });
    await page.getByText('いまは書き込みを止めています。').waitFor();
    await expect.poll(() => box(page).inputValue()).toBe('つぎに書いているところ');
    await command({ do: 'freeze', frozen: false });

    // One's own card: released it says so, put right it goes through the tray once more, taken back it is gone.
    const [, slope] = (await view(page)).cards;
    await product.api.patch(`${at}/cards/${slope?.id}`, { do: 'release' });
    const card = page.getByRole('article').filter({ hasText: '坂がすべる' });
    await card.getByText('みんなの紙に貼りました').waitFor();
    await card.getByRole('button', { name: '「坂がすべる」を直す' }).click();
    await box(page).fill('雨の日は坂がすべる');
    await press(page, '直して送る');
    await page
      .getByRole('article')
      .filter({ hasText: '雨の日は坂がすべる' })
      .getByText('受けとりました')
      .waitFor();
    await expect.poll(() => box(page).inputValue()).toBe('つぎに書いているところ');
    await page.getByRole('button', { name: '「Aさんが、ごみ出しでこまっている」をとりさげる' }).click();
    await page.getByRole('article').getByRole('button', { name: 'とりさげる', exact: true }).click();
    await expect.poll(() => texts(page)).toEqual(['雨の日は坂がすべる']);

    // Choosing: whoever is writing is not torn away from it; three at most, and changeable.
    const cards: string[] = [];
    for (const text of ['お茶のみ場', '買い物の車', 'ごみ出しの手伝い', '昼ごはんの会'])
      cards.push(await hallVoice(text));
    await product.api.post(`${at}/vote`, { board, cards, most: 3 });
    await page.getByText('えらぶ時間になりました').waitFor();
    await expect.poll(() => box(page).inputValue()).toBe('つぎに書いているところ');
    await press(page, 'えらぶ');
    const seal = (text: string) => page.getByRole('button', { name: `「${text}」に印を押す` }).click();
    for (const text of ['お茶のみ場', '買い物の車', 'ごみ出しの手伝い', '昼ごはんの会']) await seal(text);
    await page.getByText('印は3つまでです。').waitFor();
    await expectEasy(page, 'えらぶ', { twice: true });
    await press(page, 'これで決める');
    await page.getByText('印を3つ押しました').waitFor();
    await expect.poll(async () => (await view(page)).vote?.chosen).toEqual(cards.slice(0, 3));

    // The numbers to call are there with one touch, and the telephone's own button leads back.
    await press(page, 'いま危ない');
    await page.getByRole('link', { name: /119/ }).waitFor();
    await expectEasy(page, 'いま危ない');
    await page.goBack();
    await box(page).waitFor();

    // やさしい日本語 with readings, larger letters: kept on this telephone, and nothing runs out of the page.
    await press(page, '文字とことば');
    await page.getByLabel('とても大きい').check();
    await page.getByLabel('やさしい日本語').check();
    await expectEasy(page, 'how one reads');
    await press(page, 'これで いい');
    await page.locator('ruby', { hasText: '送' }).first().waitFor();
    await expectEasy(page, 'the box, easy and large');

    // The close: thanks, what was never sent to copy, and nothing left.
    await command({ do: 'close' });
    await page.getByRole('heading', { name: 'ありがとうございました' }).waitFor();
    await expectEasy(page, 'the end');
    await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('つぎに書いているところ');
    expect(await kept(page)).toEqual([]);
    await page.reload();
    await page.getByRole('heading', { name: 'ありがとうございました' }).waitFor();
    expect(await page.getByText('つぎに書いている').count()).toBe(0);
    // What was never sent has never left the telephone.
    expect(sent.some((it) => it.includes('坂がすべる'))).toBe(true);
    expect(sent.filter((it) => it.includes('つぎに書いている'))).toEqual([]);
    await leave([page], /40[0149]|410|ERR_FAILED/);
  });

  it('[MTG-3] fetches no more than 100 KB of script to be of use, packed, and nothing of the boards', async () => {
    const { atOnce, later, code } = await scriptsOfPage('phone.html');
    expect(atOnce).toBeLessThan(100_000);
    // The look at names and numbers, at words that hurt and at long lists, beside it.
    expect(later).toBeLessThan(31_000);
    expect(code).not.toMatch(/HocuspocusProvider|ProseMirror|react-flow|ReactQuery|y-protocols/);
    const page = await fetch(`${product.url}/phone`);
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? '';
    const answer = await fetch(`${product.url}${script}`, { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
  });
});
