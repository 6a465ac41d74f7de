import { type Finding, type FindingKind, findingKinds } from '@yoriai/shared/mask-check/finding';

/** What should be found in a line of the corpus. */
export interface Expected {
  readonly kind: FindingKind;
  readonly from: number;
  readonly until: number;
}

const combination = '〔combination〕';

/** A line as it is written, and what is marked in it: 「〔name|佐藤さん〕が来た」. A combination is marked before it. */
export function readLine(line: string): { readonly text: string; readonly expected: readonly Expected[] } {
  const expected: Expected[] = [];
  let text = '';
  for (const part of line.replace(combination, '').split(/(〔[a-z]+\|[^〕]+〕)/u)) {
    const [, kind, words] = /^〔([a-z]+)\|([^〕]+)〕$/u.exec(part) ?? [];
    if (kind !== undefined && words !== undefined) {
      if (!findingKinds.some((it) => it === kind)) throw new Error(`no kind of finding: ${line}`);
      expected.push({ kind: kind as FindingKind, from: text.length, until: text.length + words.length });
    }
    text += words ?? part;
  }
  if (line.startsWith(combination)) expected.push({ kind: 'combination', from: 0, until: text.length });
  return { text, expected };
}

/** How far a finding may reach beyond what is marked: 佐藤さん for 佐藤. UTF-16 units. */
const slack = 6;

/**
 * Whether a finding is what was marked: of the same kind, with all of it and little more, so that what is put in its
 * place leaves nothing. Where nothing is put in its place, it need only stand there.
 */
export function isHit(finding: Finding, { kind, from, until }: Expected): boolean {
  if (finding.kind !== kind) return false;
  if (finding.instead === undefined) return finding.from < until && finding.until > from;
  return (
    finding.from <= from && finding.until >= until && finding.until - finding.from <= until - from + slack
  );
}
