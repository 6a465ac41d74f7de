import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JournalLine } from '@yoriai/server/storage/embedded/journal-line';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../storages/temporary-folder.ts';

const dyingThread = new URL('./children/dying-thread.ts', import.meta.url);
const append = { do: 'append', document: 'board/b1', update: new Uint8Array([1]) } as const;

it('[DUR-2] a thread that dies is an error, not a hang, and the next request starts another', async () => {
  const file = join(temporaryFolder(), 'journal.sqlite');
  const line = new JournalLine(file, () => undefined, dyingThread);
  await line.start();
  writeFileSync(`${file}.die`, '');
  const together = await Promise.allSettled([line.ask(append), line.ask(append)]);
  expect(together.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(line.ask(append)).rejects.toMatchObject({ id: 'storage-unavailable' });
  rmSync(`${file}.die`);
  await line.ask(append);
  await line.close();
  await expect(line.ask(append)).rejects.toMatchObject({ id: 'storage-unavailable' });
});
