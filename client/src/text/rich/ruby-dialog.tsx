import { type Editor, useEditorState } from '@tiptap/react';
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { cleanWords } from '../clean-words.ts';
import { readingAt, wordsForReading } from './reading-at.ts';
import styles from './rich-tools.module.css';

interface RubyDialogProps {
  readonly editor: Editor;
  readonly onDone: () => void;
}

/** Gives the selected words a reading, changes it or takes it away. It stays within the field, which goes on being written. */
export function RubyDialog({ editor, onDone }: RubyDialogProps) {
  const { t, w } = useWords();
  const heading = useId();
  const words = useEditorState({ editor, selector: () => wordsForReading(editor) });
  const [had] = useState(() => readingAt(editor));
  const [reading, setReading] = useState(had);
  const give = (event: FormEvent) => {
    event.preventDefault();
    const written = cleanWords(reading).replaceAll('\n', '').trim();
    const chain = editor.chain().extendMarkRange('ruby');
    if (written === '') chain.unsetMark('ruby').run();
    else chain.setMark('ruby', { reading: written }).run();
    onDone();
  };
  return (
    <form
      className={styles.dialog}
      role="dialog"
      aria-labelledby={heading}
      onSubmit={give}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isConverting(event)) return;
        event.stopPropagation();
        onDone();
      }}
    >
      {words === '' ? (
        <p id={heading}>{w('text:ruby.nothing')}</p>
      ) : (
        <>
          <p id={heading}>{w('text:ruby.of', { words })}</p>
          <TextField
            label={w('text:ruby.reading')}
            value={reading}
            onChange={setReading}
            maxLength={100}
            autoFocus
          />
        </>
      )}
      <div className={styles.acts}>
        {words !== '' && (
          <Button type="submit" variant="primary">
            {w(had === '' ? 'text:ruby.give' : 'text:ruby.change')}
          </Button>
        )}
        {words !== '' && had !== '' && (
          <Button
            onPress={() => {
              editor.chain().extendMarkRange('ruby').unsetMark('ruby').run();
              onDone();
            }}
          >
            {w('text:ruby.away')}
          </Button>
        )}
        <Button variant="quiet" onPress={onDone} autoFocus={words === ''} aria-label={t('text:ruby.leave')}>
          {w('text:ruby.leave')}
        </Button>
      </div>
    </form>
  );
}

/** Keys of a conversion are the input method's. */
const isConverting = ({ nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === 229;
