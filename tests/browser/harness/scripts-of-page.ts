import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './root.ts';

export interface ScriptsOfPage {
  /** Bytes, packed as gzip: what the page needs before it shows anything, and what it fetches later beside that. */
  readonly atOnce: number;
  readonly later: number;
  /** The sources of all of it, in one. */
  readonly code: string;
}

const dist = join(root, 'client/dist');

/** What a page of the built client fetches as script. @param page e.g. `phone.html` */
export async function scriptsOfPage(page: string): Promise<ScriptsOfPage> {
  const html = await readFile(join(dist, page), 'utf8');
  const first = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map(([, name = '']) => name);
  const atOnce = await reached(first, /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
  const all = await reached([...atOnce.keys()], /["'`]\.\/([^"'`]+\.js)["'`]/g);
  const later = [...all].filter(([name]) => !atOnce.has(name));
  return {
    atOnce: sum([...atOnce.values()]),
    later: sum(later.map(([, code]) => code)),
    code: [...all.values()].join('\n'),
  };
}

async function reached(first: readonly string[], imports: RegExp): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const open = [...first];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    const code = await readFile(join(dist, 'assets', name), 'utf8');
    found.set(name, code);
    open.push(...[...code.matchAll(imports)].map(([, next = '']) => next));
  }
  return found;
}

const sum = (codes: readonly string[]): number =>
  codes.reduce((bytes, code) => bytes + gzipSync(code, { level: 9 }).length, 0);
