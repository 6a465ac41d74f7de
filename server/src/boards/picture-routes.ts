import { takesPicture } from '@yoriai/shared/boards/registry';
import { YoriaiError } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import type { CatalogueEntry } from '../areas/catalogue.ts';
import type { Catalogues } from '../areas/catalogues.ts';
import type { WebApp } from '../http/web-app.ts';
import { type BoardPictures, pictureOf, putPicture, removePicture } from './board-picture.ts';

const params = z.object({ board: z.string() });

export interface PictureRoutes extends BoardPictures {
  readonly catalogues: Catalogues;
}

/** The picture behind a board (MAP-4, HOST-6): the body is the image itself. */
export function pictureRoutes(app: WebApp, { catalogues, ...pictures }: PictureRoutes): void {
  const tags = ['boards'];
  const inSight = (board: string): CatalogueEntry => {
    const placed = catalogues.board(board);
    if (!placed) throw new YoriaiError('not-found');
    if (placed.entry.away !== undefined) throw new YoriaiError('document-put-away');
    return placed.entry;
  };

  app.addContentTypeParser(
    /^(image\/|application\/octet-stream)/,
    { parseAs: 'buffer', bodyLimit: limits.imageBytes },
    (_request, body, done) => done(null, body),
  );

  app.post(
    '/api/boards/:board/picture',
    {
      bodyLimit: limits.imageBytes,
      schema: { summary: 'Lays a picture behind a board; needs x-rights-confirmed: yes', tags, params },
    },
    async (request, reply) => {
      const person = authorize(request, 'write', 'board');
      const { board } = request.params;
      const { kind } = inSight(board);
      if (!takesPicture(kind)) throw new YoriaiError('picture-not-here');
      if (request.headers['x-rights-confirmed'] !== 'yes') throw new YoriaiError('rights-not-confirmed');
      if (!Buffer.isBuffer(request.body)) throw new YoriaiError('not-a-picture');
      const bytes = new Uint8Array(request.body);
      return reply
        .code(201)
        .send(await putPicture(pictures, { board, bytes, rightsConfirmedBy: person.name }));
    },
  );

  app.get(
    '/api/boards/:board/picture',
    { schema: { summary: 'The picture behind a board', tags, params } },
    async (request, reply) => {
      authorize(request, 'see', 'board');
      inSight(request.params.board);
      const bytes = await pictureOf(pictures, request.params.board);
      return reply.type('image/webp').header('cache-control', 'private, no-cache').send(Buffer.from(bytes));
    },
  );

  app.delete(
    '/api/boards/:board/picture',
    { schema: { summary: 'Takes the picture off a board', tags, params } },
    async (request, reply) => {
      authorize(request, 'write', 'board');
      inSight(request.params.board);
      await removePicture(pictures, request.params.board);
      return reply.code(204).send();
    },
  );
}
