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
  | { readonly is: 'rename-group'; readonly id: string }
  /** A question that only this kind of board asks. */
  | { readonly is: 'of-board'; readonly ids: readonly string[]; readonly about: string }
  /** Cards out of pasted lines; without any, one is asked to paste them. */
  | { readonly is: 'paste'; readonly pasted?: string }
  /** ほかの紙へ: what the cards become, and on which board, as far as that was chosen. */
  | { readonly is: 'convert'; readonly ids: readonly string[]; readonly to?: OtherBoard | undefined };

/** A board that the hand carries cards to. */
export interface OtherBoard {
  readonly board: string;
}

export interface AskedCards {
  readonly cards: ReadonlySet<string>;
  readonly word: WordKey;
}

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
  /** Cards that the pointer carries. */
  readonly held: readonly string[] | undefined;
  /** Where the pointer carries them over, if that is no place on the plane: another board's tab (CNV-1). */
  readonly over: OtherBoard | undefined;
  /** The kind of card that was put down last; a double click makes another of it. */
  readonly lastKind: string | undefined;
  /** Seen from a distance: cards are drawn simply. */
  readonly far: boolean;
  /** Cards that are lit up, such as persons without a line (MAP-3). */
  readonly lit: ReadonlySet<string>;
  /** Cards that the address asks to light up, and what stands on them (AREA-4). */
  readonly asked: AskedCards | undefined;
  /** Cards that step back because one looks at others; for oneself only. */
  readonly dimmed: ReadonlySet<string>;
  /** The card that lies opened on the board to be worked out, with what it comes from beside it (NTI-2). */
  readonly desk: string | undefined;
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
  held: undefined,
  over: undefined,
  lastKind: undefined,
  far: false,
  lit: new Set(),
  asked: undefined,
  dimmed: new Set(),
  desk: undefined,
  duplicates: new Set(),
  pen: 'road',
  penLabel: '',
  message: undefined,
};
