import { copyFile, link, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file is written beside its place under this ending first. One writer per file, so one name is enough. */
const writing = '.writing';

export const writingOf = (file: string): string => file + writing;

/** The generation before the present one. */
export const previousOf = (file: string): string => `${file}.previous`;

/**
 * Puts a whole file in its place, or nothing: written beside, fsynced, renamed, folder fsynced. When it resolves, the
 * file outlives a power cut.
 * @param keepPrevious keeps the present generation as `<file>.previous`. The file itself is never missing meanwhile.
 */
export async function writeDurably(
  file: string,
  content: string | Uint8Array,
  { keepPrevious }: { keepPrevious: boolean },
): Promise<void> {
  await makeFolder(dirname(file));
  await writeSynced(writingOf(file), content);
  if (keepPrevious) await keepAsPrevious(file);
  await rename(writingOf(file), file);
  await syncFolder(dirname(file));
}

/** Makes a folder and whatever is missing above it, durably. @param folder an absolute path. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}

export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What was taken away of it stays away, also after a power cut. */
export async function syncIfThere(folder: string): Promise<void> {
  try {
    await syncFolder(folder);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** Whole names of every file below a folder; none if it is not there. */
export async function filesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function writeSynced(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function keepAsPrevious(file: string): Promise<void> {
  await rm(previousOf(file), { force: true });
  try {
    await link(file, previousOf(file));
  } catch (error) {
    if (isMissing(error)) return;
    // A file system without hard links.
    await copyFile(file, previousOf(file));
  }
}

export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
