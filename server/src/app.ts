import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Catalogues } from './areas/catalogues.ts';
import type { Projections } from './areas/projections.ts';
import { type After, afterTimeout } from './collaboration/after.ts';
import type { Engine } from './collaboration/engine.ts';
import type { ConferencesUnderWay } from './conferences/under-way.ts';
import { openHouse } from './house.ts';
import { serveClient } from './http/client-files.ts';
import { collaborationRoute } from './http/collaboration-route.ts';
import { closeAndCutOff } from './http/cut-off.ts';
import { portOf } from './http/port-of.ts';
import type { WebApp } from './http/web-app.ts';
import { createWebServer } from './http/web-server.ts';
import { phoneSocket } from './meetings/phone-socket.ts';
import type { People } from './people/people.ts';
import { newSetupLink } from './people/setup-link.ts';
import { addRoutes } from './routes.ts';
import type { Settings } from './settings/settings.ts';
import { entranceFor } from './start/addresses.ts';
import type { Storage } from './storage/ports.ts';

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
  readonly conferences: ConferencesUnderWay;
  readonly projections: Projections;
  /** The token of the set-up link, while no organisation exists (RUN-2). */
  readonly setupToken: string | undefined;
  /** Resolves when the plain copies of all documents are as the journal says (AREA-5). */
  readonly caughtUp: Promise<void>;
  /** Tells open connections to come back, flushes everything and lets go of the port (RUN-5). Not the storage. */
  close(): Promise<void>;
}

const builtClient = join(import.meta.dirname, '../../client/dist');

export async function createApp({
  settings,
  storage,
  log,
  clientFolder = builtClient,
  now = Date.now,
  after = afterTimeout,
}: AppOptions): Promise<YoriaiApp> {
  const entrance = () => entranceFor(settings, portOf(app));
  const house = await openHouse({ storage, log, now, after, entrance });
  const { engine, people, catalogues, conferences, projections, passes, meetings } = house;
  const stopping = new AbortController();
  const setupLink = people.organization() === null ? newSetupLink() : undefined;
  const app = await createWebServer(settings, people, passes, log);
  addRoutes(app, { settings, house, isSetupToken: (token) => setupLink?.matches(token) ?? false });
  await collaborationRoute(app, { engine, isStopping: () => stopping.signal.aborted });
  phoneSocket(app, meetings.news);
  await serveClient(app, clientFolder);
  await app.ready();
  const going = house.begin(stopping.signal);

  return {
    ...{ app, engine, people, catalogues, conferences, projections },
    setupToken: setupLink?.token,
    caughtUp: going.caughtUp,
    async close() {
      stopping.abort();
      await going.stop();
      await closeAndCutOff(app);
    },
  };
}
