import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { countCharacters, lastCharacters } from '@yoriai/shared/documents/characters';

/** How much a text may hold, and who is told when it is full. */
export interface Room {
  /** Characters as a reader counts them. */
  readonly limit: number;
  /** A conversion goes on; nothing may be refused in the middle of it. */
  readonly composing: () => boolean;
  /** The limit was reached. `rest`: words that were written or pasted and did not go in, to be shown, not lost (UX-4). */
  readonly onFull: (rest: string) => void;
}

/** Keeps a text within its limit. What others write is never refused: two who write at once may exceed it together. */
export const LengthLimit = Extension.create<Room>({
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

/** How many characters would still go in, were the selection replaced. */
export function roomLeft({ state: { doc, selection } }: EditorView, limit: number): number {
  const replaced = countCharacters(doc.textBetween(selection.from, selection.to, '\n'));
  return limit - lengthOf(doc) + replaced;
}

export function lengthOf(doc: Node): number {
  return countCharacters(doc.textBetween(0, doc.content.size, '\n'));
}
