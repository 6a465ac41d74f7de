import { addCards } from '@yoriai/shared/boards/edits/cards';
import { addLink } from '@yoriai/shared/boards/edits/links';
import { openBoard } from '@yoriai/shared/documents/board';
import { nanoid } from 'nanoid';
import { describe, expect, it } from 'vitest';
import { betweenCards } from '../harness/plane.ts';
import { at, openBoardRoom, page } from './board-room.ts';
import { eventually, plane } from './worry-board.ts';

openBoardRoom();

const many = 1000;
const lines = 300;

/** Fills the board on a wide plane; the cards of the board at hand lie in its upper left corner. */
function fill(): void {
  const board = openBoard(at.board.doc);
  const { origin } = at.board.undo;
  const hand = { by: '南 ひなた', now: Date.now, id: (prefix: string) => prefix + nanoid(12) };
  const cards = Array.from({ length: many }, (_, i) => ({
    kind: 'need',
    text: `坂の上の困りごと ${i}`,
    place: [(i % 40) * 280, 900 + Math.floor(i / 40) * 180, 236] as const,
  }));
  const ids = addCards(board, cards, hand, origin);
  for (let i = 0; i < lines; i += 1)
    addLink(
      board,
      { from: ids[i * 3] ?? '', to: ids[i * 3 + 1] ?? '', kind: 'talk', quality: 'ordinary' },
      hand,
      origin,
    );
}

const drawn = () => page.locator('[data-card]').count();

describe('a large board', () => {
  it('[CAN-5] of 1,000 cards and 300 lines only what is in sight is drawn, near by and while one moves on', async () => {
    fill();
    await page.reload();
    await plane(page).waitFor();
    await page.getByRole('button', { name: /等倍にする/ }).click();
    await eventually(() => page.getByRole('button', { name: /等倍にする/ }).textContent()).toBe('100%');
    await eventually(drawn).toBeLessThan(100);
    const seen = new Set<string>();
    for (let step = 0; step < 4; step += 1) {
      const from = await betweenCards(page);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x, from.y - 600, { steps: 4 });
      await page.mouse.up();
      await eventually(drawn).toBeGreaterThan(0);
      expect(await drawn()).toBeLessThan(100);
      for (const id of await page
        .locator('[data-card]')
        .evaluateAll((all) => all.map((it) => it.getAttribute('data-card') ?? '')))
        seen.add(id);
    }
    expect(seen.size).toBeGreaterThan(40);
    expect(await page.locator('[data-link]').count()).toBeLessThan(60);
  });
});
