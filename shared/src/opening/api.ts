import * as z from 'zod/mini';
import { type Audience, audiences, type Participation, participations } from '../access/audience.ts';
import type { AccountRole } from '../access/roles.ts';
import type { FindingKind } from '../mask-check/finding.ts';

/** Below `/api/areas/:id/boards/:board/opening` and `/api/areas/:id/worksheets/:worksheet/opening`. */

/** Of what was looked at; it is another one as soon as anything on the paper reads differently. */
const content = z.string().check(z.maxLength(60));
const reason = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** Body of `POST …/narrowing`. */
export const narrowingSchema = z.object({ to: z.enum(audiences) });

/** Body of `POST …/widening`: somebody looked at the report of this content and asks for a second person's yes (P9). */
export const wideningSchema = z.object({ to: z.enum(audiences), content });

/** Body of `POST …/widening/:asking/confirm`. `reason` is for an office of one (C9). */
export const wideningYesSchema = z.object({ content, reason: z.optional(reason) });

/** Body of `POST …/invitations`. `day`: of the meeting, `YYYY-MM-DD`; an adviser's invitation must have one. */
export const invitationSchema = z.object({
  account: z.string().check(z.maxLength(40)),
  as: z.enum(participations),
  day: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});
export type NewInvitation = z.infer<typeof invitationSchema>;

/** `GET …/opening`: to whom a paper is opened, and what whoever asks may do about it. */
export interface OpeningView {
  readonly audience: Audience;
  readonly widest: Audience;
  /** Who opened it, while it is open wider than to staff. */
  readonly opened?: Opened | undefined;
  /** Somebody asked to open it wider. For those who may answer alone. */
  readonly asking?: AskingView | undefined;
  readonly mayNarrow: boolean;
  readonly mayWiden: boolean;
  /** Whether there is anybody else in the house who could say the second yes. */
  readonly hasSecond: boolean;
  /** Only on papers to which people are invited by name, and only for those who may invite. */
  readonly invitations?: Invitations | undefined;
  /** How many are invited now, on papers to which people are invited by name. */
  readonly invited?: number | undefined;
  /** Until when the invitation of whoever asks holds. */
  readonly until?: number | undefined;
}

/** Who opened a paper, who looked a second time, and when (milliseconds since 1970, UTC; so are all times here). */
export interface Opened {
  readonly by: string;
  readonly second?: string | undefined;
  readonly at: number;
  /** In an office of one. */
  readonly reason?: string | undefined;
}

export interface AskingView {
  readonly id: string;
  readonly to: Audience;
  readonly by: string;
  readonly at: number;
  /** Whoever asks now is the one who asked. */
  readonly isOwn: boolean;
  /** The paper reads differently from what its asker looked at: it must be asked for anew. */
  readonly isStale: boolean;
  readonly confirms: Confirms;
}

/** Whether somebody may say the second yes: as another than the asker; as an office of one, who says why; or not. */
export type Confirms = 'yes' | 'with-reason' | 'no';

export interface Invitations {
  readonly invited: readonly Invited[];
  readonly candidates: readonly Candidate[];
}

export interface Invited {
  readonly account: string;
  readonly name: string;
  readonly role: AccountRole;
  readonly as: Participation;
  readonly until?: number | undefined;
}

/** Somebody who does not see the paper yet, and how he or she may be invited to it. */
export interface Candidate {
  readonly account: string;
  readonly name: string;
  readonly role: AccountRole;
  readonly as: readonly Participation[];
  /** An end must be given. */
  readonly ends: boolean;
}

/** Said over the document of a paper when what `GET …/opening` answers changed. */
export const openingChanged = 'opening-changed';

/** `GET …/opening/report`: what somebody looks at before a paper is opened wider (P9, P29). */
export interface OpeningReport {
  /** What is said with the question and with the second yes: both are about this and nothing later. */
  readonly content: string;
  readonly findings: readonly ReportedFinding[];
  /** What travels with the paper although it is easily overlooked. */
  readonly also: {
    /** Cards, rows and slips that were put away. */
    readonly away: number;
    /** Slips beside the paper. */
    readonly slips: number;
    /** A picture in the background, or lines drawn by hand: no program reads what is on them. */
    readonly isDrawn: boolean;
  };
}

/** Words that may tell of somebody, with some words before and after them. */
export interface ReportedFinding {
  readonly kind: FindingKind;
  readonly before: string;
  readonly found: string;
  readonly after: string;
  /** Where it stands, as the address of the paper names it; absent for what has no place of its own. */
  readonly at?: { readonly card: string } | { readonly row: string } | { readonly field: string } | undefined;
}
