import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { phone, signedInPage, strangersPage } from '../harness/page.ts';
import { bringTwoPeople, leave, product } from '../harness/two-people.ts';
import { expectAccessible } from '../shell/accessibility.ts';

bringTwoPeople();

const password = 'engawa-de-ocha-2026';

/** Two areas with a board each, and one who already works there. */
async function twoAreas() {
  const { api } = product;
  const make = async (name: string) => {
    const area = await api.post<{ id: string }>('/api/areas', { name, level: 'district' });
    const board = await api.post<{ id: string }>(`/api/areas/${area.id}/boards`, {
      kind: 'worry-map',
      title: `${name}の気になる人マップ`,
    });
    return { id: area.id, board: board.id };
  };
  return { hibari: await make('ひばり台地区'), kita: await make('北町地区') };
}

/** @returns the link, as the dialog shows it this once. */
async function linkIn(page: Page): Promise<string> {
  const link = await page.getByLabel('案内のアドレス').inputValue();
  await page.getByRole('button', { name: '渡した' }).click();
  return link;
}

const join = async (page: Page, email: string) => {
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByLabel('パスワード').fill(password);
  await page.getByRole('button', { name: 'この内容で入る' }).click();
};

/** What was said to a screen reader about a button stands for seconds after the button is gone. */
async function expectAccessibleAnew(page: Page, where: string): Promise<void> {
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expectAccessible(page, where);
}

const newSheet = (page: Page) => page.getByRole('button', { name: '新しい紙を棚に出す' }).first();

const shelfOf = async (page: Page, area: { id: string }, name: string) => {
  await page.goto(`${product.url}/areas/${area.id}`);
  await page.getByRole('heading', { level: 1, name }).waitFor();
};

