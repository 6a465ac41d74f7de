import type { WayEnd, Ways } from '@yoriai/shared/conversions/api';
import { parseDocumentName } from '@yoriai/shared/documents/names';
import { type ConversionRecord, type ConversionStep, stepsOf } from '@yoriai/shared/documents/provenance';
import type { Catalogue, CatalogueEntry } from '../areas/catalogue.ts';
import type { CardState, CardStates } from './card-states.ts';

export interface WaysAsked {
  readonly area: Catalogue;
  /** The board whose cards are asked about, by the name of its document. */
  readonly document: string;
  readonly records: readonly ConversionRecord[];
  readonly states: CardStates;
  /** Whether this reader may know of the board behind a document. */
  mayKnow(document: string): boolean;
}

/** Where the cards of a board came from and what became of them, as far as this reader may know (CNV-2, P10). */
export async function waysOf({ area, document, records, states, mayKnow }: WaysAsked): Promise<Ways> {
  const about = records
    .filter(({ from, to }) => to.document === document || from.some((it) => it.document === document))
    .flatMap((record) => stepsOf(record).map((step) => ({ record, step })));
  const known = await statesOfAll(
    states,
    about.flatMap(({ step }) => [step.from, step.to]),
  );
  const end = (record: ConversionRecord, step: ConversionStep, other: Spot): WayEnd => {
    if (!mayKnow(other.document)) return { ...unknown, conversion: record.id };
    const entry = entryOf(area, other.document);
    const state = entry && known.get(keyOf(other));
    return {
      conversion: record.id,
      board: entry?.id ?? '',
      boardKind: entry?.kind ?? '',
      boardTitle: entry?.title ?? '',
      card: other.card,
      kind: state?.kind ?? '',
      text: state?.text ?? '',
      state: !entry || !state ? 'gone' : entry.away !== undefined || state.away ? 'away' : 'there',
      changed: hasChanged(record, step, known.get(keyOf(step.from))),
    };
  };
  return {
    origins: byCard(
      about,
      (step) => (step.to.document === document ? step.to.card : undefined),
      (it) => end(it.record, it.step, it.step.from),
    ),
    became: byCard(
      about,
      (step) => (step.from.document === document ? step.from.card : undefined),
      (it) => end(it.record, it.step, it.step.to),
    ),
  };
}

type Spot = ConversionStep['from'];
interface About {
  readonly record: ConversionRecord;
  readonly step: ConversionStep;
}

/** What a reader is told of an end that is not theirs: that there is one (P10). */
const unknown: Omit<WayEnd, 'conversion'> = {
  board: '',
  boardKind: '',
  boardTitle: '',
  card: '',
  kind: '',
  text: '',
  state: 'hidden',
  changed: false,
};

const keyOf = ({ document, card }: Spot): string => `${document}#${card}`;

/** Only boards of this area: what a file or a page made up leads nowhere (P33). */
function entryOf(area: Catalogue, document: string): CatalogueEntry | undefined {
  const name = parseDocumentName(document);
  return name?.family === 'board' ? area.boards.find((it) => it.id === name.id) : undefined;
}

function hasChanged(record: ConversionRecord, step: ConversionStep, source: CardState | undefined): boolean {
  const seen = record.from.find((it) => it.card === step.from.card)?.seen;
  return source !== undefined && source.hash !== seen;
}

async function statesOfAll(
  states: CardStates,
  spots: readonly Spot[],
): Promise<ReadonlyMap<string, CardState>> {
  const known = new Map<string, CardState>();
  for (const document of new Set(spots.map((spot) => spot.document))) {
    const cards = new Set(spots.filter((spot) => spot.document === document).map(({ card }) => card));
    for (const [card, state] of await states.of(document, cards)) known.set(keyOf({ document, card }), state);
  }
  return known;
}

function byCard(
  about: readonly About[],
  cardOf: (step: ConversionStep) => string | undefined,
  endOf: (about: About) => WayEnd,
): Readonly<Record<string, readonly WayEnd[]>> {
  const ends = new Map<string, WayEnd[]>();
  for (const it of about) {
    const card = cardOf(it.step);
    if (card !== undefined) ends.set(card, [...(ends.get(card) ?? []), endOf(it)]);
  }
  return Object.fromEntries(ends);
}
