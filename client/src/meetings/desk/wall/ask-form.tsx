import { questionCharacters } from '@yoriai/shared/meetings/api';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { useDesk } from '../desk-context.ts';
import styles from './wall.module.css';

/** From here on it is said how many letters are left. */
const near = 30;

/** 問い: what everybody is asked right now, on the wall and on the phones. */
export function AskForm() {
  const { t, w } = useWords();
  const { meeting, run } = useDesk();
  const asked = meeting.question ?? '';
  const [draft, setDraft] = useState<string>();
  const words = draft ?? asked;
  const isNew = words.trim() !== asked;
  const left = questionCharacters - words.length;
  const ask = (question: string) =>
    void run({ do: 'ask', question }).then((isDone) => isDone && setDraft(undefined));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isNew) ask(words.trim());
  };
  // The Enter that takes a conversion of the input method asks nothing yet.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.nativeEvent.isComposing || event.keyCode === 229))
      event.preventDefault();
    if (event.key === 'Escape') setDraft(undefined);
  };
  return (
    <form className={styles.ask} onSubmit={submit}>
      <label htmlFor="question">{w('desk:wall.question')}</label>
      <div>
        <input
          id="question"
          value={words}
          maxLength={questionCharacters}
          aria-describedby="question-letters"
          autoComplete="off"
          placeholder={t('desk:wall.questionExample')}
          onChange={({ target }) => setDraft(target.value)}
          onKeyDown={onKeyDown}
        />
        {(isNew || asked === '') && (
          <Button type="submit" isDisabled={!isNew}>
            {w('desk:wall.ask')}
          </Button>
        )}
        {!isNew && asked !== '' && (
          <Button variant="quiet" onPress={() => ask('')}>
            {w('desk:wall.askNothing')}
          </Button>
        )}
      </div>
      <small id="question-letters" role="status">
        {left <= near && w('desk:wall.letters', { n: Math.max(0, left) })}
      </small>
    </form>
  );
}
