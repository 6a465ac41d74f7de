import * as z from 'zod/mini';
import { type AccountRole, type Assignment, assignments } from '../access/roles.ts';
import { calendarDay } from '../people/last-day.ts';

/**
 * Body of `PUT /api/areas/:id/people/:account`: what the account is in this area from now on. Days are in Japan, both
 * included; without `firstDay` it begins at once.
 */
export const assignSchema = z.object({
  as: z.enum(assignments),
  firstDay: z.optional(calendarDay),
  lastDay: z.optional(calendarDay),
});
export type Assign = z.infer<typeof assignSchema>;

/**
 * Body of `POST /api/areas/:id/transfer` (C10): from that day on `to` stands where `from` stood, here and in the areas
 * that lie in this one; `from` has no part in them any longer, or looks on.
 */
export const transferSchema = z.object({
  from: z.string(),
  to: z.string(),
  /** The first day of the new one, `YYYY-MM-DD`; today is at once. */
  day: calendarDay,
  /** Whether `from` goes on looking on (閲覧). */
  looksOn: z.boolean(),
});
export type Transfer = z.infer<typeof transferSchema>;

/** Somebody's part in an area, now or later. */
export interface AssignedView {
  readonly account: string;
  readonly name: string;
  readonly role: AccountRole;
  readonly as: Assignment;
  /** Only where it is still to begin. */
  readonly firstDay?: string | undefined;
  readonly lastDay?: string | undefined;
}

/** `GET /api/areas/:id/people`, and the answer to every change of it. */
export interface AreaPeople {
  /** By part, then by name. */
  readonly people: readonly AssignedView[];
  /** Those of the areas around this one: their part holds here too, where they have none of their own here. */
  readonly around: readonly (AssignedView & {
    readonly area: { readonly id: string; readonly name: string };
  })[];
}
