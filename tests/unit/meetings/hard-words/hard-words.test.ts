import { type HardKind, hardKinds, hardWordsIn } from '@yoriai/shared/meetings/hard-words';
import { describe, expect, it } from 'vitest';
import { heldOut } from './held-out.ts';
import { madeWith } from './made-with.ts';

interface Marked {
  readonly text: string;
  readonly marks: readonly { readonly is: HardKind; readonly from: number; readonly until: number }[];
}

function readLine(line: string): Marked {
  const marks: { is: HardKind; from: number; until: number }[] = [];
  let text = '';
  for (const part of line.split(/(〔[a-z]+\|[^〕]+〕)/u)) {
    const [, is, words] = /^〔([a-z]+)\|([^〕]+)〕$/u.exec(part) ?? [];
    if (words !== undefined)
      marks.push({ is: is as HardKind, from: text.length, until: text.length + words.length });
    text += words ?? part;
  }
  return { text, marks };
}

function figuresOf(lines: readonly string[], kind: HardKind) {
  const sum = { marked: 0, met: 0, found: 0, right: 0 };
  for (const line of lines) {
    const { text, marks } = readLine(line);
    const here = hardWordsIn(text).filter(({ is }) => is === kind);
    const wanted = marks.filter(({ is }) => is === kind);
    const meets = (a: { from: number; until: number }, b: { from: number; until: number }) =>
      a.from < b.until && b.from < a.until;
    sum.marked += wanted.length;
    sum.met += wanted.filter((mark) => here.some((word) => meets(word, mark))).length;
    sum.found += here.length;
    sum.right += here.filter((word) => wanted.some((mark) => meets(word, mark))).length;
  }
  return sum;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

describe.each([
  ['made with', madeWith, 0.95],
  ['held out', heldOut, 0.6],
] as const)('words that hurt, lines the rules were %s', (name, lines, floor) => {
  it.each(hardKinds)('[B-37] finds most of: %s, and little else', (kind) => {
    const { marked, met, found, right } = figuresOf(lines, kind);
    const [precision, recall] = [share(right, found), share(met, marked)];
    const percent = (it: number) => `${Math.round(it * 100)} %`;
    process.stdout.write(
      `hard words, ${name}: ${kind} marked ${marked} precision ${percent(precision)} recall ${percent(recall)}\n`,
    );
    expect(marked).toBeGreaterThan(4);
    expect(lines.length).toBeGreaterThanOrEqual(30);
    expect([precision >= floor, recall >= floor]).toEqual([true, true]);
  });
});

it('[B-37] finds them in any width, says where they stand, and is done in a blink', () => {
  const text = '三丁目の話。ﾊﾞｶ だと思う。あの家は虐待。';
  const words = hardWordsIn(text);
  expect(words.map(({ is, found }) => [is, found])).toEqual([
    ['insult', 'ﾊﾞｶ'],
    ['verdict', 'あの家は虐待'],
  ]);
  for (const { from, until, found } of words) expect(text.slice(from, until)).toBe(found);
  const long = 'あの家は、このごろ夜おそくまで明かりがついていて、隣の人もそう言っていた。'.repeat(28);
  const begun = performance.now();
  hardWordsIn(long);
  expect(performance.now() - begun).toBeLessThan(100);
});
