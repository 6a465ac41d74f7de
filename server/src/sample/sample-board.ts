import type { turns } from '@yoriai/shared/boards/change-note';
import type { SketchKind } from '@yoriai/shared/boards/sketch-stroke';
import type { PlainBoard } from '@yoriai/shared/documents/board';
import { newBoard } from '@yoriai/shared/documents/fill-board';
import type { StaffNote } from '@yoriai/shared/documents/staff-notes';
import { newId } from '../keeping/new-id.ts';
import { dayIn, timeAgo } from './days.ts';

/** Content of the sample, as it is written down in this folder: keys instead of ids, days instead of times. */
export interface SampleCard {
  readonly key: string;
  readonly kind: string;
  readonly text: string;
  /** Left, top and width on the canvas; absent on boards that lay out their cards by themselves. */
  readonly place?: readonly [x: number, y: number, width: number];
  /** Key of the 表札 it lies under. */
  readonly group?: string;
  /** The fields of its kind, by name. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Who put it down, by role (P1). */
  readonly by: string;
  readonly daysAgo: number;
}

export interface SampleLink {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly quality?: string;
  readonly label?: string;
}

export interface SampleStroke {
  readonly kind: SketchKind;
  readonly points: readonly number[];
  readonly label?: string;
}

/** A dated note of change (LGM-2). */
export interface SampleNote {
  readonly card: string;
  readonly turn: (typeof turns)[number];
  readonly text: string;
  readonly by: string;
  readonly daysAgo: number;
}

export interface SampleBoard {
  /** By which the conversions name it. */
  readonly key: string;
  /** A board kind's name. */
  readonly kind: string;
  readonly title: string;
  readonly cards: readonly SampleCard[];
  readonly links: readonly SampleLink[];
  /** Title of each 表札, by key. */
  readonly groups: Readonly<Record<string, string>>;
  readonly sketch?: readonly SampleStroke[];
  readonly notes?: readonly SampleNote[];
  readonly counters?: Readonly<Record<string, number>>;
  /** What staff wrote down, by the key of the card. */
  readonly staffNotes?: Readonly<Record<string, string>>;
  readonly editedBy: string;
  readonly editedDaysAgo: number;
  readonly putAwayDaysAgo?: number;
}

export interface BuiltBoard {
  readonly board: PlainBoard;
  readonly staffNotes: readonly StaffNote[];
  /** The id of each card, by its key. */
  readonly ids: ReadonlyMap<string, string>;
}

/** The board and its staff notes as they go into documents, with fresh ids, dated back from now. */
export function buildSampleBoard(sample: SampleBoard, now: number): BuiltBoard {
  const { kind, title, cards, links, editedBy, editedDaysAgo } = sample;
  const last = { by: editedBy, at: timeAgo(now, editedDaysAgo) };
  const groups = new Map(Object.keys(sample.groups).map((key) => [key, newId('g_')]));
  const groupOf = ({ group }: SampleCard) => (group === undefined ? {} : { group: groups.get(group) });
  const template = {
    name: 'sample',
    title,
    cards: cards.map((card) => ({ ...card, fields: { ...card.fields, ...groupOf(card) } })),
    links,
  };
  const plain = newBoard(kind, title, template, { by: last.by, now: () => last.at, id: newId });
  const ids = new Map(cards.map((card, index) => [card.key, plain.cards[index]?.id ?? '']));
  return {
    ids,
    board: {
      ...plain,
      cards: plain.cards.map((card, index) => ({ ...card, ...handOf(cards[index], now, index) })),
      groups: Object.entries(sample.groups).map(([key, words]) => ({
        id: groups.get(key) ?? '',
        title: words,
        ...last,
      })),
      sketch: (sample.sketch ?? []).map((stroke) => ({ id: newId('s_'), ...stroke, ...last })),
      notes: (sample.notes ?? []).map(({ card, daysAgo, ...note }) => ({
        ...note,
        id: newId('n_'),
        card: ids.get(card) ?? '',
        on: dayIn(now, daysAgo),
        at: timeAgo(now, daysAgo),
      })),
      counters: { ...sample.counters },
    },
    staffNotes: Object.entries(sample.staffNotes ?? {}).map(([key, text]) => ({
      card: ids.get(key) ?? '',
      text,
      ...last,
    })),
  };
}

/** A card's own hand; cards of one day follow one another by a minute. */
function handOf(card: SampleCard | undefined, now: number, index: number): { by: string; at: number } {
  const { by = '', daysAgo = 0 } = card ?? {};
  return { by, at: timeAgo(now, daysAgo) - 3 * 60 * 60_000 + index * 60_000 };
}
