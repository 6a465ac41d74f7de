import { readFileSync } from 'node:fs';
import { openEmbeddedStorage } from '@yoriai/server/storage/embedded/embedded-storage';

/** Prints the bytes that each of some thousand appends costs the device, checkpoints counted in. */
const [dataDir = '', together = '1'] = process.argv.slice(2);
const appends = 3000;
const group = Number(together);
const { journal, close } = await openEmbeddedStorage({ dataDir, log: { warn: () => undefined } });

/** What the system counts as written to the device for this process. */
const written = () => Number(/^write_bytes: (\d+)/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1]);

const before = written();
// As large as the Yjs v2 update of a card's move.
const one = () => journal.append('board/b1', crypto.getRandomValues(new Uint8Array(110)));
for (let done = 0; done < appends; done += group) await Promise.all(Array.from({ length: group }, one));
await close();
process.stdout.write(`${JSON.stringify((written() - before) / appends)}\n`);
