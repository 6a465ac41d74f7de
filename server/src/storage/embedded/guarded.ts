import { StorageFailure } from '../storage-failure.ts';

/** Whatever the file system says no to is a storage failure. @param what for the operator's log. */
export async function guarded<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StorageFailure) throw error;
    throw new StorageFailure(`cannot ${what}`, error);
  }
}
