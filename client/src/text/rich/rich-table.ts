import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Plugin } from '@tiptap/pm/state';
import { goToNextCell, isInTable, tableEditing } from '@tiptap/pm/tables';

/** Every cell is one cell: nothing is merged. Documents and pasted tables that say otherwise are not believed. */
const oneCell = {
  content: 'paragraph+',
  addAttributes: () => ({
    colspan: { default: 1, rendered: false, parseHTML: () => 1 },
    rowspan: { default: 1, rendered: false, parseHTML: () => 1 },
    colwidth: { default: null, rendered: false, parseHTML: () => null },
  }),
};

const RichTable = Table.extend({
  renderHTML: () => ['table', ['tbody', 0]],
  addProseMirrorPlugins: () => [calmTableEditing()],
  addKeyboardShortcuts() {
    const { editor } = this;
    const go = (way: 1 | -1) => () =>
      isInTable(editor.state) && goToNextCell(way)(editor.state, editor.view.dispatch);
    return {
      // In the last cell, and outside of tables, the key goes on through the page as everywhere.
      Tab: go(1),
      'Shift-Tab': go(-1),
      ArrowDown: () => {
        const { $head } = editor.state.selection;
        const table = $head.node(1);
        const atEnd =
          $head.after(1) === editor.state.doc.content.size && $head.index(1) === table.childCount - 1;
        if (table.type.name !== 'table' || !atEnd) return false;
        return editor.chain().insertContentAt($head.after(1), { type: 'paragraph' }).focus('end').run();
      },
    };
  },
}).configure({ View: null });

/**
 * The editing of tables, which does not repair them by itself: two editors that both add the cell which a row lacks
 * after a merge would then both add cells to the other rows, and so on without end. A table is repaired when somebody
 * changes its rows or columns (`fixTables`).
 */
function calmTableEditing(): Plugin {
  const plugin = tableEditing();
  const { appendTransaction } = plugin.spec;
  return new Plugin({
    ...plugin.spec,
    // Seen as unchanged, the document is only asked for its selection.
    appendTransaction: (transactions, _, state) =>
      appendTransaction?.call(plugin, transactions, state, state),
  });
}

export const tableExtensions = [RichTable, TableRow, TableCell.extend(oneCell), TableHeader.extend(oneCell)];
