import * as z from 'zod/mini';
import { limits } from '../limits.ts';

const document = z.string().check(z.maxLength(100));
const card = z.string().check(z.maxLength(60));
const text = z.string().check(z.maxLength(limits.cardTextCharacters * 4));

/** Most cards that go into or come out of one conversion. */
export const cardsPerConversion = 50;

/** Refusals that a person may go past: the way skips the 課題; there is one made of it already. */
const conversionWarnings = ['conversion-skips-issue', 'conversion-already-made'] as const;
export type ConversionWarning = (typeof conversionWarnings)[number];

/** Body of `POST /api/conversions` (CNV-1, CNV-3). */
export const conversionSchema = z.object({
  /** The cards it is made of, all of one board and one kind. */
  from: z.object({
    document,
    cards: z.array(card).check(z.minLength(1), z.maxLength(cardsPerConversion)),
  }),
  /** The board it is made on, and the kind of the new cards. */
  to: z.object({ document, kind: z.string() }),
  /** Chosen by the page, once for each time a person decides: a retried request makes no second card. */
  key: z.string().check(z.minLength(8), z.maxLength(60)),
  /**
   * The words of the new cards as people put them. As many as source cards: one of each. One: all become one (merge).
   * One source, several texts: it is split. Absent: one of each, in the words that are offered.
   */
  texts: z.optional(z.array(text).check(z.minLength(1), z.maxLength(cardsPerConversion))),
  /** What the person was told and wants all the same: each warning is asked about by itself. */
  anyway: z.optional(z.array(z.enum(conversionWarnings))),
});
export type ConversionRequest = z.infer<typeof conversionSchema>;

/** Answer of `POST /api/conversions`: 201 when it was made now, 200 when this key had made it before. */
export interface ConversionResult {
  /** `v_…` */
  readonly id: string;
  /** The new cards on the board it was made on. */
  readonly cards: readonly string[];
}

/** One end of a conversion, as a page may see it. */
export interface WayEnd {
  readonly conversion: string;
  readonly board: string;
  readonly boardKind: string;
  readonly boardTitle: string;
  readonly card: string;
  readonly kind: string;
  /** The words as they are now; empty where the card is not there or may not be seen. */
  readonly text: string;
  /** `away`: the card or its board was put away. `gone`: there is none (any more). `hidden`: not for this reader. */
  readonly state: 'there' | 'away' | 'gone' | 'hidden';
  /** 元が変わりました: the source no longer reads as it did when this was made of it, or last looked at (CNV-2). */
  readonly changed: boolean;
}

/** `GET /api/areas/:id/boards/:board/ways`: for the cards that came from or became something. */
export interface Ways {
  readonly origins: Readonly<Record<string, readonly WayEnd[]>>;
  readonly became: Readonly<Record<string, readonly WayEnd[]>>;
}

/** Said over a board's document when where its cards come from, or what became of them, changed. */
export const waysChanged = 'ways-changed';
