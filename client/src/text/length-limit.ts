import { Extension } from '@tiptap/core';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { countCharacters, fit, lastCharacters } from '@yoriai/shared/documents/characters';

interface Options {
  /** Characters as a reader counts them. */
  readonly limit: number;
  /** A conversion goes on; nothing may be refused in the middle of it. */
  readonly composing: () => boolean;
  /** The limit was reached. `rest`: words that were written or pasted and did not go in, to be shown, not lost (UX-4). */
  readonly onFull: (rest: string) => void;
}

/** Keeps a text within its limit. What others write is never refused: two who write at once may exceed it together. */
export const LengthLimit = Extension.create<Options>({
  name: 'lengthLimit',
  addProseMirrorPlugins() {
    const { limit, composing, onFull } = this.options;
    return [
      new Plugin({
        filterTransaction(transaction, { doc }) {
          if (!transaction.docChanged || composing() || transaction.getMeta(ySyncPluginKey)) return true;
          const length = lengthOf(transaction.doc);
          if (length <= limit || length <= lengthOf(doc)) return true;
          // A refused transaction must not be answered within its own dispatch.
          queueMicrotask(() => onFull(''));
          return false;
        },
        props: {
          handlePaste(view, event) {
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            const rest = insertPlain(view, pasted, limit);
            if (rest !== '') onFull(rest);
            return true;
          },
        },
      }),
    ];
  },
});

/** What a conversion wrote beyond the limit goes out again. @returns the words taken out, to be shown. */
export function trimConversion(view: EditorView, limit: number): string {
  const { doc, selection } = view.state;
  const over = lengthOf(doc) - limit;
  if (over <= 0 || !selection.empty) return '';
  const before = selection.$from.parent.textBetween(0, selection.$from.parentOffset);
  const rest = lastCharacters(before, over);
  view.dispatch(view.state.tr.delete(selection.from - rest.length, selection.from));
  return rest;
}

/** Puts words in place of the selection as plain paragraphs. @returns what did not fit. */
function insertPlain(view: EditorView, text: string, limit: number): string {
  const { doc, selection, schema, tr } = view.state;
  const clean = text.replace(/\r\n?/g, '\n').replace(invisible, '');
  const replaced = countCharacters(doc.textBetween(selection.from, selection.to, '\n'));
  const { fits, rest } = fit(clean, limit - lengthOf(doc) + replaced);
  if (fits === '') return rest;
  const paragraphs = fits
    .split('\n')
    .map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]));
  view.dispatch(tr.replaceSelection(new Slice(Fragment.from(paragraphs), 1, 1)).scrollIntoView());
  return rest;
}

/** Control characters, which nobody sees and which break what reads the text later; tabs stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

function lengthOf(doc: Node): number {
  return countCharacters(doc.textBetween(0, doc.content.size, '\n'));
}
