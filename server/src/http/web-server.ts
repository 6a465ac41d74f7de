import Fastify from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import type { Logger } from 'pino';
import { newId } from '../keeping/new-id.ts';
import { readPassCookies } from '../meetings/pass-cookie.ts';
import type { Passes } from '../meetings/passes.ts';
import type { People } from '../people/people.ts';
import { readSessionCookies } from '../people/session-cookie.ts';
import type { Settings } from '../settings/settings.ts';
import { describeApi } from './description.ts';
import { answerError, answerErrors, errorBody } from './error-answers.ts';
import { refuseForeignOrigins } from './foreign-origin.ts';
import { limitRates } from './rates.ts';
import { logRequests } from './request-log.ts';
import { addSecurityHeaders, bareHeaders } from './security-headers.ts';
import type { WebApp } from './web-app.ts';

/** Bytes of an ordinary body. Pictures and imports have limits of their own. */
const bodyBytes = 256 * 1024;

/** The HTTP server with everything that holds for each of its routes: who asks, from where, how often, and the headers. */
export async function createWebServer(
  settings: Settings,
  people: People,
  passes: Passes,
  log: Logger,
): Promise<WebApp> {
  const app: WebApp = Fastify({
    loggerInstance: log,
    logController: new Fastify.LogController({ disableRequestLogging: true }),
    genReqId: () => newId('r_'),
    trustProxy: trusted(settings.TRUST_PROXY),
    bodyLimit: bodyBytes,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    requestTimeout: 120_000,
    frameworkErrors: (error, request, reply) => {
      void answerError(error, request, reply.headers(bareHeaders));
    },
    clientErrorHandler: (_error, socket) => {
      if (socket.writable) socket.end(unreadable);
      else socket.destroy();
    },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.removeContentTypeParser('text/plain');
  answerErrors(app);
  logRequests(app);
  await addSecurityHeaders(app, settings);
  await readSessionCookies(app, people);
  readPassCookies(app, passes);
  refuseForeignOrigins(app, settings);
  await limitRates(app);
  await describeApi(app);
  return app;
}

/** So many hops, counted from here, are ours. */
const trusted = (whom: Settings['TRUST_PROXY']) =>
  typeof whom === 'number' ? (_address: string, hop: number) => hop < whom : whom;

/** The answer to what is no HTTP at all, headers included (HOST-4). */
const unreadable = (() => {
  const body = JSON.stringify(errorBody('not-understood'));
  const headers = { ...bareHeaders, 'content-type': 'application/json; charset=utf-8', connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return ['HTTP/1.1 400 Bad Request', ...lines, `content-length: ${Buffer.byteLength(body)}`, '', body].join(
    '\r\n',
  );
})();
