import { copyInName, copyInWords } from '@yoriai/shared/access-record/copy';
import { nameOfFile } from '@yoriai/shared/records/exchange/file-name';
import { authorize } from '../access/authorize.ts';
import { type Copies, isMarked } from '../access-record/copies.ts';
import type { Catalogues } from '../areas/catalogues.ts';
import type { Engine } from '../collaboration/engine.ts';
import { attachment } from '../http/attachment.ts';
import type { WebApp } from '../http/web-app.ts';
import { lookAtExport, writeRecords } from './export-records.ts';
import { goneSignal } from './gone.ts';
import { exportQuery, recordParams } from './queries.ts';
import { bookOf } from './which-book.ts';

export interface ExportRoutes {
  readonly engine: Pick<Engine, 'read'>;
  readonly catalogues: Catalogues;
  readonly copies: Copies;
}

/** 実践記録 into files, in the form's own columns (WS-4). */
export function exportRoutes(app: WebApp, { engine, catalogues, copies }: ExportRoutes): void {
  const tags = ['records'];
  const base = '/api/areas/:id/worksheets/:worksheet/records';

  app.get(
    `${base}/export/look`,
    {
      schema: {
        summary: 'What a written file will hold',
        tags,
        params: recordParams,
        querystring: exportQuery,
      },
    },
    async (request) => {
      authorize(request, 'export', 'worksheet');
      const { entry } = bookOf(catalogues, request.params);
      const { from, to, internal } = request.query;
      return lookAtExport(engine, { worksheet: entry.id, from, to, internal: internal === 'yes' });
    },
  );

  app.get(
    `${base}/export`,
    {
      schema: {
        summary: 'The records of a period as .xlsx or .csv',
        tags,
        params: recordParams,
        querystring: exportQuery,
      },
    },
    async (request, reply) => {
      const person = authorize(request, 'export', 'worksheet');
      const { area, entry } = bookOf(catalogues, request.params);
      const copy = await copies.make(person, { as: 'exported', area: area.id, on: entry.id });
      const { as, encoding, from, to, internal, replace } = request.query;
      const bytes = await writeRecords(engine, {
        worksheet: entry.id,
        as,
        encoding,
        from,
        to,
        internal: internal === 'yes',
        replace: replace === 'yes',
        ...(isMarked(entry) && { mark: copyInWords(copy) }),
        signal: goneSignal(reply),
      });
      const type =
        as === 'csv'
          ? `text/csv; charset=${encoding}`
          : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      return reply
        .type(type)
        .header(
          'content-disposition',
          attachment(nameOfFile({ area: area.name, from, to, copy: copyInName(copy), as })),
        )
        .send(Buffer.from(bytes));
    },
  );
}
