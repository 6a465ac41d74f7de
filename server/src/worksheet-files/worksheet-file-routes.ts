import { worksheetDocument } from '@yoriai/shared/documents/names';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import { YoriaiError } from '@yoriai/shared/errors';
import { markdownOf } from '@yoriai/shared/worksheets/printed/markdown';
import { type PrintedPaper, printPaper } from '@yoriai/shared/worksheets/printed/printed-paper';
import { printerFor } from '@yoriai/shared/worksheets/printed/printed-values';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import * as z from 'zod/mini';
import type { Catalogues, PlacedWorksheet } from '../areas/catalogues.ts';
import type { Engine } from '../collaboration/engine.ts';
import { attachment } from '../http/attachment.ts';
import type { WebApp } from '../http/web-app.ts';
import { authorize } from '../people/authorize.ts';
import type { Person } from '../people/people.ts';
import { docxOf } from './docx.ts';
import { xlsxOf } from './xlsx.ts';

export interface WorksheetFileRoutes {
  readonly engine: Pick<Engine, 'read'>;
  readonly catalogues: Catalogues;
  readonly now: () => number;
  /** What else must stand on the file: that nobody has confirmed yet that no one can be told from it (AC-B B6). */
  readonly marksOf: (person: Person, placed: PlacedWorksheet) => Promise<readonly PrintedMark[]>;
}

export type PrintedMark = 'unconfirmed';

const params = z.object({ id: z.string(), worksheet: z.string() });
const query = z.object({
  as: z.enum(['docx', 'xlsx', 'md']),
  language: z._default(z.enum(['ja', 'ja-easy']), 'ja'),
  /** 所感 goes along only when asked for (C7, P16). */
  internal: z._default(z.enum(['yes', 'no']), 'no'),
});

interface Head {
  readonly marks: readonly string[];
  readonly lines: readonly string[];
}

type Kind = z.infer<typeof query>['as'];

const types: Readonly<Record<Kind, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  md: 'text/markdown; charset=utf-8',
};

const writers: Readonly<Record<Kind, (paper: PrintedPaper, head: Head) => Promise<Buffer | string>>> = {
  docx: docxOf,
  xlsx: (paper, { marks, lines }) => xlsxOf(paper, [...marks, ...lines]),
  md: async (paper, { marks, lines }) => markdownOf(paper, [...marks, ...lines]),
};

/** A worksheet as a file for Word, Excel or as Markdown (WS-8). */
export function worksheetFileRoutes(
  app: WebApp,
  { engine, catalogues, now, marksOf }: WorksheetFileRoutes,
): void {
  app.get(
    '/api/areas/:id/worksheets/:worksheet/file',
    {
      schema: {
        summary: 'The worksheet as .docx, .xlsx or Markdown',
        tags: ['worksheets'],
        params,
        querystring: query,
      },
    },
    async (request, reply) => {
      const person = authorize(request.person, 'export', 'worksheet');
      const { id, worksheet } = request.params;
      const { as, language, internal } = request.query;
      const placed = catalogues.worksheet(worksheet);
      if (placed?.area.id !== id) throw new YoriaiError('not-found');
      const template = worksheetTemplate(placed.entry.template);
      if (!template) throw new YoriaiError('not-found');
      const plain = await engine.read(worksheetDocument(worksheet), (doc) => readWorksheet(doc).worksheet);
      const { title } = placed.entry;
      const paper = printPaper(template, { ...plain, title }, { language, internal: internal === 'yes' });
      const print = printerFor(language);
      const head: Head = {
        marks: [
          ...(paper.caution ? [print.said('caution')] : []),
          ...(paper.withInternal ? [print.said('withInternal')] : []),
          ...(await marksOf(person, placed)).map(print.said),
        ],
        lines: [
          `${print.said('area')}　${placed.area.name}`,
          `${print.said('printedOn')}　${print.date(dayInJapan(now()))}`,
        ],
      };
      return reply
        .type(types[as])
        .header('content-disposition', attachment(`${title}.${as}`))
        .send(await writers[as](paper, head));
    },
  );
}
