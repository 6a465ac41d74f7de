import { openEmbeddedStorage } from '@yoriai/server/storage/embedded/embedded-storage';

/** Appends without end and prints the number of each update once it is acknowledged. */
const [dataDir = '', from = '0'] = process.argv.slice(2);
const { journal } = await openEmbeddedStorage({ dataDir, log: { warn: () => undefined } });

async function append(number: number): Promise<void> {
  await journal.append('board/b1', new Uint8Array(new Uint32Array([number]).buffer));
  process.stdout.write(`${number}\n`);
}

for (let number = Number(from); ; number += 3)
  await Promise.all([0, 1, 2].map((step) => append(number + step)));
