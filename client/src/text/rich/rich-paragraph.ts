import { type CommandProps, mergeAttributes } from '@tiptap/core';
import { Paragraph } from '@tiptap/extension-paragraph';
import type { Node } from '@tiptap/pm/model';
import { clampDepth, type LineLook, type ListKind, lookOf } from '@yoriai/shared/documents/rich-text-lines';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    lines: {
      /** Makes the selected paragraphs headings; again takes it back. */
      toggleLevel: (level: 3 | 4) => ReturnType;
      /** Makes the selected paragraphs items of a list; again takes it back. */
      toggleItems: (list: ListKind) => ReturnType;
      /** Moves the selected items in (1) or out (−1). */
      indentItems: (by: 1 | -1) => ReturnType;
    };
  }
}

/** A paragraph that may be a heading or an item of a list: it says so itself (rich-text-lines.ts says why). */
export const RichParagraph = Paragraph.extend({
  addAttributes: () => ({
    level: {
      default: null,
      keepOnSplit: false,
      rendered: false,
      parseHTML: ({ tagName }: HTMLElement) => levels[tagName] ?? null,
    },
    list: { default: null, rendered: false, parseHTML: ({ dataset }: HTMLElement) => dataset.list ?? null },
    depth: {
      default: null,
      rendered: false,
      parseHTML: ({ dataset }: HTMLElement) => Number(dataset.depth) || null,
    },
  }),
  parseHTML: () => ['p', ...Object.keys(levels).map((name) => name.toLowerCase())].map((tag) => ({ tag })),
  renderHTML({ node, HTMLAttributes }) {
    const { level, list, depth } = lookOf(node.attrs);
    const place = { ...(list && { 'data-list': list }), ...(depth > 0 && { 'data-depth': depth }) };
    return [level ? `h${level}` : 'p', mergeAttributes(HTMLAttributes, place), 0];
  },
  addCommands() {
    return {
      toggleLevel: (level) => (props) =>
        changeLines(props, (look, all) => ({
          ...look,
          level: all((it) => it.level === level) ? undefined : level,
        })),
      toggleItems: (list) => (props) =>
        changeLines(props, (look, all) =>
          all((it) => it.list === list) ? { level: look.level, depth: 0 } : { ...look, list },
        ),
      indentItems: (by) => (props) =>
        changeLines(props, (look) =>
          look.list || look.depth > 0 ? { ...look, depth: clampDepth(look.depth + by) } : look,
        ),
    };
  },
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      'Mod-Alt-3': () => editor.commands.toggleLevel(3),
      'Mod-Alt-4': () => editor.commands.toggleLevel(4),
      'Mod-Shift-7': () => editor.commands.toggleItems('number'),
      'Mod-Shift-8': () => editor.commands.toggleItems('bullet'),
      'Mod-]': () => editor.commands.indentItems(1),
      'Mod-[': () => editor.commands.indentItems(-1),
      // An empty item ends its list; one at whose beginning something is to be taken away becomes a paragraph first.
      Enter: () => lineAtCaret(editor.state.selection)?.content.size === 0 && stepOut(),
      Backspace: () =>
        editor.state.selection.$from.parentOffset === 0 && editor.state.selection.empty && stepOut(),
    };
    function stepOut(): boolean {
      const line = lineAtCaret(editor.state.selection);
      const { level, list, depth } = lookOf(line?.attrs ?? {});
      if (!list && depth === 0) return level !== undefined && editor.commands.toggleLevel(level);
      return depth > 0
        ? editor.commands.indentItems(-1)
        : list !== undefined && editor.commands.toggleItems(list);
    }
  },
});

/** What comes from elsewhere has headings of six ranks; those of a page stand above ours. */
const levels: Readonly<Record<string, 3 | 4>> = { H1: 3, H2: 3, H3: 3, H4: 4, H5: 4, H6: 4 };

function lineAtCaret({ $from }: { readonly $from: { readonly parent: Node } }): Node | undefined {
  return $from.parent.type.name === 'paragraph' ? $from.parent : undefined;
}

/** Changes attributes and nothing else, so that what others write in these paragraphs right now stays where it is. */
function changeLines(
  { state, tr, dispatch }: CommandProps,
  change: (look: LineLook, all: (is: (look: LineLook) => boolean) => boolean) => LineLook,
): boolean {
  const lines: { at: number; look: LineLook }[] = [];
  for (const { $from, $to } of state.selection.ranges) {
    state.doc.nodesBetween($from.pos, $to.pos, (node, at) => {
      if (node.type.name === 'paragraph') lines.push({ at, look: lookOf(node.attrs) });
    });
  }
  const all = (is: (look: LineLook) => boolean) => lines.every(({ look }) => is(look));
  if (dispatch) {
    for (const { at, look } of lines) {
      const { level, list, depth } = change(look, all);
      const attributes = { level: level ?? null, list: list ?? null, depth: depth || null };
      for (const [name, value] of Object.entries(attributes)) {
        if (tr.doc.nodeAt(at)?.attrs[name] !== value) tr.setNodeAttribute(at, name, value);
      }
    }
  }
  return lines.length > 0;
}
