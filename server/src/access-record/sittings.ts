import type { DocumentName } from '@yoriai/shared/documents/names';
import type { Catalogues } from '../areas/catalogues.ts';
import type { Person } from '../people/people.ts';
import type { ReadableRecord, ToNote } from './record-of-access.ts';

/**
 * A sitting: who opens a paper again within this time, after a break or a lost connection, is still at it
 * (milliseconds). Otherwise a flood of openings would bury everything else.
 */
const sittingMs = 60 * 60_000;
/** Sittings that ended are forgotten when there are more than this. */
const sittingsAtOnce = 10_000;
/** Entries looked through at start for sittings that go on. */
const lookedThrough = 5_000;

/** Who opened which paper: one entry for a person, a paper and a sitting (ACC-7). */
export interface Sittings {
  /**
   * Somebody was let in. Nobody waits for the entry: when it cannot be written now, it is owed.
   *
   * Shelves are no papers; own papers are their writers' alone, and nobody else is to know when they were at them (P16).
   */
  opened(person: Pick<Person, 'accountId'>, name: DocumentName): void;
  /** Writes what is owed. */
  tryAgain(): Promise<void>;
  settled(): Promise<void>;
}

export interface SittingsOptions {
  readonly record: ReadableRecord;
  readonly catalogues: Pick<Catalogues, 'board' | 'worksheet'>;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
}

export async function openSittings({ record, catalogues, now }: SittingsOptions): Promise<Sittings> {
  const recent = await record.read({ what: ['opened'], from: now() - sittingMs, most: lookedThrough });
  const sittings = new Map(recent.toReversed().map(({ who = '', on, at }) => [keyOf(who, on), at]));
  const owed = new Map<string, ToNote>();
  const underWay = new Set<Promise<void>>();

  const put = async (key: string, entry: ToNote): Promise<void> => {
    try {
      await record.note(entry);
      if (owed.get(key) === entry) owed.delete(key);
    } catch {
      owed.set(key, entry);
    }
  };

  const forgetEnded = (): void => {
    if (sittings.size <= sittingsAtOnce) return;
    for (const [key, at] of sittings) if (now() - at >= sittingMs) sittings.delete(key);
  };

  return {
    opened({ accountId }, name) {
      const paper = paperOf(catalogues, name);
      if (!paper) return;
      const at = now();
      const key = keyOf(accountId, paper.on);
      const before = sittings.get(key);
      sittings.set(key, at);
      // A clock that was set back does not end a sitting, and does not hide that one began.
      if (before !== undefined && Math.abs(at - before) < sittingMs) return;
      forgetEnded();
      const work = put(key, { who: accountId, what: 'opened', ...paper, at });
      underWay.add(work);
      void work.finally(() => underWay.delete(work));
    },
    async tryAgain() {
      for (const [key, entry] of [...owed]) await put(key, entry);
    },
    async settled() {
      await Promise.all(underWay);
    },
  };
}

const keyOf = (account: string, paper: string): string => `${account} ${paper}`;

function paperOf(catalogues: SittingsOptions['catalogues'], { family, id }: DocumentName) {
  if (family !== 'board' && family !== 'staff-notes' && family !== 'worksheet') return undefined;
  const placed = family === 'worksheet' ? catalogues.worksheet(id) : catalogues.board(id);
  return placed && { area: placed.area.id, on: id };
}
