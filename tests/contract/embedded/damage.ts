import { closeSync, cpSync, openSync, readdirSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbeddedStorage } from '@yoriai/server/storage/embedded/embedded-storage';
import type { Storage } from '@yoriai/server/storage/ports';
import { quiet, temporaryFolder } from '../storages/temporary-folder.ts';

export const journalIn = (dataDir: string): string => join(dataDir, 'journal.sqlite');

/** Overwrites part of a file. @param at bytes from its start, or with a minus from its end. */
export function spoil(file: string, at: number, bytes: Uint8Array): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, bytes, 0, bytes.length, at < 0 ? statSync(file).size + at : at);
  closeSync(handle);
}

export const rubbish = (length: number): Uint8Array => new Uint8Array(length).fill(0xa7);

/** @returns a copy of the folder as it is this moment, as a crash would leave it. */
export function crashed(dataDir: string): string {
  const copy = temporaryFolder();
  cpSync(dataDir, copy, { recursive: true, filter: (name) => !name.endsWith('-shm') });
  return copy;
}

/** What was kept aside. */
export const asideIn = (dataDir: string): string[] =>
  readdirSync(dataDir).filter((name) => name.includes('.damaged-'));

export const open = (dataDir: string): Promise<Storage> => openEmbeddedStorage({ dataDir, log: quiet });

/** @returns the first byte of each update, in order: tests give each update its number. */
export async function numbersOf(storage: Storage, document = 'board/b1'): Promise<number[]> {
  const { updates } = await storage.journal.load(document);
  return updates.map((update) => update[0] ?? -1);
}

/** An update that fills a good part of a page, with its number at the start. */
export const numbered = (number: number): Uint8Array => new Uint8Array(300).fill(number);
