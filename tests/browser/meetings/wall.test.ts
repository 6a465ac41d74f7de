import { addCards } from '@yoriai/shared/boards/edits/cards';
import { openBoard, readBoard } from '@yoriai/shared/documents/board';
import { boardDocument, staffDocument } from '@yoriai/shared/documents/names';
import { staffNoteText } from '@yoriai/shared/documents/staff-notes';
import type { MeetingFace } from '@yoriai/shared/meetings/api';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { strangersPage, type Viewport } from '../harness/page.ts';
import { bringTwoPeople, leave, other, product } from '../harness/two-people.ts';
import { expectAccessible } from '../shell/accessibility.ts';
import { phoneByFetch } from './phone-by-fetch.ts';
import { faultsOfWall } from './wall-look.ts';

bringTwoPeople();

const walls: readonly Viewport[] = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
  { width: 800, height: 600 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
];
const withoutEnd = 'さかのうえのばすていまであるくのがつらくなってきたというひとがきんじょになんにんもいて'
  .repeat(4)
  .slice(0, 140);
/** As long as the desk lets a question be (80 characters). */
const longQuestion =
  'わたしたちの地区で、これから一年のあいだに、みんなでできそうなことは何でしょうか。ひとつでも、いくつでも、思いついたことを、紙かスマホに書いてみませんか。どうぞ'.slice(
    0,
    80,
  );
const oneWord = 'supercalifragilisticexpialidocious-donaudampfschifffahrt';
const secrets = ['まだ出していない声', '職員だけの覚え書き', '別の板のことば'];

/** A meeting under way, made over HTTP, with words beside it that must not reach a hall. */
async function aMeeting() {
  const { api } = product;
  const { id: area } = await api.post<{ id: string }>('/api/areas', {
    name: 'つばめ野地区',
    level: 'district',
  });
  const { id } = await api.post<MeetingFace>(`/api/areas/${area}/meetings`, {
    ...{ title: '秋の寄り合い', runSheet: 'residents-120', startsAt: Date.now(), boards: [], place: '会館' },
  });
  const at = `/api/areas/${area}/meetings/${id}`;
  const command = async (body: object) =>
    (await api.post<{ meeting: Meeting }>(`${at}/commands`, body)).meeting;
  const pass = (kind: string) => api.post<{ address: string; pass: string }>(`${at}/passes`, { kind });
  const decide = (card: string, what: string) => api.patch(`${at}/cards/${card}`, { do: what });
  const { board = '', code = '' } = await command({ do: 'open' });
  const own = await api.post<{ id: string }>(`/api/areas/${area}/boards`, {
    kind: 'worry-map',
    title: '別の板',
  });
  const hand = { by: '係', now: Date.now, id: (prefix: string) => `${prefix}${secrets.length}` };
  const page = await other.open(boardDocument(own.id));
  addCards(openBoard(page.doc), [{ kind: 'person', text: secrets[2] ?? '' }], hand, 'test');
  const notes = await other.open(staffDocument(board));
  staffNoteText(notes.doc, 'c_any').insert(0, [new Y.XmlText(secrets[1])]);
  return { area, at, board, code, command, pass, decide };
}

/** The bytes that came in over the sockets of a page. */
function heardBy(page: Page): Buffer[] {
  const heard: Buffer[] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => heard.push(Buffer.from(payload))),
  );
  return heard;
}

const note = (page: Page, words: string) => page.locator('article', { hasText: words });
const gone = (page: Page, words: string) => expect.poll(() => note(page, words).count()).toBe(0);
/** The laptop of a hall calls the server by a name that phones can call it by, too. */
const hallUrl = () => product.url.replace('127.0.0.1', 'hall.localhost');

