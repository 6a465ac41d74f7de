import { YoriaiError } from '@yoriai/shared/errors';
import { type SetupView, setupSchema, signInSchema } from '@yoriai/shared/people/account';
import { signedInAsOneself } from '../access/authorize.ts';
import type { RecordOfAccess } from '../access-record/record-of-access.ts';
import type { DeviceCookie } from '../http/device-cookie.ts';
import type { WebApp } from '../http/web-app.ts';
import type { People, Person } from './people.ts';
import { presentSession } from './present-session.ts';

export interface PeopleRoutes {
  readonly people: People;
  readonly cookie: DeviceCookie;
  readonly record: RecordOfAccess;
  /** Whether this is the token of the set-up link. */
  readonly isSetupToken: (token: string) => boolean;
  /** Closes the connections of whom it holds true, so that they are decided again (ACC-4). */
  readonly recheck: (affected: (person: Pick<Person, 'sessionId' | 'accountId'>) => boolean) => void;
}

/** Set-up, sign-in and sign-out. */
export function peopleRoutes(
  app: WebApp,
  { people, cookie, record, isSetupToken, recheck }: PeopleRoutes,
): void {
  app.get(
    '/api/setup',
    { schema: { summary: 'Whether the organisation is still to be made', tags: ['people'] } },
    async (): Promise<SetupView> => ({ open: people.organization() === null }),
  );

  app.post(
    '/api/setup',
    {
      schema: {
        summary: 'Makes the organisation and its first account',
        tags: ['people'],
        body: setupSchema,
      },
    },
    async (request, reply) => {
      const { token, ...setup } = request.body;
      if (!isSetupToken(token)) throw new YoriaiError('setup-link-used');
      const begun = await people.setUp(setup);
      cookie.set(request, reply, begun.token);
      return reply.code(201).send(presentSession(people, begun.person));
    },
  );

  app.get(
    '/api/session',
    { schema: { summary: 'Who is signed in and what they may do', tags: ['people'] } },
    async (request) => presentSession(people, request.person),
  );

  app.post(
    '/api/session',
    { schema: { summary: 'Signs in', tags: ['people'], body: signInSchema } },
    async (request, reply) => {
      const { email, password } = request.body;
      const begun = await people.signIn(email, password);
      const { accountId } = begun.person;
      await record.note({ who: accountId, what: 'signed-in', on: accountId });
      cookie.set(request, reply, begun.token);
      return presentSession(people, begun.person);
    },
  );

  app.delete(
    '/api/session',
    { schema: { summary: 'Signs out on this device', tags: ['people'] } },
    async (request, reply) => {
      const { person } = request;
      if (person) {
        await people.signOut(person.sessionId);
        recheck(({ sessionId }) => sessionId === person.sessionId);
      }
      cookie.clear(request, reply);
      return presentSession(people, undefined);
    },
  );

  app.delete(
    '/api/sessions',
    { schema: { summary: 'Signs out everywhere', tags: ['people'] } },
    async (request, reply) => {
      const person = signedInAsOneself(request);
      await people.signOutEverywhere(person.accountId);
      recheck(({ accountId }) => accountId === person.accountId);
      await record.note({ who: person.accountId, what: 'signed-out-everywhere', on: person.accountId });
      cookie.clear(request, reply);
      return presentSession(people, undefined);
    },
  );
}
