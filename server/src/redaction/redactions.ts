import {
  areaDocument,
  epochOf,
  nameAtEpoch,
  parseDocumentName,
  worksheetDocument,
} from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import type { RedactionDone, RedactRequest } from '@yoriai/shared/redaction/api';
import type { BaseLogger } from 'pino';
import type { PersonHere } from '../access/authorize.ts';
import type { RecordOfAccess } from '../access-record/record-of-access.ts';
import type { Catalogue } from '../areas/catalogue.ts';
import type { Engine } from '../collaboration/engine.ts';
import { short } from '../conversions/conversion-ids.ts';
import type { Conversions } from '../conversions/conversions.ts';
import { faultForLog } from '../http/fault-for-log.ts';
import type { Meetings } from '../meetings/meetings.ts';
import { OneAtATime } from '../one-at-a-time.ts';
import type { People } from '../people/people.ts';
import { withConferences } from './conferences-along.ts';
import { goneAnywhere, goneFor, type RedactedPaper, type Redaction, type Renewed } from './redaction.ts';
import { epochsKept, renew } from './renewing.ts';
import { replay } from './replay.ts';
import { whatIsRenewed } from './what-is-renewed.ts';
import { type WipeKeepers, wipe } from './wipe.ts';

/** 完全に消す (ACC-8): what is redacted is in nothing that is kept, and nobody's old copy brings it back. */
export interface Redactions {
  /**
   * Either it is done (now, or by this key before), or nothing is: killed in between, it is finished at the next start.
   *
   * @throws YoriaiError not-found for a paper that is not of this area, invalid-input for a key used for something else,
   *   storage-unavailable
   */
  redact(person: PersonHere, area: Catalogue, request: RedactRequest): Promise<RedactionDone>;
  /** Newest first. */
  done(area: string): readonly RedactionDone[];
  /** Redacts again what an older copy of the data brought back (P28), and finishes what was cut off. Before anybody comes in. */
  replay(): Promise<void>;
  /** Tries again to wipe what could not be wiped. Never rejects. */
  tryAgain(): Promise<void>;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
}

export interface RedactionsOptions extends WipeKeepers {
  readonly engine: Pick<Engine, 'read' | 'change' | 'renew' | 'present' | 'recheck'>;
  readonly conversions: Pick<Conversions, 'quietly'>;
  readonly meetings: Pick<Meetings, 'halls' | 'readAnew'>;
  readonly people: Pick<People, 'account'>;
  readonly record: RecordOfAccess;
  readonly tellShelf: (area: string) => void;
  readonly log: BaseLogger;
  readonly now: () => number;
}

