import { YoriaiError } from '@yoriai/shared/errors';
import type { PassView } from '@yoriai/shared/meetings/api';
import type { Contact } from '@yoriai/shared/people/organization';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import type { Catalogues } from '../areas/catalogues.ts';
import type { DeviceCookie } from '../http/device-cookie.ts';
import type { WebApp } from '../http/web-app.ts';
import type { Meetings } from './meetings.ts';
import type { Passes } from './passes.ts';
import type { Pass } from './passes-file.ts';

const params = z.object({ id: z.string(), meeting: z.string() });
const passParams = z.object({ id: z.string(), meeting: z.string(), pass: z.string() });
const newPass = z.object({
  kind: z.enum(['screen', 'table']),
  name: z._default(z.string().check(z.maxLength(12)), ''),
});
const entering = z.object({ token: z.string().check(z.maxLength(100)) });

/** A pass for a projector or a tablet lasts no longer than the day of its meeting, in milliseconds. */
const dayMs = 24 * 60 * 60_000;

export interface PassRoutes {
  readonly meetings: Meetings;
  readonly catalogues: Catalogues;
  readonly passes: Passes;
  readonly cookie: DeviceCookie;
  readonly people: { contacts(): readonly Contact[] };
  readonly now: () => number;
}

/** Passes for the projector and for tablets on tables: given by 進行, and taken back (MTG-6). */
export function passRoutes(
  app: WebApp,
  { meetings, catalogues, passes, cookie, people, now }: PassRoutes,
): void {
  const tags = ['meetings'];
  const at = '/api/areas/:id/meetings/:meeting/passes';
  const placed = ({ id, meeting }: { id: string; meeting: string }) => {
    const there = catalogues.meeting(meeting);
    // A conference has no phones, no tables and no wall (P11).
    if (there?.area.id !== id || there.entry.paper !== undefined) throw new YoriaiError('not-found');
    return there.entry.id;
  };

  app.get(
    at,
    { schema: { summary: 'Projectors and tablets of a meeting', tags, params } },
    async (request) => {
      authorize(request, 'manage', 'meeting');
      const given = passes.ofMeeting(placed(request.params)).filter(({ kind }) => kind !== 'phone');
      return given.map(({ id, kind, name, createdAt }) => ({ id, kind, name, createdAt }));
    },
  );

  app.post(
    at,
    { schema: { summary: 'Gives a pass; its address is said once', tags, params, body: newPass } },
    async (request, reply) => {
      authorize(request, 'manage', 'meeting');
      const meeting = placed(request.params);
      const { kind, name } = request.body;
      const { endsAt } = await meetings.halls.of(meeting);
      const { pass, token } = await passes.give(meeting, kind, name, Math.max(endsAt, now()) + dayMs);
      await meetings.recount(meeting);
      return reply.code(201).send({ pass: pass.id, address: `/${kind}#${token}` });
    },
  );

  app.delete(
    `${at}/:pass`,
    { schema: { summary: 'Takes a pass back', tags, params: passParams } },
    async (request, reply) => {
      authorize(request, 'manage', 'meeting');
      const meeting = placed(request.params);
      if (passes.find(request.params.pass)?.meeting !== meeting) throw new YoriaiError('not-found');
      await meetings.endPass(meeting, request.params.pass);
      return reply.code(204).send();
    },
  );

  const present = async (pass: Pass | undefined): Promise<PassView> => {
    if (!pass || pass.kind === 'phone') throw new YoriaiError('pass-over');
    const { kind, meeting, name } = pass;
    const { stage } = await meetings.halls.of(meeting);
    return { kind, meeting, name, now: now(), isClosed: stage === 'closed', contacts: people.contacts() };
  };

  app.get(
    '/api/passes',
    {
      schema: {
        summary: 'By which pass this device takes part, and the time of the server',
        tags: ['phone'],
      },
    },
    async ({ hallPass }) => present(hallPass),
  );

  app.post(
    '/api/passes',
    { schema: { summary: 'Comes in by the address of a pass', tags: ['phone'], body: entering } },
    async (request, reply) => {
      const { token } = request.body;
      const view = await present(passes.of(token));
      cookie.set(request, reply, token);
      return view;
    },
  );
}
