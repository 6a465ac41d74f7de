import * as z from 'zod/mini';
import { type AccountRole, type Assignment, accountRoles } from '../access/roles.ts';
import { accountName, givenPassword, newPassword } from './account.ts';
import { calendarDay } from './last-day.ts';

/** One line of `GET /api/accounts`, by name. Who left is not in it. */
export interface AccountLine {
  readonly id: string;
  readonly name: string;
  readonly role: AccountRole;
  /** All that follows is for those who manage accounts. */
  readonly email?: string | undefined;
  readonly lastDay?: string | undefined;
  /** Its last day is past: nobody comes in by it until it is given another. */
  readonly isOver?: boolean | undefined;
  readonly createdAt?: number | undefined;
  readonly areas?:
    | readonly { readonly area: string; readonly name: string; readonly as: Assignment }[]
    | undefined;
}

/** Body of `PATCH /api/accounts/:account`. What is left out stays as it is; `lastDay: null` takes the last day away. */
export const accountChangeSchema = z.object({
  name: z.optional(accountName),
  role: z.optional(z.enum(accountRoles)),
  lastDay: z.optional(z.nullable(calendarDay)),
});
export type AccountChange = z.infer<typeof accountChangeSchema>;

/** Body of `PATCH /api/account`: one's own. */
export const ownChangeSchema = z.object({ name: accountName });

/** Body of `POST /api/account/password`; signs out everywhere else. */
export const passwordChangeSchema = z.object({ current: givenPassword, next: newPassword });

/** Body of `POST /api/account/leave`: ends one's own account for good. */
export const leaveSchema = z.object({ password: givenPassword });
