import { inflateSync } from 'node:zlib';

/** What a PDF of the browser says of itself: its pages in millimetres, and every character that it can write. */
export interface ReadPdf {
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  readonly characters: ReadonlySet<string>;
}

const millimetres = (points: string): number => Math.round((Number(points) / 72) * 25.4);

export function readPdf(pdf: Buffer): ReadPdf {
  const source = pdf.toString('latin1');
  const pages = [...source.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width = '', height = '']) => ({ width: millimetres(width), height: millimetres(height) }),
  );
  const characters = new Set<string>();
  for (const { index } of source.matchAll(/stream\r?\n/g)) {
    const from = source.indexOf('\n', index) + 1;
    const text = inflated(pdf.subarray(from));
    if (text?.includes('begincmap')) for (const it of mapped(text)) characters.add(it);
  }
  return { pages, characters };
}

function inflated(bytes: Buffer): string | undefined {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return undefined;
  }
}

/** The characters that a font's ToUnicode map names (PDF 32000-1, 9.10.3). */
function mapped(map: string): string[] {
  const found: string[] = [];
  for (const [, lines = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = ''] of lines.matchAll(/<[\dA-F]+> <([\dA-F]+)>/gi)) found.push(characterOf(code));
  for (const [, lines = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', code = ''] of lines.matchAll(
      /<([\dA-F]+)> <([\dA-F]+)> <([\dA-F]+)>/gi,
    ))
      for (let i = 0; i <= Number.parseInt(to, 16) - Number.parseInt(from, 16); i += 1)
        found.push(String.fromCodePoint((characterOf(code).codePointAt(0) ?? 0) + i));
  return found;
}

function characterOf(code: string): string {
  const units = code.match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}
