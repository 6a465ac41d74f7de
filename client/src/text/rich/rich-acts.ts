import type { Editor } from '@tiptap/core';
import { isInTable } from '@tiptap/pm/tables';

/** What holds where the caret stands. */
export interface State {
  readonly heading: boolean;
  readonly bold: boolean;
  readonly underline: boolean;
  readonly bullets: boolean;
  readonly numbers: boolean;
  readonly ruby: boolean;
  readonly inTable: boolean;
}

export const stateOf = (editor: Editor): State => ({
  heading: editor.isActive('paragraph', { level: 3 }),
  bold: editor.isActive('bold'),
  underline: editor.isActive('underline'),
  bullets: editor.isActive('paragraph', { list: 'bullet' }),
  numbers: editor.isActive('paragraph', { list: 'number' }),
  ruby: editor.isActive('ruby'),
  inTable: isInTable(editor.state),
});

/** What the tools do. The caret goes back into the text. */
export const acts = {
  toggle: {
    heading: (editor: Editor) => editor.chain().focus().toggleLevel(3).run(),
    bold: (editor: Editor) => editor.chain().focus().toggleBold().run(),
    underline: (editor: Editor) => editor.chain().focus().toggleUnderline().run(),
    bullets: (editor: Editor) => editor.chain().focus().toggleItems('bullet').run(),
    numbers: (editor: Editor) => editor.chain().focus().toggleItems('number').run(),
  },
  table: {
    table: insertTable,
    row: (editor: Editor) => repaired(editor).addRowAfter().run(),
    column: (editor: Editor) => repaired(editor).addColumnAfter().run(),
    'row-away': (editor: Editor) => repaired(editor).deleteRow().run(),
    'column-away': (editor: Editor) => repaired(editor).deleteColumn().run(),
    'table-away': (editor: Editor) => editor.chain().focus().deleteTable().run(),
  },
} as const;

/** Rows and columns are counted in a table whose rows are equally long (rich-table.ts says why it may not be). */
const repaired = (editor: Editor) => {
  editor.commands.fixTables();
  return editor.chain().focus();
};

/** A new table stands below the paragraph of the caret, and there is always a line below it to write on. */
function insertTable(editor: Editor): boolean {
  const { $to } = editor.state.selection;
  const cell = (type: string) => ({ type, content: [{ type: 'paragraph' }] });
  const row = (type: string) => ({ type: 'tableRow', content: [cell(type), cell(type), cell(type)] });
  const table = { type: 'table', content: [row('tableHeader'), row('tableCell'), row('tableCell')] };
  const at = $to.after(1);
  const isLast = at === editor.state.doc.content.size;
  return editor
    .chain()
    .insertContentAt(at, isLast ? [table, { type: 'paragraph' }] : [table])
    .focus(at + 4)
    .run();
}
