import { areaChangeSchema, newAreaSchema } from '@yoriai/shared/areas/area';
import * as z from 'zod/mini';
import { authorize, signedIn } from '../access/authorize.ts';
import type { WebApp } from '../http/web-app.ts';
import { makeArea } from './make-area.ts';
import { everyAreaSeenBy, presentArea, presentShelf, type ShelfSources } from './present-shelf.ts';
import { renamed } from './renamed.ts';

const params = z.object({ id: z.string() });

export interface AreaRoutes extends ShelfSources {
  /** Says to everybody who looks at an area's shelf that something on it changed. */
  readonly tellShelf: (area: string) => void;
}

/** Areas as a tree, and each one's shelf (AREA-1). */
export function areaRoutes(app: WebApp, { tellShelf, ...sources }: AreaRoutes): void {
  const tags = ['areas'];
  const { catalogues, now } = sources;

  app.get(
    '/api/areas',
    { schema: { summary: 'The areas that one may know of; the tree is made of parentId', tags } },
    async (request) => {
      return everyAreaSeenBy(sources, signedIn(request));
    },
  );

  app.post(
    '/api/areas',
    { schema: { summary: 'Makes an area', tags, body: newAreaSchema } },
    async (request, reply) => {
      const person = authorize(request, 'create', 'area');
      const area = await makeArea(catalogues, {
        ...request.body,
        person,
        primary: person.accountId,
        now: now(),
      });
      if (area.parentId !== undefined) tellShelf(area.parentId);
      return reply.code(201).send(presentArea(sources, person, area));
    },
  );

  app.get(
    '/api/areas/:id',
    { schema: { summary: 'The shelf of an area', tags, params } },
    async (request) => {
      const person = authorize(request, 'see', 'area');
      return presentShelf(sources, catalogues.area(request.params.id), person);
    },
  );

  app.patch(
    '/api/areas/:id',
    { schema: { summary: 'Renames an area', tags, params, body: areaChangeSchema } },
    async (request) => {
      const person = authorize(request, 'rename', 'area');
      const { name } = request.body;
      const area = await catalogues.change(request.params.id, (it) => renamed(it, name, now()));
      tellShelf(area.id);
      return presentArea(sources, person, area);
    },
  );
}
