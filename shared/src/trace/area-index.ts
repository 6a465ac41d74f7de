import type { PlainBoard } from '../documents/board.ts';
import { parseDocumentName } from '../documents/names.ts';
import type { ConversionStep } from '../documents/provenance.ts';
import type { CardList, CardsOfArea, River, Trace } from './api.ts';
import { riverOf } from './river.ts';
import { type Standing, standingOf } from './standing.ts';
import { keyOf, type MaySee, traceThrough } from './trace.ts';
import type { Way } from './walk.ts';
import { type BoardOnShelf, type WayBoard, type WayCard, wayBoardOf } from './way-board.ts';

/** The other end of a conversion, as seen from one of its cards. */
interface OtherEnd {
  readonly board: string;
  readonly card: string;
  readonly cameOfThis: boolean;
}

/**
 * All boards of an area as one way from the voices to what was done, kept board by board: what one board changes costs
 * that board's cards and no others'. The order in which boards are taken makes no difference to any answer.
 */
export class AreaIndex implements Way {
  readonly #boards = new Map<string, WayBoard>();
  #conversions: ReadonlyMap<string, readonly OtherEnd[]> = new Map();
  #standing: Standing | undefined;

  /** Takes a board as it now is; one that was put away is forgotten (P12). */
  take(board: BoardOnShelf, plain: PlainBoard): void {
    this.#standing = undefined;
    if (board.away) this.#boards.delete(board.id);
    else this.#boards.set(board.id, wayBoardOf(board, plain));
  }

  forget(board: string): void {
    if (this.#boards.delete(board)) this.#standing = undefined;
  }

  /** Takes every conversion of the area anew; those that were taken back are not among them. */
  takeConversions(steps: Iterable<Pick<ConversionStep, 'from' | 'to'>>): void {
    const ends = new Map<string, OtherEnd[]>();
    const add = (at: End, other: End, cameOfThis: boolean): void => {
      const there = ends.get(keyOf(at));
      if (there) there.push({ ...other, cameOfThis });
      else ends.set(keyOf(at), [{ ...other, cameOfThis }]);
    };
    for (const step of steps) {
      const [from, to] = [endOf(step.from), endOf(step.to)];
      if (!from || !to) continue;
      add(from, to, true);
      add(to, from, false);
    }
    this.#conversions = ends;
    this.#standing = undefined;
  }

  /** The boards that were taken, as they stood on the shelf then. */
  boards(): ReadonlyMap<string, BoardOnShelf> {
    return new Map([...this.#boards].map(([id, { board }]) => [id, board]));
  }

  /** @returns undefined for a card that is not there, that may not be seen or that is no part of the way. */
  traceOf(board: string, card: string, maySee: MaySee): Trace | undefined {
    const centre = maySee(board) ? this.#boards.get(board)?.cards.get(card) : undefined;
    return centre && traceThrough(this, centre, maySee);
  }

  /** Exactly the cards that the river counts. */
  cardsOf(which: CardList, maySee: MaySee): CardsOfArea {
    return this.#stand().lists[which].filter(({ board }) => maySee(board));
  }

  /** @param now milliseconds since 1970 */
  river(now: number, maySee: MaySee): River {
    const boards = [...this.#boards.values()].map(({ board }) => board).filter(({ id }) => maySee(id));
    return riverOf(this.#stand(), boards, ({ board }) => maySee(board), now);
  }

  *cards(): Iterable<WayCard> {
    for (const { cards } of this.#boards.values()) yield* cards.values();
  }

  before(card: WayCard): Iterable<WayCard> {
    return this.#steps(card, card.before, false);
  }

  after(card: WayCard): Iterable<WayCard> {
    return this.#steps(card, card.after, true);
  }

  /** The steps on the card's own board, and those that conversions make; each other card once. */
  #steps(card: WayCard, own: ReadonlySet<WayCard>, forward: boolean): ReadonlySet<WayCard> {
    const ends = this.#conversions.get(keyOf(card.shown));
    if (!ends) return own;
    const others = new Set(own);
    for (const { board, card: id, cameOfThis } of ends) {
      const other = this.#boards.get(board)?.cards.get(id);
      if (!other || other === card) continue;
      // Where the stages do not say which of the two is nearer to the voices, what came of it is farther.
      const isAhead = other.rank === card.rank ? cameOfThis : other.rank > card.rank;
      if (isAhead === forward) others.add(other);
    }
    return others;
  }

  #stand(): Standing {
    this.#standing ??= standingOf(this, this.#boards.values());
    return this.#standing;
  }
}

type End = Pick<OtherEnd, 'board' | 'card'>;

function endOf({ document, card }: { document: string; card: string }): End | undefined {
  const name = parseDocumentName(document);
  return name?.family === 'board' ? { board: name.id, card } : undefined;
}
