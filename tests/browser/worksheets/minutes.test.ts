import type { AreaSummary, Sheet, Shelf } from '@yoriai/shared/areas/area';
import { writeRichText } from '@yoriai/shared/documents/rich-text-writing';
import { replaceText } from '@yoriai/shared/documents/text';
import { openWorksheet, readWorksheet } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { recordOfMinutes, rowOfMinutes } from '@yoriai/shared/records/from-minutes';
import { recordsTable } from '@yoriai/shared/records/records';
import { addRows } from '@yoriai/shared/worksheets/edits/rows';
import { setValue } from '@yoriai/shared/worksheets/edits/values';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { countingHand } from '../../support/hand.ts';
import { signedInPage } from '../harness/page.ts';
import { firstAccount } from '../harness/product.ts';
import { bringTwoPeople, leave, other, product } from '../harness/two-people.ts';
import { expectAccessible } from '../shell/accessibility.ts';
import { recordBook } from './record-book.ts';

bringTwoPeople();

const colleague = '藤代 環';

/** Minutes of a meeting, written by the colleague, in an area without any book. */
async function writtenMinutes() {
  const { api, url } = product;
  const area = await api.post<AreaSummary>('/api/areas', { name: 'かわせみ台', level: 'district' });
  const shelf = `/api/areas/${area.id}`;
  const minutes = await api.post<Sheet>(`${shelf}/worksheets`, {
    template: 'minutes',
    title: '役員会 議事録',
  });
  const { doc } = await other.open(minutes.documents.main);
  const [sheet, hand] = [openWorksheet(doc), countingHand(colleague)];
  const text = (field: string) => worksheetText(doc, undefined, field);
  doc.transact(() => {
    replaceText(text('meeting'), '役員会');
    replaceText(text('place'), '公民館');
    writeRichText(text('themes'), [
      { type: 'paragraph', inline: [{ text: 'お知らせが止まる家がある。班で話す。' }] },
    ]);
    setValue(sheet, { field: 'date' }, '2026-11-10', hand, 'test');
    setValue(sheet, { field: 'time' }, { from: '18:30', to: '20:30' }, hand, 'test');
    addRows(sheet, 'decisions', [{ texts: { text: '腰かけを二つ置く' } }], hand, 'test');
  }, 'test');
  return {
    address: `${url}${shelf.replace('/api', '')}/worksheets/${minutes.id}`,
    minutes,
    plain: () => readWorksheet(doc).worksheet,
    /** The one book of the area. */
    async book() {
      const { sheets } = await api.get<Shelf>(shelf);
      const books = sheets.filter(({ kind }) => kind === 'practice-record');
      expect(books.map(({ title }) => title)).toEqual(['実践記録 令和8年度']);
      const { doc } = await other.open(books[0]?.documents.main ?? '');
      return {
        doc,
        rows: () => readWorksheet(doc).worksheet.rows.filter(({ away }) => away === undefined),
      };
    },
  };
}

const dialog = (page: Page) => page.getByRole('dialog');
const inDialog = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true });
const act = (page: Page) => page.getByRole('button', { name: '自分の記録にする' });

