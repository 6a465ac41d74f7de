import * as Y from 'yjs';
import { LightClient } from '../light-client.ts';
import { pause, percentile } from '../meter.ts';
import { moveCard } from '../moving.ts';
import type { MeasuredServer } from '../servers.ts';

const clients = 60;
const editsPerSecond = 2;
const listening = 6;

/** A meeting: sixty people on one board, two edits a second each. @returns milliseconds from hand to others' hands. */
export async function meeting(
  server: MeasuredServer,
  seconds: number,
): Promise<{ p50: number; p99: number }> {
  const document = await server.newBoard();
  const people = Array.from(
    { length: clients },
    () => new LightClient({ url: server.socketUrl, document, headers: server.headers }),
  );
  await Promise.all(people.map((person) => person.synced));
  const sent = new Map<string, number>();
  const waits: number[] = [];
  for (const person of people.slice(0, listening)) {
    person.onUpdate = (update) => {
      const at = sent.get(signature(update));
      if (at !== undefined) waits.push(performance.now() - at);
    };
  }
  for (const person of people)
    person.doc.on('update', (update: Uint8Array) => sent.set(signature(update), performance.now()));
  const edits = people.map(async (person, index) => {
    await pause((index * 1000) / editsPerSecond / clients);
    for (let count = 0; count < seconds * editsPerSecond; count += 1) {
      moveCard(person.doc, `c_${index}`, count, index);
      await pause(1000 / editsPerSecond);
    }
  });
  await Promise.all(edits);
  await pause(500);
  await Promise.all(people.map((person) => person.close()));
  return { p50: percentile(waits, 0.5), p99: percentile(waits, 0.99) };
}

/** Who made an update and the how-manieth it was: it survives that a server writes the update anew. */
function signature(update: Uint8Array): string {
  const [first] = Y.decodeUpdate(update).structs;
  return first ? `${first.id.client} ${first.id.clock}` : '';
}
