import { own, type Svg } from './svg.ts';

/** The look as a picture needs it: colours as they are, patterns and icons as SVG. */
export interface Look {
  /** @returns the value of a token, such as `--ink-2`. */
  token(name: string): string;
  /** The sprite of icons, as SVG source. */
  readonly icons: string;
}

/** Colours that are another thing on white paper than on the screen's. */
const onPaper: Readonly<Record<string, string>> = {
  '--board': '#ffffff',
  '--washi': '#ffffff',
  '--paper': '#ffffff',
};

/** `var(--ink-2)` as a colour that every program knows; `var(--board, …)` too. Other values stay. */
export function paint(look: Look, css: string): string {
  const name = /^var\((--[\w-]+)/.exec(css)?.[1];
  return name === undefined ? css : (onPaper[name] ?? look.token(name));
}

export interface Tile {
  readonly width: number;
  readonly height: number;
  readonly inside: Svg;
}

/** A 文様 of the tokens (`url("data:image/svg+xml,…")`) as a tile to be laid side by side. */
export function tileOf(look: Look, token: string): Tile | undefined {
  const source = /^url\(["']data:image\/svg\+xml,(.*)["']\)$/s.exec(look.token(token).trim())?.[1];
  if (source === undefined) return undefined;
  const svg = decodeURIComponent(source);
  const inside = /^<svg[^>]*>(.*)<\/svg>$/s.exec(svg)?.[1];
  const [width, height] = ['width', 'height'].map((side) =>
    Number(new RegExp(`^<svg[^>]* ${side}='(\\d+)'`).exec(svg)?.[1]),
  );
  return inside && width && height ? { width, height, inside: own(inside) } : undefined;
}

/** What an icon is drawn of, on 24 × 24. */
export function iconInside(look: Look, name: string): Svg | undefined {
  const inside = new RegExp(`<symbol id="i-${name}"[^>]*>(.*?)</symbol>`, 's').exec(look.icons)?.[1];
  return inside === undefined ? undefined : own(inside);
}
