import type { Thumbnail } from '@yoriai/shared/areas/area';
import { boardKind } from '@yoriai/shared/boards/registry';
import type { PlainBoard } from '@yoriai/shared/documents/board';

/** The frame of a thumbnail (shared/areas/area.ts). */
const frame = { width: 100, height: 60, margin: 4 } as const;
/** What a card is taken to be high: the document does not hold heights. */
const cardHeight = 100;
/** More than this cannot be told apart in so small a picture. */
const mostBoxes = 150;
const mostLines = 150;

/** A small picture of what really lies on the board: boxes and lines, no words. */
export function thumbnailOf(board: PlainBoard): Thumbnail {
  const shown = board.cards
    .filter((card) => card.away === undefined && board.places[card.id])
    .slice(0, mostBoxes);
  const spots = new Map(
    shown.map((card) => {
      const [x, y, w] = board.places[card.id] ?? [0, 0, 240];
      return [card.id, { x, y, w, h: cardHeight, kind: card.kind }];
    }),
  );
  const scale = scaleOf([...spots.values()]);
  const papers = new Map(boardKind(board.kind)?.cards.map((kind) => [kind.name, kind.paper]));
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
}

/** Fits everything into the frame, in proportion and in its middle; a single card is not blown up. */
function scaleOf(spots: readonly Spot[]) {
  const left = Math.min(...spots.map((spot) => spot.x));
  const top = Math.min(...spots.map((spot) => spot.y));
  const width = Math.max(...spots.map((spot) => spot.x + spot.w)) - left;
  const height = Math.max(...spots.map((spot) => spot.y + spot.h)) - top;
  const room = { width: frame.width - 2 * frame.margin, height: frame.height - 2 * frame.margin };
  const factor = Math.min(room.width / width, room.height / height, 0.1);
  const [restX, restY] = [(frame.width - width * factor) / 2, (frame.height - height * factor) / 2];
  return {
    x: (x: number) => rounded((x - left) * factor + restX),
    y: (y: number) => rounded((y - top) * factor + restY),
    length: (length: number) => rounded(length * factor),
  };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
