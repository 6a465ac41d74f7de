import type { AreaSummary, Sheet } from '@yoriai/shared/areas/area';
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { putDown, texts } from '../../support/collaboration/boards.ts';
import { countingHand } from '../../support/hand.ts';
import { signedInPage } from '../harness/page.ts';
import { bringTwoPeople, leave, other, product } from '../harness/two-people.ts';

bringTwoPeople();
const pages: Page[] = [];
afterEach(() => leave(pages.splice(0), /404|410/));

it('[ACC-8] [P20] [B-18] somebody asks to be forgotten: found, confirmed, gone; who has the paper open gets the new one', async () => {
  const area = await product.api.post<AreaSummary>('/api/areas', { name: 'あおば地区', level: 'district' });
  const sheet = await product.api.post<Sheet>(`/api/areas/${area.id}/boards`, {
    kind: 'worry-map',
    title: '春の地図',
  });
  const board = await other.open(sheet.documents.main);
  const hand = countingHand('南');
  putDown(board.doc, hand, { kind: 'voice', text: 'まつばらさんが ひとりで いる' });
  putDown(board.doc, hand, { kind: 'voice', text: '坂が つらい' });
  await expect.poll(() => board.state.get().is).toBe('stored');

  const looker = await signedInPage(product);
  const page = await signedInPage(product);
  pages.push(looker, page);
  await looker.goto(`${product.url}/areas/${area.id}/boards/${sheet.id}?view=list`);
  await looker.getByText('まつばらさんが').first().waitFor();

  await page.goto(`${product.url}/areas/${area.id}/redaction`);
  await page.getByLabel('お名前や、書かれていそうなことば').fill('まつばら');
  await page.getByRole('button', { name: 'さがす' }).click();
  await page.getByRole('checkbox', { name: /まつばらさんが/ }).waitFor();
  await page.getByRole('button', { name: '消すものを確かめる' }).click();
  const act = page.getByRole('dialog').getByRole('button', { name: '完全に消す' });
  await expect.poll(() => act.isDisabled()).toBe(true);
  await page.getByLabel('よければ「完全に消す」と書いてください。').fill('完全に消す');
  await act.click();
  await page.getByText('1 か所を完全に消しました', { exact: false }).first().waitFor();

  await looker.getByText('この紙は新しくなりました').waitFor();
  await looker.getByRole('button', { name: 'わかりました' }).click();
  await looker.getByText('坂が つらい').first().waitFor();
  expect(await looker.getByText('まつばらさん').count()).toBe(0);

  const again = await other.open(sheet.documents.main);
  expect(texts(again.doc)).toEqual(['坂が つらい']);
  putDown(again.doc, hand, { kind: 'voice', text: '新しい 紙にも 書ける' });
  await looker.getByText('新しい 紙にも 書ける').first().waitFor();
  await looker.reload();
  await looker.getByText('新しい 紙にも 書ける').first().waitFor();
});
