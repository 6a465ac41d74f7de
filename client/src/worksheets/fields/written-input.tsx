import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useWorksheet } from '../session/use-worksheet.ts';
import styles from './written-input.module.css';

/** What became of what somebody wrote. `ask`: it may mean several things, of which one is chosen. */
export type Read<T> =
  | { readonly value: T | undefined }
  | {
      readonly ask: ReactNode;
      readonly answers: readonly { readonly value: T; readonly words: ReactNode; readonly key: string }[];
    }
  | { readonly fault: ReactNode };

export interface WrittenInputProps<T> {
  readonly name: string;
  /** Where its unread words are kept; unique in the sheet. */
  readonly place: string;
  /** The value as it is read. */
  readonly shown: string;
  readonly placeholder?: string | undefined;
  readonly isDisabled: boolean;
  readonly read: (written: string) => Read<T>;
  readonly onValue: (value: T | undefined) => void;
  /** Why a value that was read is not taken here. */
  readonly refuse?: ((value: T) => ReactNode | undefined) | undefined;
  /** The keyboard of a phone. */
  readonly keys?: 'text' | 'decimal';
  readonly className?: string | undefined;
}

/**
 * A value that is written as people write it (B-8 … B-10): read when the keys leave the field or Enter is pressed, never
 * during a conversion. What cannot be read stays in the field, with a sentence that says how to write it.
 */
export function WrittenInput<T>(props: WrittenInputProps<T>) {
  const { name, place, shown, placeholder, isDisabled, read, onValue, refuse, keys, className } = props;
  const { drafts } = useWorksheet();
  const { w } = useWords();
  const [draft, setDraft] = useState(drafts.get(place));
  const [trouble, setTrouble] = useState<Exclude<Read<T>, { value: unknown }>>();
  const says = useId();
  const write = (words: string | undefined) => {
    if (words === undefined) drafts.delete(place);
    else drafts.set(place, words);
    setDraft(words);
  };
  const take = (value: T | undefined) => {
    const fault = value === undefined ? undefined : refuse?.(value);
    if (fault !== undefined) return setTrouble({ fault });
    write(undefined);
    setTrouble(undefined);
    onValue(value);
  };
  const finish = () => {
    if (draft === undefined) return;
    const result = draft.trim() === '' ? { value: undefined } : read(draft);
    if ('value' in result) take(result.value);
    else setTrouble(result);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      finish();
    }
    if (event.key === 'Escape' && draft !== undefined) {
      event.stopPropagation();
      write(undefined);
      setTrouble(undefined);
    }
  };
  return (
    <div className={styles.written}>
      <input
        className={className ?? styles.input}
        value={draft ?? shown}
        aria-label={name}
        aria-invalid={trouble !== undefined}
        aria-describedby={trouble ? says : undefined}
        placeholder={placeholder}
        disabled={isDisabled}
        inputMode={keys}
        autoComplete="off"
        onChange={({ target }) => write(target.value)}
        onKeyDown={onKeyDown}
        onBlur={finish}
      />
      {trouble && (
        <div id={says} className={styles.trouble} role="status">
          <Icon name="bang" />
          {'fault' in trouble ? (
            <p>{trouble.fault}</p>
          ) : (
            <div>
              <p>{trouble.ask}</p>
              <div className={styles.answers}>
                {trouble.answers.map((answer) => (
                  <Button key={answer.key} onPress={() => take(answer.value)}>
                    {answer.words}
                  </Button>
                ))}
                <Button variant="quiet" onPress={() => setTrouble(undefined)}>
                  {w('sheetFields:written.rewrite')}
                </Button>
              </div>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
