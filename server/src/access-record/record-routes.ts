import { type RecordPage, recordFilter, recordQuery } from '@yoriai/shared/access-record/api';
import { type Copy, copyInName } from '@yoriai/shared/access-record/copy';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import type { FastifyReply } from 'fastify';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import type { Doors } from '../access/doors.ts';
import { attachment } from '../http/attachment.ts';
import type { WebApp } from '../http/web-app.ts';
import type { AuditQuestion } from '../storage/ports.ts';
import type { Copies } from './copies.ts';
import { recordFile } from './record-file.ts';
import { lineOf, organizationId, questionOf } from './record-lines.ts';
import type { Noted, ReadableRecord } from './record-of-access.ts';

const params = z.object({ id: z.string() });

/** Entries on a page. */
const linesOfPage = 100;
/** Entries read at once for a file, so that edits get in between. */
const linesAtOnce = 2_000;

export interface RecordRoutes extends Doors {
  readonly record: ReadableRecord;
  readonly copies: Copies;
}

/** だれが、いつ: read by those who answer for an area, and of the whole organisation by its heads (ACC-7). */
export function recordRoutes(app: WebApp, { record, copies, ...doors }: RecordRoutes): void {
  const tags = ['access record'];

  const page = async (question: Omit<AuditQuestion, 'most'>): Promise<RecordPage> => {
    const found = await record.read({ ...question, most: linesOfPage + 1 });
    const shown = found.slice(0, linesOfPage);
    return {
      lines: shown.map((entry) => lineOf(doors, entry)),
      ...(found.length > shown.length && { before: shown.at(-1)?.number }),
    };
  };

  const all = async (question: Omit<AuditQuestion, 'most'>): Promise<readonly Noted[]> => {
    const found: Noted[] = [];
    for (let before = question.before; ; before = found.at(-1)?.number) {
      const next = await record.read({ ...question, before, most: linesAtOnce });
      found.push(...next);
      if (next.length < linesAtOnce) return found;
    }
  };

  const file = async (
    reply: FastifyReply,
    question: Omit<AuditQuestion, 'most'>,
    made: { readonly name: string; readonly copy: Copy },
  ): Promise<FastifyReply> => {
    // Without the entry of this file itself: it begins where the file was asked for.
    const entries = await all({ ...question, before: made.copy.number });
    const name = `${['記録', made.name, dayInJapan(made.copy.at), copyInName(made.copy)].join('_')}.csv`;
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', attachment(name))
      .send(
        recordFile(
          entries.map((entry) => lineOf(doors, entry)),
          made.copy,
        ),
      );
  };

  app.get(
    '/api/areas/:id/access-record',
    {
      schema: {
        summary: 'Who opened, took out and changed what in an area, newest first',
        tags,
        params,
        querystring: recordQuery,
      },
    },
    async (request) => {
      authorize(request, 'see', 'record-of-access');
      const area = doors.catalogues.area(request.params.id);
      const { before, ...filter } = request.query;
      return page({ ...questionOf(filter), area: area.id, before });
    },
  );

  app.get(
    '/api/areas/:id/access-record/file',
    {
      schema: { summary: 'The record of an area as .csv', tags, params, querystring: recordFilter },
    },
    async (request, reply) => {
      const person = authorize(request, 'export', 'record-of-access');
      const area = doors.catalogues.area(request.params.id);
      const copy = await copies.make(person, { as: 'exported', area: area.id, on: area.id });
      return file(reply, { ...questionOf(request.query), area: area.id }, { name: area.name, copy });
    },
  );

  app.get(
    '/api/access-record',
    {
      schema: {
        summary: 'The record of the whole organisation, newest first',
        tags,
        querystring: recordQuery,
      },
    },
    async (request) => {
      authorize(request, 'see', 'whole-record');
      const { before, ...filter } = request.query;
      return page({ ...questionOf(filter), before });
    },
  );

  app.get(
    '/api/access-record/file',
    {
      schema: { summary: 'The record of the whole organisation as .csv', tags, querystring: recordFilter },
    },
    async (request, reply) => {
      const person = authorize(request, 'export', 'whole-record');
      const copy = await copies.make(person, { as: 'exported', on: organizationId });
      return file(reply, questionOf(request.query), { name: '全体', copy });
    },
  );
}
