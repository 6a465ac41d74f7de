import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import type { FieldForm } from './field-form.ts';
import { makePlain } from './plain-paragraphs.ts';
import { PlainPaste } from './plain-paste.ts';

/** Paragraphs of plain words. */
export const plainForm: FieldForm = {
  extensions: (room) => [Document, Paragraph, Text, PlainPaste.configure(room)],
  makeFit: makePlain,
};
