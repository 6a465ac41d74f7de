import type { DocumentConnection } from '@yoriai/client/collaboration/document-connection';
import type { AreaSummary, Sheet } from '@yoriai/shared/areas/area';
import { addCards, type NewCard } from '@yoriai/shared/boards/edits/cards';
import { addLink } from '@yoriai/shared/boards/edits/links';
import { openBoard, type PlainBoard, readBoard } from '@yoriai/shared/documents/board';
import { nanoid } from 'nanoid';
import type { Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { desk, signedInPage, type Viewport } from '../harness/page.ts';
import type { Product } from '../harness/product.ts';
import type { OtherPerson } from '../typing/other-person.ts';

/** A worry map that somebody else has begun; pages open it, and its document can be looked into. */
export interface WorryBoard {
  readonly area: string;
  readonly sheet: Sheet;
  /** The other person's connection to the board. */
  readonly board: DocumentConnection;
  /** Ids by what the cards are called here. */
  readonly cards: Readonly<Record<CardName, string>>;
  readonly lines: { readonly strong: string; readonly about: string };
  content(): PlainBoard;
  openPage(view?: 'map' | 'list', size?: Viewport): Promise<Page>;
}

type CardName = keyof typeof beginning;

const beginning = {
  person: {
    kind: 'person',
    text: '足がつらくて外に出にくい',
    place: [420, 300, 272],
    fields: { ageBand: '80s', living: 'alone' },
  },
  alone: { kind: 'person', text: '', place: [420, 520, 272] },
  need: { kind: 'need', text: '買い物帰りは荷物が重い', place: [140, 80, 236] },
  supporter: { kind: 'supporter', text: '民生委員\n三丁目を担当', place: [820, 120, 222] },
  resource: { kind: 'resource', text: 'ひだまり会館\n木曜の午後が空いている', place: [820, 420, 220] },
  voice: { kind: 'voice', text: 'このごろ見かけないね', place: [140, 420, 236] },
} satisfies Record<string, NewCard>;

export async function worryBoard(product: Product, other: OtherPerson): Promise<WorryBoard> {
  const area = await product.api.post<AreaSummary>('/api/areas', { name: 'もみじ台', level: 'district' });
  const sheet = await product.api.post<Sheet>(`/api/areas/${area.id}/boards`, {
    kind: 'worry-map',
    title: '坂の上と三丁目',
  });
  const board = await other.open(sheet.documents.main);
  const parts = openBoard(board.doc);
  let now = Date.now() - 60_000;
  // Letters are given in the order in which people were put down: each a moment later than the last.
  const tick = () => {
    now += 1;
    return now;
  };
  const hand = { by: '南 ひなた', now: tick, id: (prefix: string) => prefix + nanoid(12) };
  const { origin } = board.undo;
  const names = Object.keys(beginning) as CardName[];
  const ids = addCards(parts, Object.values(beginning), hand, origin);
  const cards = Object.fromEntries(names.map((name, i) => [name, ids[i] ?? ''])) as Record<CardName, string>;
  const line = (link: {
    from: string;
    to: string;
    kind: string;
    quality: string;
    label?: string;
  }): string => {
    const drawn = addLink(parts, link, hand, origin);
    if (!('id' in drawn)) throw new Error(drawn.refused);
    return drawn.id;
  };
  const strong = line({
    from: cards.supporter,
    to: cards.person,
    kind: 'visit',
    quality: 'strong',
    label: '毎週の声かけ',
  });
  const about = line({ from: cards.need, to: cards.person, kind: 'about', quality: 'ordinary' });
  const content = () => readBoard(board.doc).board;
  // The letters are the server's to give.
  await vi.waitFor(() => expect(content().cards.filter((card) => card.alias !== undefined)).toHaveLength(2), {
    timeout: 10_000,
  });
  return {
    area: area.id,
    sheet,
    board,
    cards,
    lines: { strong, about },
    content,
    async openPage(view, size = desk) {
      const page = await signedInPage(product, size);
      const asked = view === undefined ? '' : `?view=${view}`;
      await page.goto(`${product.url}/areas/${area.id}/boards/${sheet.id}${asked}`);
      await page.locator(`[data-card="${cards.need}"]`).waitFor();
      return page;
    },
  };
}

/** Waits for a state of the page or of the document; this machine may be busy. */
export const eventually = <T>(read: () => T | Promise<T>) =>
  expect.poll(read, { timeout: 10_000, interval: 40 });

export const cardOn = (page: Page, id: string): Locator => page.locator(`[data-card="${id}"]`);

/** The canvas: the plane that takes the keys. */
export const plane = (page: Page): Locator => page.getByRole('application', { name: /^図/ });

/** The middle of an element on the screen. */
export async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox();
  if (!box) throw new Error('not in sight');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes hold of a card and carries it, without letting go. */
export async function takeAndCarry(page: Page, card: Locator, dx: number, dy: number): Promise<void> {
  const { x, y } = await middleOf(card);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
  await page.mouse.move(x + dx, y + dy, { steps: 4 });
}

/** Types into the field that has the focus, once it has it. */
export async function write(page: Page, words: string): Promise<void> {
  await page.waitForFunction(() =>
    document.activeElement?.matches('input, textarea, [contenteditable=true]'),
  );
  await page.keyboard.type(words);
}
