import { boardChangeSchema, newBoardSchema } from '@yoriai/shared/areas/area';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import { presentSheet } from '../areas/present-sheet.ts';
import type { WebApp } from '../http/web-app.ts';
import { refuseTakeOut } from '../retention/refuse-take-out.ts';
import { changeBoard } from './change-board.ts';
import { type BoardKeepers, makeBoard } from './make-board.ts';

const areaParams = z.object({ id: z.string() });
const boardParams = z.object({ id: z.string(), board: z.string() });

export interface BoardRoutes extends BoardKeepers {
  readonly now: () => number;
  /** Says to everybody who looks at an area's shelf that something on it changed. */
  readonly tellShelf: (area: string) => void;
}

/** Boards on the shelf: made from a template, renamed, put away and taken out (AREA-2). */
export function boardRoutes(app: WebApp, { now, tellShelf, ...keepers }: BoardRoutes): void {
  const tags = ['boards'];

  app.post(
    '/api/areas/:id/boards',
    {
      schema: {
        summary: 'Makes a board from a kind and a template',
        tags,
        params: areaParams,
        body: newBoardSchema,
      },
    },
    async (request, reply) => {
      const person = authorize(request, 'create', 'board');
      const area = request.params.id;
      const placed = await makeBoard(keepers, { ...request.body, area, person, now: now() });
      tellShelf(area);
      return reply.code(201).send(await presentSheet(keepers.projections, placed, person.standing));
    },
  );

  app.patch(
    '/api/areas/:id/boards/:board',
    {
      schema: {
        summary: 'Renames, puts away or takes out a board',
        tags,
        params: boardParams,
        body: boardChangeSchema,
      },
    },
    async (request) => {
      const { id: area, board } = request.params;
      const { title, away } = request.body;
      const person = authorize(request, 'see', 'board');
      if (title !== undefined) authorize(request, 'rename', 'board');
      if (away !== undefined) authorize(request, 'put-away', 'board');
      if (away === false) refuseTakeOut(keepers.catalogues.board(board));
      const placed = await changeBoard(keepers, { area, board, title, away, now: now() });
      tellShelf(area);
      return presentSheet(keepers.projections, placed, person.standing);
    },
  );
}
