import type { Page } from 'playwright-core';

/** What a wall must not have at the size it has now, each in words; sizes are parts of the height of the picture (MTG-6). */
export async function faultsOfWall(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => document.getAnimations().every((it) => it.playState !== 'running'));
  return page.evaluate(lookAtWall);
}

/** Runs in the page. */
function lookAtWall(): string[] {
  const found: string[] = [];
  const { innerWidth, innerHeight } = window;
  const vh = innerHeight / 100;
  const inSight = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const says = (element: Element) => `${element.className} 「${element.textContent?.slice(0, 20)}」`;
  const within = (element: Element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
  };
  const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize) / vh;

  const { scrollWidth, scrollHeight } = document.documentElement;
  if (scrollWidth > innerWidth || scrollHeight > innerHeight)
    found.push(`it scrolls: ${scrollWidth}×${scrollHeight}`);
  for (const element of document.body.querySelectorAll('*')) {
    const { overflowX, overflowY } = getComputedStyle(element);
    if ([overflowX, overflowY].some((it) => it === 'auto' || it === 'scroll'))
      found.push(`scroll bar: ${says(element)}`);
    const isList = element.matches('ol, ul, dl') && inSight(element);
    if (isList && overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
      found.push(`cut through: ${says(element)}`);
  }

  const light = (colour: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = colour.map((part) => {
      const c = part / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const colourOf = (words: string) => (words.match(/[\d.]+/g) ?? []).map(Number);
  const behind = (element: Element | null): readonly number[] => {
    if (!element) return [255, 255, 255];
    const colour = colourOf(getComputedStyle(element).backgroundColor);
    return colour.length === 3 || colour[3] === 1 ? colour : behind(element.parentElement);
  };
  const contrast = (element: Element) => {
    const [one, two] = [light(colourOf(getComputedStyle(element).color)), light(behind(element))];
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  };

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!element || node.textContent?.trim() === '' || !inSight(element)) continue;
    if (element.closest('.vh, script, style, noscript')) continue;
    if (contrast(element) < 7) found.push(`contrast ${contrast(element).toFixed(1)}: ${says(element)}`);
    if (sizeOf(element) < 1.7) found.push(`${sizeOf(element).toFixed(2)} vh: ${says(element)}`);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, top, right, bottom } of range.getClientRects())
      if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
        found.push(`runs out of the picture: ${says(element)}`);
  }

  const question = document.querySelector('h1');
  // A question that is longer than two lines is read like a note; it is never cut.
  const least = (question?.textContent?.length ?? 0) > 30 ? 4 : 6;
  if (!question || sizeOf(question) < least - 0.01)
    found.push(`question of ${question && sizeOf(question)} vh`);
  else if (
    question.scrollHeight > question.clientHeight + 1 ||
    question.scrollWidth > question.clientWidth + 1
  )
    found.push(`question is cut: ${says(question)}`);
  const foot = document.querySelector('main > p:last-child')?.getBoundingClientRect().top ?? innerHeight;
  const notes = [...document.querySelectorAll('article')].filter(inSight);
  if (notes.length > 9) found.push(`${notes.length} notes`);
  const boxes = notes.map((note) => note.getBoundingClientRect());
  notes.forEach((note, index) => {
    const words = note.querySelector('[data-words]');
    const box = boxes[index];
    if (!words || !box) return;
    if (sizeOf(words) < 4) found.push(`note of ${sizeOf(words)} vh`);
    if (!within(note) || box.bottom > foot + 1) found.push(`cut through: ${says(note)}`);
    if (words.scrollWidth > words.clientWidth + 1 || words.scrollHeight > words.clientHeight + 1)
      found.push(`words do not fit: ${says(words)}`);
    for (const other of boxes.slice(0, index))
      if (
        box.left < other.right &&
        other.left < box.right &&
        box.top < other.bottom &&
        other.top < box.bottom
      )
        found.push(`lies over another: ${says(note)}`);
  });

  const code = document.querySelector('svg[role=img]');
  const modules = Number(code?.getAttribute('viewBox')?.split(' ')[2]);
  if (!code || !within(code) || code.getBoundingClientRect().width / modules < 3)
    found.push('no camera reads its code');
  if (getComputedStyle(document.body.querySelector('main') ?? document.body).cursor !== 'none')
    found.push('a pointer');
  return found;
}
