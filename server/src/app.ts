import { join } from 'node:path';
import { shelfChanged } from '@yoriai/shared/documents/area';
import { areaDocument } from '@yoriai/shared/documents/names';
import type { Logger } from 'pino';
import { watchAccess } from './access/access-watch.ts';
import { documentAccessOf } from './access/document-access.ts';
import { lookUpPlaces } from './access/place.ts';
import { openCopies } from './access-record/copies.ts';
import { copyRoutes } from './access-record/copy-routes.ts';
import { openRecordOfAccess } from './access-record/record-of-access.ts';
import { recordRoutes } from './access-record/record-routes.ts';
import { openSittings } from './access-record/sittings.ts';
import { areaRoutes } from './areas/area-routes.ts';
import { type Catalogues, openCatalogues } from './areas/catalogues.ts';
import { openProjections, type Projections } from './areas/projections.ts';
import { assignmentRoutes } from './assignments/assignment-routes.ts';
import { boardRoutes } from './boards/board-routes.ts';
import { pictureRoutes } from './boards/picture-routes.ts';
import { caseReviewRoutes } from './case-review/case-review-routes.ts';
import { openCaseReviews } from './case-review/case-reviews.ts';
import { type After, afterTimeout } from './collaboration/after.ts';
import { createEngine, type Engine } from './collaboration/engine.ts';
import { consentRoutes } from './consents/consent-routes.ts';
import { openConsents } from './consents/consents.ts';
import { conversionRoutes } from './conversions/conversion-routes.ts';
import { openConversions } from './conversions/conversions.ts';
import { exchangeRoutes } from './exchange/exchange-routes.ts';
import { guidelineCheckRoutes } from './guideline-check/guideline-check-routes.ts';
import { serveClient } from './http/client-files.ts';
import { collaborationRoute } from './http/collaboration-route.ts';
import { closeAndCutOff } from './http/cut-off.ts';
import { faultForLog } from './http/fault-for-log.ts';
import { healthRoutes } from './http/health-routes.ts';
import { portOf } from './http/port-of.ts';
import type { WebApp } from './http/web-app.ts';
import { createWebServer } from './http/web-server.ts';
import { keptJson } from './keeping/kept-json.ts';
import { groundRoutes } from './legal-ground/ground-routes.ts';
import { openGrounds } from './legal-ground/grounds.ts';
import { openClosing } from './meetings/closing.ts';
import { meetingRoutes } from './meetings/meeting-routes.ts';
import { openMeetings } from './meetings/meetings.ts';
import { passAccess } from './meetings/pass-access.ts';
import { passCookie } from './meetings/pass-cookie.ts';
import { passRoutes } from './meetings/pass-routes.ts';
import { openPasses } from './meetings/passes.ts';
import { phoneRoutes } from './meetings/phone-routes.ts';
import { phoneSocket } from './meetings/phone-socket.ts';
import { commentRoutes } from './opening/comment-routes.ts';
import { openComments } from './opening/comments.ts';
import { openInvitations } from './opening/invitations.ts';
import { openingRoutes } from './opening/opening-routes.ts';
import { openOpenings } from './opening/openings.ts';
import { papersInTurn } from './opening/papers-in-turn.ts';
import { openOwnSheets } from './own-sheets/own-sheets.ts';
import { accountRoutes } from './people/account-routes.ts';
import { invitationRoutes } from './people/invitation-routes.ts';
import { organizationRoutes } from './people/organization-routes.ts';
import { openPeople, type People } from './people/people.ts';
import { peopleRoutes } from './people/people-routes.ts';
import { sessionCookie } from './people/session-cookie.ts';
import { newSetupLink } from './people/setup-link.ts';
import { exportRoutes } from './records/export-routes.ts';
import { importRoutes } from './records/import-routes.ts';
import { withoutRedacted } from './redaction/cut-file.ts';
import { openLedger } from './redaction/ledger.ts';
import { redactionRoutes } from './redaction/redaction-routes.ts';
import { openRedactions } from './redaction/redactions.ts';
import { openKeeping } from './retention/keeping-here.ts';
import { openRetention } from './retention/retention.ts';
import { retentionRoutes } from './retention/retention-routes.ts';
import { beginSweeping } from './retention/sweeping.ts';
import { sampleRoutes } from './sample/sample-routes.ts';
import { selfCheckRoutes } from './self-check/self-check-routes.ts';
import type { Settings } from './settings/settings.ts';
import { entranceFor } from './start/addresses.ts';
import type { Storage } from './storage/ports.ts';
import { planRoutes } from './support-plan/plan-routes.ts';
import { openPlans } from './support-plan/plans.ts';
import { publicationRoutes } from './support-plan/publication-routes.ts';
import { openPublications } from './support-plan/publications.ts';
import { areaIndexes } from './trace/area-indexes.ts';
import { shelfNews } from './trace/shelf-news.ts';
import { traceRoutes } from './trace/trace-routes.ts';
import { openTraces } from './trace/traces.ts';
import { worksheetFileRoutes } from './worksheet-files/worksheet-file-routes.ts';
import { dayRoutes } from './worksheets/days/day-routes.ts';
import { openKeptDays } from './worksheets/days/kept-days.ts';
import { sourceRoutes } from './worksheets/sources/source-routes.ts';
import { openSources } from './worksheets/sources/sources.ts';
import { templateRoutes } from './worksheets/template-routes.ts';
import { worksheetRoutes } from './worksheets/worksheet-routes.ts';

