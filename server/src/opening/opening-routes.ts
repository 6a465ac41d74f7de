import {
  invitationSchema,
  narrowingSchema,
  wideningSchema,
  wideningYesSchema,
} from '@yoriai/shared/opening/api';
import * as z from 'zod/mini';
import { authorize, type PersonHere } from '../access/authorize.ts';
import type { WebApp } from '../http/web-app.ts';
import type { PaperInvitations } from './invitations.ts';
import type { Openings } from './openings.ts';
import { type AskedPaper, paperToSee } from './paper.ts';
import { type OpeningSources, presentOpening } from './present-opening.ts';
import { reportOf } from './report.ts';

export interface OpeningRoutes {
  readonly sources: OpeningSources;
  readonly openings: Openings;
  readonly invitations: PaperInvitations;
}

const boardParams = { id: z.string(), board: z.string() };
const sheetParams = { id: z.string(), worksheet: z.string() };
type Named = { readonly id: string } & ({ readonly board: string } | { readonly worksheet: string });

const askedBy = (named: Named): AskedPaper =>
  'board' in named
    ? { of: 'board', area: named.id, id: named.board }
    : { of: 'worksheet', area: named.id, id: named.worksheet };

/** 見せる相手: of boards and of worksheets alike; who is invited by name, of worksheets alone. */
export function openingRoutes(app: WebApp, routes: OpeningRoutes): void {
  openingOf(app, routes, { of: 'board', base: '/api/areas/:id/boards/:board/opening', named: boardParams });
  openingOf(app, routes, {
    ...{ of: 'worksheet', base: '/api/areas/:id/worksheets/:worksheet/opening', named: sheetParams },
  });
  invitationsOf(app, routes);
}

interface Kind {
  readonly of: AskedPaper['of'];
  readonly base: string;
  readonly named: typeof boardParams | typeof sheetParams;
}

const tags = ['opening'];

function openingOf(app: WebApp, { sources, openings }: OpeningRoutes, { of, base, named }: Kind): void {
  const params = z.object(named);
  const askingParams = z.object({ ...named, asking: z.string() });
  const answer = (person: PersonHere, asked: AskedPaper) => presentOpening(sources, person, asked);

  app.get(base, { schema: { summary: `To whom a ${of} is opened`, tags, params } }, async (request) =>
    answer(authorize(request, 'see', of), askedBy(request.params)),
  );

  app.get(
    `${base}/report`,
    { schema: { summary: `What is to be looked at before a ${of} is opened wider`, tags, params } },
    async (request) => {
      const person = authorize(request, 'widen', of);
      return reportOf(sources.engine, paperToSee(sources, person, askedBy(request.params)));
    },
  );

  app.post(
    `${base}/narrowing`,
    { schema: { summary: `Opens a ${of} to fewer, at once`, tags, params, body: narrowingSchema } },
    async (request) => {
      const person = authorize(request, 'narrow', of);
      await openings.narrow(person, askedBy(request.params), request.body.to);
      return {};
    },
  );

  app.post(
    `${base}/widening`,
    { schema: { summary: `Asks for a ${of} to be opened to more`, tags, params, body: wideningSchema } },
    async (request) => {
      const person = authorize(request, 'widen', of);
      const asked = askedBy(request.params);
      await openings.ask(person, asked, request.body);
      return answer(person, asked);
    },
  );

  app.post(
    `${base}/widening/:asking/confirm`,
    { schema: { summary: 'The second yes', tags, params: askingParams, body: wideningYesSchema } },
    async (request) => {
      const person = authorize(request, 'widen', of);
      const asked = askedBy(request.params);
      await openings.confirm(person, asked, { ...request.body, asking: request.params.asking });
      return answer(person, asked);
    },
  );

  app.delete(
    `${base}/widening/:asking`,
    { schema: { summary: 'Takes the question back', tags, params: askingParams } },
    async (request) => {
      const person = authorize(request, 'widen', of);
      const asked = askedBy(request.params);
      await openings.withdraw(person, asked, request.params.asking);
      return answer(person, asked);
    },
  );
}

function invitationsOf(app: WebApp, { sources, invitations }: OpeningRoutes): void {
  const base = '/api/areas/:id/worksheets/:worksheet/invitations';

  app.post(
    base,
    {
      schema: {
        summary: 'Invites an account to this worksheet alone',
        tags,
        params: z.object(sheetParams),
        body: invitationSchema,
      },
    },
    async (request, reply) => {
      const person = authorize(request, 'invite', 'worksheet');
      const asked = askedBy(request.params);
      await invitations.invite(person, asked, request.body);
      return reply.code(201).send(await presentOpening(sources, person, asked));
    },
  );

  app.delete(
    `${base}/:account`,
    {
      schema: {
        summary: 'Ends an invitation to this worksheet',
        tags,
        params: z.object({ ...sheetParams, account: z.string() }),
      },
    },
    async (request) => {
      const person = authorize(request, 'invite', 'worksheet');
      const asked = askedBy(request.params);
      await invitations.uninvite(person, asked, request.params.account);
      return presentOpening(sources, person, asked);
    },
  );
}
