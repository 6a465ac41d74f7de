import { openEmbeddedStorage } from '@yoriai/server/storage/embedded/embedded-storage';

/** Appends on and on where only so much may be written, then says what was acknowledged, refused, and is there. */
const [dataDir = ''] = process.argv.slice(2);
const { journal } = await openEmbeddedStorage({ dataDir, log: { warn: () => undefined } });

let acknowledged = 0;
const refused: string[] = [];
for (let attempt = 0; attempt < 150; attempt += 1)
  await journal.append('board/b1', new Uint8Array(2000)).then(
    () => {
      acknowledged += 1;
    },
    (error) => refused.push(error.id),
  );
const { updates } = await journal.load('board/b1');
process.stdout.write(`${JSON.stringify({ acknowledged, refused, there: updates.length })}\n`);
