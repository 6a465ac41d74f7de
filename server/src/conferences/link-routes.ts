import { setTimeout as wait } from 'node:timers/promises';
import {
  type ConferenceLink,
  type LinkUsed,
  newLinkSchema,
  useLinkSchema,
} from '@yoriai/shared/conferences/api';
import { worksheetDocument } from '@yoriai/shared/documents/names';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import type { Doors } from '../access/doors.ts';
import type { RecordOfAccess } from '../access-record/record-of-access.ts';
import type { DeviceCookie } from '../http/device-cookie.ts';
import type { WebApp } from '../http/web-app.ts';
import { sheetToSee } from '../worksheets/worksheet-at-hand.ts';
import type { Links } from './links.ts';

const params = z.object({ id: z.string(), worksheet: z.string() });

export interface LinkRoutes extends Doors {
  readonly links: Links;
  readonly cookie: DeviceCookie;
  readonly record: RecordOfAccess;
  /** How long an answer waits where many wrong links came from, in milliseconds. */
  readonly slowMs?: number;
}

/** A way in for an adviser on the day (AC-B B14). The token rides behind `#`, and stands in no log. */
export function linkRoutes(
  app: WebApp,
  { links, cookie, record, slowMs = 1500, ...doors }: LinkRoutes,
): void {
  const tags = ['conferences'];

  app.post(
    '/api/areas/:id/worksheets/:worksheet/conference/links',
    {
      schema: {
        summary: 'A link for an invited adviser; its address is said once',
        tags,
        params,
        body: newLinkSchema,
      },
    },
    async (request, reply) => {
      const person = authorize(request, 'invite', 'worksheet');
      const { id: area, worksheet } = request.params;
      const placed = sheetToSee(doors, person, { area, worksheet });
      const { account } = request.body;
      const on = `${worksheetDocument(worksheet)}/${account}`;
      const { token, until } = await links.give(placed, account, () =>
        record.note({ who: person.accountId, what: 'link-given', area, on }),
      );
      const given: ConferenceLink = { address: `/conference#${token}`, until };
      return reply.code(201).send(given);
    },
  );

  app.post(
    '/api/conference-links',
    { schema: { summary: 'Comes in by a link; works until its end', tags, body: useLinkSchema } },
    async (request, reply): Promise<LinkUsed> => {
      const { ip: address } = request;
      if (links.isSlow(address)) await wait(slowMs);
      const { begun, placed } = await links.use(request.body.token, address);
      const { accountId } = begun.person;
      await record.note({ who: accountId, what: 'signed-in', on: accountId });
      cookie.set(request, reply, begun.token);
      return { address: `/areas/${placed.area.id}/worksheets/${placed.entry.id}` };
    },
  );
}
