import type { SentCard } from '@yoriai/shared/meetings/desk';

/** A card that was sent, under its id. */
export interface TrayCard extends SentCard {
  readonly id: string;
}

export interface TrayLists {
  /**
   * 確認待ち, the oldest first: read aloud one by one, the newest waits at the bottom. One that hangs already with other
   * words waits behind them all, so that nothing comes between while somebody reads.
   */
  readonly waiting: readonly TrayCard[];
  /** そのままにした voices, the newest first. */
  readonly keptBack: readonly TrayCard[];
}

/** What 進行 still has to decide about, and what was not put up. Withdrawn ones are nobody's any more (MTG-4). */
export function trayLists(tray: ReadonlyMap<string, SentCard>): TrayLists {
  const cards = [...tray].map(([id, card]): TrayCard => ({ ...card, id })).sort(byTime);
  const waiting = cards.filter(({ state }) => state === 'waiting');
  return {
    waiting: [
      ...waiting.filter((card) => card.shown === undefined),
      ...waiting.filter((card) => card.shown !== undefined),
    ],
    keptBack: cards.filter(({ state }) => state === 'kept-back').reverse(),
  };
}

const byTime = (a: TrayCard, b: TrayCard): number => a.at - b.at || (a.id < b.id ? -1 : 1);

/** It hangs on the wall with other words, and waits with these (MTG-4: edits after release pass the tray too). */
export const isRewritten = ({ shown, text, state }: SentCard): boolean =>
  state === 'waiting' && shown !== undefined && shown !== text;
