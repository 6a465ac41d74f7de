import type * as Y from 'yjs';
import { limits } from '../limits.ts';

/** Where a card lies: left, top and width in canvas units. */
export type Place = readonly [x: number, y: number, width: number];

interface Entry {
  readonly key: string;
  readonly val: Place;
}

/**
 * The places of a board, in the layout of y-utility's YKeyValue: `{key, val}` entries in an array, of which the
 * rightmost of a key counts and the older ones are deleted when it is written. That keeps a board small although
 * cards are moved thousands of times (DESIGN §2).
 *
 * Not YKeyValue itself: its observer deletes entries while it reads, so a server or a read-only reader that merely
 * receives an update would write one of its own, past the journal; and it throws on an entry that is not of its form.
 */
export class Places {
  readonly entries: Y.Array<unknown>;

  constructor(entries: Y.Array<unknown>) {
    this.entries = entries;
  }

  /** All places, read afresh; entries that are not places are passed over. */
  read(): Map<string, Place> {
    const places = new Map<string, Place>();
    this.entries.forEach((entry) => {
      if (isEntry(entry)) places.set(entry.key, entry.val);
    });
    return places;
  }

  /** Writes many places at once; call it inside a transaction. */
  set(changes: ReadonlyMap<string, Place>): void {
    this.#remove((key) => changes.has(key));
    const added = [...changes].map(([key, val]): Entry => ({ key, val: clamp(val) }));
    this.entries.push(added);
  }

  delete(keys: ReadonlySet<string>): void {
    this.#remove((key) => keys.has(key));
  }

  #remove(matches: (key: string) => boolean): void {
    const all = this.entries.toArray();
    for (let i = all.length - 1; i >= 0; i -= 1) {
      const entry = all[i];
      if (isEntry(entry) && matches(entry.key)) this.entries.delete(i);
    }
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { key, val } = value as { key?: unknown; val?: unknown };
  return typeof key === 'string' && Array.isArray(val) && val.length === 3 && val.every(Number.isFinite);
}

function clamp([x, y, width]: Place): Place {
  const inCanvas = (value: number) => Math.round(Math.min(limits.canvas, Math.max(-limits.canvas, value)));
  return [inCanvas(x), inCanvas(y), Math.min(2000, Math.max(120, Math.round(width)))];
}
