import { accountRoles, assignments } from '@yoriai/shared/access/roles';
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
  /** From then on nobody comes in by it: an adviser's last day is over. */
  endsAt: z.optional(z.number()),
  /** When its person left. What is kept of it then is the name, which stands behind what was written. */
  leftAt: z.optional(z.number()),
});
export type Account = z.infer<typeof account>;

const session = z.object({
  /** Hash of the token in the cookie; the token itself is nowhere but there. */
  id: z.string(),
  accountId: z.string(),
  createdAt: z.number(),
  endsAt: z.number(),
  /** The link to a conference by which it was begun: it holds only while that one stands. */
  link: z.optional(z.string()),
});
export type Session = z.infer<typeof session>;

const invitation = z.object({
  id: z.string(),
  /** Hash of the token in the link; the token itself is nowhere but there. */
  token: z.string(),
  name: z.string(),
  role: z.enum(accountRoles),
  areas: z.array(z.object({ area: z.string(), as: z.enum(assignments) })),
  /** When the account that is made by it ends. */
  accountEndsAt: z.optional(z.number()),
  createdAt: z.number(),
  /** An account id. */
  createdBy: z.string(),
  endsAt: z.number(),
  revokedAt: z.optional(z.number()),
  /** The account that was made by it. */
  joined: z.optional(z.string()),
});
export type Invitation = z.infer<typeof invitation>;

const peopleFile = z.object({
  format: z.literal('yoriai-people'),
  version: z.literal(1),
  /** Counts the writings, so that of two copies the newer is known. */
  revision: z.int(),
  organization: z.nullable(
    z.object({
      name: z.string(),
      createdAt: z.number(),
      /** Every 職員 is at work in every area. So it was before there were assignments. */
      everyArea: z._default(z.boolean(), true),
      /** 相談先. */
      contacts: z.optional(z.array(z.object({ label: z.string(), phone: z.string() }))),
    }),
  ),
  accounts: z.array(account),
  sessions: z.array(session),
  /** Files written before there were invitations have none. */
  invitations: z._default(z.array(invitation), []),
});
export type PeopleFile = z.infer<typeof peopleFile>;

export const noPeople: PeopleFile = {
  format: 'yoriai-people',
  version: 1,
  revision: 0,
  organization: null,
  accounts: [],
  sessions: [],
  invitations: [],
};

export function readPeopleFile(raw: unknown): PeopleFile | undefined {
  const result = peopleFile.safeParse(raw);
  return result.success ? result.data : undefined;
}
