import type { Thumbnail } from '@yoriai/shared/areas/area';
import type { BoardKind } from '@yoriai/shared/boards/board-kind';
import type { Card } from '@yoriai/shared/boards/card';
import { boardKind } from '@yoriai/shared/boards/registry';
import { whereCardsLie } from '@yoriai/shared/boards/where-cards-lie';
import type { PlainBoard } from '@yoriai/shared/documents/board';
import type { Place } from '@yoriai/shared/documents/places';

/** The frame of a thumbnail (shared/areas/area.ts). */
const frame = { width: 100, height: 60, margin: 4 } as const;
const room = { width: frame.width - 2 * frame.margin, height: frame.height - 2 * frame.margin } as const;
/** A single card is not blown up beyond this. */
const largest = 0.1;
/** What a card is taken to be high: the document does not hold heights. */
const cardHeight = 100;
/** More than this cannot be told apart in so small a picture. */
const mostBoxes = 150;
const mostLines = 150;
/** So many cards of one kind are laid out at most: a longer row or column shows no more, and laying out takes its time. */
const mostLaidOut = 40;

/** A small picture of what really lies on the board: boxes and lines, no words. */
export function thumbnailOf(board: PlainBoard): Thumbnail {
  const kind = boardKind(board.kind);
  const spots = new Map(spotsOf(board, kind).slice(0, mostBoxes));
  const scale = scaleOf([...spots.values()]);
  const papers = new Map(kind?.cards.map(({ name, paper }) => [name, paper]));
  const centre = (id: string) => {
    const spot = spots.get(id);
    return spot && [scale.x(spot.x + spot.w / 2), scale.y(spot.y + spot.h / 2)];
  };
  return {
    boxes: [...spots.values()].map(({ x, y, w, h, kind }) => ({
      x: scale.x(x),
      y: scale.y(y),
      w: scale.length(w),
      h: scale.length(h),
      paper: papers.get(kind) ?? '',
    })),
    lines: board.links
      .flatMap(({ from, to, quality }) => {
        const [[x1, y1] = [], [x2, y2] = []] = [centre(from), centre(to)];
        if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return [];
        return [{ x1, y1, x2, y2, strong: quality === 'strong' }];
      })
      .slice(0, mostLines),
  };
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly kind: string;
}

/** The cards in sight, where they were laid by hand or lie by themselves. */
function spotsOf(board: PlainBoard, kind: BoardKind | undefined): readonly [string, Spot][] {
  const cards = board.cards.filter((card) => card.away === undefined);
  const places = whereCardsLie(kind, { ...board, cards: firstOfEachKind(cards) }, cardHeight);
  const spots = cards.flatMap((card): [string, Spot][] => {
    const place = places.get(card.id);
    return place ? [[card.id, spotAt(place, card.kind)]] : [];
  });
  return kind?.arrange ? uppermost(spots) : spots;
}

function firstOfEachKind(cards: readonly Card[]): readonly Card[] {
  const counts = new Map<string, number>();
  return cards.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= mostLaidOut;
  });
}

const spotAt = ([x, y, w]: Place, kind: string): Spot => ({ x, y, w, h: cardHeight, kind });

/** What lies by itself may grow very long; its upper part stands for it. */
function uppermost(spots: readonly [string, Spot][]): readonly [string, Spot][] {
  const { top, width } = boundsOf(spots.map(([, spot]) => spot));
  const depth = Math.max(room.height / largest, (width * room.height) / room.width);
  return spots.filter(([, spot]) => spot.y + spot.h <= top + depth);
}

function boundsOf(spots: readonly Spot[]) {
  const left = Math.min(...spots.map((spot) => spot.x));
  const top = Math.min(...spots.map((spot) => spot.y));
  const width = Math.max(...spots.map((spot) => spot.x + spot.w)) - left;
  const height = Math.max(...spots.map((spot) => spot.y + spot.h)) - top;
  return { left, top, width, height };
}

/** Fits everything into the frame, in proportion and in its middle. */
function scaleOf(spots: readonly Spot[]) {
  const { left, top, width, height } = boundsOf(spots);
  const factor = Math.min(room.width / width, room.height / height, largest);
  const [restX, restY] = [(frame.width - width * factor) / 2, (frame.height - height * factor) / 2];
  return {
    x: (x: number) => rounded((x - left) * factor + restX),
    y: (y: number) => rounded((y - top) * factor + restY),
    length: (length: number) => rounded(length * factor),
  };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
