import { embedded } from './embedded.ts';
import { memory } from './memory.ts';

/** Every implementation of the storage ports; the contract runs over each (DUR-5). */
export const implementations = [memory, embedded];
