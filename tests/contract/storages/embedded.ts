import {
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { openEmbeddedStorage } from '@yoriai/server/storage/embedded/embedded-storage';
import type { Storage } from '@yoriai/server/storage/ports';
import { holdDisk } from './hold-disk.ts';
import { holdJournal } from './hold-journal.ts';
import { type Heal, type Implementation, type Port, subject } from './storage-under-test.ts';
import { quiet, temporaryFolder } from './temporary-folder.ts';

export const embedded: Implementation = {
  name: 'embedded',
  async open() {
    const dataDir = temporaryFolder();
    const opened: Storage[] = [];
    const open = async (folder: string) => {
      const storage = await openEmbeddedStorage({ dataDir: folder, log: quiet });
      opened.push(storage);
      return storage;
    };
    const storage = await open(dataDir);
    return {
      storage,
      fail: async (port) =>
        port === 'journal' ? moveJournalAway(dataDir) : blockPath(fileOf(dataDir, port)),
      slow: async (port) => (port === 'journal' ? holdJournal(dataDir) : holdDisk(dataDir)),
      async torn(port, write) {
        if (port === 'journal') return open(await tornJournal(dataDir, () => write(storage)));
        if (port === 'json') await write(storage);
        const file = fileOf(dataDir, port);
        if (port === 'json')
          writeFileSync(file, readFileSync(file, 'utf8').slice(0, statSync(file).size / 2));
        else writeFileSync(`${file}.writing`, new Uint8Array([1]));
        return storage;
      },
      async close() {
        for (const one of opened) await one.close();
      },
    };
  },
};

const fileOf = (dataDir: string, port: Exclude<Port, 'journal'>): string =>
  port === 'json' ? join(dataDir, subject.json) : join(dataDir, 'files', subject.files);

function moveJournalAway(dataDir: string): Heal {
  const file = join(dataDir, 'journal.sqlite');
  renameSync(file, `${file}.away`);
  return () => renameSync(`${file}.away`, file);
}

/** A folder stands where the new generation is to be written. */
function blockPath(file: string): Heal {
  mkdirSync(dirname(file), { recursive: true });
  mkdirSync(`${file}.writing`);
  return () => rmSync(`${file}.writing`, { recursive: true });
}

/** @returns a copy of the folder as a power cut would have left it: with half of the last write. */
async function tornJournal(dataDir: string, write: () => Promise<void>): Promise<string> {
  const wal = join(dataDir, 'journal.sqlite-wal');
  const before = statSync(wal).size;
  await write();
  const after = statSync(wal).size;
  const copy = temporaryFolder();
  cpSync(dataDir, copy, { recursive: true, filter: (name) => !name.endsWith('-shm') });
  truncateSync(join(copy, 'journal.sqlite-wal'), Math.floor((before + after) / 2));
  return copy;
}
