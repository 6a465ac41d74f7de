import { readRichText } from '@yoriai/shared/documents/rich-text-reading';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import type { RichField } from '@yoriai/shared/worksheets/field';
import { useCallback, useEffect, useRef } from 'react';
import type * as Y from 'yjs';
import writable from '../../canvas/card/writable-text.module.css';
import { WordsSign } from '../../mask-check/signs.tsx';
import { prepareRichEditor, RichEditor } from '../../text/rich-editor.tsx';
import { RichView } from '../../text/rich-view.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { useWords } from '../../words/use-words.tsx';
import { useConduct } from '../conduct.ts';
import { placeKey } from '../session/sheet-ui.ts';
import { useText, useWorksheet } from '../session/use-worksheet.ts';
import styles from './field.module.css';
import { Guide } from './guide.tsx';
import type { InputProps } from './input-props.ts';
import { useWriting } from './use-writing.ts';

/** Headings, lists, tables and ruby, written by several at once (WS-2). */
export function RichInput({ field, name }: InputProps<RichField>) {
  const { document } = useWorksheet();
  const { w } = useWords();
  const foot = useRef<HTMLDivElement>(null);
  const { writing, mayWrite, begin, done } = useWriting(placeKey(undefined, field.id), () =>
    foot.current?.querySelector('button')?.focus(),
  );
  const text = useText(field.id);
  const { isShared } = useConduct();
  useEffect(prepareRichEditor, []);
  const fragment = useCallback((doc: Y.Doc) => worksheetText(doc, undefined, field.id), [field.id]);
  // Words that are being chosen to be copied are not written in.
  const begins = () => window.getSelection()?.isCollapsed !== false && begin();
  if (writing)
    return (
      <div className={cx(writable.writing, styles.writing)}>
        <RichEditor document={document} fragment={fragment} label={name} autoFocus onDone={done} />
        {field.guide !== undefined && <Guide text={text} guide={field.guide} />}
      </div>
    );
  const isEmpty = text.trim() === '';
  return (
    <div className={styles.rich}>
      {!isEmpty && (
        // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the button below it is for the keys
        <div
          className={cx(styles.richWords, mayWrite && styles.writable)}
          onClick={mayWrite ? begins : undefined}
        >
          <RichView rich={readRichText(fragment(document.doc))} />
        </div>
      )}
      {!isShared && <WordsSign text={text} />}
      <div ref={foot} className={styles.foot}>
        {mayWrite && (
          <Button
            variant="quiet"
            icon="pen"
            className={styles.small}
            onPress={begin}
            aria-label={`${name} ${text}`}
          >
            {w(isEmpty ? 'sheetFields:text.empty' : 'sheetFields:rich.write')}
          </Button>
        )}
        {field.guide !== undefined && !isEmpty && <Guide text={text} guide={field.guide} />}
      </div>
    </div>
  );
}
