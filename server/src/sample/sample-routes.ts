import { authorize } from '../access/authorize.ts';
import type { Doors } from '../access/doors.ts';
import { presentArea } from '../areas/present-shelf.ts';
import type { ExchangeKeepers } from '../exchange/export-area.ts';
import type { WebApp } from '../http/web-app.ts';
import { makeSample } from './make-sample.ts';

export interface SampleRoutes extends ExchangeKeepers, Doors {}

/** One click makes a filled area to look at (RUN-2, UX-6). Asked again, it is the same one. */
export function sampleRoutes(app: WebApp, keepers: SampleRoutes): void {
  app.post(
    '/api/sample',
    { schema: { summary: 'Makes the sample area, once', tags: ['areas'] } },
    async (request, reply) => {
      const person = authorize(request, 'create', 'area');
      const area = await makeSample(keepers, person.accountId, keepers.now());
      return reply.code(201).send(presentArea(keepers, person, area));
    },
  );
}
