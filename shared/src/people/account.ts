import * as z from 'zod/mini';
import type { Permission } from '../access/policy.ts';
import type { AccountRole } from '../access/roles.ts';
import { limits } from '../limits.ts';

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(limits.nameCharacters));
const email = z.string().check(z.trim(), z.toLowerCase(), z.email(), z.maxLength(200));
const { min, max } = limits.passwordCharacters;

/** Body of `POST /api/setup`: makes the organisation and its first account, and signs it in (RUN-2). */
export const setupSchema = z.object({
  token: z.string(),
  organization: z.string().check(z.trim(), z.minLength(1), z.maxLength(limits.titleCharacters)),
  name,
  email,
  password: z.string().check(z.minLength(min), z.maxLength(max)),
});
export type Setup = z.infer<typeof setupSchema>;

/** Body of `POST /api/session` (sign in). */
export const signInSchema = z.object({ email, password: z.string().check(z.maxLength(max)) });

/** An account as the page may know it. */
export interface AccountView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: AccountRole;
}

/** `GET /api/session`: who is signed in and what they may do. `null` account: nobody. */
export interface SessionView {
  readonly organization: string | null;
  readonly account: AccountView | null;
  readonly may: readonly Permission[];
}

/** `GET /api/setup`: whether the organisation is still to be made. */
export interface SetupView {
  readonly open: boolean;
}
