import { addCards } from '@yoriai/shared/boards/edits/cards';
import { addLink } from '@yoriai/shared/boards/edits/links';
import { openBoard } from '@yoriai/shared/documents/board';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../browser/harness/browser.ts';
import { betweenCards } from '../../browser/harness/plane.ts';
import { LightClient } from '../light-client.ts';
import { pause } from '../meter.ts';
import type { MeasuredServer } from '../servers.ts';

/** What a person in front of a browser has of a board. */
export interface Looked {
  /** Milliseconds from asking for the page to cards that can be edited, on a warm cache. */
  readonly opening: number;
  /** The median of frames in a second while the plane is moved by hand. */
  readonly frames: number;
}

/** A board of so many cards and lines, laid out on a wide plane. @returns its document */
export async function laidBoard(server: MeasuredServer, cards: number, lines: number): Promise<string> {
  const document = await server.newBoard();
  const client = new LightClient({ url: server.socketUrl, document, headers: server.headers });
  await client.synced;
  const board = openBoard(client.doc);
  let count = 0;
  const hand = { by: '計測', now: () => 1, id: (prefix: string) => `${prefix}${count++}` };
  const across = Math.ceil(Math.sqrt(cards));
  const ids = addCards(
    board,
    Array.from({ length: cards }, (_, i) => ({
      kind: 'need',
      text: `買い物の帰りがつらい ${i}`,
      place: [(i % across) * 280, Math.floor(i / across) * 180, 236] as const,
    })),
    hand,
    undefined,
  );
  for (let i = 0; i < lines; i += 1)
    addLink(
      board,
      {
        from: ids[(i * 3) % cards] ?? '',
        to: ids[(i * 3 + 1) % cards] ?? '',
        kind: 'talk',
        quality: 'ordinary',
      },
      hand,
      undefined,
    );
  await pause(1500);
  await client.close();
  return document;
}

/** Opens a board in a real browser, once to warm its cache, and moves over it for a while. */
export async function look(
  server: MeasuredServer & { readonly url: string; readonly area: () => string },
  document: string,
): Promise<Looked> {
  const context = await (await openBrowser()).newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'ja-JP',
  });
  const [name = '', value = ''] = (server.headers.cookie ?? '').split('=', 2);
  await context.addCookies([{ name, value, url: server.url }]);
  const page = await context.newPage();
  const address = `${server.url}/areas/${server.area()}/boards/${document.slice('board/'.length)}?view=map`;
  const openings: number[] = [];
  for (let time = 0; time < 4; time += 1) openings.push(await open(page, address));
  const frames = await framesWhileMoving(page);
  await context.close();
  // The first one fetched what the others had in the cache.
  return { opening: Math.min(...openings.slice(1)), frames };
}

async function open(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  const begun = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('[data-card]').first().waitFor();
  await page.getByRole('button', { name: '困り 困りごとを置く' }).and(page.locator(':enabled')).waitFor();
  return performance.now() - begun;
}

async function framesWhileMoving(page: Page): Promise<number> {
  await page.getByRole('button', { name: /等倍にする/ }).click();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { frameTimes: times });
    const count = (time: number) => {
      times.push(time);
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  for (let stroke = 0; stroke < 4; stroke += 1) {
    const { x, y } = await betweenCards(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 300, y - 540, { steps: 40 });
    await page.mouse.up();
  }
  const times = await page.evaluate(() => (window as unknown as { frameTimes: number[] }).frameTimes);
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
  gaps.sort((a, b) => a - b);
  return 1000 / (gaps[Math.floor(gaps.length / 2)] ?? Number.NaN);
}
