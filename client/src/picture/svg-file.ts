import type { BoardDrawing } from './board-drawing.ts';
import { fontFamily } from './letters.ts';
import type { Pen } from './pen.ts';
import { el, own, type Svg, together, written } from './svg.ts';

/** A drawing as an SVG file that looks the same on any machine: its letters and patterns are in it. */
export function svgFile(pen: Pen, drawing: BoardDrawing, title: string, faces: readonly string[]): string {
  const { width, height } = drawing.box;
  const whole = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: viewBox(drawing),
      'font-family': fontFamily,
      lang: 'ja',
    },
    el('title', {}, written(title)),
    // Addresses of our own files and ranges of our own style sheet; no words of anybody.
    el('style', {}, own(faces.join(''))),
    pen.patterns,
    paperUnder(drawing),
    drawing.svg,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${whole}\n`;
}

export const viewBox = ({ box: { x, y, width, height } }: BoardDrawing): string =>
  [x, y, width, height].map((value) => Math.round(value * 100) / 100).join(' ');

const paperUnder = ({ box: { x, y, width, height } }: BoardDrawing): Svg =>
  together([el('rect', { x, y, width, height, fill: '#ffffff' })]);
