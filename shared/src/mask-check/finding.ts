import type { Card } from '../boards/card.ts';

/**
 * What words may not say on a paper that more than staff can read (domain.md P1–P6, P30, P31), from what tells most of
 * somebody to what tells least. It asks and never refuses: people decide (ACC-6, B-2).
 */
export const findingKinds = [
  /** Somebody called by a name, a nickname or a 屋号 (P1, B-1). */
  'name',
  /** A letter that is not one of ours: an initial (P1). */
  'initial',
  /** A number of a policy, a pension, a patient's card, an account (P2). */
  'insurance',
  'phone',
  'mail',
  'birth',
  /** A house number, a room, a block with its number (P2, B-3). A 丁目 alone is no finding (P3). */
  'address',
  /** A house of flats by its name (P2). */
  'building',
  /** An age to the year (P4). */
  'age',
  /** A school by its name together with a year (P30). */
  'school',
  /** Several things about one person that together are of few households (P6). */
  'combination',
  /** Illness, disability, welfare and the like (要配慮, P5). */
  'sensitive',
  /** Violence, neglect, danger to life: for staff and 相談先, never for a shared paper (P31). */
  'harm',
] as const;
export type FindingKind = (typeof findingKinds)[number];

export interface Finding {
  readonly kind: FindingKind;
  /** As it stands in the text. Of a combination, what of it stands in the text, joined by ・. */
  readonly found: string;
  /** Where it stands: UTF-16 units of the text, `until` exclusive. A combination is of a line, or of a card. */
  readonly from: number;
  readonly until: number;
  /** What may stand there instead at one tap; absent where only people can find other words. */
  readonly instead?: string | undefined;
  /** Of a combination: the card's fields that take part in it, by name. */
  readonly fields?: readonly string[] | undefined;
}

/** What is known where the words stand. */
export interface Known {
  /** Letters that stand for somebody already: they are no initials, and nobody else is given one of them. */
  readonly aliases?: readonly string[] | undefined;
  /** What somebody said is no name (名前ではない), as it was found (B-2). */
  readonly notNames?: readonly string[] | undefined;
  /** The card whose own words they are: what its fields say counts for a combination (P6). */
  readonly card?: Card | undefined;
}

const namelike: ReadonlySet<FindingKind> = new Set(['name', 'initial', 'building', 'school']);

/** Whether 名前ではない is an answer (B-2). A telephone number is no matter of opinion. */
export const isNamelike = (kind: FindingKind): boolean => namelike.has(kind);
