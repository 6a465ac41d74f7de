import { parseDocumentName } from '@yoriai/shared/documents/names';
import type { Catalogues } from '../areas/catalogues.ts';
import type { After } from '../collaboration/after.ts';

/** How often a shelf may be told that the boards on it are being edited, in milliseconds. */
const tellEvery = 2_000;

export interface ShelfNews {
  /** A document changed; asked at every edit, so it only notes that down. */
  edited(document: string): void;
  stop(): void;
}

/** Tells shelves that what they count changed (AREA-4): at once when all was quiet, and not faster than they can follow. */
export function shelfNews({
  catalogues,
  tellShelf,
  now,
  after,
}: {
  readonly catalogues: Catalogues;
  readonly tellShelf: (area: string) => void;
  readonly now: () => number;
  readonly after: After;
}): ShelfNews {
  const changed = new Set<string>();
  let toldAt = Number.NEGATIVE_INFINITY;
  let cancel: (() => void) | undefined;

  const areaOf = (document: string): string | undefined => {
    const name = parseDocumentName(document);
    if (name?.family === 'board') return catalogues.board(name.id)?.area.id;
    return name?.family === 'provenance' ? catalogues.find(name.id)?.id : undefined;
  };

  function tell(): void {
    cancel = undefined;
    toldAt = now();
    const areas = new Set([...changed].map(areaOf));
    changed.clear();
    for (const area of areas) if (area !== undefined) tellShelf(area);
  }

  return {
    edited(document) {
      changed.add(document);
      cancel ??= after(Math.max(0, toldAt + tellEvery - now()), tell);
    },
    stop: () => cancel?.(),
  };
}
