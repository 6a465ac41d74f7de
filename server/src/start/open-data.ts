import type { Logger } from 'pino';
import type { Settings } from '../settings/settings.ts';
import { lockDataDir } from '../storage/data-dir-lock.ts';
import { openEmbeddedStorage } from '../storage/embedded/embedded-storage.ts';
import type { Storage } from '../storage/ports.ts';

/** The storage in DATA_DIR, held by this process alone until it is closed (RUN-6). */
export async function openData({ DATA_DIR }: Pick<Settings, 'DATA_DIR'>, log: Logger): Promise<Storage> {
  const lock = await lockDataDir(DATA_DIR);
  try {
    const storage = await openEmbeddedStorage({ dataDir: DATA_DIR, log });
    const close = async () => {
      await storage.close();
      lock.release();
    };
    return { ...storage, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}
