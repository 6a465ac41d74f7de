import { EditorContent } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from '../collaboration/react.tsx';
import { useWords } from '../words/use-words.tsx';
import { CaretLayer } from './caret-layer.tsx';
import { editField, type FieldEditor } from './field-editor.ts';
import styles from './text-editor.module.css';
import type { TextEditorProps } from './text-editor.tsx';

/** The editor proper. It is loaded when somebody begins to write. */
export default function WritingField({
  document,
  fragment,
  label,
  limit,
  autoFocus,
  onDone,
  placeholder,
}: TextEditorProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [field, setField] = useState<FieldEditor>();
  const [empty, setEmpty] = useState(false);
  const [rest, setRest] = useState<string>();
  const latest = useRef({ fragment, label, limit, onDone });
  latest.current = { fragment, label, limit, onDone };

  useEffect(() => {
    const made = editField({
      ...latest.current,
      document,
      onDone: () => latest.current.onDone('finished'),
      onFull: setRest,
    });
    if (!made) return latest.current.onDone('left');
    const look = () => setEmpty(made.editor.isEmpty);
    made.editor.on('update', look);
    made.editor.on('create', look);
    setField(made);
    return () => made.destroy();
  }, [document]);

  useEffect(() => {
    if (field && autoFocus) field.editor.commands.focus('end');
  }, [field, autoFocus]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the field are not to reach the canvas
    <div
      className={styles.frame}
      onKeyDown={(event) => event.stopPropagation()}
      onBlur={(event) => {
        const stays = event.currentTarget.contains(event.relatedTarget) || !window.document.hasFocus();
        if (!stays) onDone('left');
      }}
    >
      <div ref={frame} className={styles.field}>
        {field && <EditorContent editor={field.editor} />}
      </div>
      {empty && placeholder && (
        <span className={styles.placeholder} aria-hidden="true">
          {placeholder}
        </span>
      )}
      {field && frame.current && (
        <CaretLayer editor={field.editor} over={frame.current} others={document.others} />
      )}
      {field && <Waiting field={field} />}
      {rest !== undefined && <Full limit={limit} rest={rest} />}
    </div>
  );
}

/** Others wrote here during the conversion; it will be seen at its end. */
function Waiting({ field }: { readonly field: FieldEditor }) {
  const { w } = useWords();
  const held = useStore(field.replica.held);
  return held === 0 ? null : (
    <p className={styles.waiting} data-held={held}>
      {w('text:waiting')}
    </p>
  );
}

function Full({ limit, rest }: { readonly limit: number; readonly rest: string }) {
  const { w } = useWords();
  return (
    <div className={styles.full} role="status">
      <p>{w('text:full', { limit: limit.toLocaleString('ja-JP') })}</p>
      {rest !== '' && (
        <>
          <p>{w('text:rest')}</p>
          <p className={styles.rest}>{rest}</p>
        </>
      )}
    </div>
  );
}
