import { YoriaiError } from '@yoriai/shared/errors';
import {
  fitsRole,
  type InvitationFace,
  type InvitationLine,
  invitationLookSchema,
  joinAddress,
  joinSchema,
  type MadeInvitation,
  newInvitationSchema,
} from '@yoriai/shared/people/invitation';
import { endOfDay } from '@yoriai/shared/people/last-day';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import type { Doors } from '../access/doors.ts';
import type { RecordOfAccess } from '../access-record/record-of-access.ts';
import { joinByInvitation } from '../assignments/joining.ts';
import type { DeviceCookie } from '../http/device-cookie.ts';
import type { WebApp } from '../http/web-app.ts';
import { presentFace, presentInvitation } from './present-accounts.ts';
import { presentSession } from './present-session.ts';

export interface InvitationRoutes extends Doors {
  readonly cookie: DeviceCookie;
  readonly record: RecordOfAccess;
}

const params = z.object({ invitation: z.string() });

/** Invitations: made and revoked by who manages accounts, taken in by who holds the link (ACC-1). */
export function invitationRoutes(app: WebApp, { cookie, record, ...doors }: InvitationRoutes): void {
  const tags = ['people'];
  const { people, catalogues } = doors;

  app.get(
    '/api/invitations',
    { schema: { summary: 'Invitations, the newest first', tags } },
    async (request): Promise<readonly InvitationLine[]> => {
      authorize(request, 'manage', 'account');
      return people
        .invitations()
        .toReversed()
        .map((it) => presentInvitation(doors, it));
    },
  );

  app.post(
    '/api/invitations',
    { schema: { summary: 'Invites somebody; the link is said this once', tags, body: newInvitationSchema } },
    async (request, reply) => {
      const by = authorize(request, 'manage', 'account');
      const { name, role, areas, lastDay } = request.body;
      if (!fitsRole(request.body))
        throw new YoriaiError('invalid-input', [{ path: 'areas', fault: 'not-for-role' }]);
      if (areas.some(({ area }) => !catalogues.find(area)))
        throw new YoriaiError('invalid-input', [{ path: 'areas', fault: 'no-such-area' }]);
      const accountEndsAt = lastDay === undefined ? undefined : endOfDay(lastDay);
      const { token, invitation } = await people.invite(by.accountId, { name, role, areas, accountEndsAt });
      const made: MadeInvitation = {
        invitation: presentInvitation(doors, invitation),
        address: joinAddress(token),
      };
      return reply.code(201).send(made);
    },
  );

  app.delete(
    '/api/invitations/:invitation',
    { schema: { summary: 'Revokes an invitation nobody took in yet', tags, params } },
    async (request) => {
      const by = authorize(request, 'manage', 'account');
      const { invitation } = request.params;
      const revoked = await people.revoke(by.accountId, invitation);
      return presentInvitation(doors, revoked);
    },
  );

  app.post(
    '/api/invitations/look',
    { schema: { summary: 'What an invitation is for', tags, body: invitationLookSchema } },
    async (request): Promise<InvitationFace> => presentFace(doors, people.invitation(request.body.token)),
  );

  app.post(
    '/api/invitations/join',
    { schema: { summary: 'Joins by an invitation and signs in', tags, body: joinSchema } },
    async (request, reply) => {
      const begun = await joinByInvitation({ people, catalogues, record }, request.body);
      cookie.set(request, reply, begun.token);
      return reply.code(201).send(presentSession(people, begun.person));
    },
  );
}
