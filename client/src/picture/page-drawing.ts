import { drawCopyMark } from './copy-mark.ts';
import type { Heading } from './heading.ts';
import type { Legend } from './legend.ts';
import { fontFamily } from './letters.ts';
import { glue, margin, type Plan, type Sheet } from './pages.ts';
import type { Pen, Writing } from './pen.ts';
import { el, nothing, type Svg, together } from './svg.ts';

/** The element that every page shows a part of. */
export const drawingId = 'board-picture';

/** One millimetre of type: 9 points and 12 points (look/README, Print). */
const small: Writing = { size: 3.2, colour: 'var(--ink-2)' };
const bold: Writing = { size: 3.2, weight: 700 };
const title: Writing = { size: 4.6, weight: 700 };
const care: Writing = { size: 3.2, weight: 700, colour: 'var(--danger)' };
const row = 5;
/** Legends are laid in units of the drawing; so much of a millimetre is one of them on a page. */
const legendScale = 3.2 / 14;

/** What a page bears besides the drawing. */
export interface PageWords {
  readonly heading: Heading;
  /** 2 / 6枚. */
  readonly number: string;
  /** What the dashed edges of a poster are for. */
  readonly glue: string;
  readonly legend: Legend;
}

export const legendRoom = (width: number): number => (width - 2 * margin) / legendScale;

/** Millimetres that head and foot of a single sheet take. */
export const headHeight = 13;
export function footHeight({ heading, legend }: Pick<PageWords, 'heading' | 'legend'>): number {
  const lines = linesUnder(heading).length;
  return 3 + legend.height * legendScale + lines * row;
}

const linesUnder = ({ loose, care, copy }: Heading): readonly string[] =>
  [loose, care, copy].filter((words) => words !== undefined);

/** A page as SVG, in millimetres. */
export function drawPage(pen: Pen, plan: Plan, sheet: Sheet, words: PageWords): Svg {
  const { width, height } = plan.paper;
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width: `${width}mm`,
      height: `${height}mm`,
      'font-family': fontFamily,
    },
    el('rect', { width, height, fill: '#ffffff' }),
    part(sheet),
    isPoster(plan) ? posterMargins(pen, plan, sheet, words) : headAndFoot(pen, plan, words),
    drawCopyMark(pen, { x: 0, y: 0, width, height }, words.heading.copy),
  );
}

const isPoster = ({ sheets: [first] }: Plan): boolean => first?.window.y === margin;

function part({ part: { x, y, width, height }, window }: Sheet): Svg {
  return el(
    'svg',
    { ...window, viewBox: `${x} ${y} ${width} ${height}`, preserveAspectRatio: 'xMinYMin meet' },
    el('use', { href: `#${drawingId}` }),
  );
}

function headAndFoot(pen: Pen, { paper: { width, height } }: Plan, words: PageWords): Svg {
  const { heading, legend, number } = words;
  const right = width - margin;
  const metas = [heading.kind, heading.day, number].join('　');
  const room = right - margin - pen.widthOf(metas, small) - 6;
  const [first = '', ...rest] = pen.wrap(heading.title, room, title);
  const foot = height - margin - footHeight(words);
  const lines = linesUnder(heading);
  const under = foot + 3 + legend.height * legendScale;
  return together([
    pen.line(rest.length > 0 ? `${first}…` : first, margin, margin + 4.5, title),
    pen.line(metas, right, margin + 4.5, { ...small, anchor: 'end' }),
    rule(pen, margin, margin + 8, right),
    rule(pen, margin, foot, right),
    el(
      'g',
      { transform: `translate(${margin} ${foot + 2}) scale(${legendScale.toFixed(4)})` },
      legend.at(0, 0),
    ),
    ...lines.map((line, i) =>
      pen.line(line, margin, under + (i + 0.7) * row, line === heading.care ? care : small),
    ),
  ]);
}

const rule = (pen: Pen, from: number, y: number, to: number): Svg =>
  el('path', { d: `M${from} ${y}H${to}`, stroke: pen.paint('var(--wood)'), 'stroke-width': 0.5 });

/** What stands in the margins of a poster's sheet, to be cut off: which sheet it is, and where the next is glued. */
function posterMargins(pen: Pen, plan: Plan, sheet: Sheet, { heading, number, glue: says }: PageWords): Svg {
  const { width, height } = plan.paper;
  const [right, bottom] = [width - margin, height - margin];
  const [more, further] = [sheet.column < plan.columns - 1, sheet.row < plan.rows - 1];
  const dash = { stroke: pen.paint('var(--ink-2)'), 'stroke-width': 0.25, 'stroke-dasharray': '2 1.6' };
  const metas = [heading.copy ?? heading.day, number].join('　');
  const room = right - margin - pen.widthOf(metas, small) - 12;
  return together([
    pen.line(pen.wrap(heading.title, room, bold)[0] ?? '', margin + 3, 8, bold),
    pen.line(metas, right - 3, 8, { ...small, anchor: 'end' }),
    corners(pen, width, height),
    more ? el('path', { ...dash, d: `M${right - glue} ${margin - 4}V${bottom + 4}` }) : nothing,
    further ? el('path', { ...dash, d: `M${margin - 4} ${bottom - glue}H${right + 4}` }) : nothing,
    more || further ? pen.line(says, right - 3, bottom + 6.5, { ...small, anchor: 'end' }) : nothing,
    heading.care ? pen.line(heading.care, margin + 3, bottom + 6.5, care) : nothing,
  ]);
}

/** 断ち切り: where the drawing ends on each sheet. */
function corners(pen: Pen, width: number, height: number): Svg {
  const marks = [margin, width - margin].flatMap((x) =>
    [margin, height - margin].map((y) => {
      const [dx, dy] = [x === margin ? -4 : 4, y === margin ? -4 : 4];
      return `M${x + dx / 4} ${y}h${dx}M${x} ${y + dy / 4}v${dy}`;
    }),
  );
  return el('path', { d: marks.join(''), stroke: pen.paint('var(--ink)'), 'stroke-width': 0.25 });
}
