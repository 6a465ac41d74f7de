import type { Audience } from '../access/audience.ts';
import type { Place } from '../documents/places.ts';
import type { RecordType } from '../documents/record.ts';
import type { Stage } from '../trace/stages.ts';
import type { Card } from './card.ts';
import type { CardGroup } from './group.ts';
import type { Link } from './link.ts';

/** Which of the look's seven papers a card is drawn on (look/README, Types). */
export type Paper = 'person' | 'trouble' | 'support' | 'place' | 'issue' | 'goal' | 'review';

export interface CardKind {
  readonly name: string;
  readonly paper: Paper;
  readonly type: RecordType<Card>;
  /** The fields of the kind beyond the base, in the order in which a form asks for them. */
  readonly fields: readonly CardField[];
  /** Where its cards stand on the way from a voice to what is done; absent for kinds that are no part of it. */
  readonly stage?: Stage | undefined;
  /** Said between two stages (共有, 検討 …): no stage of its own, but the way leads through it (CNV-4). */
  readonly between?: true;
}

/**
 * A field a person fills in. The alias is none: the board gives it. A `text` is written by several at once, like the
 * card's own words; `limit` is in characters as a reader counts them.
 */
export type CardField =
  | { readonly name: string; readonly input: 'one-of' | 'some-of'; readonly options: readonly string[] }
  | { readonly name: string; readonly input: 'text'; readonly limit: number };

/** What a board starts with when it is made from a template. Content is data of the area, in Japanese. */
export interface BoardTemplate {
  readonly name: string;
  readonly title: string;
  readonly cards: readonly TemplateCard[];
  readonly links: readonly { from: string; to: string; kind: string; quality?: string; label?: string }[];
}

export interface TemplateCard {
  /** Known within the template only; links name it. */
  readonly key: string;
  readonly kind: string;
  readonly text: string;
  /** Absent on boards that lay out their cards by themselves. */
  readonly place?: readonly [x: number, y: number, width: number] | undefined;
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** A kind of board: everything about it that is not how it is drawn. */
export interface BoardKind {
  readonly name: string;
  /** To whom it may be opened at most (domain.md §3.6: D2, D1). What goes to a wider kind is masked on its way (CNV-5, P10). */
  readonly audience: Exclude<Audience, 'staff'>;
  readonly cards: readonly CardKind[];
  readonly linkKinds: readonly string[];
  readonly linkQualities: readonly string[];
  readonly templates: readonly BoardTemplate[];
  /** @returns why these two may not be joined, or undefined. A link to itself is refused for every board kind. */
  refuseLink(from: Card, to: Card): LinkRefusal | undefined;
  /** What the server gives to cards that lack it (an alias); called inside a transaction of the board's document. */
  readonly give?: BoardGift;
  /** Lays out the cards that nobody laid by hand. Absent: every card lies where it was put. */
  readonly arrange?: Arrange;
}

export type LinkRefusal = 'link-to-itself' | 'link-not-of-this-board' | 'link-not-between-neighbours';

/** Where cards come to lie by themselves; pure, so that everybody sees the same. Cards put away are not asked about. */
export type Arrange = (board: ToArrange) => ReadonlyMap<string, Place>;

export interface ToArrange {
  /** Those in sight, in the order of the list. */
  readonly cards: readonly Card[];
  readonly links: readonly Link[];
  readonly groups: readonly CardGroup[];
  /** Where cards were laid by hand. */
  readonly placed: ReadonlyMap<string, Place>;
  /** How high a card is drawn, in canvas units. */
  heightOf(card: Card): number;
}

/** Values that only one hand may give, so that two people never give the same (MAP-1). */
export interface BoardGift {
  /** The cards still waiting, cheap to ask after each edit. */
  waiting(cards: Iterable<Card>): readonly Card[];
  /** The fields to set on each waiting card, and the counters to keep. */
  give(waiting: readonly Card[], counters: Readonly<Record<string, number>>): Gift;
}

export interface Gift {
  readonly fields: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly counters: Readonly<Record<string, number>>;
}

export type { Card, Link };
