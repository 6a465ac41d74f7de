import type { Card } from '@yoriai/shared/boards/card';
import type { PlainBoard } from '@yoriai/shared/documents/board';

export interface WallPage {
  readonly id: string;
  readonly title: string;
  readonly cards: number;
}

export interface WallCards {
  /** What the wall shows, the newest first. */
  readonly shown: readonly Card[];
  /** 画面から下げた, the last one first. */
  readonly down: readonly Card[];
  /** 表札 with their cards, in the order in which they were set up. */
  readonly pages: readonly WallPage[];
  /** All that are up, on whatever page. */
  readonly up: readonly Card[];
}

/** What of a board hangs on the wall. @param page the 表札 it shows; undefined: all */
export function wallCards({ cards, groups }: PlainBoard, page: string | undefined): WallCards {
  const written = cards.filter(({ text }) => text.trim() !== '');
  const up = written.filter(({ away }) => away === undefined);
  const there = groups.some(({ id }) => id === page) ? page : undefined;
  return {
    shown: up
      .filter(({ group }) => there === undefined || group === there)
      .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)),
    down: written.filter(({ away }) => away !== undefined).sort((a, b) => (b.away ?? 0) - (a.away ?? 0)),
    pages: groups
      .toSorted((a, b) => a.at - b.at)
      .map(({ id, title }) => ({ id, title, cards: up.filter(({ group }) => group === id).length })),
    up,
  };
}
