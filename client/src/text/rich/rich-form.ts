import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { Strike } from '@tiptap/extension-strike';
import { Text } from '@tiptap/extension-text';
import { Underline } from '@tiptap/extension-underline';
import type { FieldForm } from '../field-form.ts';
import { makeFit } from './fit-rich.ts';
import { RichParagraph } from './rich-paragraph.ts';
import { RichPaste } from './rich-paste.ts';
import { tableExtensions } from './rich-table.ts';
import { RubyMark } from './ruby-mark.ts';

/** Headings, lists, tables, marks and readings (WS-2). */
export const richForm: FieldForm = {
  extensions: (room) => [
    Document.extend({ content: '(paragraph | table)+' }),
    RichParagraph,
    Text,
    HardBreak,
    RubyMark,
    Bold,
    Italic,
    Underline,
    Strike,
    ...tableExtensions,
    RichPaste.configure(room),
  ],
  makeFit,
};
