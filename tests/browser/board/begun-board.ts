import type { DocumentConnection } from '@yoriai/client/collaboration/document-connection';
import type { AreaSummary, Sheet } from '@yoriai/shared/areas/area';
import { addCards, type NewCard } from '@yoriai/shared/boards/edits/cards';
import { groupCards } from '@yoriai/shared/boards/edits/groups';
import { addLink } from '@yoriai/shared/boards/edits/links';
import { openBoard, type PlainBoard, readBoard } from '@yoriai/shared/documents/board';
import { nanoid } from 'nanoid';
import type { Page } from 'playwright-core';
import { desk, signedInPage, type Viewport } from '../harness/page.ts';
import { other, product } from '../harness/two-people.ts';

/** What somebody else has put on a board before the test begins; cards are known by short names. */
export interface Beginning<Name extends string> {
  readonly kind: string;
  readonly title: string;
  readonly cards: Readonly<Record<Name, NewCard>>;
  readonly links: { readonly kind: string; readonly between: readonly (readonly [Name, Name])[] };
  readonly groups?: Readonly<Record<string, readonly Name[]>>;
}

export interface BegunBoard<Name extends string> {
  readonly area: string;
  readonly sheet: Sheet;
  readonly board: DocumentConnection;
  readonly cards: Readonly<Record<Name, string>>;
  content(): PlainBoard;
  cardNow(id: string): PlainBoard['cards'][number] | undefined;
  /** Lines as pairs of words, in order. */
  lines(): readonly string[];
  /** One more card, put down by the other person. */
  put(card: NewCard): string;
  openPage(view?: 'map' | 'list', size?: Viewport): Promise<Page>;
}

/** A board of any kind that the other person has begun, on the shelf of an area of its own. */
export async function begunBoard<Name extends string>(beginning: Beginning<Name>): Promise<BegunBoard<Name>> {
  const { kind, title, links, groups = {} } = beginning;
  const area = await product.api.post<AreaSummary>('/api/areas', { name: 'つばめ野地区', level: 'district' });
  const sheet = await product.api.post<Sheet>(`/api/areas/${area.id}/boards`, { kind, title });
  const board = await other.open(sheet.documents.main);
  const parts = openBoard(board.doc);
  const hand = { by: '南 ひなた', now: () => Date.now(), id: (prefix: string) => prefix + nanoid(12) };
  const { origin } = board.undo;
  const names = Object.keys(beginning.cards) as Name[];
  const ids = addCards(parts, Object.values(beginning.cards), hand, origin);
  const cards = Object.fromEntries(names.map((name, i) => [name, ids[i] ?? ''])) as Record<Name, string>;
  for (const [from, to] of links.between)
    addLink(parts, { from: cards[from], to: cards[to], kind: links.kind }, hand, origin);
  for (const [name, members] of Object.entries<readonly Name[]>(groups))
    groupCards(
      parts,
      members.map((member) => cards[member]),
      name,
      hand,
      origin,
    );
  const content = () => readBoard(board.doc).board;
  const [first = ''] = ids;
  return {
    area: area.id,
    sheet,
    board,
    cards,
    content,
    cardNow: (id) => content().cards.find((card) => card.id === id),
    lines() {
      const now = content();
      const words = new Map(now.cards.map((card) => [card.id, card.text]));
      return now.links.map(({ from, to }) => `${words.get(from)} → ${words.get(to)}`).sort();
    },
    put: (card) => addCards(parts, [card], hand, origin)[0] ?? '',
    async openPage(view, size = desk) {
      const page = await signedInPage(product, size);
      const asked = view === undefined ? '' : `?view=${view}`;
      await page.goto(`${product.url}/areas/${area.id}/boards/${sheet.id}${asked}`);
      await page.locator(`[data-card="${first}"]`).waitFor();
      return page;
    },
  };
}
