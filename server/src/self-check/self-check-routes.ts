import { YoriaiError } from '@yoriai/shared/errors';
import { showSchema } from '@yoriai/shared/self-check/api';
import { halfYearAt, mayBegin, readHalfYear, selfCheckId } from '@yoriai/shared/self-check/period';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { HalfYear } from '@yoriai/shared/writing/fiscal-year';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import type { WebApp } from '../http/web-app.ts';
import { beginOwnSheet } from '../own-sheets/begin-own-sheet.ts';
import { presentCompletion, presentOwn, presentShown, type SelfCheckKeepers, show } from './self-checks.ts';

const params = z.object({ period: z.string() });

export interface SelfCheckRoutes extends SelfCheckKeepers {
  readonly now: () => number;
}

/** Self checks: one's own of each half-year, shown to nobody until one shows them (WS-6, P16). */
export function selfCheckRoutes(app: WebApp, { now, ...keepers }: SelfCheckRoutes): void {
  const tags = ['self-checks'];

  app.get(
    '/api/self-checks',
    { schema: { summary: "One's own self checks, newest first", tags } },
    async (request) => presentOwn(keepers, authorize(request, 'see', 'own-worksheet'), now()),
  );

  app.get(
    '/api/self-checks/shown',
    { schema: { summary: 'What others show to me', tags } },
    async (request) => presentShown(keepers, authorize(request, 'see', 'own-worksheet')),
  );

  app.get(
    '/api/self-checks/completion',
    {
      schema: {
        summary: 'Whose self check of a half-year is complete: names, and yes or no',
        tags,
        querystring: z.object({ period: z.optional(z.string()) }),
      },
    },
    async (request) => {
      authorize(request, 'see', 'self-check-completion');
      const { period } = request.query;
      return presentCompletion(keepers, period === undefined ? halfYearAt(now()) : periodOf(period));
    },
  );

  app.post(
    '/api/self-checks/:period',
    { schema: { summary: "Begins one's own self check, or finds it", tags, params } },
    async (request, reply) => {
      const person = authorize(request, 'write', 'own-worksheet');
      const period = periodOf(request.params.period);
      const template = worksheetTemplate('self-check');
      if (!template || !mayBegin(period, now())) throw new YoriaiError('not-found');
      const document = await beginOwnSheet(keepers, {
        worksheet: selfCheckId(period),
        template,
        title: template.title.ja,
        person,
        now: now(),
      });
      return reply.code(201).send({ document });
    },
  );

  app.post(
    '/api/self-checks/:period/show',
    {
      schema: {
        summary: "Shows one's own self check to these people and to nobody else; to nobody: takes it back",
        tags,
        params,
        body: showSchema,
      },
    },
    async (request, reply) => {
      const person = authorize(request, 'write', 'own-worksheet');
      await show(keepers, { person, period: periodOf(request.params.period), to: request.body.to });
      return reply.code(204).send();
    },
  );
}

function periodOf(written: string): HalfYear {
  const period = readHalfYear(written);
  if (!period) throw new YoriaiError('not-found');
  return period;
}
