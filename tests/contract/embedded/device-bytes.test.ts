import { existsSync } from 'node:fs';
import { openEmbeddedStorage } from '@yoriai/server/storage/embedded/embedded-storage';
import { expect, it } from 'vitest';
import { quiet, temporaryFolder } from '../storages/temporary-folder.ts';
import { nextAnswer, runChild } from './run-child.ts';

const countsBytes = existsSync('/proc/self/io');

/** @returns bytes written to the device for each append. */
async function bytesPerAppend(dataDir: string, together: number): Promise<number> {
  const child = runChild('count-bytes.ts', [dataDir, String(together)]);
  return Number(await nextAnswer(child));
}

async function withRows(rows: number): Promise<string> {
  const dataDir = temporaryFolder();
  const { journal, close } = await openEmbeddedStorage({ dataDir, log: quiet });
  const append = (row: number) => journal.append(`board/b${row % 100}`, new Uint8Array(110).fill(row));
  await Promise.all(Array.from({ length: rows }, (_, row) => append(row)));
  await close();
  return dataDir;
}

it.runIf(countsBytes)(
  '[DUR-4] an append costs at most 8 KiB, alike in an empty and in a full journal',
  async () => {
    const empty = await bytesPerAppend(await withRows(0), 1);
    const full = await bytesPerAppend(await withRows(20_000), 1);
    expect(empty).toBeGreaterThan(110);
    expect(Math.max(empty, full)).toBeLessThanOrEqual(8 * 1024);
    expect(full / empty).toBeLessThan(1.15);
  },
);

it.runIf(countsBytes)('[DUR-4] appends that wait are committed together and cost a fraction', async () => {
  const alone = await bytesPerAppend(temporaryFolder(), 1);
  const together = await bytesPerAppend(temporaryFolder(), 60);
  expect(together).toBeLessThan(alone / 4);
});
