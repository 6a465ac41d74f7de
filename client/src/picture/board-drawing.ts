import type { BoardToDraw } from './board-to-draw.ts';
import { around, type Box } from './box.ts';
import { type DrawnCard, drawCard } from './card-drawing.ts';
import { columnHeads } from './column-heads.ts';
import { drawGroups } from './groups-drawing.ts';
import { drawLinks } from './links-drawing.ts';
import type { Pen } from './pen.ts';
import { placeCards } from './placed-cards.ts';
import { drawSketch } from './sketch-drawing.ts';
import { el, nothing, type Svg, together } from './svg.ts';

/** A picture that was laid under the cards, with its bytes in it. */
export interface EmbeddedPicture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** The drawing of a board without title and legend, in canvas units. */
export interface BoardDrawing {
  readonly svg: Svg;
  readonly box: Box;
}

export interface Work {
  /** Told after each card: how many of how many are drawn. */
  progress(done: number, of: number): void;
  /** Lets the page breathe. @throws when the work was stopped */
  rest(): Promise<void>;
}

const room = 28;

/** One drawing for print, SVG and PNG, made from the board's data (CAN-8). */
export async function drawBoard(
  pen: Pen,
  board: BoardToDraw,
  picture: EmbeddedPicture | undefined,
  work: Work,
): Promise<BoardDrawing> {
  const drawn = new Map<string, DrawnCard>();
  for (const card of board.cards) {
    const width = board.skin.columns?.find(({ kinds }) => kinds.includes(card.kind))?.width;
    drawn.set(card.id, drawCard(pen, card, board.skin, width ?? widthOf(board, card.id)));
    work.progress(drawn.size, board.cards.length);
    await work.rest();
  }
  const cards = placeCards(board, drawn);
  const ground = (await board.skin.pictureGround?.()) ?? (board.skin.columns ? columnHeads : undefined);
  const below = ground?.(pen, board, cards);
  const groups = board.skin.columns ? [] : drawGroups(pen, board, cards);
  const sketch = drawSketch(pen, board.sketch);
  await work.rest();
  const links = drawLinks(pen, board, cards);
  const laid = picture ? { x: 0, y: 0, width: picture.width, height: picture.height } : undefined;
  const boxes: Box[] = [
    ...cards.map((card) => ({ ...card, y: card.y - 16, height: card.height + 16 })),
    ...groups.map(([, frame]) => frame),
    ...sketch.boxes,
    ...[below?.box, laid].filter((box) => box !== undefined),
  ];
  const svg = together([
    picture && laid ? el('image', { ...laid, href: picture.address, opacity: 0.72 }) : nothing,
    sketch.svg,
    ...groups.map(([group]) => group),
    below?.svg ?? nothing,
    links.lines,
    ...cards.map(({ drawn: face, x, y }) => face.at(x, y)),
    links.tags,
  ]);
  return { svg, box: around(boxes, room) };
}

function widthOf({ placed, placeOf }: BoardToDraw, id: string): number {
  return (placed.get(id) ?? placeOf(id))[2];
}
