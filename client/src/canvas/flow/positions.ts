import type { Point } from '../line/outline.ts';
import type { BoardSession } from '../session/board-session.ts';
import { Glide, type Pace } from './glide.ts';

/** How long a card stays where another let go of it, until the document says where it rests. Milliseconds. */
const patience = 800;

/**
 * Where each card is drawn right now: in one's own hand, in another's hand, gliding, or where the document has it.
 */
export class Positions {
  readonly #session: BoardSession;
  readonly #moved: (ids: Iterable<string>) => void;
  readonly #glide: Glide;
  readonly #own = new Map<string, Point>();
  readonly #theirs = new Map<string, Point>();
  /** Where each card was drawn last; kept because the document has already changed when it tells. */
  readonly #drawn = new Map<string, Point>();
  readonly #letGo = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #stops: (() => void)[];

  constructor(session: BoardSession, pace: Pace, moved: (ids: Iterable<string>) => void) {
    this.#session = session;
    this.#moved = moved;
    this.#glide = new Glide(pace, moved);
    const { others } = session.document;
    this.#stops = [others.subscribe(() => this.#followHands()), session.onRest((cards) => this.#rest(cards))];
  }

  /** Takes up what others already hold; once whoever draws is ready to be told. */
  begin(): void {
    this.#followHands();
  }

  destroy(): void {
    for (const stop of this.#stops) stop();
    for (const timer of this.#letGo.values()) clearTimeout(timer);
  }

  at(id: string): Point {
    return this.#own.get(id) ?? this.#glide.at(id) ?? this.#theirs.get(id) ?? this.#resting(id);
  }

  /** One's own hand carries cards to here. */
  carry(places: ReadonlyMap<string, Point>): void {
    for (const [id, point] of places) {
      this.#glide.stop(id);
      this.#own.set(id, point);
    }
    this.#moved(places.keys());
  }

  letGo(ids: Iterable<string>): void {
    const all = [...ids];
    for (const id of all) this.#own.delete(id);
    this.#moved(all);
  }

  #resting(id: string): Point {
    const [x, y] = this.#session.placeOf(id);
    return { x, y };
  }

  /** The document says where cards rest. */
  #rest(ids: ReadonlySet<string>): void {
    for (const id of ids) {
      const from = this.#drawn.get(id);
      this.#forget(id);
      if (this.#session.editing) this.#glide.stop(id);
      else if (from) this.#glide.start(id, from, this.#resting(id));
    }
    this.#moved(ids);
  }

  /** Called by whoever draws. */
  drew(id: string, point: Point): void {
    this.#drawn.set(id, point);
  }

  #followHands(): void {
    const held = new Map<string, Point>();
    for (const { presence } of this.#session.document.others.get()) {
      for (const [id, [x, y]] of Object.entries(presence.dragging ?? {})) held.set(id, { x, y });
    }
    for (const [id, to] of held) {
      const before = this.#theirs.get(id);
      if (before?.x === to.x && before.y === to.y) continue;
      const from = this.#drawn.get(id) ?? this.#resting(id);
      this.#forget(id);
      this.#theirs.set(id, to);
      this.#glide.start(id, from, to);
    }
    for (const id of this.#theirs.keys()) if (!held.has(id)) this.#wait(id);
    this.#moved(held.keys());
  }

  #wait(id: string): void {
    if (this.#letGo.has(id)) return;
    const timer = setTimeout(() => {
      const from = this.#drawn.get(id);
      this.#forget(id);
      if (from) this.#glide.start(id, from, this.#resting(id));
      this.#moved([id]);
    }, patience);
    this.#letGo.set(id, timer);
  }

  #forget(id: string): void {
    clearTimeout(this.#letGo.get(id));
    this.#letGo.delete(id);
    this.#theirs.delete(id);
  }
}