it('[MTG-6] [MTG-5] [A4] [B-25] [P11] the wall is read at the back of the hall whatever its size, follows 進行, and learns nothing else', async () => {
  const { area, at, code, command, pass, decide } = await aMeeting();
  const wall = await strangersPage(walls[0]);
  const [name = '', value = ''] = product.cookie.split('=', 2);
  await wall.context().addCookies([{ name, value, url: hallUrl() }]);
  const heard = heardBy(wall);
  await wall.goto(hallUrl() + (await pass('screen')).address);
  await wall.getByText('ようこそ').waitFor();
  expect(wall.url()).toBe(`${hallUrl()}/screen`);
  for (const size of walls) {
    await wall.setViewportSize(size);
    expect(await faultsOfWall(wall), `the welcome at ${size.width}`).toEqual([]);
  }
  await expect.poll(() => wall.getByText(`${code.slice(0, 3)} ${code.slice(3)}`).count()).toBe(1);

  const phone = await phoneByFetch(product.url, code, 'つくし');
  await command({ do: 'step', step: 0 });
  await wall.getByText('約束ごと', { exact: true }).waitFor();
  for (const size of walls) {
    await wall.setViewportSize(size);
    expect(await faultsOfWall(wall), `the promises at ${size.width}`).toEqual([]);
  }
  await command({ do: 'step', step: 1 });
  await command({ do: 'ask', question: 'このごろ、気になったことは何ですか' });
  await wall.getByText('このごろ、気になったこと').waitFor();
  for (const size of walls) {
    await wall.setViewportSize(size);
    expect(await faultsOfWall(wall), `a question at ${size.width}`).toEqual([]);
  }

  await phone.send('trouble', secrets[0] ?? '');
  const steep = await phone.send('trouble', '雨の日は坂がすべる');
  const salon = await phone.send('notice', 'サロンに来ない方がいる');
  await decide(salon, 'release');
  await note(wall, 'サロン').getByText('いま届きました').waitFor();
  expect(await note(wall, '坂がすべる').count()).toBe(0);
  await decide(steep, 'release');
  await note(wall, '坂がすべる').waitFor();
  await decide(salon, 'take-down');
  await gone(wall, 'サロン');

  for (const text of [withoutEnd, oneWord, '会館があいている', 'こどもの昼']) {
    const card = await phone.send('place', text);
    await decide(card, 'release');
    await note(wall, text).waitFor();
    for (const size of text === 'こどもの昼' ? walls : walls.slice(-1)) {
      await wall.setViewportSize(size);
      expect(await faultsOfWall(wall), `${text} at ${size.width}`).toEqual([]);
    }
    await expect.poll(() => wall.locator('article').first().textContent()).toContain(text);
  }
  // Whose words they are stands nowhere on the wall.
  expect(await wall.getByText('つくし').count()).toBe(0);
  await command({ do: 'ask', question: longQuestion });
  await wall.getByText(longQuestion).waitFor();
  for (const size of walls) {
    await wall.setViewportSize(size);
    expect(await faultsOfWall(wall), `a long question at ${size.width}`).toEqual([]);
    await expect.poll(() => wall.locator('article:not([data-hidden])').count()).toBeGreaterThan(0);
  }
  await wall.context().setOffline(true);
  await wall.getByText('つながるのを待っています').waitFor();
  await expect.poll(() => note(wall, 'こどもの昼').count()).toBe(1);
  await wall.context().setOffline(false);
  await wall.getByText('つながるのを待っています').waitFor({ state: 'detached' });

  // Beside the wall somebody leads the meeting on the same laptop.
  const beside = await wall.context().newPage();
  await beside.goto(`${hallUrl()}/areas/${area}`);
  await beside.getByRole('heading', { name: 'つばめ野地区' }).first().waitFor();
  await wall.reload();
  await note(wall, 'こどもの昼').waitFor();
  await beside.close();

  await product.api.patch('/api/organization', {
    contacts: [{ label: '福祉の窓口', phone: '000-111-2222' }],
  });
  const cards = [
    steep,
    ...(await phone.view()).cards.filter(({ state }) => state === 'shown').map(({ id }) => id),
  ];
  const { board } = (await product.api.get<{ meeting: Meeting }>(at)).meeting;
  await product.api.post(`${at}/vote`, { board, cards: [...new Set(cards)].slice(0, 4), most: 2 });
  await wall.getByText('えらんでください').waitFor();
  await phone.choose(cards.slice(0, 1));
  await wall.getByText('いま 1人がえらびました').waitFor();
  await product.api.delete(`${at}/vote`);
  await wall.getByText('1票').waitFor();
  for (const size of walls) {
    await wall.setViewportSize(size);
    expect(await faultsOfWall(wall), `the result at ${size.width}`).toEqual([]);
  }
  await command({ do: 'close' });
  await wall.getByText('おひらきです').waitFor();
  expect(await wall.getByText('坂がすべる').count()).toBe(0);
  await wall.getByText('000-111-2222').waitFor();
  await command({ do: 'reopen' });
  await wall.getByText('1票').waitFor();
  const bytes = Buffer.concat(heard);
  expect(bytes.includes('雨の日は坂がすべる')).toBe(true);
  for (const secret of secrets) expect([secret, bytes.includes(secret)]).toEqual([secret, false]);
  await leave([wall], /ERR_INTERNET_DISCONNECTED|Failed to fetch/);
});

