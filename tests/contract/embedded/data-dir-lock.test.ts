import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataDirInUse, lockDataDir } from '@yoriai/server/storage/data-dir-lock';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../storages/temporary-folder.ts';
import { nextAnswer, runChild } from './run-child.ts';

it("[RUN-6] a second process on the same DATA_DIR is refused and told the first one's number", async () => {
  const dataDir = temporaryFolder();
  const first = runChild('hold-data-dir.ts', [dataDir]);
  expect(await nextAnswer(first)).toEqual({ held: first.pid });
  const second = runChild('hold-data-dir.ts', [dataDir]);
  expect(await nextAnswer(second)).toEqual({
    refused: expect.stringContaining(String(first.pid)),
    pid: first.pid,
  });
  await expect(lockDataDir(dataDir)).rejects.toThrow(DataDirInUse);
});

it('[RUN-6] the folder of a killed process is free, though its number was left and is in use again', async () => {
  const dataDir = temporaryFolder();
  const killed = runChild('hold-data-dir.ts', [dataDir]);
  await nextAnswer(killed);
  await killed.kill();
  writeFileSync(join(dataDir, 'yoriai.pid'), `${process.ppid}\n`);
  const lock = await lockDataDir(dataDir);
  lock.release();
});

it('[RUN-6] the same process is refused as well, and let in after a release', async () => {
  const dataDir = temporaryFolder();
  const lock = await lockDataDir(dataDir);
  await expect(lockDataDir(dataDir)).rejects.toMatchObject({ pid: process.pid });
  lock.release();
  const again = await lockDataDir(dataDir);
  lock.release();
  await expect(lockDataDir(dataDir)).rejects.toThrow(DataDirInUse);
  again.release();
});

it('[RUN-6] of many that come at once one gets it', async () => {
  const dataDir = temporaryFolder();
  const results = await Promise.allSettled(Array.from({ length: 5 }, () => lockDataDir(dataDir)));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const result of results) if (result.status === 'fulfilled') result.value.release();
});

it('[RUN-6] a folder that cannot be written is named, with the reason', async () => {
  const file = join(temporaryFolder(), 'a-file');
  writeFileSync(file, '');
  await expect(lockDataDir(join(file, 'data'))).rejects.toThrow(
    /DATA_DIR .*a-file.* cannot be written: ENOTDIR/,
  );
});
