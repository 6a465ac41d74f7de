import type { Page } from 'playwright-core';
import { beforeEach } from 'vitest';
import { bringTwoPeople, leave, other, product } from '../harness/two-people.ts';
import { type WorryBoard, worryBoard } from './worry-board.ts';

export { other, product };

/** A board of the other person and a page on it, as the test of the moment has them. */
export let at: WorryBoard;
export let page: Page;

/** One product for a file, and for each of its tests a board and a page that must have no fault in the end. */
export function openBoardRoom(view: 'map' | 'list' = 'map'): void {
  bringTwoPeople();
  beforeEach(async () => {
    at = await worryBoard(product, other);
    page = await at.openPage(view);
    return () => leave([page]);
  });
}
