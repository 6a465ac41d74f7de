import { YoriaiError } from '@yoriai/shared/errors';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import type { WebApp } from '../http/web-app.ts';
import { beginOwnSheet } from '../own-sheets/begin-own-sheet.ts';
import { changeEntry } from '../worksheets/change-worksheet.ts';
import type { WorksheetKeepers } from '../worksheets/make-worksheet.ts';
import {
  checkAt,
  layOut,
  presentAnswers,
  presentRounds,
  presentSealed,
  type SealedKeepers,
} from './sealed-sheets.ts';

const areaParams = z.object({ id: z.string() });
const params = z.object({ id: z.string(), worksheet: z.string() });

export interface GuidelineCheckRoutes extends SealedKeepers, WorksheetKeepers {
  readonly engine: WorksheetKeepers['engine'];
  readonly now: () => number;
  /** Says to everybody who looks at an area's shelf that something on it changed. */
  readonly tellShelf: (area: string) => void;
}

/** Check sheets that each fills alone, and that are opened all at once (WS-6, P17). */
export function guidelineCheckRoutes(
  app: WebApp,
  { now, tellShelf, ...keepers }: GuidelineCheckRoutes,
): void {
  const tags = ['guideline checks'];
  const of = '/api/areas/:id/worksheets/:worksheet';

  app.get(
    `${of}/own`,
    { schema: { summary: 'Who has a sheet, and who has written it: names, and yes or no', tags, params } },
    async (request) => {
      const person = authorize(request, 'see', 'worksheet');
      return presentSealed(keepers, checkAt(keepers, request.params), person);
    },
  );

  app.post(
    `${of}/own`,
    { schema: { summary: "Begins one's own sealed sheet, or finds it", tags, params } },
    async (request, reply) => {
      authorize(request, 'see', 'worksheet');
      const person = authorize(request, 'write', 'own-worksheet');
      const { area, entry, template } = checkAt(keepers, request.params);
      const there = keepers.ownSheets.find(entry.id, person.accountId);
      if (entry.opened !== undefined && !there) throw new YoriaiError('worksheet-opened');
      const { id: worksheet, title } = entry;
      const document = await beginOwnSheet(keepers, { worksheet, template, title, person, now: now() });
      if (!there) tellShelf(area.id);
      return reply.code(201).send({ document });
    },
  );

  app.post(
    `${of}/open`,
    { schema: { summary: 'Opens the sealed sheets of everybody, for good', tags, params } },
    async (request, reply) => {
      const person = authorize(request, 'open', 'worksheet');
      const { area, entry } = checkAt(keepers, request.params);
      if (keepers.ownSheets.ofWorksheet(entry.id).length === 0) throw new YoriaiError('nothing-to-open');
      await changeEntry(keepers, { area: area.id, worksheet: entry.id }, (it) => ({
        ...it,
        opened: it.opened ?? now(),
      }));
      await layOut(keepers, checkAt(keepers, request.params));
      tellShelf(area.id);
      return reply.send(await presentSealed(keepers, checkAt(keepers, request.params), person));
    },
  );

  app.get(
    `${of}/answers`,
    { schema: { summary: 'The sheets of everybody, once they were opened', tags, params } },
    async (request) => {
      authorize(request, 'see', 'worksheet');
      return presentAnswers(keepers, checkAt(keepers, request.params));
    },
  );

  app.get(
    '/api/areas/:id/guideline-rounds',
    { schema: { summary: "What the area's opened check sheets marked", tags, params: areaParams } },
    async (request) => {
      authorize(request, 'see', 'worksheet');
      return presentRounds(keepers, request.params.id);
    },
  );
}
