import { execFileSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Heal } from './storage-under-test.ts';

/** As many as the process has threads for its files. */
const threads = Number(process.env.UV_THREADPOOL_SIZE ?? 4);

/** Every thread that works on files waits for a pipe to be opened at its other end: no file operation goes on. */
export function holdDisk(dataDir: string): Heal {
  const pipes = Array.from({ length: threads }, (_, index) => join(dataDir, `pipe-${index}`));
  execFileSync('mkfifo', pipes);
  const waiting = pipes.map((pipe) => open(pipe, 'r'));
  return async () => {
    const ends = pipes.map((pipe) => openSync(pipe, 'r+'));
    for (const handle of await Promise.all(waiting)) await handle.close();
    for (const end of ends) closeSync(end);
  };
}
