import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';

export interface DataDirLock {
  release(): void;
}

/** Another process has the folder. */
export class DataDirInUse extends Error {
  /** The other process; undefined when it has not said so. */
  readonly pid: number | undefined;

  constructor(dataDir: string, pid: number | undefined) {
    super(`DATA_DIR ${dataDir} is in use by another Yoriai (process ${pid ?? 'unknown'})`);
    this.pid = pid;
  }
}

/** A lock is dropped when its connection is collected as garbage: these are not. */
const held = new Set<DatabaseSync>();

/** Milliseconds given to a process that took the lock this very moment to write down its number. */
const patience = { rounds: 20, pause: 50 };

/**
 * Takes a folder for this process alone (RUN-6), with the lock of an empty SQLite file: the operating system gives it
 * to one at a time and frees it when its holder ends in whatever way, so a lock is never stale and a process number
 * used again means nothing. The number beside it is for the message only.
 * @throws DataDirInUse, or an Error saying why the folder cannot be written.
 */
export async function lockDataDir(dataDir: string): Promise<DataDirLock> {
  const db = takeLock(dataDir);
  if (!db) throw new DataDirInUse(dataDir, await holderOf(dataDir));
  held.add(db);
  try {
    writeFileSync(pidFile(dataDir), `${process.pid}\n`);
  } catch (error) {
    letGo(db);
    throw notWritable(dataDir, error);
  }
  return {
    release() {
      if (!held.has(db)) return;
      rmSync(pidFile(dataDir), { force: true });
      letGo(db);
    },
  };
}

const pidFile = (dataDir: string): string => join(dataDir, 'yoriai.pid');

/** @returns undefined when another has it. */
function takeLock(dataDir: string): DatabaseSync | undefined {
  let db: DatabaseSync | undefined;
  try {
    mkdirSync(dataDir, { recursive: true });
    db = new DatabaseSync(join(dataDir, 'yoriai.lock'), { timeout: 0 });
    db.exec('PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE');
    return db;
  } catch (error) {
    db?.close();
    if (isBusy(error)) return undefined;
    throw notWritable(dataDir, error);
  }
}

function letGo(db: DatabaseSync): void {
  held.delete(db);
  db.close();
}

/** The file may still be that of a holder killed before, or not be there yet: wait for a process that lives. */
async function holderOf(dataDir: string): Promise<number | undefined> {
  for (let round = 0; round < patience.rounds; round += 1) {
    const pid = readPid(dataDir);
    if (pid !== undefined && lives(pid)) return pid;
    await wait(patience.pause);
  }
  return readPid(dataDir);
}

function readPid(dataDir: string): number | undefined {
  try {
    const pid = Number(readFileSync(pidFile(dataDir), 'utf8'));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === 5;

const notWritable = (dataDir: string, error: unknown): Error =>
  new Error(`DATA_DIR ${dataDir} cannot be written: ${error instanceof Error ? error.message : error}`, {
    cause: error,
  });
