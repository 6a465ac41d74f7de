import { shelfChanged } from '@yoriai/shared/documents/area';
import { areaDocument } from '@yoriai/shared/documents/names';
import type { Logger } from 'pino';
import { watchAccess } from './access/access-watch.ts';
import { documentAccessOf } from './access/document-access.ts';
import { openCopies } from './access-record/copies.ts';
import { openRecordOfAccess } from './access-record/record-of-access.ts';
import { openSittings } from './access-record/sittings.ts';
import { openCatalogues } from './areas/catalogues.ts';
import { openProjections } from './areas/projections.ts';
import type { After } from './collaboration/after.ts';
import { createEngine } from './collaboration/engine.ts';
import { holdingOf } from './conferences/holding.ts';
import { keepLinks } from './conferences/kept-links.ts';
import { sheetOfLink } from './conferences/links.ts';
import { followConferences } from './conferences/under-way.ts';
import { openConsents } from './consents/consents.ts';
import { openConversions } from './conversions/conversions.ts';
import { faultForLog } from './http/fault-for-log.ts';
import { keptJson } from './keeping/kept-json.ts';
import { openGrounds } from './legal-ground/grounds.ts';
import { openMeetings } from './meetings/meetings.ts';
import { passAccess } from './meetings/pass-access.ts';
import { openPasses } from './meetings/passes.ts';
import { openOwnSheets } from './own-sheets/own-sheets.ts';
import { openPeople } from './people/people.ts';
import { openLedger } from './redaction/ledger.ts';
import { openRedactions } from './redaction/redactions.ts';
import { openKeeping } from './retention/keeping-here.ts';
import { openRetention } from './retention/retention.ts';
import { beginSweeping } from './retention/sweeping.ts';
import type { Storage } from './storage/ports.ts';
import { openPlans } from './support-plan/plans.ts';
import { openPublications } from './support-plan/publications.ts';
import { areaIndexes } from './trace/area-indexes.ts';
import { shelfNews } from './trace/shelf-news.ts';
import { openTraces } from './trace/traces.ts';
import { openKeptDays } from './worksheets/days/kept-days.ts';
import { openSources } from './worksheets/sources/sources.ts';

/** How long what could not be written waits for the next try. */
const tryAgainMs = 30_000;

export interface HouseOptions {
  readonly storage: Storage;
  readonly log: Logger;
  readonly now: () => number;
  readonly after: After;
  /** Where phones come in, as far as that is known. */
  readonly entrance: () => string | undefined;
}

export type House = Awaited<ReturnType<typeof openHouse>>;

/**
 * Opens every room of the server, in the order in which one stands on another. When it resolves, what was redacted is
 * gone and what was held is held again; nobody has been let in.
 */
