import type { MeetingFace } from '@yoriai/shared/meetings/api';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { yearNames } from '@yoriai/shared/records/book-of-year';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { signedInPage } from '../harness/page.ts';
import { bringTwoPeople, leave, product } from '../harness/two-people.ts';
import { expectAccessible } from '../shell/accessibility.ts';
import { phoneByFetch } from './phone-by-fetch.ts';

bringTwoPeople();

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** A meeting under way, with one phone in it. */
async function underWay(name: string) {
  const { id: area } = await product.api.post<{ id: string }>('/api/areas', { name, level: 'district' });
  const { id } = await product.api.post<MeetingFace>(`/api/areas/${area}/meetings`, {
    ...{ title: '秋の寄り合い', runSheet: 'residents-120', startsAt: Date.now(), boards: [] },
  });
  const at = `/api/areas/${area}/meetings/${id}`;
  const command = (body: object) => product.api.post<{ meeting: Meeting }>(`${at}/commands`, body);
  const { meeting } = await command({ do: 'open' });
  await command({ do: 'step', step: 1 });
  const phone = await phoneByFetch(product.url, meeting.code ?? '', 'はな');
  return { area, at, command, phone, address: `${product.url}/areas/${area}/meetings/${id}` };
}

it('[ACC-8] [P12] [P20] a voice that was never shown is found and goes; an open desk follows without a word in between', async () => {
  const { area, phone, address } = await underWay('わかば台地区');
  await phone.send('trouble', 'まつばらさんが来なくなった');
  await phone.send('trouble', '坂がすべる');
  const desk = await signedInPage(product, { width: 1366, height: 768 });
  await desk.goto(address);
  await desk.getByText('まつばらさんが来なくなった').waitFor();
  const page = await signedInPage(product);
  await page.goto(`${product.url}/areas/${area}/redaction`);
  await page.getByLabel('お名前や、書かれていそうなことば').fill('まつばら');
  await press(page, 'さがす');
  await page.getByRole('checkbox', { name: /会に届いた声.*確認待ち.*まつばらさんが/ }).waitFor();
  await page.getByText('この会の記録ごと消す').waitFor();
  await expectAccessible(page, 'what was found of a meeting');
  await press(page, '消すものを確かめる');
  await page.getByLabel('よければ「完全に消す」と書いてください。').fill('完全に消す');
  await page.getByRole('dialog').getByRole('button', { name: '完全に消す' }).click();
  await page.getByText('1 か所を完全に消しました', { exact: false }).first().waitFor();
  await desk.getByText('まつばらさんが来なくなった').waitFor({ state: 'detached' });
  await desk.getByText('坂がすべる').first().waitFor();
  expect(await desk.getByRole('dialog').count()).toBe(0);
  await phone.send('trouble', 'あとから来た声');
  await desk.getByText('あとから来た声').first().waitFor();
  await leave([page, desk], /404|410/);
});

it('[MTG-10] [WS-3] [P24] the desk says the ground; closed, it leads to one’s own draft, or says what would be with a book', async () => {
  const { area, at, command, phone, address } = await underWay('すずかけ地区');
  const desk = await signedInPage(product, { width: 1366, height: 768 });
  await desk.goto(address);
  await desk.getByText('根拠：通常（匿名のみ）').waitFor();
  await command({ do: 'close' });
  await desk.getByText('実践記録の紙があれば、下書きが入ります。').waitFor();
  await desk.getByText('よび名と、出さなかった声は', { exact: false }).waitFor();
  await command({ do: 'reopen' });
  const [year] = yearNames(dayInJapan(Date.now()));
  await product.api.post(`/api/areas/${area}/worksheets`, {
    ...{ template: 'practice-record', title: `実践記録 ${year}` },
  });
  const card = await phone.send('trouble', '坂がすべる');
  await product.api.patch(`${at}/cards/${card}`, { do: 'release' });
  await command({ do: 'close' });
  await desk.getByText('あなたの下書きが入っています', { exact: false }).waitFor();
  await expectAccessible(desk, 'the closed desk');
  await desk.getByRole('link', { name: '下書きをひらく' }).click();
  await desk.waitForURL(/\/worksheets\/s_.*row=w_/);
  await desk.getByText('秋の寄り合い').first().waitFor();

  // 議事録 put 経過 into that draft, and lay no second record beside it.
  await desk.goto(address);
  await desk.getByRole('link', { name: '議事録を見る' }).click();
  await desk.getByText('坂がすべる').first().waitFor();
  await press(desk, '自分の記録にする');
  const dialog = desk.getByRole('dialog');
  await dialog.getByText('あなたの下書きがあります').waitFor();
  await expectAccessible(desk, 'a draft to be filled in');
  await dialog.getByRole('button', { name: '下書きに経過を入れる' }).click();
  await desk.getByText('下書きに経過を入れました。').waitFor();
  await desk.getByRole('link', { name: '記録をひらく' }).click();
  await desk.locator('[data-record-sheet]').getByText('坂がすべる').first().waitFor();
  await leave([desk]);
});
