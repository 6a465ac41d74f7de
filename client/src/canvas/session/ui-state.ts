import type { SketchKind } from '@yoriai/shared/boards/sketch-stroke';
import type { Values } from '../../words/fill.ts';
import type { WordKey } from '../../words/words.ts';

/** What the pointer and the keys do on the board. */
export type Tool = 'select' | 'link' | 'sketch';

/** What the panel at the right shows. */
export type Panel =
  | { readonly is: 'card'; readonly id: string }
  | { readonly is: 'link'; readonly id: string }
  | { readonly is: 'ground' }
  | { readonly is: 'away' };

/** Where a card is written: its words on the card, in the panel or in 一覧, or one of its fields. */
export type WrittenAt = 'card' | 'panel' | 'list' | `field:${string}`;

/** A question in front of the board. */
export type Question =
  | { readonly is: 'move'; readonly ids: readonly string[] }
  | { readonly is: 'connect'; readonly from: string }
  | { readonly is: 'group'; readonly ids: readonly string[] }
  | { readonly is: 'rename-group'; readonly id: string };

/** Something to tell the person; `again` makes the same sentence be read once more. */
export interface Message {
  readonly key: WordKey;
  readonly values?: Values | undefined;
  readonly again: number;
}

/** What one person has in view and in hand on a board. Never kept, never sent but by presence. */
export interface UiState {
  readonly tool: Tool;
  readonly selected: ReadonlySet<string>;
  /** The card that the keys are on. */
  readonly current: string | undefined;
  /** The card that is being written, and where. */
  readonly editing: { readonly id: string; readonly at: WrittenAt } | undefined;
  readonly panel: Panel | undefined;
  readonly question: Question | undefined;
  /** Cards are being moved by the arrow keys. */
  readonly carrying: boolean;
  /** The kind of card that was put down last; a double click makes another of it. */
  readonly lastKind: string | undefined;
  /** Seen from a distance: cards are drawn simply. */
  readonly far: boolean;
  /** Cards that are lit up, such as persons without a line (MAP-3). */
  readonly lit: ReadonlySet<string>;
  /** Lines that say the same as an earlier one between the same two (B-14). */
  readonly duplicates: ReadonlySet<string>;
  /** What the pen of the 略図 draws, and the name it gives. */
  readonly pen: SketchKind | 'rubber';
  readonly penLabel: string;
  readonly message: Message | undefined;
}

export const atFirst: UiState = {
  tool: 'select',
  selected: new Set(),
  current: undefined,
  editing: undefined,
  panel: undefined,
  question: undefined,
  carrying: false,
  lastKind: undefined,
  far: false,
  lit: new Set(),
  duplicates: new Set(),
  pen: 'road',
  penLabel: '',
  message: undefined,
};
