import { commentChangeSchema, commentSchema } from '@yoriai/shared/opening/comment';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import type { WebApp } from '../http/web-app.ts';
import type { Comments } from './comments.ts';

const params = z.object({ id: z.string(), worksheet: z.string() });
const ownParams = z.object({ id: z.string(), worksheet: z.string(), comment: z.string() });

/** Slips laid beside a worksheet by those who read and comment. */
export function commentRoutes(app: WebApp, comments: Comments): void {
  const tags = ['opening'];
  const base = '/api/areas/:id/worksheets/:worksheet/comments';
  const askedBy = ({ id, worksheet }: { readonly id: string; readonly worksheet: string }) =>
    ({ of: 'worksheet', area: id, id: worksheet }) as const;

  app.post(
    base,
    {
      schema: {
        summary: 'Lays a slip beside a worksheet; retried by key',
        tags,
        params,
        body: commentSchema,
      },
    },
    async (request, reply) => {
      const person = authorize(request, 'comment', 'worksheet');
      await comments.add(person, askedBy(request.params), request.body);
      return reply.code(201).send({});
    },
  );

  app.patch(
    `${base}/:comment`,
    {
      schema: {
        summary: 'Rewords a slip of one’s own, or takes it back',
        tags,
        params: ownParams,
        body: commentChangeSchema,
      },
    },
    async (request) => {
      const person = authorize(request, 'comment', 'worksheet');
      await comments.change(person, askedBy(request.params), request.params.comment, request.body);
      return {};
    },
  );
}
