import { addCards } from '@yoriai/shared/boards/edits/cards';
import { openBoard } from '@yoriai/shared/documents/board';
import { LightClient } from '../light-client.ts';
import { deviceBytes, pause } from '../meter.ts';
import { moveCard } from '../moving.ts';
import type { MeasuredServer } from '../servers.ts';

/** One person moving cards of a board of a size, one after the other. @returns device bytes per move, projections included. */
export async function deviceBytesPerMove(
  server: MeasuredServer,
  cards: number,
  moves: number,
): Promise<number> {
  const document = await server.newBoard();
  const client = new LightClient({ url: server.socketUrl, document, headers: server.headers });
  await client.synced;
  let count = 0;
  const hand = { by: '計測', now: () => 1, id: (prefix: string) => `${prefix}${count++}` };
  for (let first = 0; first < cards; first += 500) {
    const size = Math.min(500, cards - first);
    addCards(
      openBoard(client.doc),
      Array.from({ length: size }, () => ({ kind: 'need', text: '坂がつらい', place: [0, 0, 240] as const })),
      hand,
      undefined,
    );
    await pause(300);
  }
  await pause(3000);
  const before = deviceBytes(server.pid);
  for (let move = 0; move < moves; move += 1) {
    moveCard(client.doc, `c_${move % cards}`, move, 0);
    await pause(25);
  }
  await pause(1000);
  const written = deviceBytes(server.pid) - before;
  await client.close();
  return written / moves;
}
