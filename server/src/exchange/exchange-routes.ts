import { limits } from '@yoriai/shared/limits';
import * as z from 'zod/mini';
import { presentArea } from '../areas/area-tree.ts';
import { attachment } from '../http/attachment.ts';
import type { WebApp } from '../http/web-app.ts';
import { authorize } from '../people/authorize.ts';
import { type ExchangeKeepers, exportArea } from './export-area.ts';
import { importArea } from './import-area.ts';

const params = z.object({ id: z.string() });

export interface ExchangeRoutes extends ExchangeKeepers {
  readonly now: () => number;
}

/** An area as one file, out and in again (AREA-5). */
export function exchangeRoutes(app: WebApp, { now, ...keepers }: ExchangeRoutes): void {
  const tags = ['exchange'];

  app.get(
    '/api/areas/:id/export',
    { schema: { summary: 'The area as one file', tags, params } },
    async (request, reply) => {
      authorize(request.person, 'export', 'area');
      const file = await exportArea(keepers, request.params.id, now());
      const day = file.exportedAt.slice(0, 10);
      return reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', attachment(`${file.area.name} ${day}.json`))
        .send(`${JSON.stringify(file, null, 1)}\n`);
    },
  );

  // In a scope of its own: whatever a file calls itself, its text is read here, and text that is no JSON is no area file.
  app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      '*',
      { parseAs: 'string', bodyLimit: limits.importBytes },
      (_request, body, done) => done(null, body),
    );
    scope.post(
      '/api/areas/import',
      {
        bodyLimit: limits.importBytes,
        schema: { summary: 'Brings an exported area back; all of it or nothing', tags },
      },
      async (request, reply) => {
        const person = authorize(request.person, 'import', 'organization');
        const raw = parsed(request.body);
        const catalogue = await importArea(keepers, { raw, person, now: now() });
        return reply.code(201).send(presentArea(catalogue));
      },
    );
    done();
  });
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text), (key, value) => (key === '__proto__' ? undefined : value));
  } catch {
    return undefined;
  }
}
