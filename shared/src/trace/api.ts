import type { RiverStage, Stage } from './stages.ts';

/** A card as it stands on a way or in a list of the area. Bears nothing of persons but what its own words say (CNV-4). */
export interface TraceCard {
  readonly board: string;
  readonly boardKind: string;
  readonly boardTitle: string;
  readonly card: string;
  readonly kind: string;
  readonly stage: Stage;
  readonly text: string;
  readonly by: string;
  readonly at: number;
  /** The texts of its kind's fields (だれが, 指標 …), without those that are empty. */
  readonly fields: Readonly<Record<string, string>>;
  /** It lies on a board this reader may not open: no words, no hand, only that there is something. */
  readonly hidden?: boolean | undefined;
}

/** A step of the way: `from` is nearer to the voices. Both are `<board>#<card>`. */
export interface TraceStep {
  readonly from: string;
  readonly to: string;
}

/** `GET /api/areas/:id/trace?board=…&card=…`: back to the voices and forward to what became of it (CNV-4). */
export interface Trace {
  readonly centre: TraceCard;
  /** Every card on the way back, nearest stages first. */
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
  /** 葉: 取り組み, newest first. A leaf that no voice, 問題 or 課題 stands under has no root. */
  readonly leaves: readonly { readonly text: string; readonly rooted: boolean; readonly at: number }[];
  /** 根: 話し合い. */
  readonly talks: number;
  /** ひげ根: 気づき. */
  readonly notices: number;
}

/** `GET /api/areas/:id/cards?which=<stage or loose end>`: exactly those cards, newest first. */
export type CardsOfArea = readonly TraceCard[];
