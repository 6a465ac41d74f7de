import type * as Y from 'yjs';

/**
 * Makes a document of thousands of texts quick to encode. Each text is a top-level type (worksheet-texts.ts), and for
 * the first item of each Yjs looks for its name by walking through all of them (`findRootTypeKey`): with 5,000 records
 * that took seconds whenever the book was sent, copied or opened to be written in. It asks for them in the order in
 * which they came, so each walk begins where the last one ended. To be called before anything is in the document.
 */
export function withQuickRoots<D extends Y.Doc>(doc: D): D {
  const roots = new QuickRoots<unknown>();
  for (const [name, type] of doc.share) roots.set(name, type);
  Object.assign(doc, { share: roots });
  return doc;
}

/** Names of the many: texts. All others are few, and are asked for in between. */
const isText = (name: string): boolean => name.includes(':');

/** A map of which `entries()` begins with the few, and goes on behind the text at which the last walk ended. None is ever taken out. */
class QuickRoots<T> extends Map<string, T> {
  readonly #few: string[] = [];
  readonly #texts: string[] = [];
  #left = 0;

  override set(name: string, type: T): this {
    if (!this.has(name)) (isText(name) ? this.#texts : this.#few).push(name);
    return super.set(name, type);
  }

  override entries(): MapIterator<[string, T]> {
    return this.#walk() as unknown as MapIterator<[string, T]>;
  }

  *#walk(): Generator<[string, T]> {
    for (const name of this.#few) yield [name, this.get(name) as T];
    const [from, count] = [this.#left, this.#texts.length];
    for (let step = 0; step < count; step += 1) {
      this.#left = (from + step) % count;
      const name = this.#texts[this.#left] ?? '';
      yield [name, this.get(name) as T];
    }
  }
}
