import { YoriaiError } from '@yoriai/shared/errors';
import {
  cardDecisionSchema,
  hallCardSchema,
  meetingCommandSchema,
  newMeetingSchema,
  newVoteSchema,
} from '@yoriai/shared/meetings/api';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import type { Doors } from '../access/doors.ts';
import type { PlacedMeeting } from '../areas/catalogues.ts';
import { isSeenBy } from '../conferences/seen-by.ts';
import type { WebApp } from '../http/web-app.ts';
import type { Closing } from './closing.ts';
import { type MeetingKeepers, makeMeeting } from './make-meeting.ts';
import type { Meetings } from './meetings.ts';

const areaParams = z.object({ id: z.string() });
const params = z.object({ id: z.string(), meeting: z.string() });
const cardParams = z.object({ id: z.string(), meeting: z.string(), card: z.string() });
const personParams = z.object({ id: z.string(), meeting: z.string(), person: z.string() });
const personChange = z.object({
  admit: z.optional(z.boolean()),
  muted: z.optional(z.boolean()),
  name: z.optional(z.string().check(z.maxLength(400))),
  out: z.optional(z.boolean()),
});

export interface MeetingRoutes extends Omit<MeetingKeepers, 'halls'>, Doors {
  readonly meetings: Meetings;
  readonly closing: Closing;
  /** Says to everybody who looks at an area's shelf that something on it changed. */
  readonly tellShelf: (area: string) => void;
}

/** A meeting, led from the desk (MTG-1, MTG-4 to MTG-9, MTG-11). */
export function meetingRoutes(
  app: WebApp,
  { meetings, closing, tellShelf, ...keepers }: MeetingRoutes,
): void {
  const tags = ['meetings'];
  const { catalogues, now } = keepers;
  const at = '/api/areas/:id/meetings/:meeting';
  const placed = ({ id, meeting }: { id: string; meeting: string }): PlacedMeeting => {
    const there = catalogues.meeting(meeting);
    // A conference is led from its paper.
    if (there?.area.id !== id || there.entry.paper !== undefined) throw new YoriaiError('not-found');
    return there;
  };

  app.get(
    '/api/areas/:id/meetings',
    { schema: { summary: 'The meetings of an area, the next ones first', tags, params: areaParams } },
    async (request) => {
      const person = authorize(request, 'see', 'meeting');
      const area = catalogues.area(request.params.id);
      const seen = area.meetings.filter(
        ({ paper }) => paper === undefined || isSeenBy(keepers, person, paper),
      );
      const faces = await Promise.all(seen.map((entry) => meetings.face({ area, entry })));
      return faces.sort((a, b) => b.startsAt - a.startsAt);
    },
  );

  app.post(
    '/api/areas/:id/meetings',
    {
      schema: {
        summary: 'Makes a meeting from a run sheet',
        tags,
        params: areaParams,
        body: newMeetingSchema,
      },
    },
    async (request, reply) => {
      const person = authorize(request, 'create', 'meeting');
      const area = request.params.id;
      const brought = await closing.takenHome(catalogues.area(area));
      const made = await makeMeeting(
        { ...keepers, halls: meetings.halls },
        { ...request.body, area, person, now: now(), brought },
      );
      tellShelf(area);
      return reply.code(201).send(await meetings.face(made));
    },
  );

  app.get(
    at,
    { schema: { summary: 'A meeting as it is now, with the time of the server', tags, params } },
    async (request) => {
      authorize(request, 'see', 'meeting');
      const there = placed(request.params);
      return {
        face: await meetings.face(there),
        meeting: await meetings.halls.of(there.entry.id),
        now: now(),
      };
    },
  );

  app.post(
    `${at}/commands`,
    { schema: { summary: 'What 進行 does, one at a time', tags, params, body: meetingCommandSchema } },
    async (request) => {
      const person = authorize(request, 'manage', 'meeting');
      const there = placed(request.params);
      await meetings.command(person, there, request.body);
      if (request.body.do === 'close') await closing.draft(person, there);
      tellShelf(request.params.id);
      const meeting = await meetings.halls.of(there.entry.id);
      return { meeting, now: now() };
    },
  );

  app.post(
    `${at}/cards`,
    {
      schema: {
        summary: '代理入力: a voice of the hall, put up at once',
        tags,
        params,
        body: hallCardSchema,
      },
    },
    async (request, reply) => {
      const person = authorize(request, 'manage', 'meeting');
      const card = await meetings.hallCard(person, placed(request.params), request.body);
      return reply.code(201).send({ card });
    },
  );

  app.patch(
    `${at}/cards/:card`,
    {
      schema: {
        summary: 'Puts up, keeps back, takes down',
        tags,
        params: cardParams,
        body: cardDecisionSchema,
      },
    },
    async (request, reply) => {
      const person = authorize(request, 'manage', 'meeting');
      await meetings.decide(person, placed(request.params), request.params.card, request.body);
      return reply.code(204).send();
    },
  );

  app.patch(
    `${at}/people/:person`,
    {
      schema: {
        summary: 'Lets in, holds, renames, shows out',
        tags,
        params: personParams,
        body: personChange,
      },
    },
    async (request, reply) => {
      const person = authorize(request, 'manage', 'meeting');
      const there = placed(request.params);
      await meetings.changePerson(there, request.params.person, request.body);
      await meetings.wasThere(person, there);
      return reply.code(204).send();
    },
  );

  app.post(
    `${at}/vote`,
    { schema: { summary: 'Begins a vote among cards', tags, params, body: newVoteSchema } },
    async (request, reply) => {
      const person = authorize(request, 'manage', 'meeting');
      const there = placed(request.params);
      const meeting = await meetings.votings.begin(there.entry.id, request.body);
      await meetings.wasThere(person, there);
      return reply.code(201).send({ meeting });
    },
  );

  app.delete(
    `${at}/vote`,
    { schema: { summary: 'Closes the vote and lays it open', tags, params } },
    async (request) => {
      const person = authorize(request, 'manage', 'meeting');
      const there = placed(request.params);
      const meeting = await meetings.votings.close(there.entry.id);
      await meetings.wasThere(person, there);
      return { meeting };
    },
  );
}
