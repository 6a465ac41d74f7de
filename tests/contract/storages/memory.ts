import { memoryStorage } from '@yoriai/server/storage/memory/memory-storage';
import type { Implementation } from './storage-under-test.ts';

export const memory: Implementation = {
  name: 'memory',
  async open() {
    const storage = memoryStorage();
    return {
      storage,
      async fail(port, how) {
        storage.faults[port] = how === 'once' ? 'fail-once' : 'fail-always';
        return () => {
          storage.faults[port] = undefined;
        };
      },
      async slow(port) {
        storage.faults[port] = 'slow';
        return () => {
          storage.faults[port] = undefined;
        };
      },
      async torn(port, write) {
        storage.faults[port] = 'torn';
        await write(storage).catch(() => undefined);
        return storage;
      },
      close: () => storage.close(),
    };
  },
};
