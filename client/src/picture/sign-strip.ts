import type { Box } from './box.ts';
import { el, type Svg, together, written } from './svg.ts';
import type { Weight } from './wrap.ts';

/** A letter of each slice of the product's letters that a picture needs. */
export interface Sign {
  readonly letter: string;
  readonly weight: Weight;
}

const cell = 16;

/**
 * A strip under the picture, cut off in the end, with one letter of each slice in a cell of its own. A browser draws
 * an SVG before its letters are there and does not tell when they come; by the strip one sees it.
 */
export interface SignStrip {
  readonly svg: Svg;
  readonly height: number;
  /** The cells, in units from the strip's left top corner. */
  readonly cells: readonly Box[];
}

export function signStrip(signs: readonly Sign[], { x, y, width, height }: Box): SignStrip {
  const across = Math.max(1, Math.floor(width / cell));
  const cells = signs.map((_, i) => ({
    x: (i % across) * cell,
    y: Math.floor(i / across) * cell,
    width: cell,
    height: cell,
  }));
  const letters = signs.map(({ letter, weight }, i) =>
    el(
      'text',
      {
        x: x + (cells[i]?.x ?? 0) + 1,
        y: y + height + (cells[i]?.y ?? 0) + 13,
        'font-size': 13,
        'font-weight': weight,
        fill: '#000000',
      },
      written(letter),
    ),
  );
  return { svg: together(letters), height: Math.ceil(signs.length / across) * cell, cells };
}

/** Whether every cell bears ink. @param points RGBA of the strip at one point to a unit, drawn on white */
export function allThere(cells: readonly Box[], points: Uint8ClampedArray, width: number): boolean {
  return cells.every((box) => {
    for (let y = box.y; y < box.y + box.height; y += 1)
      for (let x = box.x; x < box.x + box.width; x += 1)
        if ((points[(y * width + x) * 4] ?? 255) < 128) return true;
    return false;
  });
}
