import helmet from '@fastify/helmet';
import type { FastifyReply } from 'fastify';
import type { Settings } from '../settings/settings.ts';
import type { WebApp } from './web-app.ts';

/**
 * The headers of every answer (HOST-4): no script but our own files, no frame, no sniffing, no other host.
 *
 * Inline styles are allowed: the parts of the page set sizes and places by them. HSTS and the isolation of the window
 * are only said behind TLS; over plain http in a hall they would mean nothing, or shut people out (RUN-7).
 */
export async function addSecurityHeaders(app: WebApp, settings: Settings): Promise<void> {
  await app.register(helmet, {
    global: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", (request) => ownSocket(request.headers.host)],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=()');
    if (request.protocol === 'https' || settings.PUBLIC_URL?.startsWith('https:')) addTransportHeaders(reply);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
}

function addTransportHeaders(reply: FastifyReply): void {
  reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
  reply.header('cross-origin-opener-policy', 'same-origin');
}

/** Older Safari does not count the page's own WebSocket as 'self'. */
function ownSocket(host: string | undefined): string {
  return host !== undefined && /^[\w.[\]:-]+$/.test(host) ? `ws://${host} wss://${host}` : "'self'";
}

/** What stands on answers that are given before a request could be read at all. */
export const bareHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};
