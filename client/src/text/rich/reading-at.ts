import type { Editor } from '@tiptap/core';
import { getMarkRange } from '@tiptap/core';
import { readingOf } from './ruby-mark.ts';

/** The words a reading would stand above: what is selected within one line, or what has a reading where the caret is. */
export function wordsForReading({ state: { doc, selection, schema } }: Editor): string {
  const { $from, $to, empty } = selection;
  if (!empty) return $from.sameParent($to) ? doc.textBetween($from.pos, $to.pos) : '';
  const range = schema.marks.ruby && getMarkRange($from, schema.marks.ruby);
  return range ? doc.textBetween(range.from, range.to) : '';
}

/** The reading they have; empty for none. */
export const readingAt = (editor: Editor): string => readingOf(editor.getAttributes('ruby').reading);
