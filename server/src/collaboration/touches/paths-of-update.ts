import * as Y from 'yjs';
import { atRoot, below, type Path, pathOf } from './path.ts';
import { type Id, type Struct, structsByClock } from './structs-by-clock.ts';

/** Where the items of an update will stand. */
export interface PathsOfUpdate {
  /** @returns undefined for an item that builds on what is neither in the document nor in the update */
  of(item: Y.Item): readonly Path[] | undefined;
  /** The struct of the update at a clock. */
  at(id: Id): Struct | undefined;
}

/**
 * Follows each item to what it stands in, through its neighbours, which name no place of their own. Of the hints that an
 * item gives Yjs follows one; here all are followed, so that a made-up one counts wherever it might come to stand.
 */
export function pathsOfUpdate(doc: Y.Doc, structs: readonly Struct[]): PathsOfUpdate {
  const at = structsByClock(structs);
  const known = new Map<Y.Item, readonly Path[] | undefined>();
  const isThere = ({ client, clock }: Id): boolean => clock < Y.getState(doc.store, client);

  const pathsAt = (id: Id): readonly Path[] | undefined => {
    if (isThere(id)) return listOf(pathOf(doc, Y.getItem(doc.store, Y.createID(id.client, id.clock))));
    const struct = at(id);
    return struct instanceof Y.Item ? known.get(struct) : struct instanceof Y.GC ? [] : undefined;
  };
  const decide = (item: Y.Item): readonly Path[] | undefined => {
    const { beside, parent } = linksOf(doc, item);
    const found = beside.map(pathsAt);
    const within = parent && pathsAt(parent)?.map((path) => below(path, item.parentSub));
    if (found.includes(undefined) || (parent && !within)) return undefined;
    const named: unknown = item.parent;
    const root = typeof named === 'string' ? [atRoot(named, item.parentSub)] : [];
    return different([...root, ...(within ?? []), ...found.flatMap((paths) => paths ?? [])]);
  };

  return {
    at,
    of(asked) {
      // By hand: what was typed for an hour is a chain too long to call oneself along.
      const stack = [asked];
      const begun = new Set<Y.Item>();
      for (let item = stack.at(-1); item; item = stack.at(-1)) {
        const { beside, parent } = linksOf(doc, item);
        const first = begun.has(item)
          ? []
          : [...beside, ...(parent ? [parent] : [])]
              .flatMap((id) => (isThere(id) ? [] : (at(id) ?? [])))
              .filter((it): it is Y.Item => it instanceof Y.Item && !known.has(it) && !begun.has(it));
        begun.add(item);
        if (first.length > 0 && !known.has(item)) stack.push(...first);
        else {
          stack.pop();
          if (!known.has(item)) known.set(item, decide(item));
        }
      }
      return known.get(asked);
    },
  };
}

/** What an item hangs on. Of one whose beginning is in the document, that beginning is its neighbour. */
function linksOf(
  { store }: Y.Doc,
  { id, origin, rightOrigin, parent }: Y.Item,
): { readonly beside: readonly Id[]; readonly parent: Id | undefined } {
  const isContinued = id.clock < Y.getState(store, id.client);
  const beside = [origin, rightOrigin, ...(isContinued ? [id] : [])];
  const above: unknown = parent;
  return {
    beside: beside.filter((it) => it !== null),
    parent: above instanceof Y.ID ? above : undefined,
  };
}

const listOf = (path: Path | undefined): readonly Path[] => (path ? [path] : []);

function different(paths: readonly Path[]): readonly Path[] {
  if (paths.length < 2) return paths;
  return [...new Map(paths.map((path) => [JSON.stringify([path.root, path.key, path.sub]), path])).values()];
}
