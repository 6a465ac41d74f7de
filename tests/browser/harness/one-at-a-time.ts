import { mkdir, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const staleAfter = 30_000;

/** Runs `work` while no other process runs work of the same name: two test runs must not build into one folder. */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const lock = join(tmpdir(), `yoriai-${name}.lock`);
  while (!(await taken(lock))) await delay(100);
  const beat = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => undefined), 5000);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await rm(lock, { recursive: true, force: true });
  }
}

async function taken(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch {
    // A lock that nobody keeps warm belongs to a run that was ended.
    const { mtimeMs } = await stat(lock).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > staleAfter) await rm(lock, { recursive: true, force: true });
    return false;
  }
}