describe('people', () => {
  it('[ACC-1] [ACC-2] [C10] are invited, join by the link once, are 担当 of one area and see nothing of another', async () => {
    const { hibari, kita } = await twoAreas();
    const admin = await signedInPage(product);
    await admin.goto(`${product.url}/people`);

    // What is missing is said at its place, and what was written stays.
    await admin.getByRole('button', { name: '人を招く' }).click();
    await admin.getByRole('button', { name: '地区を加える' }).click();
    await admin.getByRole('button', { name: '案内をつくる' }).click();
    await admin.getByText('名前を、40文字までで書いてください。').waitFor();
    await admin.getByText('どの行も、ちがう地区をえらんでください。').waitFor();
    await expectAccessible(admin, 'an invitation with faults');
    await admin.getByLabel('招く方の名前').fill('森下 なお');
    await admin.getByLabel('地区', { exact: true }).selectOption({ label: 'ひばり台地区' });
    await admin.getByLabel('担当', { exact: true }).selectOption({ label: '副担当' });
    await admin.getByRole('button', { name: '案内をつくる' }).click();
    const link = await linkIn(admin);
    expect(new URL(link).pathname).toBe('/join');
    await admin.getByText('ひばり台地区の副担当').waitFor();

    // Whoever holds the link sees as what, writes three things, and stands before the shelf.
    const morishita = await strangersPage();
    await morishita.goto(link);
    await morishita.getByText('ひばり台地区の副担当').waitFor();
    await expectAccessible(morishita, 'an invitation');
    await join(morishita, 'morishita@example.test');
    await morishita.getByRole('button', { name: '森下 なおさん' }).waitFor();
    await shelfOf(morishita, hibari, 'ひばり台地区');
    await morishita.getByRole('article').filter({ hasText: 'ひばり台地区の気になる人マップ' }).waitFor();
    await newSheet(morishita).waitFor();
    await shelfOf(morishita, kita, '北町地区');
    expect(await morishita.getByText('気になる人マップ').count()).toBe(0);
    expect(await newSheet(morishita).count()).toBe(0);
    await morishita.getByRole('button', { name: /^地区担当/ }).click();
    await morishita.getByRole('dialog').getByText('野原 さくら').waitFor();
    expect(await morishita.getByRole('button', { name: '人を加える' }).count()).toBe(0);
    await morishita.goto(`${product.url}/areas/${kita.id}/boards/${kita.board}`);
    await morishita.getByRole('link', { name: '棚にもどる' }).waitFor();

    // Once only.
    const third = await strangersPage(phone);
    await third.goto(link);
    await third.getByRole('heading', { name: 'この案内は使えません' }).waitFor();

    // 引きつぎ: in one action the other is 主担当, and the former looks on.
    await shelfOf(admin, hibari, 'ひばり台地区');
    await admin.getByRole('button', { name: /^地区担当/ }).click();
    await expectAccessible(admin, '地区の担当');
    await admin.getByRole('button', { name: '地区を引きつぐ' }).click();
    await admin.getByLabel('いまの担当').selectOption({ label: '森下 なお（副担当）' });
    await admin.getByLabel('新しい担当').selectOption({ label: '野原 さくら（管理者）' });
    await expectAccessible(admin, '引きつぎ');
    await admin.getByRole('button', { name: '引きつぐ', exact: true }).click();
    await admin.getByText('野原 さくらさんに引きつぎました。').waitFor();
    await shelfOf(morishita, hibari, 'ひばり台地区');
    await morishita.getByRole('article').filter({ hasText: 'ひばり台地区の気になる人マップ' }).waitFor();
    expect(await newSheet(morishita).count()).toBe(0);

    await leave([admin]);
    await leave([morishita], /40[34]/);
    await leave([third], /410/);
  });

  it('[ACC-1] an invitation that was taken back opens nothing; nobody joins under the session of another', async () => {
    const admin = await signedInPage(product, phone);
    await admin.goto(`${product.url}/people`);
    await admin.getByRole('button', { name: '人を招く' }).click();
    await admin.getByLabel('招く方の名前').fill('西条 わたる');
    await admin.getByText('助言者', { exact: true }).click();
    await admin.getByRole('button', { name: '案内をつくる' }).click();
    await admin.getByText('きょうか、後の日をえらんでください。').waitFor();
    await admin.getByLabel('いつまで').fill('2099-03-31');
    await admin.getByRole('button', { name: '案内をつくる' }).click();
    const link = await linkIn(admin);
    await expectAccessibleAnew(admin, '人と役割 on a phone');

    await admin.goto(link);
    await admin.getByRole('heading', { name: 'いまは野原 さくらさんが入っています' }).waitFor();
    expect(await admin.getByLabel('メールアドレス').count()).toBe(0);

    await admin.goto(`${product.url}/people`);
    await admin.getByRole('button', { name: '西条 わたるへの招待を取り消す' }).click();
    await admin.getByText('招待を取り消しました。').waitFor();
    const stranger = await strangersPage();
    await stranger.goto(link);
    await stranger.getByRole('heading', { name: 'この案内は使えません' }).waitFor();
    await leave([admin]);
    await leave([stranger], /410/);
  });

  it('[ACC-1] [UX-4] one changes one’s own password, and what does not fit is said at the field', async () => {
    const made = await product.api.post<{ address: string }>('/api/invitations', {
      name: '宮原 たえ',
      role: 'director',
      areas: [],
    });
    const page = await strangersPage();
    await page.goto(product.url + made.address);
    await join(page, 'miyahara@example.test');
    await page.getByRole('button', { name: '宮原 たえさん' }).click();
    await page.getByRole('menuitem', { name: 'わたしの設定' }).click();
    await page.getByLabel('いまのパスワード').fill('chigau-kotoba-2026');
    await page.getByLabel('新しいパスワード').fill('atarashii-kotoba-2026');
    await page.getByRole('button', { name: 'パスワードを変える' }).click();
    await page.getByText('いまのパスワードがちがうようです。').waitFor();
    await expect.poll(() => page.getByLabel('新しいパスワード').inputValue()).toBe('atarashii-kotoba-2026');
    await page.getByLabel('いまのパスワード').fill(password);
    await page.getByRole('button', { name: 'パスワードを変える' }).click();
    await page.getByText('パスワードを変えました。').waitFor();
    await expectAccessibleAnew(page, 'わたしの設定');
    // Out, for good: the account ends, and this browser has nothing to go back to.
    await page.getByRole('button', { name: '利用を終える' }).click();
    await page.getByRole('dialog').getByLabel('パスワード').fill('atarashii-kotoba-2026');
    await page.getByRole('dialog').getByRole('button', { name: '利用を終える' }).click();
    await page.getByRole('button', { name: '入る' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    const accounts = await product.api.get<readonly { name: string }[]>('/api/accounts');
    expect(accounts.map(({ name }) => name)).not.toContain('宮原 たえ');
    await leave([page], /401/);
  });
});
