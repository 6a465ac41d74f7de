import { Editor, Extension } from '@tiptap/react';
import { ySyncPlugin, ySyncPluginKey } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import type { DocumentConnection } from '../collaboration/document-connection.ts';
import { EditorReplica } from './editor-replica.ts';
import type { FieldForm } from './field-form.ts';
import { LengthLimit, type Room, trimConversion } from './length-limit.ts';
import { sharedSelection } from './shared-selection.ts';
import type { Watch, WatchedText } from './watch.ts';

export interface FieldOptions {
  readonly form: FieldForm;
  readonly document: DocumentConnection;
  /** The text within the document, if it is there (still). */
  readonly fragment: (doc: Y.Doc) => Y.XmlFragment | undefined;
  /** What a screen reader calls the field. */
  readonly label: string;
  /** Most characters, as a reader counts them. */
  readonly limit: number;
  /** Looks at what is written here before it goes to the others, if anybody does. */
  readonly watch?: Watch | undefined;
  readonly onDone: () => void;
  readonly onFull: (rest: string) => void;
}

export interface FieldEditor {
  readonly editor: Editor;
  readonly replica: EditorReplica;
  readonly watched?: WatchedText | undefined;
  destroy(): void;
}

/** Milliseconds after the end of a conversion until the editor has read it from its DOM; ProseMirror waits 20. */
const readingTime = 40;

/** An editor for one text, to be put into the page. @returns undefined if the text is not there. */
export function editField(options: FieldOptions): FieldEditor | undefined {
  const { document, form, fragment: fragmentOf, label, limit, onFull, watch } = options;
  const { undo } = document;
  const makeFit = (doc: Y.Doc): boolean => {
    const text = fragmentOf(doc);
    return text !== undefined && form.makeFit(text);
  };
  const watched = watch?.watch({ fragment: fragmentOf, makeFit, label, origin: ySyncPluginKey });
  const replica =
    watched?.replica ?? new EditorReplica({ shared: document.doc, origin: undo.textOrigin, makeFit });
  const end = () => (watched ? watched.leave() : replica.destroy());
  const fragment = fragmentOf(replica.doc);
  if (!fragment) {
    end();
    return undefined;
  }
  makeFit(replica.doc);
  const room: Room = { limit, composing: () => replica.holding, onFull };
  const editor = new Editor({
    element: window.document.createElement('div'),
    injectCSS: false,
    coreExtensionOptions: { clipboardTextSerializer: { blockSeparator: '\n' } },
    // Signs like `- ` or `**` are words here, not commands.
    enableInputRules: false,
    enablePasteRules: false,
    extensions: [
      ...form.extensions(room),
      Extension.create({ name: 'shared', addProseMirrorPlugins: () => [ySyncPlugin(fragment, {})] }),
      LengthLimit.configure(room),
      keys(options, watched),
    ],
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, spellcheck: 'false' },
    },
    onSelectionUpdate: () => document.setPresence({ cursor: sharedSelection(editor) }),
  });
  const stopComposing = followConversion(editor, (composing) => {
    undo.join(composing);
    if (composing) replica.hold();
    else {
      const rest = trimConversion(editor.view, limit);
      replica.letGo();
      watched?.settle();
      if (rest !== '') onFull(rest);
    }
  });
  return {
    editor,
    replica,
    watched,
    destroy() {
      stopComposing();
      undo.join(false);
      document.setPresence({ cursor: null });
      replica.letGo();
      editor.destroy();
      end();
    },
  };
}

/** Enter writes a new line by itself. Keys that belong to a conversion are the input method's and nobody else's. */
function keys({ document: { undo }, onDone }: FieldOptions, watched: WatchedText | undefined) {
  const back = () => {
    if (!watched?.undo()) undo.undo();
  };
  const again = () => {
    if (!watched?.redo()) undo.redo();
  };
  const own = (act: () => void) => () => {
    act();
    return true;
  };
  return Extension.create({
    name: 'fieldKeys',
    priority: 1000,
    addKeyboardShortcuts: () => ({
      Escape: own(onDone),
      'Mod-Enter': own(onDone),
      'Mod-z': own(back),
      'Mod-y': own(again),
      'Shift-Mod-z': own(again),
    }),
  });
}

/** Tells that a conversion goes on, at each step of it, and that it ended, once the editor has read its outcome. */
function followConversion(editor: Editor, tell: (composing: boolean) => void): () => void {
  const { dom } = editor.view;
  let ending: ReturnType<typeof setTimeout> | undefined;
  const goesOn = () => {
    clearTimeout(ending);
    tell(true);
  };
  const ends = () => {
    clearTimeout(ending);
    ending = setTimeout(() => tell(false), readingTime);
  };
  dom.addEventListener('compositionstart', goesOn);
  dom.addEventListener('compositionupdate', goesOn);
  dom.addEventListener('compositionend', ends);
  return () => {
    clearTimeout(ending);
    dom.removeEventListener('compositionstart', goesOn);
    dom.removeEventListener('compositionupdate', goesOn);
    dom.removeEventListener('compositionend', ends);
  };
}
