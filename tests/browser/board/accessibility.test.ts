import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { bringTwoPeople, other, product } from '../harness/two-people.ts';
import { cardOn, type WorryBoard, worryBoard } from './worry-board.ts';

let at: WorryBoard;
bringTwoPeople();
beforeAll(async () => {
  at = await worryBoard(product, other);
});

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}

// 200 % of a 1440 × 900 desk leaves 720 × 450 CSS pixels.
describe.each([
  ['100 %', { width: 1440, height: 900 }],
  ['200 %', { width: 720, height: 450 }],
])('at %s', (_, size) => {
  describe.each(['ordinary', 'high'])('in %s contrast', (contrast) => {
    it.each(['map', 'list'] as const)(
      '[UX-2] the %s has no fault that axe knows, with and without a card open',
      async (view) => {
        const page = await at.openPage(view, size);
        if (contrast === 'high')
          await page.evaluate(() => document.documentElement.setAttribute('data-contrast', 'more'));
        expect(await faults(page)).toEqual([]);
        await page
          .getByText(/^職員(の層)?も$/)
          .filter({ visible: true })
          .first()
          .click();
        await cardOn(page, at.cards.person).click({ position: { x: 30, y: 20 } });
        if (view === 'list') await page.getByRole('button', { name: 'Aさんをくわしく見る' }).click();
        await page.getByRole('complementary').waitFor();
        await page.getByRole('region', { name: '職員だけに見えます' }).waitFor();
        expect(await faults(page)).toEqual([]);
        await page.context().close();
      },
    );
  });
});
