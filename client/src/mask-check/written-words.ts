import * as Y from 'yjs';

/** The words of a text, plain or rich, with where each of them stands in its document. */
export interface WrittenWords {
  /** One line for each paragraph, heading, item or cell. */
  readonly text: string;
  /** Puts other words in the place of some. Offsets as in `text`; call once. */
  replace(from: number, until: number, instead: string): void;
}

interface Run {
  readonly words: Y.XmlText;
  readonly from: number;
  readonly text: string;
}

export function writtenWords(fragment: Y.XmlFragment): WrittenWords {
  const runs: Run[] = [];
  let text = '';
  let line: unknown;
  const walk = (node: unknown): void => {
    if (node instanceof Y.XmlText) {
      // Two runs of one paragraph stand side by side.
      if (runs.length > 0 && line !== node.parent) text += '\n';
      line = node.parent;
      const words = plain(node);
      runs.push({ words: node, from: text.length, text: words });
      text += words;
    } else if (node instanceof Y.XmlFragment) {
      line = undefined;
      for (const child of node.toArray()) walk(child);
    }
  };
  walk(fragment);
  return {
    text,
    replace(from, until, instead) {
      let left = instead;
      for (const run of runs) {
        const [begin, end] = [Math.max(from, run.from), Math.min(until, run.from + run.text.length)];
        if (begin >= end) continue;
        // Put in before they go, the new words look as the old ones did.
        if (left !== '') run.words.insert(end - run.from, left);
        run.words.delete(begin - run.from, end - begin);
        left = '';
      }
    },
  };
}

/** Whatever is no words takes one place, as it does in the document. */
const plain = (words: Y.XmlText): string =>
  (words.toDelta() as { insert: unknown }[])
    .map(({ insert }) => (typeof insert === 'string' ? insert : '\ufffc'))
    .join('');
