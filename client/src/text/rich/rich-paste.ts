import { Extension } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { countCharacters } from '@yoriai/shared/documents/characters';
import { cleanWords } from '../clean-words.ts';
import { type Room, roomLeft } from '../length-limit.ts';
import { CopiedPage } from './copied-page.ts';
import { pastedPage } from './pasted-page.ts';

/** What is pasted keeps what the schema knows: headings, lists, tables, marks and readings. The rest comes in as words. */
export const RichPaste = Extension.create<Room>({
  name: 'richPaste',
  addProseMirrorPlugins() {
    const { limit, onFull } = this.options;
    return [
      new Plugin({
        props: {
          transformPastedHTML: pastedPage,
          clipboardSerializer: CopiedPage.of(this.editor.schema),
          clipboardTextParser(words, _, __, { state: { schema } }) {
            const lines = cleanWords(words).split('\n');
            const paragraphs = lines.map((line) =>
              schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]),
            );
            return new Slice(Fragment.from(paragraphs), 1, 1);
          },
          handlePaste(view, _, slice) {
            const words = slice.content.textBetween(0, slice.content.size, '\n', '\n');
            if (countCharacters(words) > roomLeft(view, limit)) {
              onFull(words);
              return true;
            }
            takeLookOf(view, slice);
            return false;
          },
        },
      }),
    ];
  },
});

/** What is pasted on an empty line brings its look along, as it does on lines of its own. */
function takeLookOf(view: EditorView, { content, openStart }: Slice): void {
  const { $from } = view.state.selection;
  const first = content.firstChild;
  if (openStart === 0 || first?.type !== $from.parent.type || $from.parent.content.size > 0) return;
  view.dispatch(view.state.tr.setNodeMarkup($from.before(), undefined, first.attrs));
}
