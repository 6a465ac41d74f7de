import { limits } from '@yoriai/shared/limits';
import type { RichEditorProps } from '../rich-editor.tsx';
import rich from '../rich-text.module.css';
import { WritingField } from '../writing-field.tsx';
import { richForm } from './rich-form.ts';
import { RichTools } from './rich-tools.tsx';

/** The editor of rich text, with its tools above it. It is loaded when somebody begins to write. */
export default function RichField(props: RichEditorProps) {
  return (
    <WritingField
      {...props}
      form={richForm}
      limit={limits.richTextCharacters}
      full="text:full-rich"
      look={rich.rich}
      Tools={RichTools}
    />
  );
}
