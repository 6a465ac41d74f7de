import * as z from 'zod/mini';
import {
  type AccountRole,
  type Assignment,
  accountRoles,
  assignments,
  assignmentsOf,
} from '../access/roles.ts';
import { limits } from '../limits.ts';
import { accountEmail, accountName, newPassword } from './account.ts';
import { calendarDay } from './last-day.ts';

/** How long an invitation holds, in days (ACC-1). */
export const invitationDays = 7;

/** Body of `POST /api/invitations`. */
export const newInvitationSchema = z.object({
  /** For whom it is, as the list shows it; whoever joins may write the name otherwise. */
  name: accountName,
  role: z.enum(accountRoles),
  /** What the account will be in which areas. */
  areas: z
    .array(z.object({ area: z.string(), as: z.enum(assignments) }))
    .check(z.maxLength(limits.areasAtOnce)),
  /** The last day of the account that is made by it. An adviser's needs one. */
  lastDay: z.optional(calendarDay),
});
export type NewInvitation = z.infer<typeof newInvitationSchema>;

/** Whether an account of this role can be all of that in its areas, and each area stands there once. */
export const fitsRole = ({ role, areas }: Pick<NewInvitation, 'role' | 'areas'>): boolean =>
  areas.every(({ as }) => assignmentsOf[role].includes(as)) &&
  new Set(areas.map(({ area }) => area)).size === areas.length;

/** `used`: somebody joined by it; `over`: its seven days are over, or its maker manages accounts no longer. */
export type InvitationState = 'open' | 'used' | 'revoked' | 'over';

/** One line of `GET /api/invitations`, newest first. */
export interface InvitationLine {
  readonly id: string;
  readonly name: string;
  readonly role: AccountRole;
  readonly areas: readonly { readonly area: string; readonly name: string; readonly as: Assignment }[];
  readonly lastDay?: string | undefined;
  readonly state: InvitationState;
  /** Milliseconds since 1970, UTC; so are all times here. */
  readonly createdAt: number;
  readonly createdBy: string;
  readonly endsAt: number;
  /** The name of who joined by it. */
  readonly joined?: string | undefined;
}

/** Answer of `POST /api/invitations`. The token is said this once; what is kept of it is a hash. */
export interface MadeInvitation {
  readonly invitation: InvitationLine;
  /** Address of the page to join by, with the token behind `#`, where no server's log reads it. */
  readonly address: string;
}

/** The page `/join` has its token behind `#`. */
export const joinAddress = (token: string): string => `/join#${token}`;

const token = z.string().check(z.maxLength(100));

/** Body of `POST /api/invitations/look`. */
export const invitationLookSchema = z.object({ token });

/** What whoever holds the link is shown before joining. */
export interface InvitationFace {
  readonly organization: string;
  readonly name: string;
  readonly role: AccountRole;
  readonly areas: readonly { readonly name: string; readonly as: Assignment }[];
  readonly lastDay?: string | undefined;
  readonly createdBy: string;
  readonly endsAt: number;
}

/** Body of `POST /api/invitations/join`; the answer is a `SessionView`, signed in. */
export const joinSchema = z.object({ token, name: accountName, email: accountEmail, password: newPassword });
export type Join = z.infer<typeof joinSchema>;
