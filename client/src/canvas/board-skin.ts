import type { Arrange, BoardKind } from '@yoriai/shared/boards/board-kind';
import type { Card } from '@yoriai/shared/boards/card';
import type { Column } from '@yoriai/shared/boards/columns';
import type { NewLink } from '@yoriai/shared/boards/edits/links';
import type { Link } from '@yoriai/shared/boards/link';
import type { ComponentType, ReactNode } from 'react';
import type { PictureGround } from '../picture/picture-ground.ts';
import type { Words } from '../words/use-words.tsx';
import type { WordKey } from '../words/words.ts';
import type { Outline, Point } from './line/outline.ts';
import type { LinePattern } from './line/pattern.ts';
import type { BoardSession } from './session/board-session.ts';

/** How a kind of card is called and shown: icon, word and the look's paper always go together (CAN-7). */
export interface CardSkin {
  readonly icon: string;
  readonly name: WordKey;
  /** One short word for the toolbar. */
  readonly tool: WordKey;
  readonly width: number;
  /** How high it is at least, in canvas units. @default as high as its words */
  readonly least?: number;
  /** Whether the first line is the name of the card and the rest lies under it. */
  readonly titled: boolean;
  readonly shape: 'pill' | 'folded' | 'round-end' | 'gable' | 'plain';
}

export interface FieldSkin {
  readonly name: WordKey;
  /** Words of what can be chosen; a field that is written has none. */
  readonly options?: Readonly<Record<string, WordKey>>;
  /** How one may write it, shown where nothing is written yet. */
  readonly example?: WordKey;
}

/** Something to think about on a card, said kindly; nothing happens by itself (B-12, B-13). */
export interface Hint {
  readonly text: WordKey;
  readonly act?: {
    readonly words: WordKey;
    readonly icon: string;
    readonly run: (session: BoardSession) => void;
  };
}

export interface QualitySkin {
  readonly name: WordKey;
  readonly pattern: LinePattern;
}

/** A column and the head that stays in sight over it, with one line that says what belongs there (NTI-1). */
export interface ColumnSkin extends Column {
  readonly icon: string;
  readonly title: WordKey;
  /** How many stand in it: {{n}}枚, {{n}}件. */
  readonly count: WordKey;
  readonly says: WordKey;
}

export interface BoardQuestionProps {
  readonly ids: readonly string[];
  /** What it is about; the board's own word. */
  readonly about: string;
  readonly onClose: () => void;
}

/** What a near card is made of, to be put together by the board. */
export interface FaceParts {
  readonly card: Card;
  /** Its words, or their editor: they must keep their place in the tree while they are written (CAN-6). */
  readonly words: ReactNode;
  /** Who is at it, where it came from. */
  readonly meta: ReactNode;
}

/** A board kind's part of the canvas: the one line in the client's registry. */
export interface BoardSkin {
  readonly kind: BoardKind;
  readonly cards: Readonly<Record<string, CardSkin>>;
  /** The kind that a double click, N or pasting makes at first. */
  readonly quick: string;
  readonly fields: Readonly<Record<string, FieldSkin>>;
  readonly linkKinds: Readonly<Record<string, WordKey>>;
  readonly qualities: Readonly<Record<string, QualitySkin>>;
  /** What a card is called in a list, a menu or by a screen reader. */
  nameOf(card: Card, words: Words): string;
  /** The letter in the ring of a pill. */
  ringOf(card: Card): string;
  /** What a card says of itself besides its words, in short: 80代・一人暮らし. */
  detailsOf(card: Card, words: Words): string;
  /** What a new line between two cards says until somebody chooses. */
  firstLink(from: Card, to: Card): Omit<NewLink, 'from' | 'to'>;
  /** The links that say the same as an earlier one (B-14). */
  duplicatesOf(links: Iterable<Link>): ReadonlySet<string>;
  /** What an empty board says, and the card it offers to put down. */
  readonly empty: {
    readonly title: WordKey;
    readonly text: WordKey;
    readonly act: WordKey;
    readonly kind: string;
    /** @default a person on an empty map */
    readonly Picture?: ComponentType;
  };
  /** What stands on a card that is lit up. */
  readonly litWord: WordKey;
  /** Signs of this board that only staff see, over the canvas and the list. */
  readonly StaffSigns?: ComponentType<{ readonly session: BoardSession }>;
  /** Signs of this board for everybody, over the canvas and the list: loose ends, filters. */
  readonly Signs?: ComponentType<{ readonly session: BoardSession }>;
  /** Whether people may draw a 略図 or lay a picture under the cards (MAP-4). */
  readonly sketch: boolean;
  /** From edge to edge the shortest way, from side to side between columns, or down from level to level. */
  readonly lines: 'around' | 'across' | 'down';
  /** Its columns, where cards stand in columns: nobody lays a card by hand, makes it wider or lines it up. */
  readonly columns?: readonly ColumnSkin[];
  /** A finer way to lay cards out than the kind's own, fetched when a board is opened. */
  readonly arrange?: () => Promise<Arrange>;
  /** What dropping cards at places means here. @default they lie where they were dropped */
  readonly drop?: (session: BoardSession, points: ReadonlyMap<string, Point>) => void;
  /** Drawn on the plane below the cards, in canvas units. */
  readonly Ground?: ComponentType;
  /** What the ground takes up around the cards, in canvas units: to be in sight with them. */
  readonly surroundings?: (session: BoardSession) => Omit<Outline, 'radius'>;
  /** Whether the ground draws the line between these two itself. */
  readonly drawnByGround?: (from: Card, to: Card) => boolean;
  /** Drawn over the plane, not moved with it, such as the heads of columns that stay in sight. */
  readonly Over?: ComponentType;
  /** Further lines on a card, under its words. */
  readonly CardExtra?: ComponentType<{ readonly card: Card }>;
  /** How a near card is put together, instead of kind, words and `CardExtra`. It says itself who put the card down. */
  readonly Face?: ComponentType<FaceParts>;
  /** What else can be done with several chosen cards at once. */
  readonly ManyActs?: ComponentType<{ readonly ids: readonly string[] }>;
  /** Asks what cards are to become on this board (`{ is: 'of-board' }`). */
  readonly Question?: ComponentType<BoardQuestionProps>;
  /** Further sections in the sheet of a card. */
  readonly PanelExtra?: ComponentType<{ readonly card: Card }>;
  readonly hintsOf?: (card: Card) => readonly Hint[];
  /** Lines under a card's words on paper. @default what it says of itself in short, and its written fields */
  readonly printed?: (card: Card, words: Words) => readonly string[];
  /** What is drawn below the cards on paper. @default the heads of its columns, if it has any */
  readonly pictureGround?: () => Promise<PictureGround>;
}
