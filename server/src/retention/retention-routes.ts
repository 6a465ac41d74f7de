import { YoriaiError } from '@yoriai/shared/errors';
import { type KeepingSettings, keepingSchema, keepLongerSchema } from '@yoriai/shared/retention/keeping';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import type { PlacedBoard, PlacedWorksheet } from '../areas/catalogues.ts';
import type { WebApp } from '../http/web-app.ts';
import { type KeepLongerKeepers, keepLonger } from './keep-longer.ts';
import { type KeepingReaders, presentKeeping } from './present-keeping.ts';
import type { Retention } from './retention.ts';

const params = z.object({ id: z.string() });
const ofBoard = z.object({ id: z.string(), board: z.string() });
const ofWorksheet = z.object({ id: z.string(), worksheet: z.string() });

export interface RetentionRoutes extends KeepingReaders, KeepLongerKeepers {
  readonly retention: Retention;
  readonly tellShelf: (area: string) => void;
}

/** How long papers stand on the shelf, and longer with a reason (P19). */
export function retentionRoutes(app: WebApp, keepers: RetentionRoutes): void {
  const tags = ['retention'];
  const { catalogues, retention, tellShelf } = keepers;
  const onShelfOf = <T extends PlacedBoard | PlacedWorksheet>(area: string, placed: T | undefined): T => {
    if (placed?.area.id !== area) throw new YoriaiError('not-found');
    return placed;
  };

  app.get(
    '/api/areas/:id/keeping',
    { schema: { summary: 'Until when the papers of an area are kept', tags, params } },
    async (request) => {
      const person = authorize(request, 'see', 'area');
      return presentKeeping(keepers, catalogues.area(request.params.id), person);
    },
  );

  app.post(
    '/api/areas/:id/boards/:board/keeping',
    { schema: { summary: 'Keeps a board longer', tags, params: ofBoard, body: keepLongerSchema } },
    async (request, reply) => {
      const person = authorize(request, 'keep', 'area');
      const { id, board } = request.params;
      await keepLonger(keepers, onShelfOf(id, catalogues.board(board)), request.body, person);
      tellShelf(id);
      return reply.code(204).send();
    },
  );

  app.post(
    '/api/areas/:id/worksheets/:worksheet/keeping',
    { schema: { summary: 'Keeps a worksheet longer', tags, params: ofWorksheet, body: keepLongerSchema } },
    async (request, reply) => {
      const person = authorize(request, 'keep', 'area');
      const { id, worksheet } = request.params;
      await keepLonger(keepers, onShelfOf(id, catalogues.worksheet(worksheet)), request.body, person);
      tellShelf(id);
      return reply.code(204).send();
    },
  );

  app.get(
    '/api/keeping',
    { schema: { summary: 'How long papers are kept, by what is in them', tags } },
    async (request): Promise<KeepingSettings> => {
      authorize(request, 'see', 'organization');
      return { keeping: retention.keeping() };
    },
  );

  app.patch(
    '/api/keeping',
    { schema: { summary: 'Sets how long papers are kept', tags, body: keepingSchema } },
    async (request): Promise<KeepingSettings> => {
      authorize(request, 'manage', 'organization');
      await retention.change({ keeping: request.body });
      return { keeping: retention.keeping() };
    },
  );
}
