import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const spec = readFileSync(new URL('SPEC.md', root), 'utf8').split('\n');

/** Ids in square brackets as titles bear them; those in comments count for nothing. */
const titled = new Set(
  globSync('tests/**/*.{ts,tsx}', { cwd: root.pathname })
    .filter((file) => !file.includes('node_modules'))
    .flatMap((file) => readFileSync(new URL(file, root), 'utf8').split('\n'))
    .filter((line) => !/^\s*(\*|\/[/*])/.test(line))
    .flatMap((line) => [...line.matchAll(/\[((?:[A-Z]{2,5}-|B-|P)\d+)\]/g)].map(([, id]) => id)),
);
const untitled = (ids: Iterable<string>): readonly string[] => [...ids].filter((id) => !titled.has(id));

/** Rules that are not of a later stage (②), by themselves or by their chapter. */
function* rulesOfNow(): Generator<string> {
  let isLater = false;
  for (const line of spec) {
    if (line.startsWith('## ')) isLater = line.includes('②');
    const id = /^- ([A-Z]{2,5}-\d+) /.exec(line)?.[1];
    if (id !== undefined && !isLater && !line.includes('②')) yield id;
  }
}

const numbered = (prefix: string, most: number): readonly string[] =>
  Array.from({ length: most }, (_, index) => `${prefix}${index + 1}`);

describe('what SPEC.md asks for', () => {
  it('[HOST-8] each case of bad input, B-1 to B-40, stands in the title of a test', () => {
    expect(untitled(numbered('B-', 40))).toEqual([]);
  });

  it('each rule of privacy, P1 to P33, stands in the title of a test', () => {
    expect(untitled(numbered('P', 33))).toEqual([]);
  });

  it('each rule of the present stage stands in the title of a test', () => {
    const rules = [...rulesOfNow()];
    expect(rules.length).toBeGreaterThan(80);
    expect(untitled(rules)).toEqual([]);
  });
});
