import { endingsOfIssues, endingsOfProblems } from './sentence-endings.ts';

const issue = new RegExp(`(?:${endingsOfIssues.join('|')})$`, 'u');
const problem = new RegExp(`(?:${endingsOfProblems.join('|')})$`, 'u');

/**
 * Whether words read as what is to be done (課題) or as how things are (問題), by how their sentences end (NTI-2, B-12).
 * A guess: it may only ask. Words that read as both, or as neither, are left in peace.
 */
export function readsAs(text: string): 'issue' | 'problem' | undefined {
  const sentences = sentencesOf(text);
  // What one cannot do is a 問題, also where the verb is one of doing: 「支えられない」.
  const kinds = new Set(
    sentences.map((it) => (problem.test(it) ? 'problem' : issue.test(it) ? 'issue' : undefined)),
  );
  kinds.delete(undefined);
  const [kind] = kinds;
  return kinds.size === 1 ? kind : undefined;
}

/** Sentences without spaces, full-width forms, katakana and what stands behind their last word. */
function sentencesOf(text: string): string[] {
  return hiragana(text.normalize('NFKC'))
    .split(/[。．.!?！？\n\r…]+/u)
    .map((sentence) =>
      sentence
        .replaceAll(/\s/gu, '')
        .replace(/[、,・~〜ー\-」』）)】\]]+$/u, '')
        .replace(/(?<=.)(?:という)?こと(?:です)?$/u, ''),
    )
    .filter((sentence) => sentence !== '');
}

const hiragana = (text: string): string =>
  text.replaceAll(/[ァ-ヶ]/gu, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) - 0x60));
