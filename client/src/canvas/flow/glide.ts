import type { Point } from '../line/outline.ts';

/** Where time and drawing come from; a test hands in its own. */
export interface Pace {
  now(): number;
  /** Calls once, before the next picture is drawn. */
  frame(callback: () => void): void;
  /** How long a card glides, in milliseconds; 0 where motion is not wanted. */
  duration(): number;
}

interface Way {
  readonly from: Point;
  readonly to: Point;
  readonly start: number;
}

/** Cards that others moved glide to where they are now; lines go along because they are drawn from the same points. */
export class Glide {
  readonly #ways = new Map<string, Way>();
  readonly #pace: Pace;
  readonly #moved: (ids: Iterable<string>) => void;
  #running = false;

  constructor(pace: Pace, moved: (ids: Iterable<string>) => void) {
    this.#pace = pace;
    this.#moved = moved;
  }

  /** @returns where a card is on its way, or undefined when it is at rest. */
  at(id: string): Point | undefined {
    const way = this.#ways.get(id);
    if (!way) return undefined;
    const share = Math.min(1, (this.#pace.now() - way.start) / this.#pace.duration());
    const eased = 1 - (1 - share) ** 3;
    return {
      x: way.from.x + (way.to.x - way.from.x) * eased,
      y: way.from.y + (way.to.y - way.from.y) * eased,
    };
  }

  start(id: string, from: Point, to: Point): void {
    this.#ways.delete(id);
    if (this.#pace.duration() <= 0 || (from.x === to.x && from.y === to.y)) return;
    this.#ways.set(id, { from, to, start: this.#pace.now() });
    this.#run();
  }

  stop(id: string): void {
    this.#ways.delete(id);
  }

  #run(): void {
    if (this.#running) return;
    this.#running = true;
    this.#pace.frame(() => this.#step());
  }

  #step(): void {
    this.#running = false;
    const moving = [...this.#ways.keys()];
    const now = this.#pace.now();
    for (const [id, way] of this.#ways) if (now - way.start >= this.#pace.duration()) this.#ways.delete(id);
    this.#moved(moving);
    if (this.#ways.size > 0) this.#run();
  }
}
