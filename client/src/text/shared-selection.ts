import type { Editor } from '@tiptap/core';
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { readSelection, type SharedSelection } from './carets.ts';

/** Positions in the editor's document. */
export interface EditorSelection {
  readonly anchor: number;
  readonly head: number;
}

type Binding = { doc: Y.Doc; type: Y.XmlFragment; mapping: Map<Y.AbstractType<unknown>, never> };

/** The selection of this editor as it travels to the others. */
export function sharedSelection(editor: Editor): SharedSelection | null {
  const binding = bindingOf(editor);
  if (!binding) return null;
  const { anchor, head } = editor.state.selection;
  const share = (position: number) =>
    Y.relativePositionToJSON(
      absolutePositionToRelativePosition(position, binding.type, binding.mapping) as Y.RelativePosition,
    );
  return { anchor: share(anchor), head: share(head) };
}

/** Where somebody else's selection stands in this editor. @returns undefined if it is not in this text. */
export function selectionHere(editor: Editor, cursor: unknown): EditorSelection | undefined {
  const binding = bindingOf(editor);
  const selection = readSelection(cursor);
  if (!binding || !selection) return undefined;
  const find = (position: unknown) =>
    relativePositionToAbsolutePosition(
      binding.doc,
      binding.type,
      Y.createRelativePositionFromJSON(position),
      binding.mapping,
    );
  try {
    const [anchor, head] = [find(selection.anchor), find(selection.head)];
    if (anchor === null || head === null) return undefined;
    const last = editor.state.doc.content.size;
    return anchor <= last && head <= last ? { anchor, head } : undefined;
  } catch {
    // Made up by another client.
    return undefined;
  }
}

function bindingOf(editor: Editor): Binding | undefined {
  const state = ySyncPluginKey.getState(editor.state) as { binding?: Binding } | undefined;
  return state?.binding;
}
