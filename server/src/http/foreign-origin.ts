import { YoriaiError } from '@yoriai/shared/errors';
import type { FastifyRequest } from 'fastify';
import type { Settings } from '../settings/settings.ts';
import type { WebApp } from './web-app.ts';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site's page sends: state-changing requests and the socket (HOST-4). Browsers always name the
 * page's origin there; programs that are no browsers send none and hold no cookie of anybody else.
 */
export function refuseForeignOrigins(app: WebApp, { PUBLIC_URL }: Pick<Settings, 'PUBLIC_URL'>): void {
  app.addHook('onRequest', async (request) => {
    if (harmless.has(request.method) && !isUpgrade(request)) return;
    if (isForeign(request, PUBLIC_URL)) throw new YoriaiError('foreign-origin');
  });
}

const isUpgrade = (request: FastifyRequest): boolean => request.headers.upgrade !== undefined;

function isForeign(request: FastifyRequest, publicUrl: string | undefined): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return isCrossSite(request.headers['sec-fetch-site']);
  if (origin === publicUrl) return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.host.toLowerCase();
}

const isCrossSite = (site: unknown): boolean => site === 'cross-site' || site === 'same-site';
