import type { Page } from 'playwright-core';

/** A spot of the plane, low on the page, that no card and no tool lies on: there the plane is taken hold of. */
export async function betweenCards(page: Page): Promise<{ x: number; y: number }> {
  const spot = await page.evaluate(() => {
    for (let y = window.innerHeight - 110; y > 200; y -= 7)
      for (let x = 400; x < window.innerWidth - 60; x += 7)
        if (document.elementFromPoint(x, y)?.classList.contains('react-flow__pane')) return { x, y };
    return undefined;
  });
  if (!spot) throw new Error('cards everywhere');
  return spot;
}