export interface AppOptions {
  readonly settings: Settings;
  readonly storage: Storage;
  readonly log: Logger;
  /** The built client. @default client/dist of this repository */
  readonly clientFolder?: string;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
  /** Timers of what waits for documents to come to rest. @default timers that do not keep the process alive */
  readonly after?: After;
}

/** The whole server but for its port. */
export interface YoriaiApp {
  readonly app: WebApp;
  readonly engine: Engine;
  readonly people: People;
  readonly catalogues: Catalogues;
  readonly projections: Projections;
  /** The token of the set-up link, while no organisation exists (RUN-2). */
  readonly setupToken: string | undefined;
  /** Resolves when the plain copies of all documents are as the journal says (AREA-5). */
  readonly caughtUp: Promise<void>;
  /** Tells open connections to come back, flushes everything and lets go of the port (RUN-5). Not the storage. */
  close(): Promise<void>;
}

/** How long a plain copy that could not be written waits for the next try. */
const tryAgainMs = 30_000;

const builtClient = join(import.meta.dirname, '../../client/dist');

export async function createApp(options: AppOptions): Promise<YoriaiApp> {
  const {
    settings,
    storage,
    log,
    clientFolder = builtClient,
    now = Date.now,
    after = afterTimeout,
  } = options;
  const kept = await keptJson(storage, log);
  const record = openRecordOfAccess({ journal: storage.journal, now });
  const people = await openPeople(kept, now, record);
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
      if (passes.find(person.accountId))
        return passAccess({ passes, halls: meetings.halls, catalogues }, person.accountId, name);
      const answer = documentAccessOf({ people, catalogues, now }, person, name);
      if (answer === 'read' || answer === 'write') {
        watch.begin();
        sittings.opened(person, name);
      }
      return answer;
    },
    log,
    now,
    after,
  });
  const doors = { people, catalogues, now };
  const recheck = (accounts: ReadonlySet<string>): void =>
    engine.recheck(({ accountId }) => accounts.has(accountId));
  const watch = watchAccess({ ...doors, after, recheck, isAnybodyIn: engine.isAnybodyIn });
  const meetings = openMeetings({
    ...{ engine, catalogues, people, passes, now },
    entrance: () => entranceFor(settings, portOf(app)),
  });
  const tellShelf = (area: string): void => engine.tell(areaDocument(area), shelfChanged);
  const indexes = areaIndexes({ engine, log });
  const news = shelfNews({ catalogues, tellShelf, now, after });
  engine.onEdit(indexes.edited);
  engine.onEdit(news.edited);
  const traces = openTraces({ indexes, people, catalogues, now });
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
  const sources = openSources({ engine, people, catalogues, now, after });
  const days = openKeptDays({ engine, catalogues, json: storage.json, log, now });
  const conversions = openConversions({
    ...{ engine, people, catalogues, log, now, after },
    isGone: ledger.isGone,
  });
  const redactions = openRedactions({
    ...{ ledger, storage, engine, catalogues, projections, conversions, people, record },
    ...{ tellShelf, log, now },
  });
  await redactions.replay();

  const grounds = openGrounds({ engine, consents, now });
  const keeping = openKeeping({ engine, projections, grounds, retention, now });

  const stopping = new AbortController();
  const app = await createWebServer(settings, people, passes, log);
  const setupLink = people.organization() === null ? newSetupLink() : undefined;
  const keepers = { engine, catalogues, projections, files: storage.files };
  lookUpPlaces(app, doors);
  healthRoutes(app, storage);
  const cookie = sessionCookie(settings);
  peopleRoutes(app, {
    people,
    cookie,
    record,
    isSetupToken: (token) => setupLink?.matches(token) ?? false,
    recheck: (affected) => engine.recheck((person) => affected(person)),
  });
  accountRoutes(app, {
    ...doors,
    cookie,
    recheckAccount: (account) => recheck(new Set([account])),
  });
  organizationRoutes(app, { people, recheckAll: () => engine.recheck(() => true) });
  invitationRoutes(app, { ...doors, cookie, record });
  assignmentRoutes(app, { ...doors, record, recheck, tellShelf });
  areaRoutes(app, { people, catalogues, projections, traces, grounds, now, tellShelf });
  traceRoutes(app, { catalogues, traces });
  boardRoutes(app, { ...keepers, now, tellShelf });
  templateRoutes(app);
  worksheetRoutes(app, { ...keepers, now, tellShelf });
  sourceRoutes(app, sources);
  dayRoutes(app, { people, catalogues, now, days });
  const papers = { ...keepers, people, now, tellShelf };
  const plans = openPlans({ ...papers, days });
  planRoutes(app, { ...papers, days, plans, traces });
  const publications = openPublications(papers);
  publicationRoutes(app, { publications, projections });
  const caseReviews = openCaseReviews(papers);
  caseReviewRoutes(app, caseReviews);
  selfCheckRoutes(app, { engine, ownSheets, people, now });
  guidelineCheckRoutes(app, { ...keepers, ownSheets, people, now, tellShelf });
  const inTurn = papersInTurn(papers);
  openingRoutes(app, {
    sources: papers,
    openings: openOpenings({ ...papers, inTurn, record }),
    invitations: openInvitations({ ...papers, inTurn, record, grounds }),
  });
  commentRoutes(app, openComments(papers));
  const leaning = { ...papers, record, consents, grounds, keeping, retention };
  groundRoutes(app, leaning);
  consentRoutes(app, leaning);
  retentionRoutes(app, leaning);
  copyRoutes(app, { catalogues, copies, grounds });
  recordRoutes(app, { people, catalogues, now, record, copies });
  worksheetFileRoutes(app, { engine, catalogues, copies, grounds, marksOf: caseReviews.marks });
  pictureRoutes(app, keepers);
  conversionRoutes(app, conversions);
  redactionRoutes(app, { redactions, engine, catalogues });
  importRoutes(app, { ...keepers, record, now });
  exportRoutes(app, { ...keepers, copies });
  exchangeRoutes(app, {
    ...{ ...keepers, people, record, copies, grounds, now },
    cut: (file) => withoutRedacted(file, ledger),
  });
  sampleRoutes(app, { ...keepers, people, now });
  const closing = openClosing({ ...keepers, people, halls: meetings.halls, now });
  meetingRoutes(app, { ...keepers, meetings, closing, record, now, tellShelf });
  passRoutes(app, { meetings, catalogues, passes, people, cookie: passCookie(settings, 'hall'), now });
  phoneRoutes(app, { meetings, cookie: passCookie(settings, 'phone') });
  await collaborationRoute(app, { engine, isStopping: () => stopping.signal.aborted });
  phoneSocket(app, meetings.news);
  await serveClient(app, clientFolder);
  await app.ready();

  const sweeping = beginSweeping({ ...leaning, after, log });
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
  retryLater();
  const catchUp = async (): Promise<void> => {
    await conversions.completeAll(stopping.signal);
    await projections.catchUp(stopping.signal);
  };
  const caughtUp = catchUp().catch((error: unknown) => {
    log.error(faultForLog(error), 'the plain copies could not all be looked at');
  });

  return {
    app,
    engine,
    people,
    catalogues,
    projections,
    setupToken: setupLink?.token,
    caughtUp,
    async close() {
      stopping.abort();
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
      await closeAndCutOff(app);
    },
  };
}
