import { readNotNames } from '@yoriai/shared/documents/not-names';
import type { Known } from '@yoriai/shared/mask-check/finding';
import type { DocumentConnection } from '../collaboration/document-connection.ts';
import { valueStore } from '../collaboration/store.ts';
import { type Check, loadCheck } from './load-check.ts';
import type { LoadedLater } from './loaded-later.ts';

/**
 * One paper: whether more than staff can read it, and what looks at its words then. As long as that is not known the words
 * wait: it is known in a moment.
 */
export class PaperGuard {
  readonly document: DocumentConnection;
  readonly isOpened = valueStore<boolean | undefined>(undefined);
  readonly loaded: LoadedLater<Check>;

  constructor(document: DocumentConnection, loaded: LoadedLater<Check> = loadCheck) {
    this.document = document;
    this.loaded = loaded;
  }

  get keepsBack(): boolean {
    return this.isOpened.get() !== false;
  }

  /** What looks at words, if it is here already; else it is fetched. */
  get check(): Check | undefined {
    return this.loaded.get();
  }

  /** Letters of this paper's people, and what is no name here. */
  known(): Known {
    const { doc } = this.document;
    const aliases = [...doc.getMap('cards').values()].flatMap((card) => aliasOf(card));
    return { aliases, notNames: readNotNames(doc) };
  }
}

const guards = new WeakMap<DocumentConnection, PaperGuard>();

/** The guard of a paper: the same one as long as its document is open on this page. */
export function guardOf(document: DocumentConnection): PaperGuard {
  const known = guards.get(document) ?? new PaperGuard(document);
  guards.set(document, known);
  return known;
}

function aliasOf(card: unknown): readonly string[] {
  const alias = (card as { get?: (field: string) => unknown } | undefined)?.get?.('alias');
  return typeof alias === 'string' ? [alias] : [];
}
