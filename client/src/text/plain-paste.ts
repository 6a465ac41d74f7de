import { Extension } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { fit } from '@yoriai/shared/documents/characters';
import { cleanWords } from './clean-words.ts';
import { type Room, roomLeft } from './length-limit.ts';

/** Whatever is pasted comes in as plain lines, as many as there is room for. */
export const PlainPaste = Extension.create<Room>({
  name: 'plainPaste',
  addProseMirrorPlugins() {
    const { limit, onFull } = this.options;
    return [
      new Plugin({
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

/** Puts words in place of the selection as plain paragraphs. @returns what did not fit. */
function insertPlain(view: EditorView, text: string, limit: number): string {
  const { schema, tr } = view.state;
  const { fits, rest } = fit(cleanWords(text), roomLeft(view, limit));
  if (fits === '') return rest;
  const paragraphs = fits
    .split('\n')
    .map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]));
  view.dispatch(tr.replaceSelection(new Slice(Fragment.from(paragraphs), 1, 1)).scrollIntoView());
  return rest;
}
