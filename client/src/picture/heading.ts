import type { BoardKind } from '@yoriai/shared/boards/board-kind';

/** What stands over and under every picture and page of a board. */
export interface Heading {
  readonly title: string;
  /** 気になる人マップ. */
  readonly kind: string;
  readonly day: string;
  /** 取扱注意, on boards that only partners may see (P18). */
  readonly care: string | undefined;
  /** Number, day and for whom, once it has one (P18). */
  readonly copy?: string | undefined;
  /** How many cards no line leads to, if any. */
  readonly loose: string | undefined;
}

/** Whether a paper of this board must not lie around: residents are not among those who may see it. */
export const needsCare = ({ audience }: BoardKind): boolean => audience === 'partners';
