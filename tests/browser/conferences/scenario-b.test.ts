import type { Sheet } from '@yoriai/shared/areas/area';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { morePeople } from '../harness/more-people.ts';
import { phone, signedInPage, strangersPage } from '../harness/page.ts';
import type { Product } from '../harness/product.ts';
import { bringTwoPeople, leave, product } from '../harness/two-people.ts';
import { otherPerson } from '../typing/other-person.ts';
import { writeIn } from '../worksheets/paper-room.ts';
import { type ConferenceRoom, conferenceRoom, names, written } from './conference-room.ts';

bringTwoPeople();

const joinerName = '磯部 梢';
let room: ConferenceRoom;
let joiner: Product;
let otherCase: Sheet;

beforeAll(async () => {
  const [partner] = await morePeople(product, [{ name: joinerName, role: 'partner' }]);
  if (!partner) throw new Error('no partner');
  joiner = partner;
  room = await conferenceRoom(product);
  otherCase = await product.api.post<Sheet>(`/api/areas/${room.area}/worksheets`, {
    ...{ template: 'case-review', title: '別の事例' },
  });
  const accounts = await product.api.get<readonly { id: string; name: string }[]>('/api/accounts');
  await product.api.post(`/api/areas/${room.area}/worksheets/${room.sheet.id}/invitations`, {
    ...{ account: accounts.find(({ name }) => name === joinerName)?.id, as: 'write' },
  });
});

const minute = 60_000;
const rail = (page: Page) => page.getByRole('region', { name: '検討会の進みぐあい' });
const press = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();
const at = async (page: Page, step: string): Promise<void> => {
  await expect.poll(() => rail(page).locator('[aria-current="step"]').textContent()).toContain(step);
};
const slips = (page: Page, kind: string) => page.locator(`[data-slips="${kind}"]`);

/** Lays a slip beside 検討したいこと. */
async function lay(page: Page, words: string, kind?: string): Promise<void> {
  await press(page.locator('#section-questions'), /付せん/);
  const form = page.locator('[data-slip-form]');
  if (kind !== undefined) await form.getByText(kind, { exact: true }).click();
  await form.getByRole('textbox').fill(words);
  await press(form, 'はる');
  await form.waitFor({ state: 'detached' });
}

/** A new line of a list on the paper. */
async function addLine(page: Page, list: string, words: string): Promise<void> {
  const table = page.locator(`[data-on="${list}"]`);
  await press(table, /行をたす/);
  await page.waitForFunction(() => document.activeElement?.matches('[role=textbox]') === true);
  await page.keyboard.type(words);
  await table.getByText(words).waitFor();
}

