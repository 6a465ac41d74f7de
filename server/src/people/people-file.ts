import { accountRoles } from '@yoriai/shared/access/roles';
import * as z from 'zod/mini';

/** Where the organisation, its accounts and their sessions are kept: readable JSON (DESIGN §3). */
export const peoplePath = 'people.json';

const account = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(accountRoles),
  /** scrypt; see passwords.ts. */
  password: z.string(),
  /** Milliseconds since 1970, UTC; so are all times here. */
  createdAt: z.number(),
});
export type Account = z.infer<typeof account>;

const session = z.object({
  /** Hash of the token in the cookie; the token itself is nowhere but there. */
  id: z.string(),
  accountId: z.string(),
  createdAt: z.number(),
  endsAt: z.number(),
});
export type Session = z.infer<typeof session>;

const peopleFile = z.object({
  format: z.literal('yoriai-people'),
  version: z.literal(1),
  /** Counts the writings, so that of two copies the newer is known. */
  revision: z.int(),
  organization: z.nullable(z.object({ name: z.string(), createdAt: z.number() })),
  accounts: z.array(account),
  sessions: z.array(session),
});
export type PeopleFile = z.infer<typeof peopleFile>;

export const noPeople: PeopleFile = {
  format: 'yoriai-people',
  version: 1,
  revision: 0,
  organization: null,
  accounts: [],
  sessions: [],
};

export function readPeopleFile(raw: unknown): PeopleFile | undefined {
  const result = peopleFile.safeParse(raw);
  return result.success ? result.data : undefined;
}
