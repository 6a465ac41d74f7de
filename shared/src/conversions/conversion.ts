import type { Card } from '../boards/card.ts';
import type { ConversionWarning } from './api.ts';

/** A kind of card on a kind of board, both by name. */
export interface CardOf {
  readonly board: string;
  readonly card: string;
}

/** What comes along: the words (for rewording), and texts of the source that the new card asks for too. */
export const carriable = ['text', 'who', 'withWhom'] as const;
export type Carried = (typeof carriable)[number];

/**
 * What stays behind. `alias`, `age`, `block` and `contact` are taken out of the words themselves (CNV-5); the others
 * are what is written or laid beside them. Names of fields are those of the source's kind.
 */
export const droppable = [
  'alias',
  'age',
  'block',
  'contact',
  'heard',
  'noticedVia',
  'latentCauses',
  'wish',
  'side',
  'who',
  'withWhom',
  'response',
  'approach',
  'ending',
  'state',
  'when',
  'where',
  'group',
  'staff-notes',
] as const;
export type Dropped = (typeof droppable)[number];

/** What of the source's board is asked when words are offered: the aliases it has given, also of persons put away. */
export interface SourceBoard {
  readonly aliases: readonly string[];
}

/** What a new card starts with. The words are an offer: people put them as they want (CNV-1). */
export interface Offer {
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** One thing that may become another across boards (domain.md §3.3). */
export interface Conversion {
  readonly from: CardOf;
  readonly to: CardOf;
  /** More people may see the new card: what tells of a person does not travel (CNV-5, P10). */
  readonly masks: boolean;
  readonly carries: readonly Carried[];
  readonly drops: readonly Dropped[];
  /** Asks once more before it is done; `anyway` says that it was read. */
  readonly warning?: ConversionWarning | undefined;
  offer(source: Card, board: SourceBoard): Offer;
}

/** Why there is no such conversion: an id of shared/errors.ts. */
export interface Refusal {
  readonly refused: 'conversion-person-stays' | 'conversion-not-possible';
}

export const isRefusal = (answer: Conversion | Refusal): answer is Refusal => 'refused' in answer;
