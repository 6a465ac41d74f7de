import { textOf } from '@yoriai/shared/documents/text';
import { lazy, Suspense } from 'react';
import type * as Y from 'yjs';
import type { DocumentConnection } from '../collaboration/document-connection.ts';
import styles from './text-editor.module.css';

export interface TextEditorProps {
  readonly document: DocumentConnection;
  /** The text within a document; undefined if it is not (any longer) there. */
  readonly fragment: (doc: Y.Doc) => Y.XmlFragment | undefined;
  /** What a screen reader calls the field. */
  readonly label: string;
  /** Most characters, as a reader counts them. */
  readonly limit: number;
  readonly autoFocus?: boolean;
  readonly placeholder?: string;
  /** `finished`: Escape or Mod+Enter. `left`: the focus went elsewhere; it is not to be taken back. */
  readonly onDone: (how: 'finished' | 'left') => void;
}

const load = () => import('./plain-field.tsx');
const PlainField = lazy(load);

/** The editor is large; whoever shows texts fetches it in a quiet moment, so that the first key is not waited for. */
export function prepareTextEditor(): void {
  void load();
}

/** One text being written by one or many. Everywhere else a text is drawn as plain words. */
export function TextEditor(props: TextEditorProps) {
  return (
    <Suspense fallback={<PlainText {...props} />}>
      <PlainField {...props} />
    </Suspense>
  );
}

function PlainText({ document, fragment }: TextEditorProps) {
  const text = fragment(document.doc);
  return <div className={styles.field}>{text && textOf(text)}</div>;
}
