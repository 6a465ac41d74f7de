import type { Storage } from '@yoriai/server/storage/ports';
import { StorageFailure } from '@yoriai/server/storage/storage-failure';

/**
 * A storage whose machine dies after one of its writes, before anybody hears that it was kept: from then on nothing is,
 * and whoever waits for an answer waits, as with a process that was killed.
 */
export function dyingStorage(kept: Storage) {
  let left = Number.POSITIVE_INFINITY;
  let dead = false;
  let died: () => void = () => undefined;
  const death = new Promise<void>((resolve) => {
    died = resolve;
  });
  let bury: () => void = () => undefined;
  const never = new Promise<never>((_resolve, reject) => {
    bury = () => reject(new StorageFailure('the machine is dead'));
  });
  never.catch(() => undefined);
  const die = (): Promise<never> => {
    dead = true;
    died();
    return never;
  };
  const write = async <T>(work: () => Promise<T>): Promise<T> => {
    if (dead) return never;
    left -= 1;
    const value = await work();
    return left > 0 ? value : die();
  };
  const { journal, json, files, redactions } = kept;
  const storage: Storage = {
    ...kept,
    journal: {
      append: (...all) => write(() => journal.append(...all)),
      compact: (...all) => write(() => journal.compact(...all)),
      forget: (...all) => write(() => journal.forget(...all)),
      remember: (...all) => write(() => journal.remember(...all)),
      audit: (...all) => write(() => journal.audit(...all)),
      load: (document) => (dead ? never : journal.load(document)),
      documents: () => (dead ? never : journal.documents()),
      recalled: () => journal.recalled(),
      readAudit: (question) => journal.readAudit(question),
      probe: () => journal.probe(),
      close: () => journal.close(),
    },
    json: {
      read: (path, validate) => (dead ? never : json.read(path, validate)),
      list: (folder) => json.list(folder),
      write: (...all) => write(() => json.write(...all)),
      forget: (...all) => write(() => json.forget(...all)),
    },
    files: {
      get: (path) => files.get(path),
      put: (...all) => write(() => files.put(...all)),
      forgetBelow: (...all) => write(() => files.forgetBelow(...all)),
    },
    redactions: {
      lines: () => redactions.lines(),
      append: (line) => write(() => redactions.append(line)),
    },
  };
  return {
    storage,
    death,
    /** Lets whoever still waits go, so that the dead server can be put out of the way. */
    bury: () => bury(),
    /** Lets so many writes pass from now on. */
    dieAt(count: number): void {
      left = count;
    },
  };
}