it('[MTG-7] [MTG-2] a table writes in the phases that are everybody’s, in the name of who speaks, and is shut when its pass is taken back', async () => {
  const { at, board, command, pass } = await aMeeting();
  await command({ do: 'step', step: 1 });
  const given = await pass('table');
  const table = await strangersPage({ width: 1024, height: 768 });
  const heard = heardBy(table);
  await table.goto(hallUrl() + given.address);
  await table.getByText('いまは見るだけです').waitFor();
  expect(await table.getByRole('button', { name: '困りごとを書く' }).count()).toBe(0);

  await command({ do: 'step', step: 4 });
  await table.getByRole('button', { name: '呼び名を足す' }).click();
  await table.getByLabel('呼び名', { exact: true }).fill('すみれ');
  await table.getByRole('button', { name: 'この名で書く' }).click();
  await table.getByRole('button', { name: '困りごとを書く' }).click();
  await table.locator('[role=textbox]').waitFor();
  await table.keyboard.type('坂に手すりがない。');
  await table.keyboard.press('Escape');
  const onBoard = await other.open(boardDocument(board));
  const cards = () => readBoard(onBoard.doc).board.cards.map(({ text, by, kind }) => ({ text, by, kind }));
  await expect.poll(cards).toEqual([{ text: '坂に手すりがない。', by: 'すみれ', kind: 'trouble' }]);

  // What looks like a name waits for an answer, as on every paper that others read (A7).
  await table.getByRole('button', { name: 'テーブル', exact: true }).click();
  await table.getByRole('button', { name: '手伝えることを書く' }).click();
  await table.locator('[role=textbox]').waitFor();
  await table.keyboard.type('佐藤さんに声をかける。');
  await table.getByRole('button', { name: '「Aさん」に変える' }).click();
  await expect.poll(cards).toContainEqual({ text: 'Aさんに声をかける。', by: 'テーブル', kind: 'help' });
  await table.keyboard.press('Escape');

  await table.getByText('えらぶ', { exact: true }).first().click();
  await table.getByRole('button', { name: '表札をつける' }).click();
  await table.getByRole('dialog').getByRole('textbox').fill('坂のこと');
  await table.keyboard.press('Enter');
  await table.getByRole('heading', { name: '坂のこと' }).waitFor();
  await expectAccessible(table, 'the table');

  await command({ do: 'freeze', frozen: true });
  await table.getByText('いまは書き込みを止めています').waitFor();
  expect(await table.getByRole('button', { name: /を書く$/ }).count()).toBe(0);
  await product.api.delete(`${at}/passes/${given.pass}`);
  await table.getByText('この端末での参加は終わりました').waitFor();
  expect(await table.getByText('坂に手すりがない').count()).toBe(0);
  const bytes = Buffer.concat(heard);
  for (const secret of secrets) expect([secret, bytes.includes(secret)]).toEqual([secret, false]);
  await leave([table], /401/);
});
