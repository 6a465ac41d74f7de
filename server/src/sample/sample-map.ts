import { aliasCounter, aliasOf } from '@yoriai/shared/boards/worry-map/alias';
import type { ageBands, livingTypes, signs } from '@yoriai/shared/boards/worry-map/cards';
import type { relationKinds, relationQualities } from '@yoriai/shared/boards/worry-map/links';
import { worryMap } from '@yoriai/shared/boards/worry-map/worry-map';
import type { SampleBoard, SampleCard, SampleLink } from './sample-board.ts';

/** A card of a worry map of the sample. */
export interface MapCard extends Pick<SampleCard, 'key' | 'text' | 'group' | 'by' | 'daysAgo'> {
  readonly kind: 'person' | 'need' | 'supporter' | 'resource' | 'voice';
  /** Left and top on the canvas. */
  readonly at: readonly [x: number, y: number];
  readonly ageBand?: (typeof ageBands)[number];
  readonly living?: (typeof livingTypes)[number];
  readonly signs?: readonly (typeof signs)[number][];
}

export interface MapLink extends SampleLink {
  readonly kind: (typeof relationKinds)[number];
  readonly quality?: (typeof relationQualities)[number];
}

export interface SampleMap extends Omit<SampleBoard, 'kind' | 'cards' | 'links' | 'counters'> {
  readonly cards: readonly MapCard[];
  readonly links: readonly MapLink[];
}

const widths = { person: 270, need: 240, supporter: 240, resource: 240, voice: 240 } as const;

/** Persons get their aliases in the order of the list, as the board would have given them (MAP-1). */
export function sampleMap({ cards, ...map }: SampleMap): SampleBoard {
  const persons = cards.filter((card) => card.kind === 'person').map((card) => card.key);
  return {
    ...map,
    kind: worryMap.name,
    cards: cards.map(({ at, ageBand, living, signs: seen, ...card }) => ({
      ...card,
      place: [...at, widths[card.kind]],
      ...(card.kind === 'person' && {
        fields: { alias: aliasOf(persons.indexOf(card.key) + 1), ageBand, living, signs: seen },
      }),
    })),
    counters: { [aliasCounter]: persons.length },
  };
}
