import type { NodePositionChange } from '@xyflow/react';
import { dropCards } from '../commands/move.ts';
import type { Point } from '../line/outline.ts';
import type { BoardSession } from '../session/board-session.ts';
import type { FlowModel } from './flow-model.ts';

/** A move shorter than this is none; canvas units. */
const tremble = 3;

/**
 * Cards in the hand. While they are carried their places travel by presence only; the document gets the place where
 * they come to rest (ENGINE, trap 16). Carrying a 表札 carries the cards under it.
 */
export class Carry {
  readonly #session: BoardSession;
  readonly #model: FlowModel;
  readonly #carried = new Map<string, Point>();
  /** Where a 表札 and its cards lay when it was taken up. */
  readonly #groups = new Map<string, { readonly frame: Point; readonly cards: ReadonlyMap<string, Point> }>();

  constructor(session: BoardSession, model: FlowModel) {
    this.#session = session;
    this.#model = model;
  }

  /** Takes in what React Flow reports of a drag. */
  follow(changes: readonly NodePositionChange[]): void {
    for (const { id, position, dragging } of changes) {
      if (!dragging || !position) continue;
      if (this.#session.view.groups.has(id)) this.#followGroup(id, position);
      else this.#carried.set(id, position);
    }
    if (this.#carried.size === 0) return;
    if (changes.some((change) => change.dragging === false)) this.#letGo();
    else {
      this.#hold();
      this.#show();
    }
  }

  /** Takes cards up without a pointer: the arrow keys carry them (CAN-3). */
  lift(ids: Iterable<string>): void {
    for (const id of ids) this.#carried.set(id, this.#model.positions.at(id));
  }

  by(dx: number, dy: number): void {
    for (const [id, { x, y }] of this.#carried) this.#carried.set(id, { x: x + dx, y: y + dy });
    this.#show();
  }

  /** Puts the cards back where they came from. */
  putBack(): void {
    const carried = [...this.#carried.keys()];
    this.#carried.clear();
    this.#groups.clear();
    this.#model.positions.letGo(carried);
    this.#session.document.setPresence({ dragging: null });
  }

  drop(): void {
    const carried = new Map(this.#carried);
    this.#carried.clear();
    this.#groups.clear();
    if (carried.size === 0) return;
    if ([...carried].some(([id, to]) => this.#movedFar(id, to))) dropCards(this.#session, carried);
    this.#model.positions.letGo(carried.keys());
    this.#session.document.setPresence({ dragging: null });
  }

  /** The pointer has cards in it: whoever may take them in shows itself. */
  #hold(): void {
    if (this.#session.ui.get().held) return;
    if (![...this.#carried].some(([id, to]) => this.#movedFar(id, to))) return;
    this.#session.show({ held: [...this.#carried.keys()] });
  }

  /** Over the tab of another board the cards go back to where they lay, and the person is asked (CNV-1). */
  #letGo(): void {
    const { held = [], over } = this.#session.ui.get();
    this.#session.show({ held: undefined, over: undefined });
    if (!over) {
      this.drop();
      return;
    }
    this.putBack();
    this.#session.show({ question: { is: 'convert', ids: held, to: over } });
  }

  /** A click with an unsteady hand is no move. */
  #movedFar(id: string, { x, y }: Point): boolean {
    const [restX, restY] = this.#session.placeOf(id);
    return Math.hypot(x - restX, y - restY) >= tremble;
  }

  #show(): void {
    this.#model.positions.carry(this.#carried);
    const places = [...this.#carried].map(([id, { x, y }]) => [id, [Math.round(x), Math.round(y)]] as const);
    this.#session.document.setPresence({
      dragging: Object.fromEntries(places) as Record<string, [number, number]>,
    });
  }

  #followGroup(id: string, to: Point): void {
    const start = this.#groups.get(id) ?? this.#takeUp(id);
    if (!start) return;
    for (const [card, from] of start.cards)
      this.#carried.set(card, { x: from.x + to.x - start.frame.x, y: from.y + to.y - start.frame.y });
  }

  #takeUp(id: string) {
    const frame = this.#model.nodes.get().find((node) => node.id === id)?.position;
    if (!frame) return undefined;
    const members = [...this.#session.view.cards.values()].filter((card) => card.group === id);
    const start = {
      frame,
      cards: new Map(members.map((card) => [card.id, this.#model.positions.at(card.id)])),
    };
    this.#groups.set(id, start);
    return start;
  }
}
