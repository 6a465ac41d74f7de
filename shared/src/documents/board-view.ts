import type * as Y from 'yjs';
import type { Card } from '../boards/card.ts';
import { type ChangeNote, changeNoteType } from '../boards/change-note.ts';
import { type CardGroup, groupType } from '../boards/group.ts';
import { type Link, linkType } from '../boards/link.ts';
import { type SketchStroke, sketchStrokeType } from '../boards/sketch-stroke.ts';
import { type BoardDocument, kindNameOf, openBoard, readCard, readEntry } from './board.ts';
import { cardsOfTexts, cardTextPrefix } from './card-texts.ts';
import { followTexts } from './changed-texts.ts';
import { keepReadings } from './keep-readings.ts';
import type { Place } from './places.ts';
import type { Problem, Reading } from './record.ts';
import { touchedEntries } from './touched-entries.ts';

/** What one transaction changed, by id, so that a page redraws one card and not the board. */
export interface BoardChange {
  readonly cards: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly sketch: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly meta: boolean;
}

const nothing: ReadonlySet<string> = new Set();
const noChange: BoardChange = {
  cards: nothing,
  links: nothing,
  groups: nothing,
  sketch: nothing,
  notes: nothing,
  places: nothing,
  meta: false,
};

/**
 * The board as values, kept up to date from the document's events: an entry that did not change keeps its identity.
 * It equals `readBoard` at every moment (the fuzz compares them).
 */
export class BoardView {
  readonly board: BoardDocument;
  readonly cards = new Map<string, Card>();
  readonly links = new Map<string, Link>();
  readonly groups = new Map<string, CardGroup>();
  readonly sketch = new Map<string, SketchStroke>();
  readonly notes = new Map<string, ChangeNote>();
  places: ReadonlyMap<string, Place> = new Map();
  readonly #problems = new Map<string, Problem>();
  readonly #listeners = new Set<(change: BoardChange) => void>();
  readonly #stops: (() => void)[] = [];

  constructor(doc: Y.Doc) {
    this.board = openBoard(doc);
    this.#follow('cards', this.cards, this.board.cards, (id, entry) => readCard(this.kind, id, entry));
    this.#follow('links', this.links, this.board.links, (id, entry) => readEntry(linkType, id, entry));
    this.#follow('groups', this.groups, this.board.groups, (id, entry) => readEntry(groupType, id, entry));
    this.#follow('sketch', this.sketch, this.board.sketch, (id, entry) =>
      readEntry(sketchStrokeType, id, entry),
    );
    this.#follow('notes', this.notes, this.board.notes, (id, entry) => readEntry(changeNoteType, id, entry));
    this.#followTexts();
    this.#followPlaces();
    this.#followMeta();
  }

  get kind(): string {
    return kindNameOf(this.board);
  }

  get title(): string {
    return String(this.board.meta.get('title') ?? '');
  }

  /** Entries that were left out, by record and id. */
  get problems(): readonly Problem[] {
    return [...this.#problems.values()];
  }

  /** @returns the function that ends the subscription. */
  subscribe(listener: (change: BoardChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  destroy(): void {
    for (const stop of this.#stops) stop();
    this.#listeners.clear();
  }

  #follow<T>(
    name: 'cards' | 'links' | 'groups' | 'sketch' | 'notes',
    values: Map<string, T>,
    source: Y.Map<unknown>,
    read: (id: string, entry: unknown) => Reading<T>,
  ): void {
    const kept = {
      record: name,
      values,
      problems: this.#problems,
      source,
      read: (id: string) => read(id, source.get(id)),
    };
    const refresh = (ids: Iterable<string>): void => keepReadings(ids, kept);
    const onEvents = (events: Y.YEvent<Y.AbstractType<unknown>>[]): void => {
      const ids = touchedEntries(events);
      refresh(ids);
      this.#tell({ ...noChange, [name]: ids });
    };
    refresh(source.keys());
    source.observeDeep(onEvents as never);
    this.#stops.push(() => source.unobserveDeep(onEvents as never));
    if (name === 'cards') this.#readCards = refresh;
  }

  #readCards: (ids: Iterable<string>) => void = () => {};

  /** The texts of a card beside its words stand at the top of the document, not in the card. */
  #followTexts(): void {
    const stop = followTexts(this.board.doc, cardTextPrefix, (names) => {
      const cards = cardsOfTexts(names);
      this.#readCards(cards);
      this.#tell({ ...noChange, cards });
    });
    this.#stops.push(stop);
  }

  #followPlaces(): void {
    const { places } = this.board;
    const onEvent = (): void => {
      const before = this.places;
      this.places = places.read();
      const changed = new Set(
        [...before.keys(), ...this.places.keys()].filter((id) => {
          const [was, is] = [before.get(id), this.places.get(id)];
          return was !== is && String(was) !== String(is);
        }),
      );
      if (changed.size > 0) this.#tell({ ...noChange, places: changed });
    };
    this.places = places.read();
    places.entries.observe(onEvent);
    this.#stops.push(() => places.entries.unobserve(onEvent));
  }

  #followMeta(): void {
    const { meta } = this.board;
    const onEvent = (event: Y.YMapEvent<unknown>): void => {
      // Which fields a card may have depends on the board's kind, which arrives with the first sync.
      if (event.keysChanged.has('kind')) this.#readCards([...this.board.cards.keys()]);
      this.#tell({
        ...noChange,
        cards: event.keysChanged.has('kind') ? new Set(this.cards.keys()) : nothing,
        meta: true,
      });
    };
    meta.observe(onEvent);
    this.#stops.push(() => meta.unobserve(onEvent));
  }

  #tell(change: BoardChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}
