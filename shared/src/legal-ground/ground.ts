import * as z from 'zod/mini';
import { calendarDay } from '../people/last-day.ts';
import { lineSchema } from '../writing/line-schema.ts';

/**
 * The legal ground of a case sheet or a meeting (ACC-10, P24; domain.md §2.6): 通常＝匿名のみ, 支援会議 (社会福祉法106条の6:
 * only one that the municipality has set up, with the list of its members), 本人同意あり.
 */
export const groundKinds = ['ordinary', 'support-meeting', 'consent'] as const;
export type GroundKind = (typeof groundKinds)[number];

const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/));

/** Somebody of the 構成員名簿: an agency and a function, and the account with which he or she comes in here. */
const memberSchema = z.object({ label: lineSchema(60), account: z.optional(id) });
export type Member = z.infer<typeof memberSchema>;

/** The day on which it is talked about; from it the keeping is counted (P19). */
const day = z.optional(calendarDay);

/** Stands in the worksheet's catalogue entry, and is the body of `PATCH …/ground`. */
export const groundSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ordinary'), day }),
  z.object({
    kind: z.literal('support-meeting'),
    /** 市町村 that has set it up, and what the meeting is called. */
    municipality: lineSchema(40),
    meeting: lineSchema(80),
    members: z.array(memberSchema).check(z.minLength(1), z.maxLength(60)),
    day,
  }),
  z.object({ kind: z.literal('consent'), consent: id, day }),
]);
export type Ground = z.infer<typeof groundSchema>;

/** Nobody said anything else: what cannot be told from anybody is all that may be spoken of. */
export const ordinary: Ground = { kind: 'ordinary' };
