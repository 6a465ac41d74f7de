import type { WebApp } from './web-app.ts';

/**
 * One line per request: the route's pattern, never the address asked for, which may hold a token in its query or an
 * id; who asked only as a role (RUN-8, P27).
 */
export function logRequests(app: WebApp): void {
  app.addHook('onResponse', async (request, reply) => {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      role: request.person?.role,
    };
    request.log[reply.statusCode >= 500 ? 'error' : 'debug'](line, 'request');
  });
}
