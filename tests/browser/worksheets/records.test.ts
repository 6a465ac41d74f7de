import { readBoard } from '@yoriai/shared/documents/board';
import { boardDocument } from '@yoriai/shared/documents/names';
import { textOf } from '@yoriai/shared/documents/text';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import type { NewRow } from '@yoriai/shared/worksheets/edits/rows';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { beginConversion } from '../harness/compose.ts';
import { phone } from '../harness/page.ts';
import { firstAccount } from '../harness/product.ts';
import { bringTwoPeople, leave, other, product } from '../harness/two-people.ts';
import { expectAccessible } from '../shell/accessibility.ts';
import { type RecordBook, recordBook } from './record-book.ts';

bringTwoPeople();

const dayMs = 24 * 60 * 60_000;
/** The day in Japan, so many days from now. */
const day = (days: number): string =>
  new Date(Date.now() + 9 * 60 * 60_000 + days * dayMs).toISOString().slice(0, 10);

const me = firstAccount.name;
const line = (page: Page, meeting: string) =>
  page.getByRole('list', { name: '記録の一覧' }).getByRole('link', { name: meeting });
const lines = (page: Page) => page.getByRole('list', { name: '記録の一覧' }).getByRole('listitem');
const sheet = (page: Page) => page.locator('[data-record-sheet]');
/** A text of the open record, taken up to be written. */
async function writeIn(page: Page, name: string) {
  await sheet(page)
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
  const field = sheet(page).getByRole('textbox', { name: new RegExp(`^${name}`) });
  await field.waitFor();
  await focused(page);
  return field;
}

/** A text is there a moment before one can write in it. */
const focused = (page: Page) =>
  page.waitForFunction(() => document.activeElement?.matches('[role=textbox]') === true);

const salon: NewRow = {
  values: { date: day(-40), kind: 'event', time: { from: '13:30', to: '15:00' }, policy: ['know'] },
  texts: {
    meeting: '坂の上サロン',
    place: '第二会館',
    recorder: '藤代 環',
    plan: '様子を知る',
    process: '「このごろ来ないね」と3人から名前が出た。席はあけてある。',
    monitoring: '気にかける目は、すでにある',
  },
};
const council: NewRow = {
  values: { date: day(-3), kind: 'meeting', report: true },
  texts: { meeting: '役員会', place: '公民館', recorder: '宮原 紬', process: '5人が手をあげた。' },
};

