import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import type { TextField } from '@yoriai/shared/worksheets/field';
import { useCallback, useRef } from 'react';
import type * as Y from 'yjs';
import writable from '../../canvas/card/writable-text.module.css';
import { useStore } from '../../collaboration/react.tsx';
import { WordsSign } from '../../mask-check/signs.tsx';
import { TextEditor } from '../../text/text-editor.tsx';
import { TextWithCarets } from '../../text/text-with-carets.tsx';
import { cx } from '../../ui/cx.ts';
import { useWords } from '../../words/use-words.tsx';
import { useConduct } from '../conduct.ts';
import { placeKey } from '../session/sheet-ui.ts';
import { useText, useWorksheet } from '../session/use-worksheet.ts';
import styles from './field.module.css';
import { Guide } from './guide.tsx';
import type { InputProps } from './input-props.ts';
import { useWriting } from './use-writing.ts';

/** Plain words, written by several at once where they like (CAN-6). */
export function TextInput({ field, row, name, compact }: InputProps<TextField>) {
  const { document } = useWorksheet();
  const { t, w } = useWords();
  const { isShared } = useConduct();
  const at = placeKey(row, field.id);
  const button = useRef<HTMLButtonElement>(null);
  const { writing, mayWrite, begin, done } = useWriting(at, () => button.current?.focus());
  const text = useText(field.id, row);
  const fragment = useCallback((doc: Y.Doc) => worksheetText(doc, row, field.id), [row, field.id]);
  const look = cx(writable.text, styles.words, field.long && !compact && styles.long);
  return (
    <>
      {writing ? (
        <div className={cx(writable.writing, styles.writing, field.long && !compact && styles.long)}>
          <TextEditor
            document={document}
            fragment={fragment}
            label={name}
            limit={field.limit}
            autoFocus
            onDone={done}
          />
        </div>
      ) : mayWrite ? (
        <button
          ref={button}
          type="button"
          className={look}
          aria-label={`${name} ${text || t('sheetFields:text.empty')}`}
          onClick={begin}
        >
          {text === '' && !compact ? (
            <span className={writable.empty}>{w('sheetFields:text.empty')}</span>
          ) : (
            <WithCarets at={at} text={text} fragment={fragment} />
          )}
        </button>
      ) : (
        <p className={look}>{text}</p>
      )}
      {!writing && !isShared && <WordsSign text={text} />}
      {field.guide !== undefined && (writing || text !== '') && <Guide text={text} guide={field.guide} />}
    </>
  );
}

interface WithCaretsProps {
  readonly at: string;
  readonly text: string;
  readonly fragment: (doc: Y.Doc) => Y.XmlFragment;
}

/** The words, with the carets of those who write in them right now. */
function WithCarets({ at, text, fragment }: WithCaretsProps) {
  const { document } = useWorksheet();
  const someone = useStore(document.others, (all) => all.some(({ presence }) => presence.editing === at));
  return someone ? <LiveWords at={at} text={text} fragment={fragment} /> : text;
}

function LiveWords({ at, text, fragment }: WithCaretsProps) {
  const { document } = useWorksheet();
  const people = useStore(document.others).filter(({ presence }) => presence.editing === at);
  return <TextWithCarets text={text} fragment={fragment(document.doc)} people={people} />;
}
