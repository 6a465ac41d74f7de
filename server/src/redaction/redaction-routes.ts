import { type Found, findSchema, type RedactionsDone, redactSchema } from '@yoriai/shared/redaction/api';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import type { Catalogues } from '../areas/catalogues.ts';
import type { WebApp } from '../http/web-app.ts';
import { findPlaces } from './find-places.ts';
import type { MeetingSources } from './read-meetings.ts';
import type { Redactions } from './redactions.ts';

const params = z.object({ id: z.string() });

export interface RedactionRoutes extends MeetingSources {
  readonly redactions: Redactions;
  readonly catalogues: Catalogues;
}

/** 完全に消す (ACC-8, P20): find, look at what will go, redact, and see what was done. */
export function redactionRoutes(app: WebApp, { redactions, catalogues, ...sources }: RedactionRoutes): void {
  const tags = ['redaction'];

  app.post(
    '/api/areas/:id/redactions/find',
    {
      schema: {
        summary: 'Where words stand in an area, and what came of them',
        tags,
        params,
        body: findSchema,
      },
    },
    async (request): Promise<Found> => {
      authorize(request, 'redact', 'area');
      return findPlaces(sources, catalogues.area(request.params.id), request.body.words);
    },
  );

  app.post(
    '/api/areas/:id/redactions',
    { schema: { summary: 'Redacts places and papers for good', tags, params, body: redactSchema } },
    async (request) => {
      const person = authorize(request, 'redact', 'area');
      return redactions.redact(person, catalogues.area(request.params.id), request.body);
    },
  );

  app.get(
    '/api/areas/:id/redactions',
    { schema: { summary: 'What was redacted in an area, newest first', tags, params } },
    async (request): Promise<RedactionsDone> => {
      authorize(request, 'redact', 'area');
      const area = catalogues.area(request.params.id);
      return { redactions: redactions.done(area.id) };
    },
  );
}
