import { existsSync } from 'node:fs';
import { join } from 'node:path';
import files from '@fastify/static';
import { YoriaiError } from '@yoriai/shared/errors';
import type { FastifyReply } from 'fastify';
import type { WebApp } from './web-app.ts';

/** Addresses of the page itself; each is answered with `index.html` and read by the client's own router. */
const pages = [
  '/',
  '/set-up',
  '/sign-in',
  '/join',
  '/people',
  '/me',
  '/areas/:id',
  '/areas/:id/record',
  '/record',
  '/areas/:id/consents',
  '/areas/:id/redaction',
  '/areas/:id/cards/:which',
  '/areas/:id/meetings/:meeting',
  '/areas/:id/boards/:board',
  '/areas/:id/worksheets/:worksheet',
  '/areas/:id/worksheets/:worksheet/print',
  '/self-checks',
  '/conference',
  '/screen',
  '/table',
  '/areas/:id/boards/:board/cards/:card/why',
];

/**
 * Serves the built client. Files under `assets/` bear a hash of their content in the name and may be kept for ever;
 * everything else is asked for again each time. A page nobody knows gets `index.html` with 404.
 *
 * @param folder `client/dist`. Without it only the API is served.
 */
export async function serveClient(app: WebApp, folder: string): Promise<void> {
  const built = existsSync(join(folder, 'index.html'));
  if (built) {
    await app.register(files, {
      root: folder,
      index: false,
      cacheControl: false,
      preCompressed: true,
      setHeaders: (reply, path) => void reply.header('cache-control', cacheOf(path)),
    });
    for (const page of pages) {
      app.get(page, { schema: { hide: true } }, async (_request, reply) => sendPage(reply));
    }
    // A page of its own: a phone in a hall fetches nothing of the boards (MTG-3).
    app.get('/phone', { schema: { hide: true } }, async (_request, reply) => sendPage(reply, 'phone.html'));
  }
  app.setNotFoundHandler(async (request, reply) => {
    const isPage = request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
    if (!built || !isPage || request.url.startsWith('/api/')) throw new YoriaiError('not-found');
    return sendPage(reply.code(404));
  });
}

const sendPage = (reply: FastifyReply, page = 'index.html'): FastifyReply =>
  reply.type('text/html').sendFile(page);

const cacheOf = (path: string): string =>
  /[/\\]assets[/\\]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
