import { boardChangeSchema, newWorksheetSchema } from '@yoriai/shared/areas/area';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import { presentWorksheet } from '../areas/present-sheet.ts';
import type { WebApp } from '../http/web-app.ts';
import { refuseTakeOut } from '../retention/refuse-take-out.ts';
import { changeWorksheet } from './change-worksheet.ts';
import { makeWorksheet, type WorksheetKeepers } from './make-worksheet.ts';

const areaParams = z.object({ id: z.string() });
const worksheetParams = z.object({ id: z.string(), worksheet: z.string() });

export interface WorksheetRoutes extends WorksheetKeepers {
  readonly now: () => number;
  /** Says to everybody who looks at an area's shelf that something on it changed. */
  readonly tellShelf: (area: string) => void;
}

/** Worksheets on the shelf: made from a template, renamed, put away and taken out (AREA-2). */
export function worksheetRoutes(app: WebApp, { now, tellShelf, ...keepers }: WorksheetRoutes): void {
  const tags = ['worksheets'];

  app.post(
    '/api/areas/:id/worksheets',
    {
      schema: {
        summary: 'Makes a worksheet from a template',
        tags,
        params: areaParams,
        body: newWorksheetSchema,
      },
    },
    async (request, reply) => {
      const person = authorize(request, 'create', 'worksheet');
      const area = request.params.id;
      const placed = await makeWorksheet(keepers, { ...request.body, area, person, now: now() });
      tellShelf(area);
      return reply.code(201).send(await presentWorksheet(keepers.projections, placed, person.standing));
    },
  );

  app.patch(
    '/api/areas/:id/worksheets/:worksheet',
    {
      schema: {
        summary: 'Renames, puts away or takes out a worksheet',
        tags,
        params: worksheetParams,
        body: boardChangeSchema,
      },
    },
    async (request) => {
      const { id: area, worksheet } = request.params;
      const { title, away } = request.body;
      const { standing } = authorize(request, 'see', 'worksheet');
      if (title !== undefined) authorize(request, 'rename', 'worksheet');
      if (away !== undefined) authorize(request, 'put-away', 'worksheet');
      if (away === false) refuseTakeOut(keepers.catalogues.worksheet(worksheet));
      const placed = await changeWorksheet(keepers, { area, worksheet, title, away, now: now() });
      tellShelf(area);
      return presentWorksheet(keepers.projections, placed, standing);
    },
  );
}
