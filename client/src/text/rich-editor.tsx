import { readRichText } from '@yoriai/shared/documents/rich-text-reading';
import { lazy, Suspense } from 'react';
import { RichView } from './rich-view.tsx';
import type { TextEditorProps } from './text-editor.tsx';

export type RichEditorProps = Omit<TextEditorProps, 'limit'>;

const load = () => import('./rich/rich-field.tsx');
const RichField = lazy(load);

/** Fetches the editor in a quiet moment, so that the first key is not waited for. */
export function prepareRichEditor(): void {
  void load();
}

/** One rich text being written by one or many (WS-2). `RichView` draws what is only read. */
export function RichEditor(props: RichEditorProps) {
  return (
    <Suspense fallback={<Read {...props} />}>
      <RichField {...props} />
    </Suspense>
  );
}

function Read({ document, fragment }: RichEditorProps) {
  const text = fragment(document.doc);
  return text ? <RichView rich={readRichText(text)} /> : null;
}
