import type { Box } from '@yoriai/shared/boards/edits/align';
import type { Hand } from '@yoriai/shared/boards/edits/hand';
import { type BoardDocument, boardSchema, schemaOf } from '@yoriai/shared/documents/board';
import { type BoardChange, BoardView } from '@yoriai/shared/documents/board-view';
import type { Place } from '@yoriai/shared/documents/places';
import type { DocumentConnection } from '../../collaboration/document-connection.ts';
import { type ValueStore, valueStore } from '../../collaboration/store.ts';
import { Topics } from '../../collaboration/topics.ts';
import type { Values } from '../../words/fill.ts';
import { textScale } from '../../words/reading.ts';
import type { WordKey } from '../../words/words.ts';
import type { BoardSkin } from '../board-skin.ts';
import type { Carry } from '../flow/carry.ts';
import type { Viewport } from '../flow/use-viewport.ts';
import { HandsOnCards } from '../presence/hands-on.ts';
import { Arrangement } from './arrangement.ts';
import { guessHeight } from './size.ts';
import { Steps } from './steps.ts';
import { atFirst, type UiState, type WrittenAt } from './ui-state.ts';

/** An edit of the board, made with this person's hand and followed by this person's undo. */
export type Edit<T> = (board: BoardDocument, hand: Hand, origin: unknown) => T;

/**
 * One person at one board: the document as values, what this person has in hand, and the one way in which edits go
 * into the document. 図 and 一覧 both work on it (CAN-4).
 */
export class BoardSession {
  readonly document: DocumentConnection;
  readonly view: BoardView;
  readonly skin: BoardSkin;
  readonly hand: Hand;
  readonly ui: ValueStore<UiState> = valueStore(atFirst);
  /** What もとに戻す takes back, one after the other. */
  readonly steps: Steps;
  /** Told by card, link or group id; `cards`, `links`, `groups`, `sketch`, `places` and `meta` for any of them. */
  readonly topics = new Topics();
  /** What the others have in hand. */
  readonly hands: HandsOnCards;
  /** Heights as they were drawn, by card. */
  readonly #heights = new Map<string, number>();
  readonly #arrangement: Arrangement;
  readonly #onRest = new Set<(cards: ReadonlySet<string>) => void>();
  /** The canvas, while it is shown. */
  viewport: Viewport | undefined;
  /** What the hand on the canvas carries, while the canvas is shown. */
  carry: Carry | undefined;
  /** Where the canvas was left, so that 一覧 and back again leads to the same spot. */
  lookedAt: { readonly x: number; readonly y: number; readonly zoom: number } | undefined;
  #editing = false;
  readonly #stop: () => void;
  #message = 0;

  constructor(document: DocumentConnection, skin: BoardSkin, hand: Hand) {
    this.document = document;
    this.skin = skin;
    this.hand = hand;
    this.view = new BoardView(document.doc);
    this.steps = new Steps(document.undo);
    this.hands = new HandsOnCards(document.others);
    this.#arrangement = new Arrangement(
      this.view,
      skin.kind.arrange,
      (id) => this.heightOf(id),
      (ids) => this.#rest(ids),
    );
    this.#arrangement.begin();
    void skin.arrange?.().then((arrange) => this.#arrangement.use(arrange));
    this.#markDuplicates();
    this.#stop = this.view.subscribe((change) => this.#tell(change));
  }

  destroy(): void {
    this.#stop();
    this.steps.destroy();
    this.hands.destroy();
    this.view.destroy();
  }

  /** Whether an own edit is being applied right now: what is drawn follows the hand and does not glide. */
  get editing(): boolean {
    return this.#editing;
  }

  /** Whether cards are carried by keys. */
  get carrying(): boolean {
    return this.ui.get().carrying;
  }

  /** Nothing is written while the document is not there, is only for reading, or has a newer form (HOST-7). */
  get writable(): boolean {
    const { is } = this.document.state.get();
    if (is === 'loading' || is === 'read-only' || is === 'refused') return false;
    return schemaOf(this.view.board.meta) <= boardSchema;
  }

  /** @returns undefined when nothing may be written. */
  edit<T>(make: Edit<T>): T | undefined {
    if (!this.writable) return undefined;
    this.#editing = true;
    try {
      return make(this.view.board, this.hand, this.document.undo.origin);
    } finally {
      this.#editing = false;
    }
  }

  show(change: Partial<UiState>): void {
    this.ui.set({ ...this.ui.get(), ...change });
  }

  /** Begins to write on a card: on the card itself where it is in sight and near, else in the panel. */
  write(id: string, at: WrittenAt): void {
    if (!this.writable) return;
    const inPanel = at === 'card' && (this.ui.get().far || !this.viewport);
    this.show({
      current: id,
      editing: { id, at: inPanel ? 'panel' : at },
      ...(inPanel ? { panel: { is: 'card', id } } : {}),
    });
  }

  say(key: WordKey, values?: Values): void {
    this.#message += 1;
    this.show({ message: { key, values, again: this.#message } });
  }

  placeOf(id: string): Place {
    return (
      (this.skin.columns ? undefined : this.view.places.get(id)) ??
      this.#arrangement.places.get(id) ?? [
        0,
        0,
        this.skin.cards[this.view.cards.get(id)?.kind ?? '']?.width ?? 232,
      ]
    );
  }

  /** Where the board's own layout has something; also the room it keeps for what is still to come. */
  arrangedAt(id: string): Place | undefined {
    return this.#arrangement.places.get(id);
  }

  heightOf(id: string): number {
    const known = this.#heights.get(id);
    if (known !== undefined) return known;
    const card = this.view.cards.get(id);
    return card ? guessHeight(card, this.skin.cards[card.kind], this.placeOf(id)[2], textScale()) : 84;
  }

  /** A card was drawn and measured. @returns whether that is news. */
  measured(id: string, height: number): boolean {
    if (Math.abs((this.#heights.get(id) ?? -1) - height) < 0.5) return false;
    this.#heights.set(id, height);
    this.#arrangement.ask();
    return true;
  }

  /** Told which cards came to rest somewhere else, by a hand or by themselves. @returns the function that ends it. */
  onRest(listener: (cards: ReadonlySet<string>) => void): () => void {
    this.#onRest.add(listener);
    return () => this.#onRest.delete(listener);
  }

  #rest(ids: ReadonlySet<string>): void {
    for (const listener of this.#onRest) listener(ids);
    this.topics.tell(['places', ...[...ids].map((id) => `place ${id}`)]);
  }

  boxOf(id: string): Box {
    return { place: this.placeOf(id), height: this.heightOf(id) };
  }

  #markDuplicates(): void {
    const duplicates = this.skin.duplicatesOf(this.view.links.values());
    const before = this.ui.get().duplicates;
    if (before.size !== duplicates.size || [...duplicates].some((id) => !before.has(id)))
      this.show({ duplicates });
  }

  #tell(change: BoardChange): void {
    if (change.links.size > 0) this.#markDuplicates();
    const topics: string[] = [];
    for (const name of ['cards', 'links', 'groups', 'sketch', 'notes'] as const) {
      const ids = change[name];
      if (ids.size > 0) topics.push(name, ...ids);
    }
    if (change.meta) topics.push('meta');
    this.topics.tell(topics);
    if (change.places.size > 0) this.#rest(change.places);
    this.#arrangement.ask();
  }
}
