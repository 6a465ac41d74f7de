import * as z from 'zod/mini';
import type { Dates } from '../worksheets/values.ts';
import type { Risk } from './risks.ts';

/** What a case sheet can be assembled from (WS-5). */
export const gatherParts = ['profile', 'relations', 'progress'] as const;
export type GatherPart = (typeof gatherParts)[number];

const id = z.string().check(z.minLength(1), z.maxLength(60));
const gathering = {
  /** Days or months; both ends within it. */
  period: z.object({ from: z.string().check(z.maxLength(10)), to: z.string().check(z.maxLength(10)) }),
  parts: z.array(z.enum(gatherParts)).check(z.minLength(1)),
  /** Books of records. Absent: every book on the area's shelf. */
  records: z.optional(z.array(id).check(z.maxLength(50))),
  /** A worry map; without one there is no relation map, and letters in the records are nobody's in particular. */
  board: z.optional(id),
  /** Persons of the map, by card. Absent or empty: the whole map. */
  persons: z.optional(z.array(id).check(z.maxLength(50))),
  /** How many lines from these persons are drawn. @default 1 */
  reach: z.optional(z.union([z.literal(1), z.literal(2)])),
  /** 所感 too. @default false */
  withRemarks: z.optional(z.boolean()),
};

/** Body of `POST /api/areas/:id/worksheets/:worksheet/gather/preview`. */
export const gatherPreviewSchema = z.object(gathering);
export type GatherRequest = z.infer<typeof gatherPreviewSchema>;

/** Body of `POST /api/areas/:id/worksheets/:worksheet/gather`. */
export const gatherSchema = z.object({
  ...gathering,
  /** Chosen by the page once for each decision: a retried request makes nothing twice. */
  key: z.string().check(z.minLength(8), z.maxLength(60)),
});

/** How much came, or would come. */
export interface Gathered {
  /** Figures of 地域概況 that are new on the sheet, and those that are there already. */
  readonly profile: Count;
  /** Records. */
  readonly progress: Count;
  /** The relation map, when one was asked for. */
  readonly relations?:
    | { readonly persons: number; readonly others: number; readonly lines: number }
    | undefined;
}

export interface Count {
  readonly fresh: number;
  readonly there: number;
}

/** `GET …/gather/sources`: what the dialog offers. */
export interface GatherSources {
  readonly books: readonly { readonly id: string; readonly title: string; readonly records: number }[];
  readonly maps: readonly {
    readonly id: string;
    readonly title: string;
    /** With the letters and words of the map, which the sheet will not bear. */
    readonly persons: readonly { readonly card: string; readonly alias: string; readonly words: string }[];
  }[];
  readonly profile: boolean;
  /** From the first to the last day of the records, if there are any. */
  readonly days?: Dates | undefined;
}

/** What somebody said of a risk: it names nobody, or it stays, with a reason. */
export const riskAnswers = ['not-a-name', 'left'] as const;
export type RiskAnswer = (typeof riskAnswers)[number];

const reason = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** Body of `POST …/anonymity/answers`; `answer: null` takes one back. */
export const riskAnswerSchema = z.object({
  risk: z.string().check(z.maxLength(40)),
  answer: z.nullable(z.enum(riskAnswers)),
  reason: z.optional(reason),
});

/** Body of `POST …/anonymity-check`. */
export const anonymityCheckSchema = z.object({
  /** `Anonymity.revision` of what was looked at. */
  revision: z.string().check(z.maxLength(100)),
  /** Of a director or an administrator who confirms although somebody else should, or although risks are open. */
  reason: z.optional(reason),
});

/** A risk as the page shows it, with what was said of it. */
export interface AnsweredRisk extends Risk {
  readonly id: string;
  readonly answered?:
    | {
        readonly answer: RiskAnswer;
        readonly reason?: string | undefined;
        readonly by: string;
        readonly at: number;
      }
    | undefined;
}

/** 「確認しました」, by whom. `reason` where it was confirmed past the rule. */
export interface AnonymityCheck {
  readonly by: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly reason?: string | undefined;
}

/** `GET …/anonymity` (AC-B B6): whether a second person has confirmed the sheet as it is now. */
export interface Anonymity {
  /** `stale`: it was confirmed, and has been written in since. */
  readonly state: 'unconfirmed' | 'confirmed' | 'stale';
  /** Of the content as it is now. */
  readonly revision: string;
  /** Newest first. */
  readonly checks: readonly AnonymityCheck[];
  readonly risks: readonly AnsweredRisk[];
  /** What this reader may do: confirm; confirm with a reason only; or not, because it is his or her own case. */
  readonly mayConfirm: 'yes' | 'with-reason' | 'own' | 'no';
}

/** Said over the sheet's document when its confirmation or an answer changed. */
export const anonymityChanged = 'anonymity-changed';
