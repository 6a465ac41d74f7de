import { levels } from '@yoriai/shared/boards/logic-model/cards';
import { gapsOf } from '@yoriai/shared/boards/logic-model/gaps';
import { house } from '@yoriai/shared/boards/logic-model/measures';
import { cardKindOf } from '@yoriai/shared/boards/registry';
import type { BoardToDraw } from '../../picture/board-to-draw.ts';
import type { Pen } from '../../picture/pen.ts';
import type { PictureGround } from '../../picture/picture-ground.ts';
import type { PlacedCard } from '../../picture/placed-cards.ts';
import { el, type Svg, together } from '../../picture/svg.ts';
import { type Box, type HouseFrame, houseFrame, type Level } from './house-frame.ts';
import { houseShapes, type Part, pillarShapes, type Shape } from './house-shapes.ts';
import { levelSkins } from './level-skins.ts';
import { threadsOf } from './threads.ts';

/** How far the ground goes on beside the house, how deep it is, and the room for the names at the left. */
const [beyond, depth, names] = [60, 22, 176];
/** The ground lies so much nearer than on the screen: nothing is counted on paper. */
const nearer = 50;

type Look = readonly [fill: string, stroke?: string, width?: number, dash?: string];

/** Lines in place of large dark faces, which read in grey and spare the ink. */
const looks: Readonly<Record<Part, Look>> = {
  roof: ['var(--paper)', 'var(--ai-deep)', 2.5],
  tiles: ['var(--ai-deep)'],
  stitches: ['none', 'var(--ai-mid)', 1.5, '7 5'],
  wood: ['var(--wood)', 'var(--wood-deep)', 0.75],
  post: ['var(--wood)', 'var(--wood-deep)', 0.75],
  edge: ['var(--wood-deep)'],
  plank: ['var(--wood-pale)', 'var(--wood-deep)', 0.75],
  stone: ['var(--washi-deep)', 'var(--ink-3)', 1],
  soil: ['none'],
  surface: ['none', 'var(--wood-deep)', 1.5],
  thread: ['none', 'var(--wood-deep)', 3],
  'on-roof': ['none', 'var(--ai-mid)', 2, '7 5'],
  missing: ['none', 'var(--gap)', 2.5, '3 8'],
};

/** The house below the cards of a picture, with the names of its levels (CAN-8). */
export const printedHouse: PictureGround = (pen, board, cards) => {
  const boxes = Object.fromEntries(
    levels.map((level) => [level, cards.filter(({ card }) => card.kind === level)]),
  ) as unknown as Readonly<Record<Level, readonly PlacedCard[]>>;
  const shown = houseFrame(boxes);
  const frame = { ...shown, ground: shown.ground - nearer };
  const shapes = [...houseShapes(frame, beyond, depth), ...pillars(board, cards, frame)];
  const { left, right, ridge, ground } = frame;
  return {
    svg: together([
      ...shapes.map((shape) => draw(pen, shape)),
      ...frame.rows.map((row) => name(pen, board, row, left)),
    ]),
    box: {
      x: left - house.eaves - names,
      y: ridge - 6,
      width: right - left + 2 * house.eaves + names + beyond,
      height: ground - ridge + depth + 6,
    },
  };
};

function pillars(board: BoardToDraw, cards: readonly PlacedCard[], frame: HouseFrame): readonly Shape[] {
  const at = new Map<string, Box>(cards.map((card) => [card.card.id, card]));
  const boxOf = (id: string): Box => at.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  const known = new Map(board.cards.map((card) => [card.id, card]));
  const loose = gapsOf(board.cards, board.links).goalsWithoutIdeal.map(({ id }) => boxOf(id));
  return pillarShapes(frame, threadsOf(board.links, known, boxOf), loose);
}

function draw(pen: Pen, { part, d }: Shape): Svg {
  const [fill, stroke, width, dash] = looks[part];
  return el('path', {
    d,
    fill: fill === 'none' ? fill : pen.paint(fill),
    stroke: stroke && pen.paint(stroke),
    'stroke-width': width,
    'stroke-dasharray': dash,
  });
}

const question = { size: 13, colour: 'var(--ink-2)' } as const;

function name(pen: Pen, board: BoardToDraw, { level, top }: HouseFrame['rows'][number], left: number): Svg {
  const { icon, name: called, asks } = levelSkins[level];
  const paper = cardKindOf(board.skin.kind, level)?.paper ?? 'issue';
  const colour = `var(--${paper}-ink)`;
  const x = left - house.eaves - names;
  return together([
    pen.icon(icon, x, top + 8, 22, colour),
    pen.line(pen.words.t(called), x + 29, top + 26, { size: 18, weight: 700, colour }),
    pen.lines(pen.wrap(pen.words.t(asks), names - 34, question), x, top + 38, 20, question),
  ]);
}
