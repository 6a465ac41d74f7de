import * as z from 'zod/mini';
import type { Wording } from '../worksheets/wording.ts';
import { placePattern } from './gone.ts';

const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(60));

/** Body of `POST /api/areas/:id/redactions/find`: where these words stand in an area (P20). */
export const findSchema = z.object({ words: z.array(words).check(z.minLength(1), z.maxLength(20)) });

/** What of a paper is found: in what form it stands there. */
export type FoundKind =
  | 'title'
  | 'card'
  | 'line'
  | 'group'
  | 'note'
  | 'stroke'
  | 'staff-note'
  | 'field'
  | 'row'
  | 'remark'
  | 'kept'
  | 'author'
  | 'sent'
  | 'meeting-title'
  | 'nickname'
  | 'brought'
  | 'question'
  | 'reason'
  | 'place';

/** What may go as a whole, and bears places. */
export const redactedThings = ['board', 'worksheet', 'meeting'] as const;
export type RedactedThing = (typeof redactedThings)[number];

/** A place in which the words stand, or that came of one. */
export interface FoundPlace {
  /** As it is redacted (shared/src/redaction/gone.ts); absent for what only goes together with the whole paper. */
  readonly place?: string | undefined;
  readonly kind: FoundKind;
  /** The field or table it stands in. */
  readonly label?: Wording | undefined;
  /** What stands there, cut short. */
  readonly words: string;
  /** It does not hold the words, but came of a place that does. */
  readonly came?: true | undefined;
  /** It was put away, or stands in an earlier copy only. */
  readonly past?: true | undefined;
}

export interface FoundPaper {
  readonly of: RedactedThing;
  readonly id: string;
  /** A board kind's name, a template's, or a run sheet's. */
  readonly kind: string;
  readonly title: string;
  readonly away?: number | undefined;
  readonly places: readonly FoundPlace[];
}

/** Answer of `POST /api/areas/:id/redactions/find`: papers in which something was found. */
export interface Found {
  readonly papers: readonly FoundPaper[];
}

/** Body of `POST /api/areas/:id/redactions`: what goes for good. */
export const redactSchema = z.object({
  /** Chosen by the page, once for each time a person decides: a retried request does nothing more. */
  key: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,60}$/)),
  papers: z
    .array(
      z.object({
        of: z.enum(redactedThings),
        id: z.string().check(z.maxLength(60)),
        /** The paper goes as a whole. */
        whole: z.optional(z.literal(true)),
        places: z.array(z.string().check(z.regex(placePattern))).check(z.maxLength(5000)),
      }),
    )
    .check(z.minLength(1), z.maxLength(500)),
});
export type RedactRequest = z.infer<typeof redactSchema>;

/** What was redacted, without a word of what it was. */
export interface RedactionDone {
  /** `r_…`; it stands in the record of access, too. */
  readonly id: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** The name of who did it; absent when the account is gone. */
  readonly by?: string | undefined;
  /** Whole papers, whole meetings, and places on what stays. */
  readonly papers: number;
  readonly meetings: number;
  readonly places: number;
  /** False while traces are still being wiped; it cannot be undone any more. */
  readonly finished: boolean;
}

/** Answer of `GET /api/areas/:id/redactions`, newest first. */
export interface RedactionsDone {
  readonly redactions: readonly RedactionDone[];
}
