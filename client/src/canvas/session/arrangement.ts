import type { Arrange } from '@yoriai/shared/boards/board-kind';
import { byOrder } from '@yoriai/shared/documents/board';
import type { BoardView } from '@yoriai/shared/documents/board-view';
import type { Place } from '@yoriai/shared/documents/places';

const nowhere: ReadonlyMap<string, Place> = new Map();

/**
 * Where the cards lie that nobody laid by hand, on boards that lay them out by themselves. Worked out anew, once for
 * many changes, when a card, a line, a 表札, a place or the height of a card changed.
 */
export class Arrangement {
  places: ReadonlyMap<string, Place> = nowhere;
  readonly #view: BoardView;
  readonly #heightOf: (id: string) => number;
  readonly #moved: (ids: ReadonlySet<string>) => void;
  #arrange: Arrange | undefined;
  #waiting = false;

  constructor(
    view: BoardView,
    arrange: Arrange | undefined,
    heightOf: (id: string) => number,
    moved: (ids: ReadonlySet<string>) => void,
  ) {
    this.#view = view;
    this.#arrange = arrange;
    this.#heightOf = heightOf;
    this.#moved = moved;
  }

  /** The first layout; once whoever knows the heights can be asked. */
  begin(): void {
    this.places = this.#laidOut();
  }

  /** A better way of laying out arrived. */
  use(arrange: Arrange): void {
    this.#arrange = arrange;
    this.ask();
  }

  /** Something changed that may move cards. */
  ask(): void {
    if (!this.#arrange || this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      this.#again();
    });
  }

  #again(): void {
    const before = this.places;
    this.places = this.#laidOut();
    const moved = new Set(
      [...before.keys(), ...this.places.keys()].filter(
        (id) => String(before.get(id)) !== String(this.places.get(id)),
      ),
    );
    if (moved.size > 0) this.#moved(moved);
  }

  #laidOut(): ReadonlyMap<string, Place> {
    const { cards, links, groups, places } = this.#view;
    if (!this.#arrange) return nowhere;
    return this.#arrange({
      cards: [...cards.values()].filter((card) => card.away === undefined).sort(byOrder),
      links: [...links.values()],
      groups: [...groups.values()],
      placed: places,
      heightOf: (card) => this.#heightOf(card.id),
    });
  }
}
