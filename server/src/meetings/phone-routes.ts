import { setTimeout as wait } from 'node:timers/promises';
import {
  joinSchema,
  phoneCardChangeSchema,
  phoneCardSchema,
  phoneVoteSchema,
} from '@yoriai/shared/meetings/api';
import * as z from 'zod/mini';
import type { DeviceCookie } from '../http/device-cookie.ts';
import type { WebApp } from '../http/web-app.ts';
import type { Meetings } from './meetings.ts';
import { passOf } from './pass-cookie.ts';

const cardParams = z.object({ card: z.string() });

export interface PhoneRoutes {
  readonly meetings: Pick<Meetings, 'joining' | 'phones'>;
  readonly cookie: DeviceCookie;
  /** How long an answer to a number waits where many wrong ones came from, in milliseconds. */
  readonly slowMs?: number;
}

/** What a phone asks and does: no account, no app, no Yjs (MTG-2, MTG-3). */
export function phoneRoutes(app: WebApp, { meetings, cookie, slowMs = 1500 }: PhoneRoutes): void {
  const { joining, phones } = meetings;
  const tags = ['phone'];

  app.post(
    '/api/join',
    { schema: { summary: 'Joins a meeting by its six figures', tags, body: joinSchema } },
    async (request, reply) => {
      const { ip: address } = request;
      if (joining.isSlow(address)) await wait(slowMs);
      const { token } = await joining.join({ ...request.body, address });
      cookie.set(request, reply, token);
      return reply.code(201).send({});
    },
  );

  app.get('/api/phone', { schema: { summary: 'Everything the phone shows', tags } }, async (request) =>
    phones.view(passOf(request, 'phone')),
  );

  app.post(
    '/api/phone/promise',
    { schema: { summary: 'Says yes to the 約束ごと', tags } },
    async (request) => {
      const pass = passOf(request, 'phone');
      await phones.promise(pass);
      return phones.view(pass);
    },
  );

  app.post(
    '/api/phone/cards',
    {
      schema: { summary: 'Sends a card; with the same key it is the same card', tags, body: phoneCardSchema },
    },
    async (request, reply) => {
      const pass = passOf(request, 'phone');
      const card = await phones.send(pass, request.body);
      return reply.code(201).send({ card });
    },
  );

  app.patch(
    '/api/phone/cards/:card',
    { schema: { summary: "Changes one's own card", tags, params: cardParams, body: phoneCardChangeSchema } },
    async (request, reply) => {
      await phones.change(passOf(request, 'phone'), request.params.card, request.body);
      return reply.code(204).send();
    },
  );

  app.delete(
    '/api/phone/cards/:card',
    { schema: { summary: "Takes one's own card back", tags, params: cardParams } },
    async (request, reply) => {
      await phones.withdraw(passOf(request, 'phone'), request.params.card);
      return reply.code(204).send();
    },
  );

  app.put(
    '/api/phone/vote',
    { schema: { summary: 'Chooses; the last choice counts', tags, body: phoneVoteSchema } },
    async (request, reply) => {
      await phones.choose(passOf(request, 'phone'), request.body);
      return reply.code(204).send();
    },
  );

  app.delete('/api/phone', { schema: { summary: 'Leaves the meeting', tags } }, async (request, reply) => {
    await phones.leave(passOf(request, 'phone'));
    cookie.clear(request, reply);
    return reply.code(204).send();
  });
}
