import * as Y from 'yjs';

/** Where something stands in a document: a top-level type, and below it the keys of maps, as far as they are maps. */
export interface Path {
  readonly root: string;
  readonly key?: string | undefined;
  readonly sub?: string | undefined;
}

/** @param root name of a top-level type; @param key of the item in it, if it is a map */
export const atRoot = (root: string, key: string | null): Path => (key === null ? { root } : { root, key });

/** @param path of the item whose type something stands in, under `key` if it is a map */
export const below = (path: Path, key: string | null): Path =>
  path.key === undefined || path.sub !== undefined || key === null ? path : { ...path, sub: key };

/** Where an item of a document stands; nowhere, once nothing is left of it. */
export function pathOf(doc: Y.Doc, struct: Y.Item | Y.GC): Path | undefined {
  if (!(struct instanceof Y.Item)) return undefined;
  const parent = struct.parent as Y.AbstractType<unknown> | null;
  if (!parent) return undefined;
  if (!parent._item) {
    const root = nameOf(doc, parent);
    return root === undefined ? undefined : atRoot(root, struct.parentSub);
  }
  const above = pathOf(doc, parent._item);
  return above && below(above, struct.parentSub);
}

const names = new WeakMap<object, string>();

/** Yjs itself walks through all top-level types for a name, of which a worksheet has one for every text. */
function nameOf({ share }: Y.Doc, type: object): string | undefined {
  if (!names.has(type)) for (const [name, it] of share) names.set(it, name);
  return names.get(type);
}
