import type { SentKind } from '@yoriai/shared/meetings/phases';

/** A voice of the hall as it is being written down. */
export interface HallDraft {
  /** Sent however often, it becomes one card (MTG-3). */
  readonly key: string;
  readonly kind?: SentKind | undefined;
  readonly text: string;
}

/** What is sent as: what was chosen, where the step takes it, or else the first that it takes. */
export const kindOf = ({ kind }: HallDraft, taken: readonly SentKind[]): SentKind | undefined =>
  taken.find((it) => it === kind) ?? taken[0];
