import { assignSchema, transferSchema } from '@yoriai/shared/assignments/assignment';
import { YoriaiError } from '@yoriai/shared/errors';
import { endOfDay } from '@yoriai/shared/people/last-day';
import { dayInJapan, startOfDayInJapan } from '@yoriai/shared/writing/day-in-japan';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import type { WebApp } from '../http/web-app.ts';
import { type AssignmentKeepers, assign, handOver, unassign } from './change-people.ts';
import { presentPeople } from './present-people.ts';

const params = z.object({ id: z.string() });
const personParams = z.object({ id: z.string(), account: z.string() });

/** Who has what part in an area: 主, 副, 閲覧, 関係者, and 引きつぎ (ACC-2, C10). */
export function assignmentRoutes(app: WebApp, keepers: AssignmentKeepers): void {
  const tags = ['assignments'];
  const { catalogues, now } = keepers;
  const people = (area: string) => presentPeople(keepers, catalogues.area(area));

  /** When a day begins; today is at once. @throws YoriaiError invalid-input for a day that is past */
  const beginOf = (path: string, day: string | undefined): number | undefined => {
    const today = dayInJapan(now());
    if (day !== undefined && day < today) throw new YoriaiError('invalid-input', [{ path, fault: 'past' }]);
    return day === undefined || day === today ? undefined : startOfDayInJapan(day);
  };

  app.get(
    '/api/areas/:id/people',
    { schema: { summary: 'Who has what part in an area, now and later', tags, params } },
    async (request) => {
      authorize(request, 'see', 'assignment');
      return people(request.params.id);
    },
  );

  app.put(
    '/api/areas/:id/people/:account',
    {
      schema: {
        summary: 'Gives an account its part in an area',
        tags,
        params: personParams,
        body: assignSchema,
      },
    },
    async (request) => {
      const by = authorize(request, 'manage', 'assignment');
      const { params: named, body } = request;
      const from = beginOf('firstDay', body.firstDay);
      if ((body.lastDay ?? '9999') < (body.firstDay ?? dayInJapan(now())))
        throw new YoriaiError('invalid-input', [{ path: 'lastDay', fault: 'past' }]);
      await assign(keepers, {
        by,
        area: catalogues.area(named.id),
        account: named.account,
        as: body.as,
        from,
        until: body.lastDay === undefined ? undefined : endOfDay(body.lastDay),
      });
      return people(named.id);
    },
  );

  app.delete(
    '/api/areas/:id/people/:account',
    { schema: { summary: 'Takes an account its part in an area, at once', tags, params: personParams } },
    async (request) => {
      const by = authorize(request, 'manage', 'assignment');
      const { id, account } = request.params;
      await unassign(keepers, { by, area: catalogues.area(id), account });
      return people(id);
    },
  );

  app.post(
    '/api/areas/:id/transfer',
    {
      schema: {
        summary: 'From a day on, one stands where another stood, here and in the areas inside',
        tags,
        params,
        body: transferSchema,
      },
    },
    async (request) => {
      const by = authorize(request, 'manage', 'assignment');
      const { from, to, day, looksOn } = request.body;
      const area = catalogues.area(request.params.id);
      await handOver(keepers, { by, area, from, to, looksOn, at: beginOf('day', day) });
      // Whoever handed over what was his or her own may see it no longer.
      return people(area.id);
    },
  );
}
