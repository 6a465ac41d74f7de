import { isCalendarDay } from '@yoriai/shared/boards/calendar-day';
import * as z from 'zod/mini';
import { authorize } from '../../access/authorize.ts';
import type { Doors } from '../../access/doors.ts';
import type { WebApp } from '../../http/web-app.ts';
import { sheetToSee } from '../worksheet-at-hand.ts';
import type { KeptDays } from './kept-days.ts';

const params = z.object({ id: z.string(), worksheet: z.string() });
const query = z.object({ since: z.string().check(z.refine(isCalendarDay)) });

/** What changed in a worksheet since a day (C3). */
export function dayRoutes(app: WebApp, { days, ...doors }: Doors & { readonly days: KeptDays }): void {
  app.get(
    '/api/areas/:id/worksheets/:worksheet/changes',
    {
      schema: {
        summary: 'What reads otherwise in a worksheet than before a day',
        tags: ['worksheets'],
        params,
        querystring: query,
      },
    },
    async (request) => {
      const person = authorize(request, 'see', 'worksheet');
      const { id: area, worksheet } = request.params;
      return days.changes(sheetToSee(doors, person, { area, worksheet }), request.query.since);
    },
  );
}
