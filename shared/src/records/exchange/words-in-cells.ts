import { printerFor } from '../../worksheets/printed/printed-values.ts';
import { optionsOf } from './columns.ts';

/** As words are compared: widths and small signs folded, katakana as hiragana. */
const fold = (words: string): string =>
  words
    .normalize('NFKC')
    .replaceAll(/[\u30a1-\u30f6]/g, (it) => String.fromCodePoint((it.codePointAt(0) ?? 0) - 0x60))
    .replaceAll(/[\s\p{P}\p{S}\p{Cf}]/gu, '')
    .toLowerCase();

const languages = [printerFor('ja'), printerFor('ja-easy')];

/** The words of every option in both wordings, and how else people say it. */
function sayings(field: 'kind' | 'policy', also: Readonly<Record<string, readonly string[]>>) {
  return optionsOf(field).flatMap(({ value, label }) =>
    [value, ...languages.map(({ words }) => words(label)), ...(also[value] ?? [])].map(
      (it) => [fold(it), value] as const,
    ),
  );
}

const kinds = sayings('kind', {
  meeting: ['会合', '会議・会合', '定例会', '役員会', 'ミーティング', '打合せ会議'],
  event: ['行事', '催し', '事業', 'サロン', '講座'],
  arranging: ['調整', '連絡調整', '打合せ', '打ち合わせ', '相手との連絡調整', '訪問調整'],
  'key-person': ['個別のやりとり', '個別', 'キーパーソン', 'やりとり', '個別のやり取り', '個別対応'],
});

const policies = sayings('policy', {
  know: ['知る', '把握'],
  connect: ['繋ぐ', '連携'],
  involve: ['巻き込む', '巻込む'],
  create: ['作り出す', '創り出す', 'つくり出す'],
  spread: ['広げる', '拡げる'],
});

/** 種別 by its words, loosely. @returns undefined for what is none of them */
export function readKind(written: string): string | undefined {
  const folded = fold(written);
  return (
    kinds.find(([words]) => words === folded)?.[1] ??
    kinds.find(([words]) => words.length > 2 && folded.startsWith(words))?.[1]
  );
}

/** 支援方針, several with any sign between them. @returns the words that are none, when there are such */
export function readPolicy(
  written: string,
): { readonly policy: readonly string[] } | { readonly unknown: string } {
  const parts = written.split(/[、，,・･／/;；｜|\s]+/u).filter((part) => fold(part) !== '');
  const read = parts.map((part) => policies.find(([words]) => words === fold(part))?.[1]);
  const unknown = parts.find((_, at) => read[at] === undefined);
  if (unknown !== undefined) return { unknown };
  const chosen = new Set(read);
  return { policy: optionsOf('policy').flatMap(({ value }) => (chosen.has(value) ? [value] : [])) };
}

const yes = /^([★☆○〇◯◎✓✔☑レ●1１]|true|yes|y|有り?|あり|別紙.*|別にあり?る?)$/iu;
const no = /^([×✕✗☐\-－ー―・0０]|false|no|n|無し?|なし|なし。)$/iu;

/** ★ as people mark it. @returns undefined for what is neither yes nor no */
export function readMark(written: string): boolean | undefined {
  const words = written.trim();
  if (words === '' || no.test(words)) return false;
  return yes.test(words) || words.startsWith('★') ? true : undefined;
}

/** 種別 in the form's words. */
export const kindInWords = (kind: string | undefined): string => inWords('kind', kind);

export const policyInWords = (policy: readonly string[]): string =>
  policy.map((it) => inWords('policy', it)).join('、');

function inWords(field: 'kind' | 'policy', value: string | undefined): string {
  const option = optionsOf(field).find((it) => it.value === value);
  return option && languages[0] ? languages[0].words(option.label) : '';
}
