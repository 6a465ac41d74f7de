import { areaChangeSchema, newAreaSchema } from '@yoriai/shared/areas/area';
import * as z from 'zod/mini';
import type { WebApp } from '../http/web-app.ts';
import { authorize } from '../people/authorize.ts';
import { byName, presentArea } from './area-tree.ts';
import { makeArea } from './make-area.ts';
import { presentShelf, type ShelfSources } from './present-shelf.ts';

const params = z.object({ id: z.string() });

export interface AreaRoutes extends ShelfSources {
  readonly now: () => number;
  /** Says to everybody who looks at an area's shelf that something on it changed. */
  readonly tellShelf: (area: string) => void;
}

/** Areas as a tree, and each one's shelf (AREA-1). */
export function areaRoutes(app: WebApp, { now, tellShelf, ...sources }: AreaRoutes): void {
  const tags = ['areas'];
  const { catalogues } = sources;

  app.get(
    '/api/areas',
    { schema: { summary: 'All areas; the tree is made of parentId', tags } },
    async (request) => {
      authorize(request.person, 'see', 'area');
      return byName(catalogues.all()).map(presentArea);
    },
  );

  app.post(
    '/api/areas',
    { schema: { summary: 'Makes an area', tags, body: newAreaSchema } },
    async (request, reply) => {
      const person = authorize(request.person, 'create', 'area');
      const area = await makeArea(catalogues, { ...request.body, person, now: now() });
      if (area.parentId !== undefined) tellShelf(area.parentId);
      return reply.code(201).send(presentArea(area));
    },
  );

  app.get(
    '/api/areas/:id',
    { schema: { summary: 'The shelf of an area', tags, params } },
    async (request) => {
      const person = authorize(request.person, 'see', 'area');
      return presentShelf(sources, catalogues.area(request.params.id), person);
    },
  );

  app.patch(
    '/api/areas/:id',
    { schema: { summary: 'Renames an area', tags, params, body: areaChangeSchema } },
    async (request) => {
      authorize(request.person, 'rename', 'area');
      const { name } = request.body;
      const area = await catalogues.change(request.params.id, (it) => ({ ...it, name }));
      tellShelf(area.id);
      return presentArea(area);
    },
  );
}
