import * as z from 'zod/mini';
import { notNamesSchema } from '../legal-ground/not-names.ts';
import { calendarDay } from '../people/last-day.ts';
import { lineSchema } from '../writing/line-schema.ts';

/** 口頭, 書面 (P22). */
export const consentWays = ['spoken', 'written'] as const;
export type ConsentWay = (typeof consentWays)[number];

/** Who else may see: 職員 of other areas, 機関の人, 助言者. */
export const consentTo = ['staff', 'partner', 'advisor'] as const;
export type ConsentTo = (typeof consentTo)[number];

const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/));

/**
 * Body of `POST /api/areas/:id/consents` (P22). Whose it is, is said by the letter of the map and the case sheet; there
 * is no place for a name.
 */
export const newConsentSchema = z.object({
  /** A, B … Z, AA …; as the letters of `aliases.ts` go. */
  whom: z.string().check(z.regex(/^[A-Z]{1,2}$/)),
  what: lineSchema(200),
  to: z.array(z.enum(consentTo)).check(z.minLength(1), z.maxLength(3)),
  /** Whether it may be handed on as a file. */
  export: z.boolean(),
  how: z.enum(consentWays),
  /** When it was given, `YYYY-MM-DD`; not after today. */
  on: calendarDay,
  /** The last day on which it holds. */
  until: z.optional(calendarDay),
  /** The papers of the area that it concerns. */
  papers: z.array(id).check(z.maxLength(50)),
  notNames: notNamesSchema,
});
export type NewConsent = z.input<typeof newConsentSchema>;

/** A consent as the server keeps and says it; it is never changed but by its withdrawal. */
export const consentSchema = z.object({
  id,
  whom: z.string(),
  what: z.string(),
  to: z.array(z.enum(consentTo)),
  export: z.boolean(),
  how: z.enum(consentWays),
  on: z.string(),
  until: z.optional(z.string()),
  papers: z.array(z.string()),
  /** The account that wrote it down; milliseconds since 1970, UTC. */
  by: z.string(),
  at: z.number(),
  withdrawn: z.optional(z.object({ by: z.string(), at: z.number(), day: z.string() })),
});
export type SaidConsent = Readonly<z.infer<typeof consentSchema>>;

/** Its day included. @param today `YYYY-MM-DD` */
export function isInForce(
  { on, until, withdrawn }: Pick<SaidConsent, 'on' | 'until' | 'withdrawn'>,
  today: string,
): boolean {
  return withdrawn === undefined && on <= today && (until === undefined || today <= until);
}

/** A paper that a consent concerns, as far as this reader may know of it. */
export interface ConsentPaper {
  readonly id: string;
  readonly of: 'board' | 'worksheet';
  readonly title: string;
  readonly away: boolean;
}

export interface ConsentView extends Omit<SaidConsent, 'papers' | 'by'> {
  /** The name of who wrote it down. */
  readonly by: string;
  readonly papers: readonly ConsentPaper[];
  readonly state: 'holds' | 'ended' | 'withdrawn';
}

/** `GET /api/areas/:id/consents`, newest first. */
export interface ConsentsOfArea {
  readonly consents: readonly ConsentView[];
  /** What a new one may concern. */
  readonly papers: readonly ConsentPaper[];
  /** `YYYY-MM-DD`, in Japan. */
  readonly today: string;
}
