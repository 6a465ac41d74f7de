import { may } from '@yoriai/shared/access/policy';
import {
  accountChangeSchema,
  leaveSchema,
  ownChangeSchema,
  passwordChangeSchema,
} from '@yoriai/shared/people/accounts';
import { endOfDay } from '@yoriai/shared/people/last-day';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { authorize, signedInAsOneself } from '../access/authorize.ts';
import type { Doors } from '../access/doors.ts';
import { dropUnfit } from '../assignments/joining.ts';
import type { DeviceCookie } from '../http/device-cookie.ts';
import { faultForLog } from '../http/fault-for-log.ts';
import type { WebApp } from '../http/web-app.ts';
import { byName, presentAccount, presentManaged } from './present-accounts.ts';
import { presentSession } from './present-session.ts';

export interface AccountRoutes extends Doors {
  readonly cookie: DeviceCookie;
  /** Closes the connections of an account, so that they are decided again (ACC-4). */
  readonly recheckAccount: (account: string) => void;
}

const params = z.object({ account: z.string() });

/** Accounts, and one's own (ACC-1, ACC-2). */
export function accountRoutes(app: WebApp, { cookie, recheckAccount, ...doors }: AccountRoutes): void {
  const tags = ['people'];
  const { people, catalogues } = doors;
  /** Who left comes in nowhere by it any longer, whether its parts in areas can be taken out now or not. */
  const tidyAfter = (request: FastifyRequest, account: string): Promise<void> =>
    dropUnfit(catalogues, account).catch((error: unknown) => {
      request.log.warn(faultForLog(error), 'the parts of an account that ended stay in some areas');
    });

  app.get('/api/accounts', { schema: { summary: 'Who has an account', tags } }, async (request) => {
    const { standing } = authorize(request, 'see', 'account');
    return may(standing, 'manage', 'account')
      ? byName(people.members()).map((it) => presentManaged(doors, it))
      : byName(people.accounts()).map(presentAccount);
  });

  app.patch(
    '/api/accounts/:account',
    { schema: { summary: 'Changes an account', tags, params, body: accountChangeSchema } },
    async (request) => {
      const by = authorize(request, 'manage', 'account');
      const { account } = request.params;
      const { name, role, lastDay } = request.body;
      const endsAt = typeof lastDay === 'string' ? endOfDay(lastDay) : lastDay;
      await people.changeAccount(by.accountId, account, { name, role, endsAt });
      recheckAccount(account);
      if (role !== undefined) await dropUnfit(catalogues, account, role);
      return people
        .members()
        .filter(({ id }) => id === account)
        .map((it) => presentManaged(doors, it))[0];
    },
  );

  app.delete(
    '/api/accounts/:account',
    { schema: { summary: 'Ends an account for good', tags, params } },
    async (request) => {
      const by = authorize(request, 'manage', 'account');
      const { account } = request.params;
      await people.endAccount(by.accountId, account);
      recheckAccount(account);
      await tidyAfter(request, account);
      return {};
    },
  );

  app.patch(
    '/api/account',
    { schema: { summary: "Changes one's own name", tags, body: ownChangeSchema } },
    async (request) => {
      const person = signedInAsOneself(request);
      await people.rename(person.accountId, request.body.name);
      return presentSession(people, person);
    },
  );

  app.post(
    '/api/account/password',
    {
      schema: {
        summary: "Changes one's own password; signs out elsewhere",
        tags,
        body: passwordChangeSchema,
      },
    },
    async (request) => {
      const person = signedInAsOneself(request);
      await people.changePassword(person, request.body.current, request.body.next);
      recheckAccount(person.accountId);
      return presentSession(people, person);
    },
  );

  app.post(
    '/api/account/leave',
    { schema: { summary: "Ends one's own account for good", tags, body: leaveSchema } },
    async (request, reply) => {
      const person = signedInAsOneself(request);
      await people.leave(person, request.body.password);
      recheckAccount(person.accountId);
      await tidyAfter(request, person.accountId);
      cookie.clear(request, reply);
      return presentSession(people, undefined);
    },
  );
}
