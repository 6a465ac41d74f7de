import { copyInName } from '@yoriai/shared/access-record/copy';
import { limits } from '@yoriai/shared/limits';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import type { Doors } from '../access/doors.ts';
import type { Copies } from '../access-record/copies.ts';
import type { RecordOfAccess } from '../access-record/record-of-access.ts';
import { presentArea } from '../areas/present-shelf.ts';
import { attachment } from '../http/attachment.ts';
import type { WebApp } from '../http/web-app.ts';
import type { Grounds } from '../legal-ground/grounds.ts';
import { type ExchangeKeepers, exportArea } from './export-area.ts';
import { importArea } from './import-area.ts';
import type { ReadAreaFile } from './read-area-file.ts';

const params = z.object({ id: z.string() });

export interface ExchangeRoutes extends ExchangeKeepers, Doors {
  readonly record: RecordOfAccess;
  readonly copies: Copies;
  readonly grounds: Pick<Grounds, 'mayExport'>;
  /** Takes out of a file what was redacted here since it was made (ACC-8). */
  readonly cut: (file: ReadAreaFile) => ReadAreaFile;
}

/** An area as one file, out and in again (AREA-5). */
export function exchangeRoutes(app: WebApp, keepers: ExchangeRoutes): void {
  const tags = ['exchange'];
  const { record, copies, grounds, now } = keepers;

  app.get(
    '/api/areas/:id/export',
    { schema: { summary: 'The area as one file', tags, params } },
    async (request, reply) => {
      const person = authorize(request, 'export', 'area');
      const { id } = keepers.catalogues.area(request.params.id);
      const copy = await copies.make(person, { as: 'exported', area: id, on: id });
      const file = { ...(await exportArea(keepers, id, copy.at, grounds.mayExport)), copy };
      const day = file.exportedAt.slice(0, 10);
      return reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', attachment(`${file.area.name} ${day} ${copyInName(copy)}.yoriai.json`))
        .send(`${JSON.stringify(file, null, 1)}\n`);
    },
  );

  // In a scope of its own: whatever a file calls itself, its text is read here, and text that is no JSON is no area file.
  app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      '*',
      { parseAs: 'string', bodyLimit: limits.importBytes },
      (_request, body, done) => done(null, body),
    );
    scope.post(
      '/api/areas/import',
      {
        bodyLimit: limits.importBytes,
        schema: { summary: 'Brings an exported area back; all of it or nothing', tags },
      },
      async (request, reply) => {
        const person = authorize(request, 'import', 'organization');
        const raw = parsed(request.body);
        const catalogue = await importArea(keepers, {
          raw,
          person,
          primary: person.accountId,
          now: now(),
          cut: keepers.cut,
        });
        await record.note({ who: person.accountId, what: 'imported', area: catalogue.id, on: catalogue.id });
        return reply.code(201).send(presentArea(keepers, person, catalogue));
      },
    );
    done();
  });
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text), (key, value) => (key === '__proto__' ? undefined : value));
  } catch {
    return undefined;
  }
}
