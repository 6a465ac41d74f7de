import type { SketchKind } from '@yoriai/shared/boards/sketch-stroke';
import { aliasCounter, aliasOf } from '@yoriai/shared/boards/worry-map/alias';
import type { ageBands, livingTypes, signs } from '@yoriai/shared/boards/worry-map/cards';
import type { relationKinds, relationQualities } from '@yoriai/shared/boards/worry-map/links';
import { worryMap } from '@yoriai/shared/boards/worry-map/worry-map';
import type { PlainBoard } from '@yoriai/shared/documents/board';
import { newBoard } from '@yoriai/shared/documents/fill-board';
import type { StaffNote } from '@yoriai/shared/documents/staff-notes';
import { newId } from '../keeping/new-id.ts';

/** Content of the sample, as it is written down in this folder: keys instead of ids, days instead of times. */
export interface SampleCard {
  readonly key: string;
  readonly kind: 'person' | 'need' | 'supporter' | 'resource' | 'voice';
  /** Left and top on the canvas. */
  readonly at: readonly [x: number, y: number];
  readonly text: string;
  /** Key of the 表札 it lies under. */
  readonly group?: string;
  readonly ageBand?: (typeof ageBands)[number];
  readonly living?: (typeof livingTypes)[number];
  readonly signs?: readonly (typeof signs)[number][];
  /** Who put it down, by role (P1). */
  readonly by: string;
  readonly daysAgo: number;
}

export interface SampleLink {
  readonly from: string;
  readonly to: string;
  readonly kind: (typeof relationKinds)[number];
  readonly quality?: (typeof relationQualities)[number];
  readonly label?: string;
}

export interface SampleStroke {
  readonly kind: SketchKind;
  readonly points: readonly number[];
  readonly label?: string;
}

export interface SampleBoard {
  readonly title: string;
  readonly cards: readonly SampleCard[];
  readonly links: readonly SampleLink[];
  /** Title of each 表札, by key. */
  readonly groups: Readonly<Record<string, string>>;
  readonly sketch: readonly SampleStroke[];
  /** What staff wrote down, by the key of the card. */
  readonly staffNotes: Readonly<Record<string, string>>;
  readonly editedBy: string;
  readonly editedDaysAgo: number;
  readonly putAwayDaysAgo?: number;
}

const dayMs = 24 * 60 * 60_000;
const widths = { person: 270, need: 240, supporter: 240, resource: 240, voice: 240 } as const;

/** The board and its staff notes as they go into documents; persons get their aliases in the order of the list. */
export function buildSampleBoard(
  sample: SampleBoard,
  now: number,
): { readonly board: PlainBoard; readonly staffNotes: readonly StaffNote[] } {
  const { cards, links, editedBy, editedDaysAgo } = sample;
  const first = { by: editedBy, at: now - editedDaysAgo * dayMs };
  const groups = new Map(Object.keys(sample.groups).map((key) => [key, newId('g_')]));
  const persons = cards.filter((card) => card.kind === 'person').map((card) => card.key);

  const fieldsOf = ({ key, kind, group, ageBand, living, signs }: SampleCard): Record<string, unknown> => ({
    ...(kind === 'person' ? { alias: aliasOf(persons.indexOf(key) + 1), ageBand, living, signs } : {}),
    ...(group === undefined ? {} : { group: groups.get(group) }),
  });
  const template = {
    name: 'sample',
    title: sample.title,
    cards: cards.map((card) => ({
      key: card.key,
      kind: card.kind,
      text: card.text,
      place: [...card.at, widths[card.kind]] as const,
      fields: fieldsOf(card),
    })),
    links: [...links],
  };
  const plain = newBoard(worryMap.name, sample.title, template, {
    by: first.by,
    now: () => first.at,
    id: newId,
  });
  const ids = new Map(cards.map((card, index) => [card.key, plain.cards[index]?.id ?? '']));
  return {
    board: {
      ...plain,
      cards: plain.cards.map((card, index) => ({ ...card, ...handOf(cards[index], now, index) })),
      groups: Object.entries(sample.groups).map(([key, title]) => ({
        id: groups.get(key) ?? '',
        title,
        ...first,
      })),
      sketch: sample.sketch.map((stroke) => ({ id: newId('s_'), ...stroke, ...first })),
      counters: { [aliasCounter]: persons.length },
    },
    staffNotes: Object.entries(sample.staffNotes).map(([key, text]) => ({
      card: ids.get(key) ?? '',
      text,
      ...first,
    })),
  };
}

/** A card's own hand; cards of one day follow one another by a minute. */
function handOf(card: SampleCard | undefined, now: number, index: number): { by: string; at: number } {
  const { by = '', daysAgo = 0 } = card ?? {};
  return { by, at: now - daysAgo * dayMs - 3 * 60 * 60_000 + index * 60_000 };
}