it('[MTG-1] [MTG-7] [B2] [B3] [B4] [B5] [B14] scenario B: a case conference of two hours and a half, from the lobby to the end', async () => {
  // 0:00 The lobby: each gives the promise with one press; the adviser comes by her link, on a phone.
  const host = await room.page('host');
  await press(host, '検討会を用意する');
  await press(host.getByRole('dialog'), '用意する');
  await press(rail(host), '受付をはじめる');
  const presenter = await room.page('presenter');
  const writer = await room.page('writer');
  const adviser = await strangersPage(phone);
  await adviser.goto(product.url + (await room.link()).address);
  for (const page of [host, presenter, writer, adviser]) await press(page, '約束して入る');
  for (const [name, role] of [
    [names.presenter, 'presenter'],
    [names.writer, 'recorder'],
    [names.adviser, 'advisor'],
  ] as const)
    await rail(host).getByLabel(`${name}さんの役割`).selectOption(role);
  await press(rail(host), 'はじめる');
  await at(host, '開会');
  const begun = (await room.view()).conference?.state;
  expect(begun?.ends.at(-1)).toBe(begun?.endsAt);
  const begunAt = (begun?.ends[0] ?? 0) - 10 * minute;
  expect(begun?.endsAt).toBe(begunAt + 150 * minute);

  // 0:10 The report: the presenter writes, the others read along.
  await press(rail(host), 'つぎへ');
  for (const page of [host, presenter, writer]) await at(page, '事例の報告');
  await writeIn(presenter, 'summary');
  await presenter.keyboard.press('End');
  await presenter.keyboard.type('いまは九軒になった。');
  await writer.getByText('いまは九軒になった。').waitFor();
  await writer.locator('[data-write-line]').getByText('報告者だけが紙に書けます').waitFor();

  // 0:30 Questions, and nothing but questions.
  await press(rail(host), 'つぎへ');
  await at(writer, '確認の質問');
  await lay(writer, 'はじめに声をかけたのは、どなたですか');
  await lay(adviser, '九軒になったのは、いつごろですか');
  await slips(presenter, 'question').getByText('いつごろですか').waitFor();
  const refused = await fetch(`${product.url}/api/areas/${room.area}/worksheets/${room.sheet.id}/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: room.people.writer.cookie, origin: product.url },
    body: JSON.stringify({ key: 'a2b4c6d8e0f1', kind: 'opinion', on: 'questions', text: 'こうすべきです' }),
  });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('phase-forbids');

  // 0:45 Facts: all write on the paper.
  await press(rail(host), 'つぎへ');
  await at(writer, '関係図・地域概況をみんなで補う');
  await writeIn(writer, 'place');
  await writer.keyboard.press('End');
  await writer.keyboard.type('の団地');
  await lay(writer, '階段に手すりがついた');

  // 0:50 Somebody comes late: the whole so far is there, and of another case nothing.
  const late = await signedInPage(joiner);
  await late.goto(product.url + room.address);
  await press(late, '約束して入る');
  for (const words of ['いまは九軒になった。', '坂の上の団地', 'どなたですか', '階段に手すりがついた'])
    await late.getByText(words).first().waitFor();
  await at(late, '関係図・地域概況をみんなで補う');
  await expect(
    joiner.api.get(`/api/areas/${room.area}/worksheets/${otherCase.id}/conference`),
  ).rejects.toThrow();
  const stranger = otherPerson(joiner);
  await expect(stranger.open(otherCase.documents.main)).rejects.toThrow('not-allowed');
  stranger.leave();

  // 1:05 A pause; 1:15 記録 writes the points down.
  await press(rail(host), 'つぎへ');
  await at(host, '休憩');
  await press(rail(host), 'つぎへ');
  await at(writer, '論点をしぼる');
  await addLine(writer, 'issues', '声をかけ合う輪をひろげるには');
  await late.getByText('声をかけ合う輪をひろげるには').waitFor();

  // 1:30 All talk: opinions, and the router is gone for a moment at one of them.
  await press(rail(host), 'つぎへ');
  await at(late, '検討');
  await late.context().setOffline(true);
  await late.context().setOffline(false);
  await lay(late, '九軒の方が、自分から声をかけている', '意見');
  await slips(host, 'opinion').getByText('自分から声をかけている').waitFor();

  // 2:05 The adviser says what she thinks; nobody else does now.
  await press(rail(host), 'つぎへ');
  await at(host, '助言');
  await lay(adviser, '見まもりを、あいさつから考えてはどうでしょう');
  await slips(presenter, 'opinion').getByText('あいさつから考えて').waitFor();

  // 2:15 次の一歩 is the presenter's own.
  await press(rail(host), 'つぎへ');
  await at(presenter, '報告者のことば・次の一歩');
  await addLine(presenter, 'nextSteps', '月に一度、階段の下でお茶をのむ');
  await writer.getByText('階段の下でお茶をのむ').waitFor();
  await expect.poll(() => writer.locator('[data-on="nextSteps"] [data-place] button').count()).toBe(0);

  // 2:25 The end; begun late or not, it was to end at the same time all along.
  await press(rail(host), 'つぎへ');
  await at(host, 'ふりかえり・後始末');
  expect((await room.view()).conference?.state.ends.at(-1)).toBe(begun?.endsAt);
  await press(rail(host), '検討会のそのほか');
  await host.getByRole('menuitem', { name: 'おひらきにする' }).click();
  await press(host.getByRole('dialog'), 'おひらきにする');
  for (const page of [host, presenter, writer])
    await rail(page).getByRole('heading', { name: '終わりました' }).waitFor();

  // Everything that was written is on the paper, in the words in which it was written.
  const reader = otherPerson(product);
  const { doc } = await reader.open(room.sheet.documents.main);
  const { texts, rows, remarks } = readWorksheet(doc).worksheet;
  expect(texts.place).toBe(`${written.place}の団地`);
  expect(rows.flatMap((row) => (row.table === 'nextSteps' ? [row.texts.text] : []))).toContain(
    '月に一度、階段の下でお茶をのむ',
  );
  expect(remarks.map(({ kind, by }) => [kind, by])).toEqual([
    ['question', names.writer],
    ['question', names.adviser],
    ['fact', names.writer],
    ['opinion', joinerName],
    ['opinion', names.adviser],
  ]);
  reader.leave();
  await leave([host, presenter, writer, adviser]);
  await leave([late], /ERR_INTERNET_DISCONNECTED|WebSocket/);
});
