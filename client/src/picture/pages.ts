import type { Box } from './box.ts';

/** Papers people have, in millimetres, upright. */
export const papers = {
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
} as const;
export type PaperName = keyof typeof papers;

export interface PaperChoice {
  readonly paper: PaperName;
  readonly lying: boolean;
}

/** How a board comes onto paper. */
export interface Plan {
  /** Millimetres. */
  readonly paper: { readonly width: number; readonly height: number };
  /** Millimetres of paper for one unit of the drawing. */
  readonly scale: number;
  readonly columns: number;
  readonly rows: number;
  /** Line by line. */
  readonly sheets: readonly Sheet[];
}

/** One sheet: which part of the drawing it shows, and where on the paper. */
export interface Sheet {
  readonly column: number;
  readonly row: number;
  /** In units of the drawing. */
  readonly part: Box;
  /** Millimetres from the upper left corner of the paper. */
  readonly window: Box;
}

/** Millimetres (look/README, Print). */
export const margin = 12;
/** Millimetres by which neighbouring sheets of a poster show the same, to be glued over each other. */
export const glue = 10;
/** Letters on a card are 15 units high; on paper they need not be larger than 14 points. */
const largestScale = (14 * 0.3528) / 15;
/** More sheets than anybody glues together. */
const mostSheets = 60;

export function paperOf({ paper, lying }: PaperChoice): { width: number; height: number } {
  const { width, height } = papers[paper];
  return lying ? { width: height, height: width } : { width, height };
}

/** Everything on one sheet, as large as it fits between head and foot (millimetres). */
export function onOneSheet(box: Box, choice: PaperChoice, head: number, foot: number): Plan {
  const paper = paperOf(choice);
  const room = {
    x: margin,
    y: margin + head,
    width: paper.width - 2 * margin,
    height: paper.height - 2 * margin - head - foot,
  };
  const scale = Math.min(room.width / box.width, room.height / box.height, largestScale);
  const [width, height] = [box.width * scale, box.height * scale];
  const window = {
    x: room.x + (room.width - width) / 2,
    y: room.y + Math.min(6, (room.height - height) / 2),
    width,
    height,
  };
  return { paper, scale, columns: 1, rows: 1, sheets: [{ column: 0, row: 0, part: box, window }] };
}

/** A poster of so many sheets side by side, and as many below each other as that takes. */
export function asPoster(box: Box, choice: PaperChoice, columns: number): Plan {
  const paper = paperOf(choice);
  const room = { width: paper.width - 2 * margin, height: paper.height - 2 * margin };
  const scale = (columns * room.width - (columns - 1) * glue) / box.width;
  const rows = rowsFor(box.height * scale, room.height);
  const sheets = Array.from({ length: rows * columns }, (_, i): Sheet => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const part = {
      x: box.x + (column * (room.width - glue)) / scale,
      y: box.y + (row * (room.height - glue)) / scale,
      width: room.width / scale,
      height: room.height / scale,
    };
    return { column, row, part, window: { x: margin, y: margin, ...room } };
  });
  return { paper, scale, columns, rows, sheets };
}

const rowsFor = (height: number, room: number): number =>
  Math.max(1, Math.ceil((height - glue) / (room - glue) - 1e-9));

/** How many sheets side by side a poster of this board may have. */
export function posterWidths(box: Box, choice: PaperChoice): readonly number[] {
  return [1, 2, 3, 4, 5, 6].filter((columns) => {
    const { rows, scale } = asPoster(box, choice, columns);
    const fits = columns * rows <= mostSheets && (columns > 1 || rows > 1);
    return fits && scale <= largestScale * 2.5;
  });
}

/** How high the letters of a card come out, in points. */
export const letterPoints = ({ scale }: Plan): number => (15 * scale) / 0.3528;
