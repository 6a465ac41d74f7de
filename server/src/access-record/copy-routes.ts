import { type MadeCopy, newCopySchema } from '@yoriai/shared/access-record/copy';
import { YoriaiError } from '@yoriai/shared/errors';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import type { Catalogues } from '../areas/catalogues.ts';
import type { WebApp } from '../http/web-app.ts';
import type { Grounds } from '../legal-ground/grounds.ts';
import { type Copies, isMarked } from './copies.ts';

const boardParams = z.object({ id: z.string(), board: z.string() });
const worksheetParams = z.object({ id: z.string(), worksheet: z.string() });

export interface CopyRoutes {
  readonly catalogues: Catalogues;
  readonly copies: Copies;
  readonly grounds: Pick<Grounds, 'refuseExport'>;
}

/** The number that a page asks for before it prints a paper or makes a picture of it (P18). */
export function copyRoutes(app: WebApp, { catalogues, copies, grounds }: CopyRoutes): void {
  const tags = ['access record'];

  app.post(
    '/api/areas/:id/boards/:board/copies',
    {
      schema: {
        summary: 'Notes a copy of a board; its number',
        tags,
        params: boardParams,
        body: newCopySchema,
      },
    },
    async (request, reply) => {
      const person = authorize(request, 'print', 'board');
      const { id, board } = request.params;
      const placed = catalogues.board(board);
      if (placed?.area.id !== id) throw new YoriaiError('not-found');
      const copy = await copies.make(person, { as: request.body.as, area: id, on: board });
      return reply.code(201).send({ copy, marked: isMarked(placed.entry) } satisfies MadeCopy);
    },
  );

  app.post(
    '/api/areas/:id/worksheets/:worksheet/copies',
    {
      schema: {
        summary: 'Notes a copy of a worksheet; its number',
        tags,
        params: worksheetParams,
        body: newCopySchema,
      },
    },
    async (request, reply) => {
      const person = authorize(request, 'print', 'worksheet');
      const { id, worksheet } = request.params;
      const placed = catalogues.worksheet(worksheet);
      if (placed?.area.id !== id) throw new YoriaiError('not-found');
      grounds.refuseExport(placed);
      const copy = await copies.make(person, { as: request.body.as, area: id, on: worksheet });
      return reply.code(201).send({ copy, marked: isMarked(placed.entry) } satisfies MadeCopy);
    },
  );
}
