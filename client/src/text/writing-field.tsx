import { type Editor, EditorContent } from '@tiptap/react';
import { type ComponentType, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { useStore } from '../collaboration/react.tsx';
import { cx } from '../ui/cx.ts';
import { useWords } from '../words/use-words.tsx';
import type { WordKey } from '../words/words.ts';
import { CaretLayer } from './caret-layer.tsx';
import { editField, type FieldEditor } from './field-editor.ts';
import type { FieldForm } from './field-form.ts';
import styles from './text-editor.module.css';
import type { TextEditorProps } from './text-editor.tsx';
import { WatchContext } from './watch.ts';

export interface WritingFieldProps extends TextEditorProps {
  readonly form: FieldForm;
  /** Says that nothing more goes in; it may name the `limit`. */
  readonly full: WordKey;
  /** What is done to the text, above it. */
  readonly Tools?: ComponentType<{ readonly editor: Editor }>;
  /** How the text looks. */
  readonly look?: string | undefined;
}

/** A text being written, plain or rich. */
export function WritingField({
  document,
  fragment,
  label,
  limit,
  autoFocus,
  onDone,
  placeholder,
  form,
  full,
  Tools,
  look,
}: WritingFieldProps) {
  const { w } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const [field, setField] = useState<FieldEditor>();
  const [empty, setEmpty] = useState(false);
  const [rest, setRest] = useState<string>();
  const around = useContext(WatchContext);
  const watch = around?.document === document ? around : undefined;
  const latest = useRef({ fragment, label, limit, onDone });
  latest.current = { fragment, label, limit, onDone };

  useEffect(() => {
    const made = editField({
      ...latest.current,
      document,
      form,
      watch,
      onDone: () => latest.current.onDone('finished'),
      onFull: setRest,
    });
    if (!made) return latest.current.onDone('left');
    const seeEmpty = () => setEmpty(made.editor.isEmpty);
    made.editor.on('update', seeEmpty);
    made.editor.on('create', seeEmpty);
    setField(made);
    return () => made.destroy();
  }, [document, form, watch]);

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
      {field && Tools && <Tools editor={field.editor} />}
      <div className={styles.text}>
        <div ref={frame} className={cx(styles.field, look)}>
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
      </div>
      {field && <Waiting field={field} />}
      {field && around && (
        <around.Beneath
          replica={field.replica}
          fragment={fragment}
          watched={field.watched}
          back={() => field.editor.commands.focus()}
        />
      )}
      {rest !== undefined && <Full said={w(full, { limit: limit.toLocaleString('ja-JP') })} rest={rest} />}
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

function Full({ said, rest }: { readonly said: ReactNode; readonly rest: string }) {
  const { w } = useWords();
  return (
    <div className={styles.full} role="status">
      <p>{said}</p>
      {rest !== '' && (
        <>
          <p>{w('text:rest')}</p>
          <p className={styles.rest}>{rest}</p>
        </>
      )}
    </div>
  );
}
