import { plainForm } from './plain-form.ts';
import type { TextEditorProps } from './text-editor.tsx';
import { WritingField } from './writing-field.tsx';

/** The editor of plain words. It is loaded when somebody begins to write. */
export default function PlainField(props: TextEditorProps) {
  return <WritingField {...props} form={plainForm} full="text:full" />;
}
