import { addCards } from '@yoriai/shared/boards/edits/cards';
import { openBoard } from '@yoriai/shared/documents/board';
import * as Y from 'yjs';
import { LightClient } from '../light-client.ts';
import { pause } from '../meter.ts';
import { moveCard, moveCardInMap } from '../moving.ts';
import type { MeasuredServer } from '../servers.ts';

const cards = 1000;
const moves = 20_000;
const people = 20;

/** Bytes and milliseconds from connecting to holding the whole board. */
export interface Opening {
  readonly bytes: number;
  readonly ms: number;
}

export async function open(server: MeasuredServer, document: string): Promise<Opening> {
  const start = performance.now();
  const client = new LightClient({ url: server.socketUrl, document, headers: server.headers });
  await client.synced;
  const opening = { bytes: client.received, ms: performance.now() - start };
  await client.close();
  return opening;
}

/** A board that was worked on, and the one person who stays, so that the server goes on holding it. */
export interface WorkedBoard {
  readonly document: string;
  leave(): Promise<void>;
}

/** Fills a board with a thousand cards and has twenty people move them twenty thousand times. */
export async function workedBoard(server: MeasuredServer, places: 'list' | 'map'): Promise<WorkedBoard> {
  const document = await server.newBoard();
  const keeper = new LightClient({ url: server.socketUrl, document, headers: server.headers });
  await keeper.synced;
  fill(keeper.doc, places);
  await pause(1000);
  const move = async (person: number): Promise<void> => {
    const client = new LightClient({
      url: server.socketUrl,
      document,
      headers: server.headers,
      follows: true,
    });
    await client.synced;
    const own = moves / people;
    for (let count = 0; count < own; count += 1) {
      const card = `c_${(count * 7 + person * 13) % cards}`;
      if (places === 'list') moveCard(client.doc, card, count, person);
      else moveCardInMap(client.doc, card, count, person);
      // Below the limit of messages a second; a person does not move faster either.
      if (count % 80 === 79) await pause(900);
    }
    await client.close();
  };
  await Promise.all(Array.from({ length: people }, (_, person) => move(person)));
  return { document, leave: () => keeper.close() };
}

function fill(doc: Y.Doc, places: 'list' | 'map'): void {
  let count = 0;
  const hand = { by: '計測', now: () => 1, id: (prefix: string) => `${prefix}${count++}` };
  const board = openBoard(doc);
  const news = Array.from({ length: cards }, (_, index) => ({
    kind: 'need',
    text: `買い物の帰りがつらい ${index}`,
    place: [index, index, 240] as const,
  }));
  addCards(board, news, hand, undefined);
  if (places === 'list') return;
  doc.transact(() => {
    board.places.entries.delete(0, board.places.entries.length);
    for (const card of board.cards.values()) {
      if (!(card instanceof Y.Map)) continue;
      card.set('x', 0);
      card.set('y', 0);
    }
  });
}
