import { confirmSchema, paperSchema } from '@yoriai/shared/support-plan/api';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import { presentWorksheet } from '../areas/present-sheet.ts';
import type { Projections } from '../areas/projections.ts';
import type { WebApp } from '../http/web-app.ts';
import type { Publications } from './publications.ts';

const params = z.object({ id: z.string(), worksheet: z.string() });

/** 公開版: made of a plan, looked at by a second person (P9, P10). */
export function publicationRoutes(
  app: WebApp,
  { publications, projections }: { readonly publications: Publications; readonly projections: Projections },
): void {
  const tags = ['support plan'];
  const base = '/api/areas/:id/worksheets/:worksheet';
  const askedOf = ({ id, worksheet }: { id: string; worksheet: string }) => ({ area: id, worksheet });

  app.post(
    `${base}/plan/public`,
    { schema: { summary: 'Makes a masked copy of the plan for residents', tags, params, body: paperSchema } },
    async (request, reply) => {
      const person = authorize(request, 'create', 'worksheet');
      const made = await publications.make(person, askedOf(request.params), request.body.title);
      return reply.code(201).send(await presentWorksheet(projections, made, person.standing));
    },
  );

  app.get(
    `${base}/publication`,
    { schema: { summary: 'What a second person looks at before it leaves the house', tags, params } },
    async (request) => publications.of(authorize(request, 'see', 'worksheet'), askedOf(request.params)),
  );

  app.post(
    `${base}/publication/confirm`,
    { schema: { summary: 'Says that somebody else looked at it', tags, params, body: confirmSchema } },
    async (request) => {
      const person = authorize(request, 'write', 'worksheet');
      const { content, note = '' } = request.body;
      return publications.confirm(person, askedOf(request.params), content, note);
    },
  );

  app.post(
    `${base}/publication/reopen`,
    { schema: { summary: 'Opens it for writing again', tags, params } },
    async (request) => publications.reopen(authorize(request, 'write', 'worksheet'), askedOf(request.params)),
  );
}
