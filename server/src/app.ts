import { join } from 'node:path';
import { shelfChanged } from '@yoriai/shared/documents/area';
import { areaDocument } from '@yoriai/shared/documents/names';
import type { Logger } from 'pino';
import { areaRoutes } from './areas/area-routes.ts';
import { type Catalogues, openCatalogues } from './areas/catalogues.ts';
import { documentAccessOf } from './areas/document-access.ts';
import { openProjections, type Projections } from './areas/projections.ts';
import { boardRoutes } from './boards/board-routes.ts';
import { pictureRoutes } from './boards/picture-routes.ts';
import { caseReviewRoutes } from './case-review/case-review-routes.ts';
import { openCaseReviews } from './case-review/case-reviews.ts';
import { type After, afterTimeout } from './collaboration/after.ts';
import { createEngine, type Engine } from './collaboration/engine.ts';
import { conversionRoutes } from './conversions/conversion-routes.ts';
import { openConversions } from './conversions/conversions.ts';
import { exchangeRoutes } from './exchange/exchange-routes.ts';
import { guidelineCheckRoutes } from './guideline-check/guideline-check-routes.ts';
import { serveClient } from './http/client-files.ts';
import { collaborationRoute } from './http/collaboration-route.ts';
import { closeAndCutOff } from './http/cut-off.ts';
import { faultForLog } from './http/fault-for-log.ts';
import { healthRoutes } from './http/health-routes.ts';
import type { WebApp } from './http/web-app.ts';
import { createWebServer } from './http/web-server.ts';
import { keptJson } from './keeping/kept-json.ts';
import { openOwnSheets } from './own-sheets/own-sheets.ts';
import { openPeople, type People } from './people/people.ts';
import { peopleRoutes } from './people/people-routes.ts';
import { sessionCookie } from './people/session-cookie.ts';
import { newSetupLink } from './people/setup-link.ts';
import { exportRoutes } from './records/export-routes.ts';
import { importRoutes } from './records/import-routes.ts';
import { sampleRoutes } from './sample/sample-routes.ts';
import { selfCheckRoutes } from './self-check/self-check-routes.ts';
import type { Settings } from './settings/settings.ts';
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
  const people = await openPeople(kept, now);
  const catalogues = await openCatalogues(kept, log);
  const ownSheets = await openOwnSheets(kept);

  const engine = createEngine({
    journal: storage.journal,
    access: async (person, name) => documentAccessOf({ people, catalogues, now }, person, name),
    log,
    now,
    after,
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
    offer: indexes.offer,
    tellShelf,
    log,
    now,
  });
  engine.onRest((document, doc, lastHand) => projections.take(document, doc, lastHand));
  const sources = openSources({ engine, people, catalogues, now, after });
  const days = openKeptDays({ engine, catalogues, json: storage.json, log, now });
  const conversions = openConversions({ engine, people, catalogues, log, now, after });

  const stopping = new AbortController();
  const app = await createWebServer(settings, people, log);
  const setupLink = people.organization() === null ? newSetupLink() : undefined;
  const keepers = { engine, catalogues, projections, files: storage.files };
  healthRoutes(app, storage);
  peopleRoutes(app, {
    people,
    cookie: sessionCookie(settings),
    isSetupToken: (token) => setupLink?.matches(token) ?? false,
    recheck: (affected) => engine.recheck((person) => affected(person)),
  });
  areaRoutes(app, { catalogues, projections, traces, now, tellShelf });
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
  worksheetFileRoutes(app, { engine, catalogues, now, marksOf: caseReviews.marks });
  pictureRoutes(app, keepers);
  conversionRoutes(app, conversions);
  importRoutes(app, { ...keepers, now });
  exportRoutes(app, keepers);
  exchangeRoutes(app, { ...keepers, now });
  sampleRoutes(app, { ...keepers, now });
  await collaborationRoute(app, { engine, isStopping: () => stopping.signal.aborted });
  await serveClient(app, clientFolder);
  await app.ready();

  let cancelRetry = (): void => {};
  const retryLater = (): void => {
    cancelRetry = after(
      tryAgainMs,
      () => void Promise.all([projections.tryAgain(), conversions.tryAgain()]).finally(retryLater),
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
      news.stop();
      sources.stop();
      await caughtUp;
      await conversions.stop();
      await plans.settled();
      await publications.settled();
      await days.settled();
      await engine.stop();
      await projections.tryAgain();
      await projections.settled();
      await closeAndCutOff(app);
    },
  };
}
