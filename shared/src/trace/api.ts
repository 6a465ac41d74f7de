import * as z from 'zod/mini';
import { type RiverStage, type Stage, stages } from './stages.ts';

/** A card as it stands on a way or in a list of the area. Bears nothing of persons but what its own words say (CNV-4). */
export interface TraceCard {
  readonly board: string;
  readonly boardKind: string;
  readonly boardTitle: string;
  readonly card: string;
  readonly kind: string;
  /**
   * Absent for what was said between two stages on a talk board (共有, 検討, 対応, 声かけ), which the way leads through;
   * and for persons, who stand on no way and appear in the list of those without a line only.
   */
  readonly stage?: Stage | undefined;
  readonly text: string;
  readonly by: string;
  readonly at: number;
  /** The texts of its kind's fields (だれが, 指標 …), without those that are empty; of a person the `alias` alone. */
  readonly fields: Readonly<Record<string, string>>;
  /** It is a ふりかえり, the note of change of this id; `card` is what it speaks of. */
  readonly note?: string | undefined;
  /**
   * It lies on a board this reader may not open: its stage and nothing else. `board` is empty then and `card` a mere
   * number, so that steps can still lead through it.
   */
  readonly hidden?: boolean | undefined;
}

/** A step of the way: `from` is nearer to the voices. Both are `<board>#<card>`, as the cards of the answer say them. */
export interface TraceStep {
  readonly from: string;
  readonly to: string;
}

/** Query of `GET /api/areas/:id/trace`. */
export const traceQuerySchema = z.object({ board: z.string(), card: z.string() });

/**
 * Answer of `GET /api/areas/:id/trace?board=…&card=…`: back to the voices and forward to what became of it (CNV-4).
 * `not-found` for a card that is not there, was put away or is no part of the way.
 */
export interface Trace {
  readonly centre: TraceCard;
  /** Every card on the way back, once each, nearest stages first. */
  readonly back: readonly TraceCard[];
  readonly forward: readonly TraceCard[];
  readonly steps: readonly TraceStep[];
}

/** What is left hanging (AREA-4). */
export const looseEnds = [
  'person-without-line',
  'notice-not-talked-about',
  'problem-without-issue',
  'issue-without-activity',
  'goal-without-indicator',
  'goal-without-activity',
  'activity-without-issue',
] as const;
export type LooseEnd = (typeof looseEnds)[number];

/** The river and the 大根 of an area's shelf (AREA-4, AREA-7), as part of `GET /api/areas/:id`. */
export interface River {
  readonly counts: Readonly<Record<RiverStage, number>>;
  /** New within the last seven days. */
  readonly fresh: Readonly<Record<RiverStage, number>>;
  readonly loose: Readonly<Record<LooseEnd, number>>;
  readonly radish: Radish;
}

export interface Radish {
  /** 葉: 取り組み, newest first, the newest hundred at most; how many there are, `counts.activity` says. */
  readonly leaves: readonly Leaf[];
  /** 取り組み, of all there are, under which no voice, 問題, 課題 or talk stands: leaves without a root. */
  readonly rootless: number;
  /** 根: 話し合い. */
  readonly talks: number;
  /** ひげ根: 気づき. */
  readonly notices: number;
}

export interface Leaf {
  readonly board: string;
  readonly card: string;
  readonly text: string;
  readonly rooted: boolean;
  readonly at: number;
}

/** A stage of the way, or what is left hanging: what a list of an area's cards may be asked for. */
export const cardLists = [...stages, ...looseEnds] as const;
export type CardList = (typeof cardLists)[number];

/** Query of `GET /api/areas/:id/cards`. */
export const cardListSchema = z.object({ which: z.enum(cardLists) });

/** Answer of `GET /api/areas/:id/cards?which=…`: exactly the cards that were counted (AREA-4), newest first. */
export type CardsOfArea = readonly TraceCard[];