it('[WS-3] [B-35] minutes become one’s own record by one press, once, and can be taken back', async () => {
  const { address, minutes, plain, book } = await writtenMinutes();
  const page = await signedInPage(product);
  await page.goto(address);
  await page.getByText('腰かけを二つ置く').first().waitFor();
  await act(page).click();
  const preview = dialog(page).locator('dl');
  await preview.waitFor();
  await expect
    .poll(() => preview.locator('dd').allTextContents())
    .toEqual([
      ...['令和8年（2026年）11月10日', '18:30–20:30', '役員会', '公民館', firstAccount.name, '会議'],
    ]);
  await expectAccessible(page, 'own record of minutes');
  await inDialog(page, '実践記録に入れる').click();
  await page.getByText('実践記録に入れました。').waitFor();
  const { doc, rows } = await book();
  await expect.poll(() => rows().length).toBe(1);
  expect(rows()[0]).toMatchObject({
    source: { to: 'worksheet', paper: minutes.id, words: '役員会 議事録' },
    values: {
      date: { value: '2026-11-10' },
      time: { value: { from: '18:30', to: '20:30' } },
      kind: { value: 'meeting' },
    },
    texts: {
      ...{ meeting: '役員会', place: '公民館', recorder: firstAccount.name },
      process: '【決まったこと】腰かけを二つ置く\n【話し合ったこと】お知らせが止まる家がある。班で話す。',
    },
  });
  expect(rows()[0]?.texts).not.toHaveProperty('plan');
  expect(rows()[0]?.texts).not.toHaveProperty('monitoring');

  await page.locator('header').getByRole('button', { name: 'もとに戻す' }).click();
  await expect.poll(() => rows().length).toBe(0);

  // Somebody else's record of the same meeting does not stand in the way of one's own.
  const theirs = recordOfMinutes(plain(), { recorder: colleague, say: ({ ja }) => ja });
  const row = rowOfMinutes(theirs, theirs.process, { minutes: minutes.id, title: minutes.title });
  addRows(openWorksheet(doc), recordsTable, [row], countingHand(colleague, 500), 'test');
  await act(page).click();
  await inDialog(page, '実践記録に入れる').click();
  await expect.poll(() => rows().length).toBe(2);

  await act(page).click();
  await dialog(page).getByText('もう記録があります').waitFor();
  expect(await inDialog(page, '実践記録に入れる').count()).toBe(0);
  await inDialog(page, 'もう一件つくる').click();
  await expect.poll(() => rows().length).toBe(3);

  await act(page).click();
  await dialog(page).getByRole('link', { name: '記録をひらく' }).click();
  const record = page.locator('[data-record-sheet]');
  await record.getByText(`同じ会合を${colleague}さんも記録しています`).waitFor();
  await record.getByRole('link', { name: 'もとの紙：役員会 議事録' }).click();
  await act(page).waitFor();
  await leave([page]);
});

/** What a spreadsheet puts on the clipboard, pasted while the keys are nowhere. */
const paste = (page: Page, pasted: string) =>
  page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, pasted);

it('[WS-3] [B-5] lines copied from a spreadsheet become records in one step; what cannot be read stays to be copied', async () => {
  const book = await recordBook(product, other);
  const page = await book.openPage();
  const pasted = [
    '年月日\t時間\t会合名\t参加者氏名\t内容',
    'R8.4.3\t13:30～15:00\t役員会\t山田\t"12人。\n次も"',
    'R8.4.31\t\t体操の会\t川上\t20人',
    '2026/5/1\t10:00\tこども食堂\t木村\t準備',
  ].join('\r\n');
  await paste(page, pasted);
  await dialog(page).getByText('だれのことか分かるので取りこまない列：参加者氏名').waitFor();
  const left = '年月日\t時間\t会合名\t参加者氏名\t内容\nR8.4.31\t\t体操の会\t\t20人';
  const lines = dialog(page).getByRole('textbox', { name: '読めなかった行' });
  await expect.poll(() => lines.inputValue()).toBe(left);
  await dialog(page)
    .getByRole('list', { name: /書き方を見なおす行（1行）/ })
    .waitFor();
  await expectAccessible(page, 'pasted lines');
  await inDialog(page, '2件を記録にする').click();
  await expect
    .poll(() => book.rows().map(({ texts }) => texts))
    .toEqual([
      { meeting: '役員会', process: '12人。\n次も' },
      { meeting: 'こども食堂', process: '準備' },
    ]);
  expect(book.rows()[0]?.values).toMatchObject({
    date: { value: '2026-04-03' },
    time: { value: { from: '13:30', to: '15:00' } },
  });
  await expect.poll(() => lines.inputValue()).toBe(left);
  await inDialog(page, '閉じる').last().click();
  await page.locator('header').getByRole('button', { name: 'もとに戻す' }).click();
  await expect.poll(() => book.rows().length).toBe(0);

  // By the button, and more than one can look over: nothing comes in by half.
  await page.getByRole('button', { name: '表から貼る' }).click();
  const many = Array.from({ length: 51 }, (_, at) => `R8.4.3\t\t${at}回目の会`).join('\n');
  await dialog(page).getByRole('textbox').fill(many);
  await dialog(page).getByText('一度に貼れるのは50行までです').waitFor();
  await expect.poll(() => inDialog(page, '0件を記録にする').isDisabled()).toBe(true);
  await dialog(page).getByRole('textbox').fill('R8.4.3\t13:30\t役員会\t公民館');
  await inDialog(page, '1件を記録にする').click();
  await expect
    .poll(() => book.rows().map(({ texts }) => texts))
    .toEqual([{ meeting: '役員会', place: '公民館' }]);
  await leave([page]);
});
