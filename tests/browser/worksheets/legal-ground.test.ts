import { describe, expect, it } from 'vitest';
import { eventually } from '../board/worry-board.ts';
import { signedInPage } from '../harness/page.ts';
import { bringTwoPeople, leave, product } from '../harness/two-people.ts';

bringTwoPeople();

async function aCaseSheet(): Promise<{ readonly area: string; readonly sheet: string }> {
  const { id: area } = (await product.api.post('/api/areas', {
    name: 'つばめ野地区',
    level: 'district',
  })) as {
    id: string;
  };
  const { id: sheet } = (await product.api.post(`/api/areas/${area}/worksheets`, {
    template: 'case-review',
    title: 'ある事例',
  })) as { id: string };
  return { area, sheet };
}

describe('the ground of a case sheet', () => {
  it('[ACC-10] [P22] [P24] is said with what it leans on, stands on the paper, and falls with the consent', async () => {
    const { area, sheet } = await aCaseSheet();
    const page = await signedInPage(product);
    const looker = await signedInPage(product);
    await looker.goto(`${product.url}/areas/${area}/worksheets/${sheet}`);
    await page.goto(`${product.url}/areas/${area}/worksheets/${sheet}`);
    const ground = page.locator('[data-ground]');
    await eventually(() => ground.textContent()).toContain('通常（匿名のみ）');
    const print = page.getByRole('link', { name: '刷る' });
    await print.waitFor();

    // 支援会議 is none without its meeting and members; a person's name is none of its functions.
    await page.getByRole('button', { name: '根拠をかえる' }).click();
    const dialog = page.getByRole('dialog', { name: 'この紙の根拠' });
    await dialog.getByText('支援会議', { exact: true }).click();
    const act = dialog.getByRole('button', { name: 'この根拠にする' });
    await act.click();
    await dialog.getByText('会議の名を書いてください。').waitFor();
    await dialog.getByLabel('設けた市町村').fill('つばめ野市');
    await dialog.getByLabel('会議の名').fill('つばめ野市支援会議');
    await dialog.getByLabel('機関・役わり').fill('高齢支援課の山田さん');
    await dialog.getByText('は、だれかの名前のようです。').waitFor();
    await act.click();
    await expect.poll(() => dialog.isVisible()).toBe(true);
    await dialog.getByLabel('機関・役わり').fill('区役所 高齢支援課');
    await act.click();
    await dialog.waitFor({ state: 'detached' });

    // It stands on the paper, for everybody who has it open, and the paper stays in the house.
    await eventually(() => looker.locator('[data-ground]').textContent()).toContain('区役所 高齢支援課');
    await eventually(() => ground.textContent()).toContain('持ち出せません');
    await print.waitFor({ state: 'detached' });

    // A consent is written down on the way.
    await page.getByRole('button', { name: '根拠をかえる' }).click();
    await dialog.getByText('本人同意あり', { exact: true }).click();
    await dialog.getByText('まだありません').waitFor();
    await dialog.getByRole('button', { name: '同意を書きとめる' }).click();
    const written = page.getByRole('dialog', { name: '同意を書きとめる' });
    await written.getByLabel('だれの（記号）').fill('Ａさん');
    await written.getByLabel('何について').fill('経過を機関の人に見せる');
    await written.getByText('機関の人', { exact: true }).click();
    await written.getByRole('button', { name: '書きとめる', exact: true }).click();
    await dialog.getByText('Aさん：経過を機関の人に見せる').waitFor();
    await act.click();
    await dialog.waitFor({ state: 'detached' });
    await eventually(() => ground.textContent()).toContain('Aさんの同意（口頭');

    // Taken back, it holds no more, and the paper says so; its papers are named.
    await page.goto(`${product.url}/areas/${area}/consents`);
    await page.getByRole('button', { name: '取り下げる' }).click();
    const asked = page.getByRole('dialog');
    await asked.getByRole('button', { name: '取り下げる' }).click();
    await asked.getByRole('link', { name: 'ある事例' }).waitFor();
    await eventually(() => looker.locator('[data-ground]').textContent()).toContain(
      'いまは有効ではありません',
    );

    // Its day has come, as the shelf says.
    await page.goto(`${product.url}/areas/${area}`);
    await page.getByText('今日までの保存です').waitFor();
    await leave([page, looker]);
  });
});
