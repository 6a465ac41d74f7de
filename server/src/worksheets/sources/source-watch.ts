import type { After } from '../../collaboration/after.ts';

/** How long after a source changed the worksheets made of it are told, in milliseconds. */
const tellAfter = 2_000;

export interface SourceWatch {
  /** Notes which documents a worksheet's rows were taken from. */
  follow(worksheet: string, sources: Iterable<string>): void;
  /** A document changed; asked at every edit of every document. */
  edited(document: string): void;
  stop(): void;
}

/**
 * Tells worksheets that were asked about when a document changes from which they took something, at most once in a
 * while however fast somebody types there. Whether it was one of their words the page finds out by asking again.
 */
export function sourceWatch({
  after,
  tell,
}: {
  readonly after: After;
  tell(worksheet: string): void;
}): SourceWatch {
  /** By source: the worksheets made of it. */
  const made = new Map<string, Set<string>>();
  const changed = new Set<string>();
  let cancel: (() => void) | undefined;

  function tellAll(): void {
    cancel = undefined;
    const worksheets = new Set([...changed].flatMap((source) => [...(made.get(source) ?? [])]));
    changed.clear();
    for (const worksheet of worksheets) tell(worksheet);
  }

  return {
    follow(worksheet, sources) {
      for (const source of new Set(sources)) {
        const there = made.get(source);
        if (there) there.add(worksheet);
        else made.set(source, new Set([worksheet]));
      }
    },
    edited(document) {
      if (!made.has(document)) return;
      changed.add(document);
      cancel ??= after(tellAfter, tellAll);
    },
    stop: () => cancel?.(),
  };
}
