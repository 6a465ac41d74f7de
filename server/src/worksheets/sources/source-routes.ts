import { takeSourceSchema } from '@yoriai/shared/worksheets/sources';
import * as z from 'zod/mini';
import { authorize } from '../../access/authorize.ts';
import type { WebApp } from '../../http/web-app.ts';
import type { Sources } from './sources.ts';

const params = z.object({ id: z.string(), worksheet: z.string() });
const rowParams = z.object({ id: z.string(), worksheet: z.string(), row: z.string() });

/** Where rows and references of a worksheet were taken from (WS-7). */
export function sourceRoutes(app: WebApp, sources: Sources): void {
  const tags = ['worksheets'];

  app.get(
    '/api/areas/:id/worksheets/:worksheet/sources',
    { schema: { summary: 'What a worksheet took over from elsewhere, as it is now', tags, params } },
    async (request) => {
      const person = authorize(request, 'see', 'worksheet');
      const { id: area, worksheet } = request.params;
      return sources.of(person, { area, worksheet });
    },
  );

  app.post(
    '/api/areas/:id/worksheets/:worksheet/sources/:row',
    {
      schema: {
        summary: 'Takes over the new words of a source, or says that they were seen',
        tags,
        params: rowParams,
        body: takeSourceSchema,
      },
    },
    async (request, reply) => {
      const person = authorize(request, 'write', 'worksheet');
      const { id: area, worksheet, row } = request.params;
      await sources.take(person, { area, worksheet }, row, request.body.take);
      return reply.code(204).send();
    },
  );
}
