import * as z from 'zod/mini';
import type { Permission } from '../access/policy.ts';
import type { AccountRole } from '../access/roles.ts';
import { limits } from '../limits.ts';
import type { Contact } from './organization.ts';

export const accountName = z.string().check(z.trim(), z.minLength(1), z.maxLength(limits.nameCharacters));
export const accountEmail = z.string().check(z.trim(), z.toLowerCase(), z.email(), z.maxLength(200));
const { min, max } = limits.passwordCharacters;
export const newPassword = z.string().check(z.minLength(min), z.maxLength(max));
/** A password that is only looked at. */
export const givenPassword = z.string().check(z.maxLength(max));

/** Body of `POST /api/setup`: makes the organisation and its first account, and signs it in (RUN-2). */
export const setupSchema = z.object({
  token: z.string(),
  organization: z.string().check(z.trim(), z.minLength(1), z.maxLength(limits.titleCharacters)),
  name: accountName,
  email: accountEmail,
  password: newPassword,
});
export type Setup = z.infer<typeof setupSchema>;

/** Body of `POST /api/session` (sign in). */
export const signInSchema = z.object({ email: accountEmail, password: givenPassword });

/** An account as the page may know it. */
export interface AccountView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: AccountRole;
  /** The last day of the account, `YYYY-MM-DD`: an adviser has one. */
  readonly lastDay?: string | undefined;
}

/** `GET /api/session`: who is signed in and what they may do. `null` account: nobody. */
export interface SessionView {
  readonly organization: string | null;
  readonly account: AccountView | null;
  readonly may: readonly Permission[];
  /** 相談先 of the organisation, at hand at once for whoever is signed in (P23). */
  readonly contacts: readonly Contact[];
}

/** `GET /api/setup`: whether the organisation is still to be made. */
export interface SetupView {
  readonly open: boolean;
}
