import { cardListSchema, traceQuerySchema } from '@yoriai/shared/trace/api';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import type { Catalogues } from '../areas/catalogues.ts';
import type { WebApp } from '../http/web-app.ts';
import type { Traces } from './traces.ts';

const params = z.object({ id: z.string() });

export interface TraceRoutes {
  readonly catalogues: Catalogues;
  readonly traces: Traces;
}

/** Why is this done, what became of that (CNV-4), and the cards behind each number of the river (AREA-4). */
export function traceRoutes(app: WebApp, { catalogues, traces }: TraceRoutes): void {
  const tags = ['trace'];

  app.get(
    '/api/areas/:id/trace',
    {
      schema: {
        summary: 'The way from a card back to the voices, and forward to what became of it',
        tags,
        params,
        querystring: traceQuerySchema,
      },
    },
    async (request) => {
      const person = authorize(request, 'see', 'area');
      const { board, card } = request.query;
      return traces.trace(catalogues.area(request.params.id), board, card, person);
    },
  );

  app.get(
    '/api/areas/:id/cards',
    {
      schema: {
        summary: 'The cards of an area that are of a stage of the way, or that are left hanging',
        tags,
        params,
        querystring: cardListSchema,
      },
    },
    async (request) => {
      const person = authorize(request, 'see', 'area');
      return traces.cards(catalogues.area(request.params.id), request.query.which, person);
    },
  );
}
