import rateLimit from '@fastify/rate-limit';
import { YoriaiError } from '@yoriai/shared/errors';
import type { WebApp } from './web-app.ts';

/** Requests to `/api` per minute: of one session, and of everybody without one behind one address. */
const perSession = 600;
const perAddress = 3000;

/**
 * Bounds what one person may ask for. By session, not by address: a whole hall stands behind one (ENGINE, trap 9).
 */
export async function limitRates(app: WebApp): Promise<void> {
  await app.register(rateLimit, {
    global: true,
    timeWindow: 60_000,
    max: (request) => (request.person || request.pass || request.hallPass ? perSession : perAddress),
    keyGenerator: (request) =>
      request.person?.sessionId ?? request.pass?.id ?? request.hallPass?.id ?? request.ip,
    allowList: (request) => !request.url.startsWith('/api/'),
    errorResponseBuilder: () => new YoriaiError('too-many-messages'),
  });
}