export function openRedactions(options: RedactionsOptions): Redactions {
  const {
    ledger,
    storage,
    engine,
    catalogues,
    projections,
    conversions,
    meetings,
    people,
    record,
    tellShelf,
    log,
    now,
  } = options;
  const turns = new OneAtATime();
  const oneByOne = <T>(work: () => Promise<T>): Promise<T> => turns.run('', work);

  const present = ({ id, at, by, papers }: Redaction): RedactionDone => ({
    ...{ id, at, by: people.account(by)?.name },
    papers: papers.filter(({ of, whole, along }) => whole && !along && of !== 'meeting').length,
    meetings: papers.filter(({ of, whole, along }) => whole && !along && of === 'meeting').length,
    places: papers.reduce((sum, { gone, along }) => sum + (along ? 0 : gone.length), 0),
    finished: !ledger.unfinished().some((it) => it.id === id),
  });

  /** What is new is written first, and counts with the line in the ledger; until then it is as if nothing was. */
  async function decide(
    entry: Omit<Redaction, 'documents'>,
    documents: readonly string[],
  ): Promise<Redaction> {
    const { journal } = storage;
    const whole = goneAnywhere(entry.papers).papers;
    const made: Renewed[] = [];
    try {
      for (const document of documents) {
        const from = engine.present(document);
        const gone = isOfWhole(document, whole)
          ? undefined
          : goneFor(document, [{ ...entry, documents: [] }]);
        made.push(await renew({ journal, log }, { document, from, epoch: epochOf(from) + 1, gone }));
      }
      await record.note({ who: entry.by, what: 'redacted', area: entry.area, on: entry.id });
      const decided = { ...entry, documents: made };
      await ledger.add(decided);
      return decided;
    } catch (error) {
      const names = made.map(({ name, epoch }) => nameAtEpoch(name, epoch));
      await journal.forget(names).catch(() => undefined);
      throw error;
    }
  }

  async function redactNow(
    person: PersonHere,
    area: Catalogue,
    id: string,
    papers: readonly RedactedPaper[],
  ) {
    const kept = [...(await epochsKept(storage.journal)).keys()];
    const documents = await whatIsRenewed(engine, area, papers, kept);
    const head = { id, at: now(), by: person.accountId, area: area.id, papers: [...papers] };
    let decided: Redaction | undefined;
    const held = meetingsIn(documents);
    await meetings.halls.during(held, () =>
      engine.renew(documents, async () => {
        decided = await decide(head, documents);
      }),
    );
    if (!decided) throw new YoriaiError('server-fault');
    await finish([decided], () => true);
    await meetings.readAnew(held);
    const hand = { by: person.name, at: now() };
    for (const document of documents) await projections.refresh(document, hand);
    const sheets = sheetsFreed(area, papers);
    engine.recheck((_person, document) => document === areaDocument(area.id) || sheets.has(document));
    tellShelf(area.id);
    return present(decided);
  }

  /** Never rejects: it counts already, and is tried again. */
  async function finish(entries: readonly Redaction[], untitled: (paper: string) => boolean): Promise<void> {
    try {
      await wipe(options, entries, untitled);
    } catch (error) {
      log.error(faultForLog(error), 'not every trace of what was redacted could be wiped; it is tried again');
    }
  }

  return {
    redact: (person, area, { key, papers: asked }) =>
      oneByOne(async () => {
        const id = `r_${short(area.id, key)}`;
        const papers = asked.map(paperOf);
        const before = ledger.find(id);
        if (before && JSON.stringify(before.papers.filter(({ along }) => !along)) !== JSON.stringify(papers))
          throw new YoriaiError('invalid-input', [{ path: 'key', fault: 'used' }]);
        if (before) return present(before);
        for (const [index, { of, id: paper }] of papers.entries()) {
          const onShelf: readonly { readonly id: string }[] = area[shelves[of]];
          if (!onShelf.some((it) => it.id === paper))
            throw new YoriaiError('not-found', [{ path: `papers.${index}`, fault: 'not-here' }]);
        }
        return conversions.quietly(area.id, () => redactNow(person, area, id, withConferences(area, papers)));
      }),

    done: (area) =>
      ledger
        .all()
        .filter((it) => it.area === area)
        .map(present)
        .reverse(),

    replay: () =>
      oneByOne(async () => {
        const { again, untitled } = await replay({ ...storage, ledger, catalogues, log });
        for (const entry of again)
          await record.note({ what: 'redaction-replayed', area: entry.area, on: entry.id });
        if (again.length > 0) await wipe(options, again, (paper) => untitled.has(paper));
      }),

    tryAgain: () =>
      oneByOne(async () => {
        const entries = ledger.unfinished();
        if (entries.length > 0) await finish(entries, () => false);
      }),

    settled: () => turns.settled(),
  };
}

/** The documents of sheets on which a conference was held that is none any more: nothing of them is held for anybody. */
const sheetsFreed = ({ meetings }: Catalogue, papers: readonly RedactedPaper[]): ReadonlySet<string> =>
  new Set(
    meetings.flatMap(({ id, paper }) =>
      paper !== undefined && papers.some((it) => it.whole && it.id === id) ? [worksheetDocument(paper)] : [],
    ),
  );

const shelves = { board: 'boards', worksheet: 'worksheets', meeting: 'meetings' } as const;

/** Meetings one of whose documents is among these. */
const meetingsIn = (documents: readonly string[]): readonly string[] => [
  ...new Set(
    documents.flatMap((document) => {
      const name = parseDocumentName(document);
      return name?.family.startsWith('meeting') ? [name.id] : [];
    }),
  ),
];

const paperOf = ({ of, id, whole, places }: RedactRequest['papers'][number]): RedactedPaper => ({
  of,
  id,
  ...(whole ? { whole } : {}),
  gone: [...new Set(places)].sort(),
});

const isOfWhole = (document: string, whole: ReadonlySet<string>): boolean =>
  whole.has(document.split('/')[1] ?? '');
