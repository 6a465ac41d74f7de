import { newConferenceSchema } from '@yoriai/shared/conferences/api';
import { conferenceCommandSchema } from '@yoriai/shared/conferences/commands';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import type { WebApp } from '../http/web-app.ts';
import type { Conferences } from './conferences.ts';

const params = z.object({ id: z.string(), worksheet: z.string() });

const askedBy = ({ id: area, worksheet }: z.infer<typeof params>) => ({ area, worksheet });

/** 検討会 on a worksheet: whoever sees it takes part, whoever writes on it leads. */
export function conferenceRoutes(app: WebApp, conferences: Conferences): void {
  const tags = ['conferences'];
  const address = '/api/areas/:id/worksheets/:worksheet/conference';

  app.get(
    address,
    { schema: { summary: 'The conference on a worksheet, with the time of the server', tags, params } },
    async (request) => {
      const person = authorize(request, 'see', 'worksheet');
      return conferences.view(person, askedBy(request.params));
    },
  );

  app.post(
    address,
    { schema: { summary: 'Plans a conference on a worksheet', tags, params, body: newConferenceSchema } },
    async (request, reply) => {
      const person = authorize(request, 'write', 'worksheet');
      const view = await conferences.plan(person, askedBy(request.params), request.body);
      return reply.code(201).send(view);
    },
  );

  app.post(
    `${address}/commands`,
    {
      schema: {
        summary: 'What 進行 does, one at a time; and 守秘の約束 of everybody',
        tags,
        params,
        body: conferenceCommandSchema,
      },
    },
    async (request) => {
      const isPromise = request.body.do === 'promise';
      const person = authorize(request, isPromise ? 'see' : 'write', 'worksheet');
      return conferences.command(person, askedBy(request.params), request.body);
    },
  );
}
