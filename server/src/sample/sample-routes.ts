import { presentArea } from '../areas/area-tree.ts';
import type { ExchangeKeepers } from '../exchange/export-area.ts';
import type { WebApp } from '../http/web-app.ts';
import { authorize } from '../people/authorize.ts';
import { makeSample } from './make-sample.ts';

export interface SampleRoutes extends ExchangeKeepers {
  readonly now: () => number;
}

/** One click makes a filled area to look at (RUN-2, UX-6). Asked again, it is the same one. */
export function sampleRoutes(app: WebApp, { now, ...keepers }: SampleRoutes): void {
  app.post(
    '/api/sample',
    { schema: { summary: 'Makes the sample area, once', tags: ['areas'] } },
    async (request, reply) => {
      authorize(request.person, 'create', 'area');
      return reply.code(201).send(presentArea(await makeSample(keepers, now())));
    },
  );
}