describe('writing a record', () => {
  it('[WS-3] is one press: the day, the recorder and the number are there; what was planned stands beside 所感', async () => {
    const book = await recordBook(product, other);
    const page = await book.openPage();
    await page.getByText('まだ記録がありません').waitFor();
    await page.getByRole('button', { name: '記録を書く', exact: true }).click();
    await sheet(page)
      .getByRole('textbox', { name: /^会合の名前/ })
      .waitFor();
    await focused(page);
    await page.keyboard.type('坂の上サロン');
    await expect.poll(() => line(page, '坂の上サロン').count()).toBe(1);
    await expect.poll(() => book.rows()[0]?.number).toBe(1);
    await expect.poll(() => book.rows()[0]?.texts).toEqual({ meeting: '坂の上サロン', recorder: me });
    expect(book.rows()[0]?.values.date?.value).toBe(day(0));
    await sheet(page).getByText('NO.1').waitFor();
    await writeIn(page, 'プラン');
    await page.keyboard.type('様子を知る');
    await writeIn(page, 'モニタリング');
    await expect
      .poll(() => sheet(page).getByRole('complementary', { name: 'プランと比べて' }).textContent())
      .toContain('様子を知る');
    await leave([page]);
  });

  it('[WS-3] a plan has no day yet, and a record that was begun and left empty is taken up again', async () => {
    const book = await recordBook(product, other);
    const page = await book.openPage();
    const plan = page.getByRole('button', { name: 'これからのプランを書く' });
    await plan.click();
    await sheet(page).waitFor();
    await plan.click();
    await sheet(page)
      .getByRole('textbox', { name: /^会合の名前/ })
      .waitFor();
    await focused(page);
    await page.keyboard.type('考える会');
    await expect.poll(() => book.rows().map(({ texts }) => texts.meeting)).toEqual(['考える会']);
    expect(book.rows()[0]?.values.date).toBeUndefined();
    await leave([page]);
  });

  it('[CAN-6] two write how it went at once, one of them in the middle of a conversion', async () => {
    const book = await recordBook(product, other);
    const [row = ''] = await book.put([{ values: { date: day(0) }, texts: { process: 'はじめ' } }]);
    const page = await book.openPage(`?row=${row}`);
    await writeIn(page, 'プロセス');
    const conversion = await beginConversion(page);
    await conversion.show('きに');
    await conversion.show('気になる');
    const text = worksheetText(book.document.doc, row, 'process');
    const second = new Y.XmlElement('paragraph');
    second.insert(0, [new Y.XmlText('ほかの人の行')]);
    text.insert(1, [second]);
    await page.locator('[data-held]').waitFor();
    await conversion.confirm('気になる');
    await expect.poll(() => textOf(text)).toBe('はじめ気になる\nほかの人の行');
    await expect
      .poll(() =>
        sheet(page)
          .getByRole('textbox', { name: /^プロセス/ })
          .textContent(),
      )
      .toContain('ほかの人の行');
    await leave([page]);
  });

  it('[B-6] the guide of 所感 counts 葛󠄀, 𠮷 and an emoji as one each, turns amber and blocks nothing', async () => {
    const book = await recordBook(product, other);
    const [row = ''] = await book.put([{ values: { date: day(0) }, texts: { monitoring: 'あ'.repeat(97) } }]);
    const page = await book.openPage(`?row=${row}`);
    await writeIn(page, 'モニタリング');
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('葛󠄀𠮷👨‍👩‍👧');
    const guide = sheet(page)
      .getByText(/100字.*めやす|めやす.*100字/)
      .last();
    await expect.poll(() => guide.textContent()).toMatch(/100字/);
    expect(await sheet(page).locator('[data-beyond]').count()).toBe(0);
    await page.keyboard.insertText('い');
    await sheet(page).locator('[data-beyond]').waitFor();
    await expect.poll(() => book.row(row)?.texts.monitoring).toBe(`${'あ'.repeat(97)}葛󠄀𠮷👨‍👩‍👧い`);
    await leave([page]);
  });

  it('[WS-3] what one is waited for stands first; a record goes on as a new plan, is put away and taken out', async () => {
    const book = await recordBook(product, other);
    const past = {
      values: { date: day(-2) },
      texts: { meeting: '考える会', plan: '声を聞く', recorder: me },
    };
    const [mine = ''] = await book.put([
      past,
      { ...past, texts: { ...past.texts, meeting: '配食の打ち合わせ', recorder: '藤代 環' } },
    ]);
    const page = await book.openPage();
    const waited = page.getByRole('region', { name: '記録しましたか' });
    await expect.poll(() => waited.getByRole('link').count()).toBe(1);
    await waited.getByRole('link', { name: /考える会/ }).click();
    await writeIn(page, 'プロセス');
    await page.keyboard.type('6人が話した');
    await waited.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '次の会合のプランに' }).click();
    await expect.poll(() => book.rows().length).toBe(3);
    const next = book.rows().find(({ id, texts }) => id !== mine && texts.recorder === me);
    expect(next?.texts).toEqual({ meeting: '考える会', plan: '声を聞く', recorder: me });
    expect(next?.values.date).toBeUndefined();
    await sheet(page).getByRole('button', { name: 'しまう', exact: true }).click();
    await expect.poll(() => lines(page).count()).toBe(2);
    await page.getByRole('link', { name: 'しまった記録 1' }).click();
    await page.getByRole('button', { name: '考える会を取り出す' }).click();
    await page.getByRole('link', { name: '一覧にもどる' }).click();
    await expect.poll(() => lines(page).count()).toBe(3);
    await leave([page]);
  });
});

