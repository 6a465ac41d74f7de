import { worksheetDocument } from '@yoriai/shared/documents/names';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import { limits } from '@yoriai/shared/limits';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { authorize } from '../access/authorize.ts';
import type { RecordOfAccess } from '../access-record/record-of-access.ts';
import type { Catalogues } from '../areas/catalogues.ts';
import type { WebApp } from '../http/web-app.ts';
import { bookAtHand } from './book.ts';
import { goneSignal } from './gone.ts';
import { type ImportKeepers, importRecords } from './import-records.ts';
import { inThread } from './in-thread.ts';
import { linesOf } from './lines.ts';
import { choicesOf, choicesQuery, importQuery, recordParams } from './queries.ts';
import { writableBook } from './which-book.ts';

export interface ImportRoutes extends ImportKeepers {
  readonly catalogues: Catalogues;
  readonly record: RecordOfAccess;
  readonly now: () => number;
}

/** 実践記録 out of files (WS-4). A file is sent as it is, twice if need be; nothing of it stays here but its records. */
export function importRoutes(
  app: WebApp,
  { engine, projections, catalogues, record, now }: ImportRoutes,
): void {
  const tags = ['records'];
  const base = '/api/areas/:id/worksheets/:worksheet/records';
  const bodyLimit = limits.recordsFileBytes;

  // In a scope of its own: whatever a file calls itself, its bytes are read.
  app.register((untyped, _options, done) => {
    const scope = untyped.withTypeProvider<ZodTypeProvider>();
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
      done(null, body),
    );

    scope.post(
      `${base}/preview`,
      {
        bodyLimit,
        schema: {
          summary: 'What a file of records holds; nothing is taken in',
          tags,
          params: recordParams,
          querystring: choicesQuery,
        },
      },
      async (request, reply) => {
        authorize(request, 'import', 'worksheet');
        const { entry } = writableBook(catalogues, request.params);
        const rows = await engine.read(
          worksheetDocument(entry.id),
          (doc) => readWorksheet(doc).worksheet.rows,
        );
        const book = bookAtHand(rows, dayInJapan(now()));
        const bytes = bytesOf(request.body);
        const choices = choicesOf(request.query);
        return inThread({ do: 'preview', bytes, choices, book }, { signal: goneSignal(reply) });
      },
    );

    scope.post(
      `${base}/import`,
      {
        bodyLimit,
        schema: {
          summary: 'Takes the records of a file in, all of them or none; says line by line how far it is',
          tags,
          params: recordParams,
          querystring: importQuery,
        },
      },
      async (request, reply) => {
        const person = authorize(request, 'import', 'worksheet');
        const { area, entry } = writableBook(catalogues, request.params);
        const { key, ...asked } = request.query;
        const [bytes, choices] = [bytesOf(request.body), choicesOf(asked)];
        const lines = linesOf(request.log, async (signal, onStep) => {
          const done = await importRecords(
            { engine, projections },
            { worksheet: entry.id, bytes, choices, key, person, now: now(), signal, onStep },
          );
          await record.note({ who: person.accountId, what: 'imported', area: area.id, on: entry.id });
          return done;
        });
        return (
          reply
            .type('application/x-ndjson; charset=utf-8')
            .header('cache-control', 'no-store')
            // A proxy that gathers answers would show how far it is when all is done.
            .header('x-accel-buffering', 'no')
            .send(lines)
        );
      },
    );
    done();
  });
}

const bytesOf = (body: unknown): Uint8Array => (Buffer.isBuffer(body) ? body : new Uint8Array());