export async function openHouse({ storage, log, now, after, entrance }: HouseOptions) {
  const kept = await keptJson(storage, log);
  const record = openRecordOfAccess({ journal: storage.journal, now });
  const people = await openPeople(kept, now, record, (link) => sheetOfLink(doors, keptLinks, link));
  const keptLinks = await keepLinks(kept, now);
  const catalogues = await openCatalogues(kept, log);
  const ownSheets = await openOwnSheets(kept);
  const consents = await openConsents(kept, log);
  const retention = await openRetention(kept);
  const copies = openCopies({ record, now });
  const sittings = await openSittings({ record, catalogues, now });

  const ledger = await openLedger(storage, log);
  const passes = await openPasses(kept, now);

  const engine = createEngine({
    journal: storage.journal,
    epochs: ledger,
    access: async (person, name) => {
      if (passes.find(person.accountId)) {
        watch.begin();
        return passAccess({ passes, halls, catalogues }, person.accountId, name);
      }
      const answer = documentAccessOf(doors, person, name);
      if (answer === 'read' || answer === 'write') {
        watch.begin();
        sittings.opened(person, name);
      }
      return answer;
    },
    holding: (document) => holdingOf(doors)(document),
    log,
    now,
    after,
  });
  const meetings = openMeetings({
    ...{ engine, catalogues, people, passes, now, entrance },
    isGone: ledger.isGone,
  });
  const { halls } = meetings;
  const conferences = followConferences({ halls, catalogues, log });
  const doors = { people, catalogues, conferences, now };
  const recheck = (accounts: ReadonlySet<string>): void =>
    engine.recheck(({ accountId }) => accounts.has(accountId));
  const watch = watchAccess({
    ...{ ...doors, after, recheck },
    isAnybodyIn: engine.isAnybodyIn,
    passEnds: passes.ends,
  });
  const tellShelf = (area: string): void => engine.tell(areaDocument(area), shelfChanged);
  const indexes = areaIndexes({ engine, log });
  const news = shelfNews({ catalogues, tellShelf, now, after });
  engine.onEdit(indexes.edited);
  engine.onEdit(news.edited);
  const traces = openTraces({ ...doors, indexes });
  const projections = openProjections({
    json: storage.json,
    catalogues,
    read: engine.read,
    present: engine.present,
    offer: indexes.offer,
    tellShelf,
    log,
    now,
  });
  engine.onRest((document, doc, lastHand) => projections.take(document, doc, lastHand));
  const sources = openSources({ ...doors, engine, after });
  const days = openKeptDays({ engine, catalogues, json: storage.json, log, now });
  const conversions = openConversions({
    ...{ ...doors, engine, log, after },
    isGone: ledger.isGone,
  });
  const redactions = openRedactions({
    ...{ ledger, storage, engine, catalogues, projections, conversions, meetings, passes, people, record },
    ...{ tellShelf, log, now },
  });
  await redactions.replay();
  await conferences.lookUp();

  const grounds = openGrounds({ engine, consents, now });
  const keeping = openKeeping({ engine, projections, grounds, retention, now });
  const keepers = { engine, catalogues, projections, files: storage.files };
  const papers = { ...keepers, ...doors, tellShelf };
  const plans = openPlans({ ...papers, days });
  const publications = openPublications(papers);
  const leaning = { ...papers, record, consents, grounds, keeping, retention };

  let cancelRetry = (): void => {};
  const retryLater = (): void => {
    cancelRetry = after(
      tryAgainMs,
      () =>
        void Promise.all([
          projections.tryAgain(),
          conversions.tryAgain(),
          redactions.tryAgain(),
          sittings.tryAgain(),
        ]).finally(retryLater),
    );
  };

  return {
    ...{
      storage,
      now,
      engine,
      doors,
      people,
      catalogues,
      conferences,
      projections,
      keepers,
      papers,
      leaning,
    },
    ...{ record, copies, ledger, ownSheets, passes, keptLinks, meetings, halls, traces, sources, days },
    ...{ conversions, redactions, grounds, plans, publications, recheck, tellShelf },

    /** Begins what goes on by itself: what is due is done, and what could not be written is tried again. */
    begin(stopping: AbortSignal): { readonly caughtUp: Promise<void>; stop(): Promise<void> } {
      const sweeping = beginSweeping({ ...leaning, passes, journal: storage.journal, after, log });
      retryLater();
      const catchUp = async (): Promise<void> => {
        await conversions.completeAll(stopping);
        await projections.catchUp(stopping);
      };
      const caughtUp = catchUp().catch((error: unknown) => {
        log.error(faultForLog(error), 'the plain copies could not all be looked at');
      });
      return {
        caughtUp,
        async stop() {
          cancelRetry();
          watch.stop();
          await sweeping.stop();
          news.stop();
          sources.stop();
          await caughtUp;
          await conversions.stop();
          await redactions.settled();
          await plans.settled();
          await publications.settled();
          await days.settled();
          await engine.stop();
          await sittings.settled();
          await projections.tryAgain();
          await projections.settled();
        },
      };
    },
  };
}
