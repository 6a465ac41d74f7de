import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the page as it stands, and whether anything runs out of it sideways (UX-2). */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every((it) => it.playState !== 'running'));
  // No page has frames of its own: axe need not open another page to put their outcomes together.
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode(true).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(found, where).toEqual([]);
  expect(await page.evaluate(tooSmall), where).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over, `${where} runs out sideways`).toBeLessThanOrEqual(0);
}

/** What a finger misses (under 44 px high or wide; one pixel is for screen readers) and what is hard to read (under 13 px, readings of kanji aside). */
function tooSmall(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(
    'button, a[href], label[data-rac], [role=menuitem]',
  )) {
    if (element.closest('[inert], [aria-hidden=true]') || !element.checkVisibility()) continue;
    const { width, height } = element.getBoundingClientRect();
    if (width > 1 && Math.min(width, height) < 43.5)
      found.push(`${width}×${height} ${element.outerHTML.slice(0, 120)}`);
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!element || node.textContent?.trim() === '' || element.closest('rt, rp, script, style')) continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size < 13) found.push(`${size}px ${element.outerHTML.slice(0, 120)}`);
  }
  return found;
}
