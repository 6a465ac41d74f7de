import type { Paper } from '@yoriai/shared/boards/board-kind';
import type { Words } from '../words/use-words.tsx';
import { iconInside, type Look, paint, tileOf } from './look.ts';
import { el, nothing, type Svg, together, written } from './svg.ts';
import { type Measure, type Weight, wrapText } from './wrap.ts';

export interface Writing {
  readonly size: number;
  readonly weight?: Weight;
  /** A token or a colour. @default the ink */
  readonly colour?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** What draws: it knows the look, how wide words are, and which letters and patterns were used. */
export class Pen {
  readonly words: Words;
  /** The characters that were written in each weight. */
  readonly letters: Readonly<Record<Weight, Set<string>>> = { 400: new Set(), 700: new Set() };
  readonly #look: Look;
  readonly #measure: Measure;
  readonly #tiles = new Map<string, Svg>();

  constructor(look: Look, measure: Measure, words: Words) {
    this.#look = look;
    this.#measure = measure;
    this.words = words;
  }

  /** @param css a token as `var(--ink)`, or a colour */
  paint(css: string): string {
    return paint(this.#look, css);
  }

  widthOf(text: string, { size, weight = 400 }: Writing): number {
    return this.#measure(text, size, weight);
  }

  wrap(text: string, room: number, writing: Writing): string[] {
    return wrapText(text, room, (piece) => this.widthOf(piece, writing));
  }

  /** One line; `y` is where the letters stand. */
  line(text: string, x: number, y: number, writing: Writing): Svg {
    const { size, weight = 400, colour = 'var(--ink)', anchor } = writing;
    for (const letter of text) this.letters[weight].add(letter);
    return el(
      'text',
      {
        x,
        y,
        'font-size': size,
        'font-weight': weight,
        fill: this.paint(colour),
        'text-anchor': anchor === 'start' ? undefined : anchor,
        'xml:space': 'preserve',
      },
      written(text),
    );
  }

  /** Lines from `top` on, each as high as `leading`. */
  lines(lines: readonly string[], x: number, top: number, leading: number, writing: Writing): Svg {
    const stand = (leading - writing.size) / 2 + writing.size * 0.86;
    return together(lines.map((text, i) => this.line(text, x, top + i * leading + stand, writing)));
  }

  icon(name: string, x: number, y: number, size: number, colour: string): Svg {
    const inside = iconInside(this.#look, name);
    if (!inside) return nothing;
    const ink = this.paint(colour);
    return el(
      'g',
      {
        transform: `translate(${x} ${y}) scale(${size / 24})`,
        fill: 'none',
        stroke: ink,
        'stroke-width': 1.75,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
        color: ink,
      },
      inside,
    );
  }

  /** The fill of a paper's band: its colour under its 文様 (CAN-7). */
  band(paper: Paper): string {
    const id = `pattern-${paper}`;
    if (!this.#tiles.has(id)) this.#tiles.set(id, this.#tile(id, paper));
    return `url(#${id})`;
  }

  /** The patterns that were used; to stand before what was drawn with them. */
  get patterns(): Svg {
    return el('defs', {}, together([...this.#tiles.values()]));
  }

  #tile(id: string, paper: Paper): Svg {
    const { width, height, inside } = tileOf(this.#look, `--${paper}-pattern`) ?? {
      width: 8,
      height: 8,
      inside: nothing,
    };
    const ground = el('rect', { width, height, fill: this.paint(`var(--${paper}-fill)`) });
    return el('pattern', { id, width, height, patternUnits: 'userSpaceOnUse' }, ground, inside);
  }
}