describe('reading records', () => {
  let book: RecordBook;
  beforeAll(async () => {
    book = await recordBook(product, other);
    await book.put([salon, council, { ...council, texts: { ...council.texts, recorder: '藤代 環' } }]);
  });

  it('[B-35] each line says what is to be known of it; two records of one meeting lead to each other', async () => {
    const page = await book.openPage();
    await expect.poll(() => line(page, '坂の上サロン').textContent()).toContain('あと入力');
    expect(await line(page, '坂の上サロン').textContent()).not.toContain('プランだけ');
    await expect.poll(() => line(page, '役員会').first().textContent()).toMatch(/★報告書あり.*2人の記録/);
    await line(page, '役員会').filter({ hasText: '宮原 紬' }).click();
    await page.getByRole('link', { name: '同じ会合を藤代 環さんも記録しています' }).click();
    await page.getByRole('link', { name: '同じ会合を宮原 紬さんも記録しています' }).waitFor();
    await leave([page]);
  });

  it('[WS-3] filters stand in the address and can be sent; an empty result says the next step', async () => {
    const page = await book.openPage();
    await page.getByRole('button', { name: 'しぼりこむ' }).click();
    await page.getByLabel('職員').selectOption('藤代 環');
    await expect.poll(() => lines(page).count()).toBe(2);
    await page.getByLabel('期間').selectOption('日を決める');
    const from = page.getByRole('textbox', { name: 'はじめの日' });
    await from.fill('R8.2.31');
    await from.press('Enter');
    await page.getByText('その日はカレンダーにありません').waitFor();
    await expect.poll(() => from.inputValue()).toBe('R8.2.31');
    await from.fill(day(-10).replaceAll('-', '/'));
    await from.press('Enter');
    await expect.poll(() => lines(page).count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('from')).toBe(day(-10));
    const sent = await book.openPage(new URL(page.url()).search);
    await expect.poll(() => lines(sent).count()).toBe(1);
    await sent.getByText('3件のうち 1件').waitFor();
    await sent.getByRole('searchbox', { name: '言葉でさがす' }).fill('どこにもない言葉');
    await sent.getByText('あてはまる記録はありません').waitFor();
    await sent.getByRole('button', { name: 'しぼりこみを解く' }).last().click();
    await expect.poll(() => lines(sent).count()).toBe(3);
    expect(new URL(sent.url()).search).toBe('');
    await leave([page, sent]);
  });

  it('[WS-3] the digest reads plan, process and 所感 in one flow; [P16] chosen words go to a board, 所感 never', async () => {
    const { id: board } = await product.api.post<{ id: string }>(`/api/areas/${book.area}/boards`, {
      kind: 'needs-to-issues',
      title: '坂の上の困りごと',
    });
    const page = await book.openPage();
    await page.getByRole('link', { name: 'まとめ読み' }).click();
    const record = page.getByRole('article', { name: /坂の上サロン/ });
    await expect
      .poll(() => record.textContent())
      .toMatch(/プラン様子を知るプロセス「このごろ.+モニタリング気にかける目/);
    await page.getByRole('button', { name: 'ここから課題へ' }).click();
    await expect
      .poll(() => record.getByRole('button').allInnerTexts())
      .toEqual(['様子を知る', '「このごろ来ないね」と3人から名前が出た。', '席はあけてある。']);
    await record.getByRole('button', { name: /このごろ来ないね/ }).click();
    await page.getByRole('button', { name: '紙へ持っていく' }).click();
    await expectAccessible(page, 'digest with quotes');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /坂の上の困りごと/ })
      .click();
    await page.getByRole('button', { name: '1枚を置く' }).click();
    const { doc } = await other.open(boardDocument(board));
    await expect
      .poll(() => readBoard(doc).board.cards.map(({ text }) => text))
      .toEqual(['「このごろ来ないね」と3人から名前が出た。']);
    await leave([page]);
  });

  it('[UX-2] the keys walk through a list of which most is not in the page, and it says how long it is', async () => {
    const long = await recordBook(product, other);
    await long.put(
      Array.from({ length: 1000 }, (_, i) => ({ values: { date: day(-i) }, texts: { meeting: `第${i}回` } })),
    );
    const page = await long.openPage();
    await line(page, '第0回').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('第1回');
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('第999回');
    const item = page.getByRole('listitem').filter({ hasText: '第999回' });
    expect([await item.getAttribute('aria-posinset'), await item.getAttribute('aria-setsize')]).toEqual([
      '1000',
      '1000',
    ]);
    expect(await lines(page).count()).toBeLessThan(80);
    await page.keyboard.press('Enter');
    await sheet(page).waitFor();
    await sheet(page).getByRole('button', { name: '閉じる' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('第999回');
    await leave([page]);
  });

  it('[UX-2] the list, a record, the filter and the digest are accessible at the desk and on a phone', async () => {
    const page = await book.openPage();
    await page.getByRole('button', { name: 'しぼりこむ' }).click();
    await expectAccessible(page, 'list');
    await line(page, '坂の上サロン').click();
    await sheet(page).waitFor();
    await expectAccessible(page, 'record');
    const small = await book.openPage('', phone);
    await expectAccessible(small, 'list on a phone');
    await line(small, '坂の上サロン').click();
    await sheet(small).waitFor();
    expect(await line(small, '坂の上サロン').isVisible()).toBe(false);
    await expectAccessible(small, 'record on a phone');
    await small.getByRole('link', { name: '一覧にもどる' }).click();
    await line(small, '坂の上サロン').waitFor();
    await small.goto(`${book.address}?view=digest`);
    await small.getByRole('article', { name: /坂の上サロン/ }).waitFor();
    await expectAccessible(small, 'digest on a phone');
    await leave([page, small]);
  });
});
