import { conversionSchema } from '@yoriai/shared/conversions/api';
import * as z from 'zod/mini';
import { authorize, signedIn } from '../access/authorize.ts';
import type { WebApp } from '../http/web-app.ts';
import type { Conversions } from './conversions.ts';

const conversionParams = z.object({ area: z.string(), id: z.string() });
const boardParams = z.object({ id: z.string(), board: z.string() });
const seenSchema = z.object({ card: z.string().check(z.maxLength(60)) });

/** Conversions from board to board, and what a page may know of where cards came from (CNV). */
export function conversionRoutes(app: WebApp, conversions: Conversions): void {
  const tags = ['conversions'];

  app.post(
    '/api/conversions',
    { schema: { summary: 'Makes cards on another board out of cards', tags, body: conversionSchema } },
    async (request, reply) => {
      const person = signedIn(request);
      const { result, made } = await conversions.convert(person, request.body);
      return reply.code(made ? 201 : 200).send(result);
    },
  );

  app.post(
    '/api/conversions/:area/:id/undo',
    {
      schema: { summary: 'Takes a conversion back: its cards are put away', tags, params: conversionParams },
    },
    async (request, reply) => {
      const person = signedIn(request);
      await conversions.undo(person, request.params.area, request.params.id);
      return reply.code(204).send();
    },
  );

  app.post(
    '/api/conversions/:area/:id/seen',
    {
      schema: {
        summary: 'Says that the changed source was looked at',
        tags,
        params: conversionParams,
        body: seenSchema,
      },
    },
    async (request, reply) => {
      const person = signedIn(request);
      const { area, id } = request.params;
      await conversions.seen(person, area, id, request.body.card);
      return reply.code(204).send();
    },
  );

  app.get(
    '/api/areas/:id/boards/:board/ways',
    {
      schema: {
        summary: 'Where the cards of a board came from and what became of them',
        tags,
        params: boardParams,
      },
    },
    async (request) => {
      const person = authorize(request, 'see', 'board');
      return conversions.ways(person, request.params.id, request.params.board);
    },
  );
}
