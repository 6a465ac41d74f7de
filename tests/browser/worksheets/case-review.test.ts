import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../board/worry-board.ts';
import { morePeople } from '../harness/more-people.ts';
import { signedInPage } from '../harness/page.ts';
import { bringTwoPeople, leave, other, product } from '../harness/two-people.ts';
import { caseRoom } from './case-room.ts';

bringTwoPeople();

const rowsOf = (page: Page, table: string) => page.locator(`[data-table="${table}"] [data-row]`);
const state = (page: Page) => page.locator('[data-anonymity]');

describe('a case sheet', () => {
  it('[WS-5] [AC-B] [B1] [B6] [B7] is gathered by a few presses and confirmed by a second person', async () => {
    const { area, sheet } = await caseRoom(product, other);
    const presenter = await signedInPage(product);
    await presenter.goto(`${product.url}/areas/${area}/worksheets/${sheet}`);

    // What is asked first is to gather; the preview counts before anything comes.
    await presenter.getByRole('button', { name: '記録からあつめる' }).last().click();
    const dialog = presenter.getByRole('dialog', { name: '記録からあつめる' });
    await dialog.getByRole('button', { name: /^Aさん/ }).click();
    await eventually(() => dialog.locator('output').textContent()).toContain('経過 8件概況 3項目関係図 人1');
    await dialog.getByRole('button', { name: 'あつめる', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });

    // Four parts are filled, and not one key was pressed.
    await eventually(() => rowsOf(presenter, 'progress').count()).toBe(8);
    await eventually(() => presenter.locator('#section-area-profile').textContent()).toContain('418世帯');
    const paper = presenter.locator('[data-paper-sheet]');
    const map = presenter.locator('#section-relations');
    await eventually(() => map.textContent()).toContain('民生委員');
    const period = presenter.locator('[data-on="period"] input').first();
    await eventually(() => period.inputValue()).toBe('令和7年7月8日');
    await eventually(() => paper.textContent()).toContain('つばめ野地区');
    const words = (await paper.textContent()) ?? '';
    for (const neutral of ['令和7年7月', 'Aさん（80代）', '病院A', '施設A', 'サロンA'])
      expect(words).toContain(neutral);
    for (const told of [
      '大谷',
      '83歳',
      '7月8日（火）',
      'みどり病院',
      'つばめ苑',
      '坂の上サロン',
      '気にかける目',
    ])
      expect(words).not.toContain(told);

    // Gathered again, nothing doubles; a word that was changed stays changed.
    await presenter.getByRole('button', { name: '記録からあつめる' }).click();
    await eventually(() => dialog.locator('output').textContent()).toContain('もうあるもの 11');
    await presenter.keyboard.press('Escape');
    await eventually(() => state(presenter).getAttribute('data-anonymity')).toBe('unconfirmed');

    // Who gathered may look, but is not the one who confirms.
    await presenter.getByRole('button', { name: '見て確かめる' }).click();
    const panel = presenter.getByRole('region', { name: '匿名化確認' });
    await panel
      .getByText('別の方に、この画面を見てもらってください')
      .or(panel.getByText('きまりをこえて確認する'))
      .first()
      .waitFor();
    expect(await panel.getByRole('button', { name: '確認しました' }).count()).toBe(0);

    // Somebody else looks, answers what is left, and confirms.
    const [colleague = product] = await morePeople(product, [{ name: '藤代 環', role: 'staff' }]);
    const second = await signedInPage(colleague);
    await second.goto(`${product.url}/areas/${area}/worksheets/${sheet}?check=1`);
    const check = second.getByRole('region', { name: '匿名化確認' });
    await check.locator('[data-risk="map-names"]').waitFor();
    await expect.poll(() => check.locator('[data-risk]').count()).toBe(1);
    await check.getByRole('link', { name: '関係図を見る' }).click();
    await check.getByRole('button', { name: '名前ではない' }).click();
    await check.getByRole('button', { name: '確認しました' }).click();
    await eventually(() => state(second).getAttribute('data-anonymity')).toBe('confirmed');
    await eventually(() => state(presenter).textContent()).toContain('藤代 環さん');

    // A word more, and the check is of yesterday; it says what is new, and where.
    await presenter.locator('#section-progress').scrollIntoViewIfNeeded();
    await presenter.getByRole('button', { name: /プロセス 8行目/ }).click();
    const writing = presenter.locator('#section-progress [contenteditable="true"]');
    await writing.press('Control+End');
    await writing.pressSequentially('。山本さんも来た');
    await eventually(() => writing.textContent()).toContain('山本さん');
    await presenter.keyboard.press('Escape');
    await eventually(() => state(second).getAttribute('data-anonymity')).toBe('stale');
    const named = check.locator('[data-risk="name"]');
    await eventually(() => named.textContent()).toContain('山本さん');
    await named.getByRole('link', { name: '事例経過 8行目を見る' }).click();
    await eventually(() => second.url()).toContain('row=w_');
    await named.getByRole('button', { name: 'このままにする' }).click();
    await named.getByRole('textbox', { name: 'このままにするわけ' }).fill('ご本人の了解がある');
    await named.getByRole('button', { name: 'わけを書いてこのままに' }).click();
    await check.getByRole('button', { name: '確認しました' }).click();
    await eventually(() => state(second).getAttribute('data-anonymity')).toBe('confirmed');
    await leave([presenter, second], /WebSocket|Failed to load resource/);
  });

  it('[WS-5] [B-40] asks kindly, keeps question, fact and opinion apart, and shows the minutes as a plan', async () => {
    const { area, sheet } = await caseRoom(product, other);
    const page = await signedInPage(product);
    await page.goto(`${product.url}/areas/${area}/worksheets/${sheet}`);
    const rail = page.getByRole('region', { name: '検討会の進みぐあい' });
    await eventually(() => rail.getByRole('listitem').count()).toBe(11);
    await expect.poll(() => rail.textContent()).toContain('2時間半');
    expect(await rail.getByRole('button').count()).toBe(0);

    const slip = async (kind: string, words: string) => {
      await page
        .locator('#section-questions')
        .getByRole('button', { name: /付せん/ })
        .click();
      const form = page.locator('[data-slip-form]');
      await form.getByText(kind, { exact: true }).click();
      await form.getByRole('textbox').fill(words);
      await form.getByRole('button', { name: 'はる' }).click();
      await form.waitFor({ state: 'detached' });
    };
    await slip('質問', '4軒から声をかけた場面は？');
    await slip('意見', '班長さんに聞いてみては');
    const slips = (kind: string) => page.locator(`[data-slips="${kind}"]`);
    await eventually(() => slips('question').textContent()).toContain('4軒から声をかけた場面は？');
    await expect.poll(() => slips('question').textContent()).toContain('まだ、こたえがありません');
    await expect.poll(() => slips('opinion').textContent()).toContain('班長さんに聞いてみては');
    await expect.poll(() => slips('fact').textContent()).toContain('まだありません');
    await leave([page]);
  });
});
