import {
  anonymityCheckSchema,
  gatherPreviewSchema,
  gatherSchema,
  riskAnswerSchema,
} from '@yoriai/shared/case-review/api';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import type { WebApp } from '../http/web-app.ts';
import type { CaseReviews } from './case-reviews.ts';

const params = z.object({ id: z.string(), worksheet: z.string() });
type Params = z.infer<typeof params>;

const askedBy = ({ id: area, worksheet }: Params) => ({ area, worksheet });

/** 事例検討シート: gathered from records, map and figures, and confirmed by a second person (WS-5, AC-B). */
export function caseReviewRoutes(app: WebApp, reviews: CaseReviews): void {
  const tags = ['case-review'];
  const address = '/api/areas/:id/worksheets/:worksheet';

  app.get(
    `${address}/gather/sources`,
    { schema: { summary: 'What a case sheet can be assembled from', tags, params } },
    async (request) => {
      const person = authorize(request, 'write', 'worksheet');
      return reviews.sources(person, askedBy(request.params));
    },
  );

  app.post(
    `${address}/gather/preview`,
    { schema: { summary: 'How much a gathering would bring', tags, params, body: gatherPreviewSchema } },
    async (request) => {
      const person = authorize(request, 'write', 'worksheet');
      return reviews.preview(person, askedBy(request.params), request.body);
    },
  );

  app.post(
    `${address}/gather`,
    {
      schema: { summary: 'Assembles a case sheet; retried by key', tags, params, body: gatherSchema },
    },
    async (request, reply) => {
      const person = authorize(request, 'write', 'worksheet');
      const { result, made } = await reviews.gather(person, askedBy(request.params), request.body);
      return reply.code(made ? 201 : 200).send(result);
    },
  );

  app.get(
    `${address}/anonymity`,
    { schema: { summary: 'Whether a second person has confirmed a case sheet', tags, params } },
    async (request) => {
      const person = authorize(request, 'see', 'worksheet');
      return reviews.anonymity(person, askedBy(request.params));
    },
  );

  app.post(
    `${address}/anonymity/answers`,
    { schema: { summary: 'Says what becomes of a risk', tags, params, body: riskAnswerSchema } },
    async (request, reply) => {
      const person = authorize(request, 'write', 'worksheet');
      await reviews.answer(person, askedBy(request.params), request.body);
      return reply.code(204).send();
    },
  );

  app.post(
    `${address}/anonymity-check`,
    {
      schema: { summary: 'A second person confirms a case sheet', tags, params, body: anonymityCheckSchema },
    },
    async (request) => {
      const person = authorize(request, 'write', 'worksheet');
      return reviews.confirm(person, askedBy(request.params), request.body);
    },
  );
}
