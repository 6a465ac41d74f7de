import { LightClient } from '../light-client.ts';
import { cpuSeconds, pause } from '../meter.ts';
import { moveCard } from '../moving.ts';
import type { MeasuredServer } from '../servers.ts';

const boards = 100;
const clientsPerBoard = 5;

/** An evening in a district: a hundred boards with five people each, one edit a second. @returns processor seconds. */
export async function districtEvening(server: MeasuredServer, seconds: number): Promise<{ cpu: number }> {
  const documents: string[] = [];
  for (let count = 0; count < boards; count += 1) documents.push(await server.newBoard());
  const people = documents.flatMap((document) =>
    Array.from(
      { length: clientsPerBoard },
      () => new LightClient({ url: server.socketUrl, document, headers: server.headers }),
    ),
  );
  await Promise.all(people.map((person) => person.synced));
  await pause(1000);
  const before = cpuSeconds(server.pid);
  const edits = people.map(async (person, index) => {
    await pause((index * 1000) / people.length);
    for (let count = 0; count < seconds; count += 1) {
      moveCard(person.doc, `c_${index}`, count, index);
      await pause(1000);
    }
  });
  await Promise.all(edits);
  const cpu = cpuSeconds(server.pid) - before;
  await Promise.all(people.map((person) => person.close()));
  return { cpu };
}
