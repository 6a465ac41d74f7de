import { copyInName, copyInWords } from '@yoriai/shared/access-record/copy';
import { worksheetDocument } from '@yoriai/shared/documents/names';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import { YoriaiError } from '@yoriai/shared/errors';
import { ordinary } from '@yoriai/shared/legal-ground/ground';
import { markdownOf } from '@yoriai/shared/worksheets/printed/markdown';
import { type PrintedPaper, printPaper } from '@yoriai/shared/worksheets/printed/printed-paper';
import { type Printer, printerFor } from '@yoriai/shared/worksheets/printed/printed-values';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import * as z from 'zod/mini';
import { authorize, type PersonHere } from '../access/authorize.ts';
import { type Copies, isMarked } from '../access-record/copies.ts';
import type { Catalogues, PlacedWorksheet } from '../areas/catalogues.ts';
import type { Engine } from '../collaboration/engine.ts';
import { attachment } from '../http/attachment.ts';
import type { WebApp } from '../http/web-app.ts';
import type { Grounds } from '../legal-ground/grounds.ts';
import { docxOf } from './docx.ts';
import { xlsxOf } from './xlsx.ts';

export interface WorksheetFileRoutes {
  readonly engine: Pick<Engine, 'read'>;
  readonly catalogues: Catalogues;
  readonly copies: Copies;
  readonly grounds: Pick<Grounds, 'refuseExport'>;
  /** What else must stand on the file: that nobody has confirmed yet that no one can be told from it (AC-B B6). */
  readonly marksOf: (person: PersonHere, placed: PlacedWorksheet) => Promise<readonly PrintedMark[]>;
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
  /** Which copy it is and for whom; on every page (P18). */
  readonly copy: string | undefined;
}

type Kind = z.infer<typeof query>['as'];

const types: Readonly<Record<Kind, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  md: 'text/markdown; charset=utf-8',
};

const writers: Readonly<Record<Kind, (paper: PrintedPaper, head: Head) => Promise<Buffer | string>>> = {
  docx: docxOf,
  xlsx: (paper, { marks, lines, copy }) => xlsxOf(paper, [...marks, ...lines], copy),
  md: async (paper, { marks, lines, copy }) =>
    markdownOf(paper, [...marks, ...lines, ...(copy ? [copy] : [])]),
};

/** A worksheet as a file for Word, Excel or as Markdown (WS-8). */
export function worksheetFileRoutes(
  app: WebApp,
  { engine, catalogues, copies, grounds, marksOf }: WorksheetFileRoutes,
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
      const person = authorize(request, 'export', 'worksheet');
      const { id, worksheet } = request.params;
      const { as, language, internal } = request.query;
      const placed = catalogues.worksheet(worksheet);
      if (placed?.area.id !== id) throw new YoriaiError('not-found');
      grounds.refuseExport(placed);
      const template = worksheetTemplate(placed.entry.template);
      if (!template) throw new YoriaiError('not-found');
      const plain = await engine.read(worksheetDocument(worksheet), (doc) => readWorksheet(doc).worksheet);
      const { title } = placed.entry;
      const paper = printPaper(template, { ...plain, title }, { language, internal: internal === 'yes' });
      const print = printerFor(language);
      const copy = await copies.make(person, { as: 'exported', area: id, on: worksheet });
      const head: Head = {
        marks: [
          ...(paper.caution ? [print.said('caution')] : []),
          ...(paper.withInternal ? [print.said('withInternal')] : []),
          ...(await marksOf(person, placed)).map(print.said),
        ],
        lines: [
          `${print.said('area')}　${placed.area.name}`,
          ...(paper.caution ? [groundLine(placed, print.said)] : []),
          `${print.said('printedOn')}　${print.date(dayInJapan(copy.at))}`,
        ],
        copy: isMarked(placed.entry) ? copyInWords(copy, language) : undefined,
      };
      return reply
        .type(types[as])
        .header('content-disposition', attachment(`${title}_${copyInName(copy)}.${as}`))
        .send(await writers[as](paper, head));
    },
  );
}

/** On what ground the paper stands, as it is said on the paper itself (P24). */
const groundLine = ({ entry: { ground = ordinary } }: PlacedWorksheet, said: Printer['said']): string =>
  `${said('ground')}　${said(`ground-${ground.kind}`)}`;
